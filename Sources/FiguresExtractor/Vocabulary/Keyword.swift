/// The words that the grammar asks for by name, so that asking compares two small numbers and a slip of the pen does
/// not compile. The name of a case is its word.
enum Keyword: UInt16, CaseIterable, Sendable {
  case a, about, above, according, accurate, across, act, add, added, additional, adds, adults, after, age, aged
  case ages, ago, al, all, almost, am, among, an, and, another, anybody, anyone, are, area, around, `as`, at
  case autumn, average, back, barrel, be, been, before, behalf, below, better, between, beyond, bigger, bottle
  case brother, bushel, but, by, celsius, cent, cheaper, `class`, climate, cold, colder, contested, cooler, copy
  case correct, could, currently, cut, cutting, day, de, department, disputed, disputes, double, doubles, down
  case during, each, earlier, early, election, estimate, every, everyone, extra, fever, fewer, figure, figures
  case flat, flight, fold, `for`, found, freezing, from, frost, further, gained, gallon, game, grade, greater
  case group, half, handed, he, head, heat, heatwave, heavier, higher, hot, hotter, house, improved, `in`
  case inside, `is`, it, item, just, kilo, kilogram, kilometre, larger, last, late, later, less, lighter, line
  case list, litre, longer, lost, lot, lower, made, make, makes, making, maximum, mid, mile, minimum, minus
  case more, most, much, nd, nearly, negative, next, night, no, nos, not, note, notes, now, nowadays, oclock, odd, of,
    old
  case olds, on, one, or, other, ounce, our, out, oven, over, own, p, part, parts, past, pensioners, per, person
  case piece, pint, plus, pm, point, pound, pp, previous, projects, put, quadruple, quarter, raised, raising
  case range, ranged, ranges, ranging, rd, read, records, recovered, reduced, reducing, reported, right, road
  case roughly, row, says, school, scores, season, section, sector, series, set, share, she, shed, shorter
  case since, sister, size, smaller, some, spanned, spread, spring, st, stage, states, still, such, summer
  case table, tell, tells, temperature, temperatures, tens, term, th, than, that, the, them, then, thermometer
  case they, this, those, through, throughout, ticket, till, time, times, to, today, ton, tonne, took, topped
  case total, track, treble, triple, triples, `true`, turn, turned, turning, turns, under, unit, until, up
  case varied, varies, vary, volume, warm, warmer, warming, was, weather, weigh, weighed, weighing, weighs
  case weight, were, what, when, which, who, will, winter, with, within, would, x, year, young

  /// One row for each, so that the lexicon knows them all.
  static let rows: [VocabularyRow] = allCases.map {
    VocabularyRow($0 == .oclock ? "o'clock" : String(describing: $0), [], keyword: $0)
  }
}

/// Some keywords, as a set that is asked in one step.
struct KeywordSet: ExpressibleByArrayLiteral, Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)

  init(arrayLiteral elements: Keyword...) {
    for element in elements {
      let bit: UInt64 = 1 << UInt64(element.rawValue & 63)
      switch element.rawValue >> 6 {
      case 0: bits.0 |= bit
      case 1: bits.1 |= bit
      case 2: bits.2 |= bit
      case 3: bits.3 |= bit
      default: bits.4 |= bit
      }
    }
  }

  func contains(_ keyword: Keyword) -> Bool {
    let bit: UInt64 = 1 << UInt64(keyword.rawValue & 63)
    return switch keyword.rawValue >> 6 {
    case 0: bits.0 & bit != 0
    case 1: bits.1 & bit != 0
    case 2: bits.2 & bit != 0
    case 3: bits.3 & bit != 0
    default: bits.4 & bit != 0
    }
  }
}
