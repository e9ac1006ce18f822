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
  case heavier, her, high, higher, him, his, hot, hotter, house, `if`, improved, `in`, including, inside
  case `is`, it, item, its, just, kilo, kilogram, kilometre, lady, larger, last, late, later, less, lighter
  case limit, line, list, lists, litre, long, longer, lord, lost, lot, low, lower, made, magnitude, make
  case makes, making, many, maximum, mid, middle, midnight, mil, mile, minimum, minus, month, months, more
  case morning, most, mr, mrs, ms, much, my, nd, nearly, negative, neither, next, night, no, noon, nos, not
  case note, notes, now, nowadays, oclock, odd, of, old, olds, on, one, or, other, ounce, our, out, oven
  case over, own, p, paid, part, parts, past, pay, pays, peak, pensioners, per, person, piece, pint, plus
  case pm, point, points, portion, pound, pp, previous, prof, professor, projects, promise, put, puts
  case putting, quadruple, quarter, quoted, raised, raising, range, ranged, ranges, ranging, rd, read
  case reckoned, records, recovered, reduced, reducing, reject, rejected, rejecting, rejects, reported
  case reportedly, right, road, roughly, row, saying, says, school, scores, season, section, sector, series
  case set, several, share, she, shed, shorter, show, showed, shows, significantly, since, sir, sister, size
  case smaller, some, somewhere, spanned, speak, speaks, spend, spends, spent, spoke, spread, spring, st
  case stage, start, states, still, substantially, such, summer, table, tall, target, tell, tells
  case temperature, temperatures, tens, term, th, than, that, the, them, then, there, thermometer, these
  case they, thick, think, this, those, though, thought, through, throughout, ticket, till, time, times, to
  case today, told, ton, tonne, too, took, topped, total, totalling, track, treble, triple, triples, `true`
  case turn, turned, turning, turns, under, unit, until, up, us, used, utc, value, valued, values, varied
  case varies, vary, view, volume, warm, warmer, warming, was, weather, week, weekend, weeks, weigh, weighed
  case weighing, weighs, weight, went, were, what, when, `where`, whereas, which, `while`, who, whom, whose
  case wide, will, winter, with, within, worst, worth, would, x, year, years, young

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
