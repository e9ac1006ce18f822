import FiguresCore

/// Shares and fractions in percent.
extension ShareOfWhole {
  /// The readings of a share or fraction in percent. `30 out of 90` is exactly that; what is said in words is rounded.
  static func shareReadings(_ claim: Claim) -> [Reading] {
    guard claim.figure.kind == .fraction else { return claim.figure.readings }
    guard let digits = claim.text.utf8.first, digits >= 0x30, digits <= 0x39, claim.figure.hedge == .exact,
      let value = claim.figure.value?.point?.scaled(byPowerOfTen: 2)
    else { return fractionReadings(claim) }
    let half = ExactDecimal(significand: 1, exponent: -3) ?? .one
    return [Reading(name: "as written", interval: Interval(value, plusOrMinus: half), strain: 0)]
  }

  /// A fraction in words as a share in percent. One in k is right where k is the nearest whole number; other fractions are good to one
  /// part in twenty.
  static func fractionReadings(_ claim: Claim) -> [Reading] {
    guard let value = claim.figure.value?.point, !value.isZero, let written = claim.figure.asWritten else { return [] }
    if claim.figure.hedge == .about, let nearest = CommonFractions.nearest(to: value) {
      return [Reading(name: "as written", interval: nearest * Interval(.hundred), strain: 0)]
    }
    let percent = Interval(.hundred)
    var interval = written * percent
    let half = ExactDecimal(significand: 5, exponent: -1) ?? .one
    if let inverse = ExactDecimal.one.divided(by: value, rounding: .down)?.value {
      let nearest = inverse.adding(half, rounding: .down).map { floor($0.value) }
      if let nearest, let low = nearest.subtracting(half, rounding: .down)?.value,
        let high = nearest.adding(half, rounding: .up)?.value,
        let gap = inverse.subtracting(nearest, rounding: .down)?.value,
        gap.magnitude < (ExactDecimal(significand: 1, exponent: -2) ?? half), nearest > .one,
        let spread = percent / Interval(spanning: low, high)
      {
        interval = interval.hull(spread)
        return [Reading(name: "as written", interval: interval, strain: 0)]
      }
    }
    return [Reading(name: "as written", interval: interval, strain: 0)]
  }

  static func floor(_ number: ExactDecimal) -> ExactDecimal {
    var digits = number.significand
    var exponent = number.exponent
    while exponent < 0 {
      digits = (digits - (digits % 10 + 10) % 10) / 10
      exponent += 1
    }
    return ExactDecimal(significand: digits, exponent: exponent) ?? number
  }
}
