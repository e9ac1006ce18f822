/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: UInt16, CaseIterable, Sendable {
  case a, about, above, according, accurate, across, act, add, added, additional, adds, adults, after, against
  case age, aged, ages, ago, al, all, allegedly, almost, am, among, an, and, another, anybody, anyone, approx
  case are, area, around, `as`, at, autumn, average, back, barrel, be, been, before, behalf, below, better
  case between, beyond, bigger, bottle, brother, bst, bushel, but, by, c, ca, capacity, celsius, cent, cheaper
  case `class`, climate, cold, colder, compared, considerably, contested, cooler, copy, correct, could
  case currently, cut, cutting, day, de, department, disputed, disputes, double, doubles, down, during, each
  case earlier, early, election, estimate, every, everyone, extra, far, fever, few, fewer, figure, figures, flat
  case flight, fold, `for`, found, freezing, from, frost, further, gained, gallon, game, gmt, grade, greater
  case group, half, handed, he, head, heat, heatwave, heavier, higher, hot, hotter, house, improved, `in`
  case inside, `is`, it, item, just, kilo, kilogram, kilometre, larger, last, late, later, less, lighter, limit
  case line, list, litre, longer, lost, lot, lower, made, magnitude, make, makes, making, maximum, mid, mil
  case mile, minimum, minus, more, most, much, nd, nearly, negative, next, night, no, nos, not, note, notes, now
  case nowadays, oclock, odd, of, old, olds, on, one, or, other, ounce, our, out, oven, over, own, p, part
  case parts, past, peak, pensioners, per, person, piece, pint, plus, pm, point, pound, pp, previous, projects
  case put, quadruple, quarter, raised, raising, range, ranged, ranges, ranging, rd, read, records, recovered
  case reduced, reducing, reported, reportedly, right, road, roughly, row, says, school, scores, season, section
  case sector, series, set, several, share, she, shed, shorter, significantly, since, sister, size, smaller
  case some, somewhere, spanned, spread, spring, st, stage, states, still, substantially, such, summer, table
  case target, tell, tells, temperature, temperatures, tens, term, th, than, that, the, them, then, thermometer
  case they, this, those, through, throughout, ticket, till, time, times, to, today, ton, tonne, took, topped
  case total, track, treble, triple, triples, `true`, turn, turned, turning, turns, under, unit, until, up, utc
  case varied, varies, vary, volume, warm, warmer, warming, was, weather, weigh, weighed, weighing, weighs
  case weight, were, what, when, which, who, will, winter, with, within, would, x, year, young

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
