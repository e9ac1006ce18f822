/// Works out the readings of a number from its kind, its written precision and its hedge.
///
/// - A hedge replaces the reading by the row of the ``HedgeTable``; a bound does not loosen.
/// - Shares, changes and measures are rounded to their last written digit: 84 percent is 83.5 to 84.5 with both ends,
///   since either neighbour may have been rounded to it (M. B. Nuijten et al., statcheck, *Behavior Research Methods* 48,
///   2016, 1205–1226).
/// - Counts and money are points as written. Round ones may have been rounded: to the last digit that is not zero, with at
///   least two digits kept (M. Krifka, "Approximate interpretation of number words", 2007). A count below a
///   thousand is a point and nothing else.
/// - An age floors: 12 years old is 12 up to, but not, 13. A span of years may count both its ends.
public struct ReadingRules: Sendable, Hashable {
  /// What the hedges mean.
  public var hedges: HedgeTable

  /// Makes the rules with a hedge table.
  public init(hedges: HedgeTable = .standard) { self.hedges = hedges }

  /// The readings of a number or range, fairest first. Never empty.
  public func readings(of value: Quantity, kind: Kind, hedge: Hedge) -> [Reading] {
    switch value {
    case .point(let number):
      if let row = hedges.rows[hedge] {
        return [Reading(name: "as written", interval: interval(of: number, by: row), strain: 0)]
      }
      return readings(from: number, to: number, kind: kind)
    case .range(let low, let high):
      if hedge == .vague { return [asWritten(Interval(spanning: low, high))] }
      guard let row = hedges.rows[hedge] else { return readings(from: low, to: high, kind: kind) }
      let hull = interval(of: low, by: row).hull(interval(of: high, by: row))
      return [Reading(name: "as written", interval: hull, strain: 0)]
    }
  }

  private func asWritten(_ interval: Interval) -> Reading {
    Reading(name: "as written", interval: interval, strain: 0)
  }

  private func interval(of number: ExactDecimal, by row: HedgeTable.Row) -> Interval {
    let stated = Interval(number)
    // Below zero the factors change sides: nearly −10 lies between −10 and −9.
    let (first, second) = number.isNegative ? (row.upper, row.lower) : (row.lower, row.upper)
    let isBound = row.lower == nil || row.upper == nil
    let (low, high) = isBound ? (row.lower, row.upper) : (first, second)
    let lower = low.map { Interval($0.factor) * stated }
    let upper = high.map { Interval($0.factor) * stated }
    return Interval(
      from: lower?.lower, to: upper?.upper, lowerIsOpen: low?.isOpen ?? true, upperIsOpen: high?.isOpen ?? true)
      ?? stated
  }

  private func readings(from low: ExactDecimal, to high: ExactDecimal, kind: Kind) -> [Reading] {
    let stated = Interval(spanning: low, high)
    switch kind {
    case .share, .change, .measure, .rate, .fraction:
      let written = widened(low, high, by: kind == .fraction ? .zero : coarser(low, high).halfUnitInLastPlace)
      guard kind == .measure || kind == .rate else { return [asWritten(written)] }
      return [asWritten(written)] + rounded(low, high, beyond: written)
    case .multiple:
      return [asWritten(stated * Self.aboutOne)]
    case .count where coarser(low, high).exponent <= 0 && high.magnitude < Self.smallCount:
      return [asWritten(stated)]
    case .count, .money, .number:
      return [asWritten(stated)] + rounded(low, high, beyond: stated)
    case .age:
      let end = high.adding(high.unitInLastPlace, rounding: .up)?.value
      return [asWritten(Interval(from: stated.lower, to: end, upperIsOpen: true) ?? stated)]
    case .duration:
      let written = widened(low, high, by: coarser(low, high).halfUnitInLastPlace)
      let loose = widened(low, high, by: coarser(low, high).unitInLastPlace)
      return [asWritten(written), Reading(name: "counting both ends", interval: loose, strain: 1)]
    case .ratio, .date, .year, .period, .ordinal, .score:
      return [asWritten(stated)]
    }
  }

  private func rounded(_ low: ExactDecimal, _ high: ExactDecimal, beyond written: Interval) -> [Reading] {
    let lower = Interval(low, plusOrMinus: Self.roundingUnit(of: low).halfUnitInLastPlace)
    let upper = Interval(high, plusOrMinus: Self.roundingUnit(of: high).halfUnitInLastPlace)
    let interval = lower.hull(upper)
    return interval == written ? [] : [Reading(name: "rounded", interval: interval, strain: 1)]
  }

  private func widened(_ low: ExactDecimal, _ high: ExactDecimal, by tolerance: ExactDecimal) -> Interval {
    Interval(low, plusOrMinus: tolerance).hull(Interval(high, plusOrMinus: tolerance))
  }

  private func coarser(_ low: ExactDecimal, _ high: ExactDecimal) -> ExactDecimal {
    low.exponent > high.exponent ? low : high
  }

  /// The place a round number may have been rounded to: that of its last digit other than zero, or of its second digit
  /// where that is lower; for a number written with a scale word its last written place.
  private static func roundingUnit(of number: ExactDecimal) -> ExactDecimal {
    guard number.exponent <= 0 else { return number.unitInLastPlace }
    let plain = number.normalized
    let twoDigits = plain.exponent + plain.digitCount - 2
    return ExactDecimal(trusted: 1, plain.isZero ? 0 : max(min(plain.exponent, twoDigits), number.exponent))
  }

  private static let smallCount = ExactDecimal(1000)
  /// A multiple in words is good to one part in twenty: `doubled` is 1.9 to 2.1.
  private static let aboutOne = Interval(
    spanning: ExactDecimal(trusted: 95, -2), ExactDecimal(trusted: 105, -2))
}
