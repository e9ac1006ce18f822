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
  case election, end, enough, estimate, estimated, estimates, evening, every, everyone, extra, far, fever
  case few, fewer, figure, figures, first, flat, flight, fold, `for`, found, freezing, from, frost
  case further, gained, gallon, game, gave, give, gives, gmt, go, goes, going, gone, grade, greater, group
  case h, half, handed, he, head, heat, heatwave, heavier, her, high, higher, him, his, hot, hotter, house
  case hr, `if`, improved, `in`, including, inside, `is`, it, item, its, just, kilo, kilogram, kilometre
  case lady, larger, last, late, later, less, lighter, limit, line, list, lists, litre, long, longer, lord
  case lost, lot, low, lower, m, made, magnitude, make, makes, making, many, maximum, mid, middle
  case midnight, mil, mile, min, minimum, minus, month, months, more, morning, most, mr, mrs, ms, much, my
  case nd, nearly, negative, neither, next, night, no, noon, nos, not, note, notes, now, nowadays, oclock
  case odd, of, old, olds, on, one, or, other, ounce, our, out, oven, over, own, p, paid, part, parts
  case past, pay, pays, pc, peak, pensioners, per, person, piece, pint, plus, pm, point, points, portion
  case pound, pp, previous, prof, professor, projects, promise, put, puts, putting, quadruple, quarter
  case quoted, raised, raising, range, ranged, ranges, ranging, rd, read, reckoned, records, recovered
  case reduced, reducing, reject, rejected, rejecting, rejects, reported, reportedly, right, road, roughly
  case row, s, saying, says, school, scores, season, section, sector, series, set, several, share, she
  case shed, shorter, show, showed, shows, significantly, since, sir, sister, size, smaller, some
  case somewhere, spanned, speak, speaks, spend, spends, spent, spoke, spread, spring, st, stage, start
  case states, still, substantially, such, summer, table, tall, target, tell, tells, temperature
  case temperatures, tens, term, th, than, that, the, them, then, there, thermometer, these, they, thick
  case think, this, those, though, thought, through, throughout, ticket, till, time, times, to, today
  case told, ton, tonne, too, took, topped, total, totalling, track, treble, triple, triples, `true`, turn
  case turned, turning, turns, under, unit, until, up, us, used, utc, value, valued, values, varied
  case varies, vary, view, volume, warm, warmer, warming, was, weather, week, weekend, weeks, weigh
  case weighed, weighing, weighs, weight, went, were, what, when, `where`, whereas, which, `while`, who
  case whom, whose, wide, will, winter, with, within, worst, worth, would, x, year, years, young

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
