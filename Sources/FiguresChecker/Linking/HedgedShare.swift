import FiguresCore

/// Shares in a sum. Beside other shares a hedge only says that the number was rounded: "some 55%" is 52.5 to 57.5 and no tenth of it.
enum HedgedShare {
  /// The readings of a share in a sum: with "about" and the like, the number give or take half the step of round numbers it belongs to, ten
  /// for tens, five for fives, else two, so that either neighbour fits. Other hedges keep their own.
  static func readings(_ claim: Claim) -> [Reading] {
    guard claim.figure.hedge == .about, let value = claim.figure.value?.point else { return claim.figure.readings }
    let step: Int32 = isMultiple(value, of: 10) ? 10 : isMultiple(value, of: 5) ? 5 : 2
    let half = ExactDecimal(step).multiplied(by: Self.half, rounding: .up)?.value ?? .one
    return [Reading(name: "as written", interval: Interval(value, plusOrMinus: half), strain: 0)]
  }

  /// The readings of a count beside its share. "Some" in front of a number is often no more than a way to begin a sentence: 450 is then good to its last digit but zero.
  static func plain(_ claim: Claim) -> [Reading] {
    guard claim.figure.hedge == .about, claim.text.lowercased().hasPrefix("some "),
      let value = claim.figure.value?.point?.normalized
    else { return claim.figure.readings }
    return [Reading(name: "as written", interval: Interval(value, plusOrMinus: value.halfUnitInLastPlace), strain: 0)]
  }

  private static let half = ExactDecimal(significand: 5, exponent: -1) ?? .one

  private static func isMultiple(_ value: ExactDecimal, of step: Int32) -> Bool {
    value.divided(by: ExactDecimal(step), rounding: .down).map { $0.isExact && $0.value.isWhole } ?? false
  }
}
