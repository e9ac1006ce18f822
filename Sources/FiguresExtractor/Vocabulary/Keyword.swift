/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: String, CaseIterable, Sendable {
  case a, about, above, according, accurate, across, act, add, added, additional, adds, adults, after
  case afternoon, against, age, aged, ages, ago, al, all, allegedly, almost, although, am, among, an, and
  case another, any, anybody, anyone, approx, are, area, around, arrive, arrived, arrives, `as`, at
  case autumn, average, away, back, barrel, be, because, been, before, beginning, behalf, below, better
  case between, beyond, bigger, both, bottle, brother, bst, bushel, but, by, c, ca, call, called, calls
  case capacity, celsius, cent, cheaper, cited, `class`, climate, cold, colder, coming, compared
  case considerably, contested, cooler, copy, correct, costing, could, councillor, counted, counts
  case currently, cut, cutting, day, de, decade, deep, department, dial, dismiss, dismissed, dismisses
  case dismissing, disputed, disputes, double, doubles, down, dr, during, each, earlier, early, either
  case election, end, enough, estimate, estimated, estimates, evening, every, everyone, extra, far
  case fever, few, fewer, figure, figures, first, flat, flight, fold, `for`, found, freezing, from
  case frost, further, gained, gallon, game, gave, give, gives, gmt, go, goes, going, gone, grade
  case greater, group, h, half, handed, he, head, heat, heatwave, heavier, her, high, higher, him, his
  case hot, hotter, house, hr, `if`, improved, `in`, including, inside, `is`, it, item, its, just, kilo
  case kilogram, kilometre, lady, larger, last, late, later, less, lighter, limit, line, list, lists
  case litre, long, longer, lord, lost, lot, low, lower, m, made, magnitude, make, makes, making, many
  case maximum, mid, middle, midnight, mil, mile, min, minimum, minus, month, months, more, morning
  case most, mr, mrs, ms, much, my, nd, nearly, negative, neither, next, night, no, noon, nos, not, note
  case notes, now, nowadays, oclock, odd, of, old, olds, on, one, or, other, ounce, our, out, oven, over
  case own, p, paid, part, parts, past, pay, pays, pc, peak, pensioners, per, person, piece, pint, plus
  case pm, point, points, population, portion, pound, pp, previous, prof, professor, projects, promise
  case put, puts, putting, quadruple, quarter, quoted, raised, raising, range, ranged, ranges, ranging
  case rd, read, reckoned, records, recovered, reduced, reducing, reject, rejected, rejecting, rejects
  case reported, reportedly, right, road, roughly, row, s, saying, says, school, scores, season, section
  case sector, series, set, several, share, she, shed, shorter, show, showed, shows, significantly
  case since, sir, sister, size, smaller, some, somewhere, spanned, speak, speaks, spend, spends, spent
  case spoke, spread, spring, st, stage, start, states, still, substantially, such, summer, table, tall
  case target, tell, tells, temperature, temperatures, tens, term, th, than, that, the, them, then
  case there, thermometer, these, they, thick, think, this, those, though, thought, through, throughout
  case ticket, till, time, times, to, today, told, ton, tonne, too, took, topped, total, totalling
  case track, treble, triple, triples, `true`, turn, turned, turning, turns, under, unit, until, up, us
  case used, utc, value, valued, values, varied, varies, vary, view, volume, warm, warmer, warming, was
  case weather, week, weekend, weeks, weigh, weighed, weighing, weighs, weight, went, were, what, when
  case `where`, whereas, which, `while`, who, whom, whose, wide, will, winter, with, within, worst
  case worth, would, x, year, years, young

  /// Its place among the cases. The language lays out an enumeration without payloads as just this number; a test holds it to that.
  var number: UInt16 { unsafeBitCast(self, to: UInt16.self) }

  /// One row for each, so that the lexicon knows them all.
  static let rows: [VocabularyRow] = allCases.map {
    VocabularyRow($0 == .oclock ? "o'clock" : $0.rawValue, [], keyword: $0)
  }

  private static let numbered = allCases

  /// The keyword with a number; nil where there is none, as for ``Token/none``. O(1).
  init?(number: UInt16) {
    guard number < Self.numbered.count else { return nil }
    self = Self.numbered[Int(number)]
  }
}

/// Some keywords, as a set that is asked in one step.
struct KeywordSet: ExpressibleByArrayLiteral, Sendable {
  private var bits: InlineArray<8, UInt64> = .init(repeating: 0)

  init(arrayLiteral elements: Keyword...) {
    for element in elements { bits[Int(element.number >> 6)] |= 1 << UInt64(element.number & 63) }
  }

  /// Whether a keyword, by its number, is one of them.
  func contains(_ keyword: UInt16) -> Bool {
    keyword < 512 && bits[Int(keyword >> 6)] & (1 << UInt64(keyword & 63)) != 0
  }
}
