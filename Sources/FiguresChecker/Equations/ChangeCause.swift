import FiguresCore

/// Slips that explain a change in percent that its levels do not make.
enum ChangeCause {
  /// The slip that makes exactly the stated number from the written ones, which do not make it otherwise: the difference of two shares, or the change divided by
  /// the new figure.
  static func namedSlip(
    _ change: Claim, _ old: Claim, _ new: Claim, _ solution: Solution, isPoints: Bool
  ) -> String? {
    guard !isPoints, change.figure.hedge == .exact, change.figure.kind != .fraction,
      let stated = change.figure.value?.point,
      let from = old.figure.value?.point, let to = new.figure.value?.point, isPlain(old), isPlain(new),
      let gap = to.subtracting(from, rounding: .down)?.value.magnitude, !gap.isZero,
      let right = gap.divided(by: from, rounding: .down)?.value.scaled(byPowerOfTen: 2),
      let written = change.figure.asWritten, !written.contains(right.magnitude)
    else { return nil }
    if old.figure.unit?.dimension == .proportion, new.figure.unit?.dimension == .proportion {
      return gap.normalized == stated.normalized
        ? "percent written for percentage points: the difference is \(gap.normalized) points" : nil
    }
    guard let wrong = gap.divided(by: to, rounding: .down)?.value.scaled(byPowerOfTen: 2),
      written.contains(wrong.magnitude),
      let off = right.subtracting(stated, rounding: .down)?.value.magnitude, off > ExactDecimal(2)
    else { return nil }
    return "the change was divided by the new figure (wrong base), not by the old one"
  }

  /// Whether a figure is not softened. "Some" in front of a share is a way to begin a sentence.
  private static func isPlain(_ claim: Claim) -> Bool {
    claim.figure.hedge == .exact || claim.figure.hedge == .about && claim.text.lowercased().hasPrefix("some ")
  }

  /// The slip that would explain the stated change.
  static func cause(
    _ change: Claim, _ direction: Direction, _ old: Claim, _ new: Claim, _ solution: Solution, isPoints: Bool
  ) -> String? {
    guard let stated = change.figure.asWritten, let one = old.figure.asWritten, let other = new.figure.asWritten else {
      return nil
    }
    let magnitude = { (interval: Interval) in direction == .down ? -interval : interval }
    if !isPoints, old.figure.unit?.dimension == .proportion, let from = old.figure.value?.point,
      let to = new.figure.value?.point,
      let points = to.subtracting(from, rounding: .down)?.value, stated.contains(points.magnitude)
    {
      return "percent written for percentage points: the difference is \(points.magnitude.normalized) points"
    }
    if let backward = Equation.percentChange.value([one, other]), magnitude(stated).overlaps(-backward) {
      return "the change was divided by the new figure (wrong base), not by the old one"
    }
    if let whole = Equation.share.value([other, one]), whole.overlaps(stated) {
      return "\(Working.words(change)) is the new figure as a share of the old one, not the change"
    }
    if stated.overlaps(-magnitude(solution.computed)) { return "the direction is turned round" }
    if let expected = solution.number(), let number = change.figure.value?.point {
      return Cause.slip(from: number, to: expected.magnitude)
    }
    return nil
  }
}
