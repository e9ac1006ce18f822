/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: UInt16, CaseIterable, Sendable {
  case a, about, above, according, accurate, across, act, add, added, additional, adds, adults, after
  case afternoon, against, age, aged, ages, ago, al, all, allegedly, almost, although, am, among, an, and
  case another, any, anybody, anyone, approx, are, area, around, arrive, arrived, arrives, `as`, at, autumn
  case average, away, back, barrel, be, because, been, before, beginning, behalf, below, better, between
  case beyond, bigger, both, bottle, brother, bst, bushel, but, by, c, ca, call, called, calls, capacity
  case celsius, cent, cheaper, cited, `class`, climate, cold, colder, coming, compared, considerably
  case contested, cooler, copy, correct, costing, could, counted, counts, currently, cut, cutting, day, de
  case decade, deep, department, dial, disputed, disputes, double, doubles, down, during, each, earlier
  case early, either, election, end, enough, estimate, estimated, estimates, evening, every, everyone, extra
  case far, fever, few, fewer, figure, figures, first, flat, flight, fold, `for`, found, freezing, from
  case frost, further, gained, gallon, game, gave, give, gives, gmt, go, goes, grade, greater, group, half
  case handed, he, head, heat, heatwave, heavier, her, high, higher, him, his, hot, hotter, house, `if`
  case improved, `in`, inside, `is`, it, item, its, just, kilo, kilogram, kilometre, larger, last, late
  case later, less, lighter, limit, line, list, lists, litre, long, longer, lost, lot, lower, made
  case magnitude, make, makes, making, many, maximum, mid, middle, midnight, mil, mile, minimum, minus
  case month, months, more, morning, most, much, my, nd, nearly, negative, neither, next, night, no, noon
  case nos, not, note, notes, now, nowadays, oclock, odd, of, old, olds, on, one, or, other, ounce, our, out
  case oven, over, own, p, paid, part, parts, past, pay, pays, peak, pensioners, per, person, piece, pint
  case plus, pm, point, portion, pound, pp, previous, projects, promise, put, puts, putting, quadruple
  case quarter, quoted, raised, raising, range, ranged, ranges, ranging, rd, read, reckoned, records
  case recovered, reduced, reducing, reported, reportedly, right, road, roughly, row, saying, says, school
  case scores, season, section, sector, series, set, several, share, she, shed, shorter, show, showed, shows
  case significantly, since, sister, size, smaller, some, somewhere, spanned, speak, speaks, spend, spends
  case spent, spoke, spread, spring, st, stage, start, states, still, substantially, such, summer, table
  case tall, target, tell, tells, temperature, temperatures, tens, term, th, than, that, the, them, then
  case there, thermometer, these, they, thick, think, this, those, though, thought, through, throughout
  case ticket, till, time, times, to, today, ton, tonne, took, topped, total, totalling, track, treble
  case triple, triples, `true`, turn, turned, turning, turns, under, unit, until, up, us, used, utc, value
  case valued, values, varied, varies, vary, view, volume, warm, warmer, warming, was, weather, week
  case weekend, weeks, weigh, weighed, weighing, weighs, weight, went, were, what, when, `where`, whereas
  case which, `while`, who, whom, whose, wide, will, winter, with, within, worst, worth, would, x, year
  case years, young

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
