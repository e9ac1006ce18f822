import FiguresCore

/// Quantities for a stretch of time, and how many of one stretch fit in another.
extension PeriodConversion {
  /// `Over a year this amounts to ⟨730 million litres⟩`
  static func spread(_ place: Int, _ passage: Passage, at desk: Desk) -> Rate? {
    guard ["in", "over", "per"].contains(passage.text(0)), ["a", "an", "one"].contains(passage.text(1)),
      seconds[passage.text(2)] != nil, let claim = desk.claim(passage, place), !claim.figure.readings.isEmpty
    else { return nil }
    return Rate(claim: claim, unit: claim.figure.unit?.name ?? "", period: passage.text(2), end: place + 1)
  }

  /// Seconds in each stretch of time, least and most.
  static let seconds: [String: (Int32, Int32)] = [
    "day": (86_400, 86_400), "decade": (315_532_800, 315_619_200), "hour": (3_600, 3_600), "minute": (60, 60),
    "month": (2_419_200, 2_678_400), "quarter": (7_776_000, 7_948_800), "second": (1, 1), "week": (604_800, 604_800),
    "year": (31_536_000, 31_622_400),
  ]

  /// How much of one unit another is; nil where they measure different things. A unit may be said once.
  static func scale(from one: String, to other: String) -> Interval? {
    if one == other || one.isEmpty || other.isEmpty { return Interval(.one) }
    guard let from = UnitTable.unit(named: one), let to = UnitTable.unit(named: other), from.dimension == to.dimension,
      from.dimension != .money, from.dimension != .count
    else { return nil }
    return UnitTable.convert(Interval(.one), from: from, to: to)
  }

  /// A quantity for a stretch of time.
  struct Rate {
    let claim: Claim
    let unit: String
    let period: String
    /// The place behind its words.
    let end: Int
  }

  /// A rate written as one figure (`£300 a week`) or as an amount with the time some words on (`300 litres of water a day`).
  static func rate(_ place: Int, _ passage: Passage, at desk: Desk) -> Rate? {
    guard let claim = desk.claim(passage, place), !claim.figure.readings.isEmpty else { return nil }
    // "700,000 copies a week, or 10,000 a day": the unit is that of the first.
    let unit = claim.figure.unit?.name ?? ""
    if claim.figure.kind == .rate {
      guard let range = unit.range(ofLast: " per ") else { return nil }
      let period = String(unit[range.upperBound...])
      return seconds[period] == nil
        ? nil : Rate(claim: claim, unit: String(unit[..<range.lowerBound]), period: period, end: place + 1)
    }
    guard claim.figure.direction == nil, [.count, .measure, .money, .number].contains(claim.figure.kind) else {
      return nil
    }
    // "5,475 incidents last year, an average of 15 a day"
    if ["last", "this"].contains(passage.text(place + 1)), seconds[passage.text(place + 2)] != nil,
      passage.text(place + 3) == ",", passage.has(["average"], in: stretch(place + 4, upTo: place + 7))
    {
      return Rate(claim: claim, unit: "", period: passage.text(place + 2), end: place + 3)
    }
    // "In its first year it was used by 7.3m cars, or 20,000 a day"
    if passage.text(place + 1) == ",", passage.text(place + 2) == "or",
      let unit = stretch(0, upTo: place).last(where: {
        (passage.text($0) == "last" || desk.claim(passage, $0)?.figure.kind == .ordinal)
          && seconds[passage.text($0 + 1)] != nil
      })
    {
      return Rate(claim: claim, unit: "", period: passage.text(unit + 1), end: place + 1)
    }
    for at in stretch(place + 1, upTo: place + 5) {
      guard passage.items.indices.contains(at), passage.items[at].isWord else { return nil }
      if ["a", "an", "each", "every", "per"].contains(passage.text(at)), seconds[passage.text(at + 1)] != nil {
        return Rate(claim: claim, unit: unit, period: passage.text(at + 1), end: at + 2)
      }
    }
    return nil
  }

  /// How many of the second stretch fit in the first, upside down: 12 months a year, so a monthly rate is a twelfth.
  static func factor(from: String, to: String) -> Interval? {
    if from == "year", to == "month" { return Interval(.one) / Interval(ExactDecimal(12)) }
    if from == "month", to == "year" { return Interval(ExactDecimal(12)) }
    guard let one = seconds[from], let other = seconds[to] else { return nil }
    return Interval(spanning: ExactDecimal(other.0), ExactDecimal(other.1))
      / Interval(spanning: ExactDecimal(one.0), ExactDecimal(one.1))
  }
}
