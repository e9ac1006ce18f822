import FiguresCore

/// A bound against an exact figure for the same quantity.
enum BoundExact: Rule {
  static let page = RulePage(
    id: "bound-exact",
    summary: "A figure lies outside a bound that is stated for the same quantity.",
    severity: .error,
    why: "A reader who is told \"more than 300\" and later \"all 260\" cannot believe both.",
    trap: "A figure that counts only some of those whom the bound is about.",
    rationale: """
      "More than 500" and "all 480" cannot be one number. A bound does not loosen. The two are brought together as two mentions of one \
      quantity are; a figure that takes in everything of the kind ("all 480 evacuees") makes an error, any other tie a warning.
      """,
    flawed: [
      "More than 300 people were evacuated from the valley. All 260 evacuees are back home.",
      "At least 40 sheep were stolen in March. All 35 sheep stolen in March were found on a farm.",
      "Fewer than 20 houses were flooded. All 26 houses flooded will be repaired.",
    ],
    clean: [
      "More than 300 people were evacuated from the valley. All 340 evacuees are back home.",
      "At least 40 sheep were stolen in March. Another 35 sheep were stolen in April.",
      "More than 300 people were evacuated. The 60 evacuees sent to the gym slept on mats.",
    ],
    sources: ["B. Geurts, R. Nouwen, At least et al., Language 83 (2007), 533-559"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.mentions.compactMap { mentions in
      let (one, other) = (desk.claims[mentions.first], desk.claims[mentions.second])
      guard Agreement.isBound(one) != Agreement.isBound(other), var verdict = Agreement.verdict(one, other) else {
        return nil
      }
      if mentions.tie == .repeated || mentions.tie == .restated, !Agreement.keepsBound(one, other) {
        verdict = .inconsistent
      }
      if verdict == .inconsistent, mentions.tie < .restated || one.section == .headline && mentions.tie != .repeated {
        return nil
      }
      let (bound, exact) = Agreement.isBound(one) ? (one, other) : (other, one)
      var relation = Relation(
        page, verdict, [one, other],
        evidence: "a bound and a figure for the same thing (\(desk.shared(mentions)))",
        working: Agreement.working(one, other))
      guard verdict == .inconsistent else { return Ruling(relation) }
      relation.cause = Agreement.cause(one, other)
      relation.suggestions = suggestions(bound, exact)
      let severity: Severity = Speaker.differ(one, other) ? .note : mentions.tie == .universal ? .error : .warning
      return Ruling(severity, "\(Working.words(exact)) is not \(Working.words(bound).loweringFirst).", relation)
    }
  }

  /// The smallest change to either side: the bound moved to the figure, the figure moved to the bound.
  private static func suggestions(_ bound: Claim, _ exact: Claim) -> [String] {
    let figure = Working.number(exact)
    guard let limit = bound.figure.value?.point else {
      return ["a bound that holds \(figure)", "a figure within \"\(Working.words(bound))\""]
    }
    let isUpper = bound.figure.asWritten?.lower == nil
    let isStrict = bound.figure.hedge == .moreThan || bound.figure.hedge == .lessThan
    let step: ExactDecimal = isUpper ? -.one : .one
    let isWhole = bound.figure.kind == .count && limit.exponent >= 0
    let nearest = isStrict && isWhole ? limit.adding(step, rounding: .down)?.value ?? limit : limit
    let words = isStrict && !isWhole ? (isUpper ? "less than" : "more than") : isUpper ? "at most" : "at least"
    return [
      "\"\(isUpper ? "at most" : "at least") \(Working.amount(exact.figure.value?.point ?? limit, like: exact))\" for \"\(Working.words(bound))\"",
      "\(words) \(Working.amount(nearest, like: exact)) for \"\(Working.words(exact))\"",
    ]
  }
}
