/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: String, CaseIterable, Sendable {
  case a, about, above, according, accurate, across, act, add, added, additional, adds, adults, after
  case afternoon, against, age, aged, ages, ago, al, all, allegedly, almost, although, am, among, an, and
  case another, any, anybody, anyone, approx, are, area, around, arrive, arrived, arrives, `as`, at, autumn
  case average, away, back, be, because, been, before, beginning, behalf, below, better, between, beyond
  case bigger, bill, both, brother, bst, built, but, by, c, ca, call, called, calls, capacity, celsius, cent
  case cheaper, cited, `class`, climate, coin, coins, cold, colder, coming, compared, considerably, contested
  case cooler, correct, costing, could, councillor, counted, counts, currently, cut, cutting, day, de, decade
  case deep, degrees, department, deposit, dial, died, dismiss, dismissed, dismisses, dismissing, disputed
  case disputes, double, doubles, down, dr, during, each, earlier, early, either, election, end, enough
  case estimate, estimated, estimates, evening, every, everyone, extra, far, fee, fever, few, fewer, figure
  case figures, fine, first, flat, flight, fold, `for`, form, found, freestyle, freezing, from, frost, further
  case gain, gained, gains, gave, give, gives, gmt, go, goes, going, gone, grade, greater, group, h, half
  case handed, he, head, heat, heats, heatwave, heavier, her, high, higher, hiked, him, his, hit, hot, hotter
  case house, hr, hurdles, hurt, `if`, improved, `in`, including, inside, `is`, issue, it, item, its, just, k
  case lady, larger, last, late, later, less, lifted, lighter, limit, line, list, lists, long, longer, lord
  case lose, loses, lost, lot, low, lower, m, made, magnitude, make, makes, making, many, married, maximum
  case mid, middle, midnight, mil, min, minimum, minus, missing, month, months, more, morning, most, moved, mr
  case mrs, ms, much, my, nd, nearly, negative, neither, next, night, no, noon, nos, not, note, notes, now
  case nowadays, oclock, odd, of, offer, old, older, olds, on, one, or, other, our, out, oven, over, own, p
  case paid, part, parts, past, pay, pays, pc, peak, pensioners, per, person, picked, plus, pm, point, points
  case population, portion, pp, previous, prize, prof, professor, projects, promise, put, puts, putting
  case quadruple, quarter, quoted, race, races, racked, raised, raising, ran, range, ranged, ranges, ranging
  case rd, read, reckoned, records, recovered, reduced, reducing, reject, rejected, rejecting, rejects
  case reported, reportedly, retire, retired, retirement, right, road, roughly, row, run, s, saying, says
  case school, scores, season, section, sector, series, set, several, shade, share, she, shed, shorter, show
  case showed, shows, significantly, since, sir, sister, size, smaller, some, somewhere, spanned, speak
  case speaks, spend, spends, spent, spoke, spread, spring, st, stage, start, states, still, stop
  case substantially, such, summer, sun, table, tall, target, tell, tells, temperature, temperatures, tens
  case term, th, than, that, the, them, then, there, thermometer, these, they, thick, think, this, those
  case though, thought, through, throughout, ticket, till, time, times, to, today, told, too, took, topped
  case total, totalling, track, treble, triple, triples, `true`, turn, turned, turning, turns, under, unit
  case until, up, us, used, utc, value, valued, values, varied, varies, vary, view, visit, volume, vote, warm
  case warmer, warming, was, weather, week, weekend, weeks, weigh, weighed, weighing, weighs, weight, went
  case were, what, when, `where`, whereas, which, `while`, who, whom, whose, wide, will, win, winter, with
  case within, worst, worth, would, x, year, years, yo, young, younger, zero

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
  private var bits: InlineArray<10, UInt64> = .init(repeating: 0)

  init(arrayLiteral elements: Keyword...) {
    for element in elements { bits[Int(element.number >> 6)] |= 1 << UInt64(element.number & 63) }
  }

  /// Whether a keyword, by its number, is one of them.
  func contains(_ keyword: UInt16) -> Bool {
    keyword < 640 && bits[Int(keyword >> 6)] & (1 << UInt64(keyword & 63)) != 0
  }
}
