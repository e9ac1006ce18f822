/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: UInt16, CaseIterable, Sendable {
  case a, about, above, according, accurate, across, act, add, added, additional, adds, adults, after, against
  case age, aged, ages, ago, al, all, almost, am, among, an, and, another, anybody, anyone, are, area, around
  case `as`, at, autumn, average, back, barrel, be, been, before, behalf, below, better, between, beyond, bigger
  case bottle, brother, bushel, but, by, capacity, celsius, cent, cheaper, `class`, climate, cold, colder
  case compared, contested, cooler, copy, correct, could, currently, cut, cutting, day, de, department, disputed
  case disputes, double, doubles, down, during, each, earlier, early, election, estimate, every, everyone, extra
  case fever, fewer, figure, figures, flat, flight, fold, `for`, found, freezing, from, frost, further, gained
  case gallon, game, grade, greater, group, half, handed, he, head, heat, heatwave, heavier, higher, hot, hotter
  case house, improved, `in`, inside, `is`, it, item, just, kilo, kilogram, kilometre, larger, last, late, later
  case less, lighter, limit, line, list, litre, longer, lost, lot, lower, made, magnitude, make, makes, making
  case maximum, mid, mile, minimum, minus, more, most, much, nd, nearly, negative, next, night, no, nos, not
  case note, notes, now, nowadays, oclock, odd, of, old, olds, on, one, or, other, ounce, our, out, oven, over
  case own, p, part, parts, past, peak, pensioners, per, person, piece, pint, plus, pm, point, pound, pp
  case previous, projects, put, quadruple, quarter, raised, raising, range, ranged, ranges, ranging, rd, read
  case records, recovered, reduced, reducing, reported, right, road, roughly, row, says, school, scores, season
  case section, sector, series, set, share, she, shed, shorter, since, sister, size, smaller, some, spanned
  case spread, spring, st, stage, states, still, such, summer, table, target, tell, tells, temperature
  case temperatures, tens, term, th, than, that, the, them, then, thermometer, they, this, those, through
  case throughout, ticket, till, time, times, to, today, ton, tonne, took, topped, total, track, treble, triple
  case triples, `true`, turn, turned, turning, turns, under, unit, until, up, varied, varies, vary, volume, warm
  case warmer, warming, was, weather, weigh, weighed, weighing, weighs, weight, were, what, when, which, who
  case will, winter, with, within, would, x, year, young

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

  func contains(_ keyword: Keyword) -> Bool {
    bits[Int(keyword.rawValue >> 6)] & (1 << UInt64(keyword.rawValue & 63)) != 0
  }
}
