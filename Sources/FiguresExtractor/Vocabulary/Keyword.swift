/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: String, CaseIterable, Sendable {
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
  case game, gave, give, gives, gmt, go, goes, going, gone, grade, greater, group, half, handed, he, head
  case heat, heatwave, heavier, her, high, higher, him, his, hot, hotter, house, `if`, improved, `in`
  case including, inside, `is`, it, item, its, just, kilo, kilogram, kilometre, lady, larger, last, late
  case later, less, lighter, limit, line, list, lists, litre, long, longer, lord, lost, lot, low, lower
  case made, magnitude, make, makes, making, many, maximum, mid, middle, midnight, mil, mile, minimum, minus
  case month, months, more, morning, most, mr, mrs, ms, much, my, nd, nearly, negative, neither, next, night
  case no, noon, nos, not, note, notes, now, nowadays, oclock, odd, of, old, olds, on, one, or, other, ounce
  case our, out, oven, over, own, p, paid, part, parts, past, pay, pays, peak, pensioners, per, person
  case piece, pint, plus, pm, point, points, population, portion, pound, pp, previous, prof, professor, projects
  case promise, put, puts, putting, quadruple, quarter, quoted, raised, raising, range, ranged, ranges
  case ranging, rd, read, reckoned, records, recovered, reduced, reducing, reject, rejected, rejecting
  case rejects, reported, reportedly, right, road, roughly, row, saying, says, school, scores, season
  case section, sector, series, set, several, share, she, shed, shorter, show, showed, shows, significantly
  case since, sir, sister, size, smaller, some, somewhere, spanned, speak, speaks, spend, spends, spent
  case spoke, spread, spring, st, stage, start, states, still, substantially, such, summer, table, tall
  case target, tell, tells, temperature, temperatures, tens, term, th, than, that, the, them, then, there
  case thermometer, these, they, thick, think, this, those, though, thought, through, throughout, ticket
  case till, time, times, to, today, told, ton, tonne, too, took, topped, total, totalling, track, treble
  case triple, triples, `true`, turn, turned, turning, turns, under, unit, until, up, us, used, utc, value
  case valued, values, varied, varies, vary, view, volume, warm, warmer, warming, was, weather, week
  case weekend, weeks, weigh, weighed, weighing, weighs, weight, went, were, what, when, `where`, whereas
  case which, `while`, who, whom, whose, wide, will, winter, with, within, worst, worth, would, x, year
  case years, young

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
