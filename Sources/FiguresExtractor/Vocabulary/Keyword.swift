/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: UInt16, CaseIterable, Sendable {
  case a, about, above, according, accurate, across, act, add, added, additional, adds, adults, after
  case afternoon, against, age, aged, ages, ago, al, all, allegedly, almost, although, am, among, an, and
  case another, any, anybody, anyone, approx, are, area, around, arrive, arrived, arrives, `as`, at, autumn
  case average, away, back, barrel, be, because, been, before, beginning, behalf, below, better, between
  case beyond, bigger, both, bottle, brother, bst, bushel, but, by, c, ca, call, called, calls, capacity
  case celsius, cent, cheaper, cited, `class`, climate, cold, colder, coming, compared, considerably
  case contested, cooler, copy, correct, costing, could, councillor, counted, counts, currently, cut
  case cutting, day, de, decade, deep, department, dial, dismiss, dismissed, dismisses, dismissing, disputed
  case disputes, double, doubles, down, dr, during, each, earlier, early, either, election, end, enough
  case estimate, estimated, estimates, evening, every, everyone, extra, far, fever, few, fewer, figure
  case figures, first, flat, flight, fold, `for`, found, freezing, from, frost, further, gained, gallon
  case game, gave, give, gives, gmt, go, goes, grade, greater, group, half, handed, he, head, heat, heatwave
  case heavier, her, high, higher, him, his, hot, hotter, house, `if`, improved, `in`, inside, `is`, it
  case item, its, just, kilo, kilogram, kilometre, lady, larger, last, late, later, less, lighter, limit
  case line, list, lists, litre, long, longer, lord, lost, lot, lower, made, magnitude, make, makes, making
  case many, maximum, mid, middle, midnight, mil, mile, minimum, minus, month, months, more, morning, most
  case mr, mrs, ms, much, my, nd, nearly, negative, neither, next, night, no, noon, nos, not, note, notes
  case now, nowadays, oclock, odd, of, old, olds, on, one, or, other, ounce, our, out, oven, over, own, p
  case paid, part, parts, past, pay, pays, peak, pensioners, per, person, piece, pint, plus, pm, point
  case portion, pound, pp, previous, prof, professor, projects, promise, put, puts, putting, quadruple
  case quarter, quoted, raised, raising, range, ranged, ranges, ranging, rd, read, reckoned, records
  case recovered, reduced, reducing, reject, rejected, rejecting, rejects, reported, reportedly, right, road
  case roughly, row, saying, says, school, scores, season, section, sector, series, set, several, share, she
  case shed, shorter, show, showed, shows, significantly, since, sir, sister, size, smaller, some, somewhere
  case spanned, speak, speaks, spend, spends, spent, spoke, spread, spring, st, stage, start, states, still
  case substantially, such, summer, table, tall, target, tell, tells, temperature, temperatures, tens, term
  case th, than, that, the, them, then, there, thermometer, these, they, thick, think, this, those, though
  case thought, through, throughout, ticket, till, time, times, to, today, ton, tonne, took, topped, total
  case totalling, track, treble, triple, triples, `true`, turn, turned, turning, turns, under, unit, until
  case up, us, used, utc, value, valued, values, varied, varies, vary, view, volume, warm, warmer, warming
  case was, weather, week, weekend, weeks, weigh, weighed, weighing, weighs, weight, went, were, what, when
  case `where`, whereas, which, `while`, who, whom, whose, wide, will, winter, with, within, worst, worth
  case would, x, year, years, young

  /// One row for each, so that the lexicon knows them all.
  static let rows: [VocabularyRow] = allCases.map {
    VocabularyRow($0 == .oclock ? "o'clock" : String(describing: $0), [], keyword: $0)
  }
}

/// Some keywords, as a set that is asked in one step.
struct KeywordSet: ExpressibleByArrayLiteral, Sendable {
  private var bits: InlineArray<8, UInt64> = .init(repeating: 0)

  init(arrayLiteral elements: Keyword...) {
    for element in elements { bits[Int(element.rawValue >> 6)] |= 1 << UInt64(element.rawValue & 63) }
  }

  /// Whether a keyword, by its raw value, is one of them.
  func contains(_ keyword: UInt16) -> Bool {
    keyword < 512 && bits[Int(keyword >> 6)] & (1 << UInt64(keyword & 63)) != 0
  }
}
