import FiguresCore

/// What a change and its two levels come to.
extension PercentChange {
  /// What the change and its two levels come to.
  static func ruling(
    _ change: Claim, _ direction: Direction, _ old: Claim, _ new: Claim, evidence: String, severity: Severity,
    at desk: Desk
  ) -> Ruling? {
    // "the half-point increase" is half of a point and no half.
    let isPoints = change.figure.unit?.dimension == .points || change.figure.unit?.name == "point"
    let equation: Equation = isPoints ? .difference : .percentChange
    let stated = change.figure.readings.map { reading in
      var interval = reading.interval
      if change.figure.kind == .fraction, !isPoints { interval = interval * Interval(.hundred) * Self.fractionSlack }
      return Reading(name: reading.name, interval: direction == .down ? -interval : interval, strain: reading.strain)
    }
    guard let solution = Solution(equation, of: [new, old], readAs: HedgedShare.plain, stated: stated) else {
      return nil
    }
    let suffix = isPoints ? " percentage points" : "%"
    let working = Working.line(
      equation, [Working.number(new), Working.number(old)], solution, stated: Working.words(change))
    var relation = Relation(
      rule: page.id, verdict: solution.verdict,
      claims: desk.references(to: [change, old, new]),
      evidence: evidence, working: working)
    let computed = spoken(solution, suffix)
    // The numbers as written name a slip, which their rounding could hide: 4% to 5% as "a rise of 1%".
    if solution.verdict != .inconsistent,
      let slip = ChangeCause.namedSlip(change, old, new, solution, isPoints: isPoints)
    {
      relation.verdict = .onlyWithRounding
      relation.cause = slip
      relation.suggestions.append(computed)
      let message =
        "From \(Working.words(old)) to \(Working.words(new)) is \(computed) as written; \(Working.words(change)) holds only if the figures were rounded."
      return Ruling(.warning, message, relation)
    }
    let isDoubtful = solution.verdict == .onlyWithRounding || solution.verdict == .consistent && !solution.holdsHalfway
    if isDoubtful, isFarOff(solution, change, direction) {
      relation.verdict = .onlyWithRounding
      let message =
        "From \(Working.words(old)) to \(Working.words(new)) is \(computed) as written; \(Working.words(change)) holds only if the figures were rounded."
      return Ruling(solution.holdsHalfway || severity < .error ? .note : .warning, message, relation)
    }
    guard solution.verdict == .inconsistent else { return Ruling(relation) }
    relation.cause = ChangeCause.cause(change, direction, old, new, solution, isPoints: isPoints)
    relation.suggestions.append(computed)
    if !isPoints, let fitting = fittingNew(old, change, direction) {
      relation.suggestions.append("to \(Working.amount(fitting, like: new))")
    }
    let message =
      "From \(Working.words(old)) to \(Working.words(new)) is \(computed), not a \(direction == .down ? "fall" : "rise") of \(Working.words(change))."
    return Ruling(severity, message, relation)
  }

  /// `a fall of 25%`; an interval where the levels are no single numbers.
  static func spoken(_ solution: Solution, _ suffix: String) -> String {
    if let number = solution.shown?.rounded(toDigits: 3).normalized {
      return number.isZero
        ? "no change" : "a \(number.isNegative ? "fall" : "rise") of \(number.magnitude.spoken)\(suffix)"
    }
    let interval = solution.computed
    if let upper = interval.upper, upper.isNegative { return "a fall of \(Working.spoken(-interval))\(suffix)" }
    if let lower = interval.lower, !lower.isNegative { return "a rise of \(Working.spoken(interval))\(suffix)" }
    return "a change of \(Working.spoken(interval))\(suffix)"
  }

  /// Whether the stated change is off from that of the stated levels by more than a quarter of it and more than one in a hundred.
  static func isFarOff(_ solution: Solution, _ change: Claim, _ direction: Direction) -> Bool {
    guard change.figure.hedge == .exact, change.figure.kind != .fraction, let shown = solution.shown,
      let stated = change.figure.value?.point,
      let gap = shown.subtracting(direction == .down ? -stated : stated, rounding: .down)?.value.magnitude,
      let quarter = shown.magnitude.divided(by: ExactDecimal(4), rounding: .up)?.value
    else { return false }
    return gap > quarter && gap > .one
  }

  static let fractionSlack = Interval(
    spanning: ExactDecimal(significand: 95, exponent: -2) ?? .one, ExactDecimal(significand: 105, exponent: -2) ?? .one)

  /// The later level that would fit: the earlier one × (1 ± the stated change).
  static func fittingNew(_ old: Claim, _ change: Claim, _ direction: Direction) -> ExactDecimal? {
    guard let base = old.figure.value?.point, let stated = change.figure.value?.point,
      let percent = change.figure.kind == .fraction ? stated.scaled(byPowerOfTen: 2) : stated,
      let factor = ExactDecimal.hundred.adding(direction == .down ? -percent : percent, rounding: .down)?.value,
      let scaled = base.multiplied(by: factor, rounding: .down)?.value, !scaled.isNegative
    else { return nil }
    return scaled.scaled(byPowerOfTen: -2)?.rounded(toDigits: max(3, base.normalized.digitCount)).normalized
  }
}
