/// Works out the readings of a number from its kind, its written precision and its hedge.
///
/// - A hedge replaces the reading by the row of the ``HedgeTable``; a bound does not loosen. No approximate reading is
///   narrower than the number without its hedge would be, and for a count it leaves room for one more or less.
/// - Shares, changes and measures are rounded to their last written digit: 84 percent is 83.5 to 84.5 with both ends,
///   since either neighbour may have been rounded to it (M. B. Nuijten et al., statcheck, *Behavior Research Methods* 48,
///   2016, 1205–1226).
/// - Counts and money are points as written. Round ones may have been rounded: to the last digit that is not zero, with at
///   least two digits kept (M. Krifka, "Approximate interpretation of number words", 2007). A count below a
///   thousand is a point and nothing else, and so is one that is not round.
/// - Fractions and multiples in words are good to one part in twenty: `a third` is 0.317 to 0.35.
/// - An age floors: 12 years old is 12 up to, but not, 13. A span of years may count both its ends.
public struct ReadingRules: Sendable, Hashable {
  /// What the hedges mean.
  public var hedges: HedgeTable

  /// Makes the rules with a hedge table.
  public init(hedges: HedgeTable = .standard) { self.hedges = hedges }

  /// The readings of a number or range, fairest first. Never empty.
  public func readings(of value: Quantity, kind: Kind, hedge: Hedge) -> [Reading] {
    let (first, last) =
      switch value {
      case .point(let number): (number, number)
      case .range(let one, let other): (min(one, other), max(one, other))
      }
    if let row = hedges.rows[hedge] {
      let slack = Self.slack(first, last, kind)
      return [.asWritten(interval(of: first, by: row, slack).hull(interval(of: last, by: row, slack)))]
    }
    if hedge == .vague { return [.asWritten(value.point.map(Interval.atLeast) ?? Interval(spanning: first, last))] }
    return plainReadings(from: first, to: last, kind)
  }

  /// What a hedge makes of a number: the ends of its row, the approximate ones at least `slack` away.
  private func interval(of number: ExactDecimal, by row: HedgeTable.Row, _ slack: ExactDecimal) -> Interval {
    let stated = Interval(number)
    let loose = Interval(number, plusOrMinus: slack)
    let isBound = row.lower == nil || row.upper == nil
    // Below zero the factors change sides: nearly −10 lies between −10 and −9. Bounds keep theirs.
    let turns = number.isNegative && !isBound
    let (low, high) = turns ? (row.upper, row.lower) : (row.lower, row.upper)
    let below = low.map { Self.reach($0, stated, loose) } ?? .everything
    let above = high.map { Self.reach($0, stated, loose) } ?? .everything
    return Interval(
      from: below.lower, to: above.upper, lowerIsOpen: below.lowerIsOpen || low?.isOpen == true,
      upperIsOpen: above.upperIsOpen || high?.isOpen == true) ?? stated
  }

  /// Where an end lies: the number itself, or for an approximate end whatever is farther away, factor or slack.
  private static func reach(_ end: HedgeTable.End, _ stated: Interval, _ loose: Interval) -> Interval {
    end.factor == .one ? stated : (Interval(end.factor) * stated).hull(loose)
  }

  /// How far any number of a kind may be off without a hedge; for counts, one.
  private static func slack(_ low: ExactDecimal, _ high: ExactDecimal, _ kind: Kind) -> ExactDecimal {
    switch kind {
    case .count: .one
    case .share, .change, .measure, .rate, .duration: coarser(low, high).halfUnitInLastPlace
    default: .zero
    }
  }

  private func plainReadings(from low: ExactDecimal, to high: ExactDecimal, _ kind: Kind) -> [Reading] {
    let stated = Interval(spanning: low, high)
    let coarser = Self.coarser(low, high)
    var written: Interval { Self.widened(low, high, by: coarser.halfUnitInLastPlace) }
    switch kind {
    case .share, .change:
      return [.asWritten(written)]
    case .measure, .rate:
      let written = written
      return [.asWritten(written)] + Self.rounded(low, high, beyond: written)
    case .multiple, .fraction:
      return [.asWritten(stated * Self.aboutOne)]
    case .count:
      let isSmall = coarser.exponent <= 0 && max(low.magnitude, high.magnitude) < Self.smallCount
      let isRound = max(Self.roundingUnit(of: low), Self.roundingUnit(of: high)) > .one
      return [.asWritten(stated)] + (isSmall || !isRound ? [] : Self.rounded(low, high, beyond: stated))
    case .money, .number:
      return [.asWritten(stated)] + Self.rounded(low, high, beyond: stated)
    case .age:
      let end = high.adding(high.unitInLastPlace, rounding: .up)?.value
      return [.asWritten(Interval(from: low, to: end, upperIsOpen: true) ?? stated)]
    case .duration:
      let loose = Self.widened(low, high, by: coarser.unitInLastPlace)
      return [.asWritten(written), Reading(name: "counting both ends", interval: loose, strain: 1)]
    case .ratio, .date, .year, .period, .ordinal, .score:
      return [.asWritten(stated)]
    }
  }

  private static func rounded(_ low: ExactDecimal, _ high: ExactDecimal, beyond written: Interval) -> [Reading] {
    let lower = Interval(low, plusOrMinus: roundingUnit(of: low).halfUnitInLastPlace)
    let upper = low == high ? lower : Interval(high, plusOrMinus: roundingUnit(of: high).halfUnitInLastPlace)
    let interval = lower.hull(upper).hull(written)
    return interval == written ? [] : [Reading(name: "rounded", interval: interval, strain: 1)]
  }

  private static func widened(_ low: ExactDecimal, _ high: ExactDecimal, by tolerance: ExactDecimal) -> Interval {
    let interval = Interval(low, plusOrMinus: tolerance)
    return low == high ? interval : interval.hull(Interval(high, plusOrMinus: tolerance))
  }

  private static func coarser(_ low: ExactDecimal, _ high: ExactDecimal) -> ExactDecimal {
    low.exponent > high.exponent ? low : high
  }

  /// The place a round number may have been rounded to: that of its last digit other than zero, or of its second digit
  /// where that is lower, and never one below the last written.
  private static func roundingUnit(of number: ExactDecimal) -> ExactDecimal {
    // Zeros behind a decimal point are written on purpose: `1.0`, `1.50 million`. Scale words go by thousands.
    guard !number.isZero, number.exponent >= 0, number.exponent % 3 == 0 else { return number.unitInLastPlace }
    let plain = number.normalized
    let secondDigit = plain.exponent + plain.digitCount - 2
    return ExactDecimal(trusted: 1, max(min(plain.exponent, secondDigit), number.exponent))
  }

  private static let smallCount = ExactDecimal(1000)
  private static let aboutOne = Interval(
    spanning: ExactDecimal(trusted: 95, -2), ExactDecimal(trusted: 105, -2))
}

extension Reading {
  fileprivate static func asWritten(_ interval: Interval) -> Reading {
    Reading(name: "as written", interval: interval, strain: 0)
  }
}
