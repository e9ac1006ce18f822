/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: String, CaseIterable, Sendable {
  case a, about, above, according, accurate, across, act, add, added, additional, adds, adults, after
  case afternoon, against, age, aged, ages, ago, al, all, allegedly, almost, although, am, among, an, and
  case another, any, anybody, anyone, approx, are, area, around, arrive, arrived, arrives, `as`, at
  case autumn, average, away, back, barrel, be, because, been, before, beginning, behalf, below, better
  case between, beyond, bigger, bill, both, bottle, brother, bst, built, bushel, but, by, c, ca, call
  case called, calls, capacity, celsius, cent, cheaper, cited, `class`, climate, coin, coins, cold, colder
  case coming, compared, considerably, contested, cooler, copy, correct, cost, costing, costs, could
  case councillor, counted, counts, currently, cut, cutting, day, de, decade, deep, degrees, department
  case deposit, dial, died, dismiss, dismissed, dismisses, dismissing, disputed, disputes, double, doubles
  case down, dr, during, each, earlier, early, either, election, end, enough, estimate, estimated
  case estimates, evening, every, everyone, extra, far, fee, fever, few, fewer, figure, figures, fine
  case first, flat, flight, fold, `for`, form, found, freestyle, freezing, from, frost, further, gain
  case gained, gains, gallon, game, gave, give, gives, gmt, go, goes, going, gone, grade, greater, group
  case h, half, handed, he, head, heat, heats, heatwave, heavier, her, high, higher, him, his, hit, hot
  case hotter, house, hr, hurdles, hurt, `if`, improved, `in`, including, inside, `is`, issue, it, item
  case its, just, k, kilo, kilogram, kilometre, lady, larger, last, late, later, less, lighter, limit
  case line, list, lists, litre, long, longer, lord, lose, loses, lost, lot, low, lower, m, made
  case magnitude, make, makes, making, many, married, maximum, mid, middle, midnight, mil, mile, min
  case minimum, minus, missing, month, months, more, morning, most, moved, mr, mrs, ms, much, my, nd
  case nearly, negative, neither, next, night, no, noon, nos, not, note, notes, now, nowadays, oclock, odd
  case of, offer, old, older, olds, on, one, or, other, ounce, our, out, oven, over, own, p, paid, part
  case parts, past, pay, pays, pc, peak, pensioners, per, person, picked, piece, pint, plus, pm, point
  case points, population, portion, pound, pp, previous, prize, prof, professor, projects, promise, put
  case puts, putting, quadruple, quarter, quoted, race, races, racked, raised, raising, ran, range, ranged
  case ranges, ranging, rd, read, reckoned, records, recovered, reduced, reducing, reject, rejected
  case rejecting, rejects, reported, reportedly, retire, retired, retirement, right, road, roughly, row
  case run, s, saying, says, school, scores, season, section, sector, series, set, several, shade, share
  case she, shed, shorter, show, showed, shows, significantly, since, sir, sister, size, smaller, some
  case somewhere, spanned, speak, speaks, spend, spends, spent, spoke, spread, spring, st, stage, start
  case states, still, stop, substantially, such, summer, sun, table, tall, target, tell, tells
  case temperature, temperatures, tens, term, th, than, that, the, them, then, there, thermometer, these
  case they, thick, think, this, those, though, thought, through, throughout, ticket, till, time, times
  case to, today, told, ton, tonne, too, took, topped, total, totalling, track, treble, triple, triples
  case `true`, turn, turned, turning, turns, under, unit, until, up, us, used, utc, value, valued, values
  case varied, varies, vary, view, visit, volume, vote, warm, warmer, warming, was, weather, week, weekend
  case weeks, weigh, weighed, weighing, weighs, weight, went, were, what, when, `where`, whereas, which
  case `while`, who, whom, whose, wide, will, win, winter, with, within, worst, worth, would, x, year
  case years, yo, young, younger, zero

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
