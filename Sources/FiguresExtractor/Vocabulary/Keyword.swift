/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: UInt16, CaseIterable, Sendable {
  case a, about, above, according, accurate, across, act, add, added, additional, adds, adults, after, afternoon
  case against, age, aged, ages, ago, al, all, allegedly, almost, although, am, among, an, and, another, any
  case anybody, anyone, approx, are, area, around, arrive, arrived, arrives, `as`, at, autumn, average, away
  case back, barrel, be, because, been, before, beginning, behalf, below, better, between, beyond, bigger, both
  case bottle, brother, bst, bushel, but, by, c, ca, call, called, calls, capacity, celsius, cent, cheaper
  case cited, `class`, climate, cold, colder, coming, compared, considerably, contested, cooler, copy, correct
  case costing, could, councillor, counted, counts, currently, cut, cutting, day, de, decade, deep, department
  case dial, dismiss, dismissed, dismisses, dismissing, disputed, disputes, double, doubles, down, dr, during
  case each, earlier, early, either, election, end, enough, estimate, estimated, estimates, evening, every
  case everyone, extra, far, fever, few, fewer, figure, figures, first, flat, flight, fold, `for`, found
  case freezing, from, frost, further, gained, gallon, game, gave, give, gives, gmt, go, goes, going, gone
  case grade, greater, group, half, handed, he, head, heat, heatwave, heavier, her, high, higher, him, his, hot
  case hotter, house, `if`, improved, `in`, including, inside, `is`, it, item, its, just, kilo, kilogram
  case kilometre, lady, larger, last, late, later, less, lighter, limit, line, list, lists, litre, long, longer
  case lord, lost, lot, low, lower, made, magnitude, make, makes, making, many, maximum, mid, middle, midnight
  case mil, mile, minimum, minus, month, months, more, morning, most, mr, mrs, ms, much, my, nd, nearly
  case negative, neither, next, night, no, noon, nos, not, note, notes, now, nowadays, oclock, odd, of, old
  case olds, on, one, or, other, ounce, our, out, oven, over, own, p, paid, part, parts, past, pay, pays, peak
  case pensioners, per, person, piece, pint, plus, pm, point, points, portion, pound, pp, previous, prof
  case professor, projects, promise, put, puts, putting, quadruple, quarter, quoted, raised, raising, range
  case ranged, ranges, ranging, rd, read, reckoned, records, recovered, reduced, reducing, reject, rejected
  case rejecting, rejects, reported, reportedly, right, road, roughly, row, saying, says, school, scores, season
  case section, sector, series, set, several, share, she, shed, shorter, show, showed, shows, significantly
  case since, sir, sister, size, smaller, some, somewhere, spanned, speak, speaks, spend, spends, spent, spoke
  case spread, spring, st, stage, start, states, still, substantially, such, summer, table, tall, target, tell
  case tells, temperature, temperatures, tens, term, th, than, that, the, them, then, there, thermometer, these
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
