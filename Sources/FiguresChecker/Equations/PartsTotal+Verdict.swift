import FiguresCore

/// What the parts of a list and its total come to.
extension PartsTotal {
  /// Whether the parts are off by more than half a unit each, so that each must have been rounded as far as it may be.
  static func isBarelySaved(_ sum: ExactDecimal, _ parts: [Claim], _ whole: Claim) -> Bool {
    guard let stated = whole.figure.value?.point, whole.figure.hedge == .exact,
      let unit = (parts + [whole]).compactMap({ $0.figure.value?.point?.unitInLastPlace }).max(),
      let gap = sum.subtracting(stated, rounding: .up)?.value.magnitude,
      let twice = gap.multiplied(by: ExactDecimal(2), rounding: .down)?.value,
      let allowed = unit.multiplied(by: ExactDecimal(Int32(parts.count)), rounding: .up)?.value
    else { return false }
    return twice > allowed
  }

  static func ruling(
    _ list: FigureList, _ whole: Claim, _ passage: Passage, at desk: Desk, isPartial: Bool
  ) -> Ruling? {
    let parts = list.places.compactMap { desk.claim(passage, $0) }
    guard parts.count == list.places.count,
      let solution = Solution(
        .sum, of: parts, stated: whole.figure.readings, comparison: isPartial ? .atMost : .equal)
    else { return nil }
    var relation = Relation(
      page, solution.verdict, [whole] + parts,
      evidence: isPartial ? "a list of some of the parts of a total" : "a closed list of the parts of a total",
      working: Working.line(.sum, parts.map { Working.number($0) }, solution, stated: Working.words(whole)))
    // "including 8 rebounds" may name things beside the total; only parts of one noun are surely parts of it.
    if isPartial, whole.sentence == parts.first?.sentence, solution.verdict == .inconsistent {
      let nouns = Set(parts.compactMap(\.figure.unit?.name))
      guard nouns.count <= 1, !whole.text.contains("-"), nouns.isEmpty || whole.figure.unit?.name == nouns.first else {
        return nil
      }
    }
    guard let sum = solution.number(digits: 12) else { return Ruling(relation) }
    if solution.verdict == .onlyWithRounding, isBarelySaved(sum, parts, whole) {
      return Ruling(
        .warning,
        "The parts listed come to \(Working.amount(sum, like: whole)) as written; \(Working.words(whole)) holds only if every one was rounded one way.",
        relation)
    }
    guard solution.verdict == .inconsistent else { return Ruling(relation) }
    if let stated = whole.figure.value?.point {
      relation.cause = Cause.slip(from: stated, to: sum)
      relation.suggestions.append("a total of \(Working.amount(sum, like: whole))")
      if !isPartial, let last = parts.last, let value = last.figure.value?.point,
        let gap = stated.subtracting(sum, rounding: .down)?.value,
        let fitting = value.adding(gap, rounding: .down)?.value, !fitting.isNegative
      {
        relation.suggestions.append("\(Working.amount(fitting.normalized, like: last)) for \"\(Working.words(last))\"")
      }
    }
    let message =
      isPartial
      ? "The parts listed come to \(Working.amount(sum, like: whole)), more than the total of \(Working.words(whole))."
      : "The parts listed come to \(Working.amount(sum, like: whole)), not \(Working.words(whole))."
    return Ruling(.error, message, relation)
  }
}
