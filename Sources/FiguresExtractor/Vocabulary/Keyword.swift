/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: UInt16, CaseIterable, Sendable {
  case a, about, above, according, accurate, across, act, add, added, additional, adds, adults, after, against
  case age, aged, ages, ago, al, all, allegedly, almost, am, among, an, and, another, anybody, anyone, approx
  case are, area, around, `as`, at, autumn, average, away, back, barrel, be, been, before, behalf, below, better
  case between, beyond, bigger, bottle, brother, bst, bushel, but, by, c, ca, call, capacity, celsius, cent
  case cheaper, `class`, climate, cold, colder, compared, considerably, contested, cooler, copy, correct, could
  case currently, cut, cutting, day, de, deep, department, dial, disputed, disputes, double, doubles, down
  case during, each, earlier, early, election, estimate, every, everyone, extra, far, fever, few, fewer, figure
  case figures, flat, flight, fold, `for`, found, freezing, from, frost, further, gained, gallon, game, gmt
  case go, goes, going, gone, went
  case grade, greater, group, half, handed, he, head, heat, heatwave, heavier, high, higher, hot, hotter, house
  case improved, `in`, inside, `is`, it, item, just, kilo, kilogram, kilometre, larger, last, late, later, less
  case lighter, limit, line, list, litre, long, longer, lost, lot, lower, made, magnitude, make, makes, making
  case maximum, mid, mil, mile, minimum, minus, more, most, much, nd, nearly, negative, next, night, no, nos
  case not, note, notes, now, nowadays, oclock, odd, of, old, olds, on, one, or, other, ounce, our, out, oven
  case over, own, p, part, parts, past, peak, pensioners, per, person, piece, pint, plus, pm, point, pound, pp
  case previous, projects, put, quadruple, quarter, raised, raising, range, ranged, ranges, ranging, rd, read
  case records, recovered, reduced, reducing, reported, reportedly, right, road, roughly, row, says, school
  case scores, season, section, sector, series, set, several, share, she, shed, shorter, significantly, since
  case sister, size, smaller, some, somewhere, spanned, spread, spring, st, stage, states, still, substantially
  case such, summer, table, tall, target, tell, tells, temperature, temperatures, tens, term, th, than, that
  case the, them, then, thermometer, they, thick, this, those, thought, through, throughout, ticket, till, time
  case times, to, today, ton, tonne, took, topped, total, track, treble, triple, triples, `true`, turn, turned
  case turning, turns, under, unit, until, up, utc, varied, varies, vary, volume, warm, warmer, warming, was
  case weather, weigh, weighed, weighing, weighs, weight, were, what, when, which, who, wide, will, winter, with
  case within, would, x, year, young

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
