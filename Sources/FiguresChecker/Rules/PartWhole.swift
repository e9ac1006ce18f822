import FiguresCore

/// A part against the whole it is said to be of.
enum PartWhole: Rule {
  static let page = RulePage(
    id: "part-whole",
    summary: "A part is larger than the whole it is taken from.",
    severity: .error,
    why: "No part is larger than its whole.",
    trap: "Answers or goods of which one member of the group can give several.",
    rationale: """
      "Of the 90 firms, 112 …" cannot be. The rule reads "⟨part⟩ of the ⟨whole⟩" and "Of the ⟨whole⟩ …, ⟨part⟩", both counts; also "Of these, ⟨part⟩", "⟨part⟩ of them" and "⟨part⟩ of the firms" behind the one count that is meant. Answers, \
      votes and items that one member of the group can give several times are another unit and keep it quiet.
      """,
    flawed: [
      "Of the 60 allotments, 75 were let by May.",
      "The survey found that 210 of the 180 bridges need repair.",
      "Out of 24 rowers, 31 finished the course.",
      "The society keeps 35 looms. Of these, 41 are in use.",
    ],
    clean: [
      "Of the 60 allotments, 45 were let by May.",
      "The survey found that 110 of the 180 bridges need repair.",
      "The society keeps 35 looms. Of these, 31 are in use.",
      "The society keeps 35 looms in 12 sheds. Of these, 31 are in use.",
      "Of the 40 members who replied, 90 suggestions came in.",
    ],
    sources: ["copydesk.org, numeracy checklist (D. Gibson)"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap { passage in
      PartOfWhole.all(in: passage, at: desk).compactMap { ruling($0, passage, at: desk) }
    } + desk.passages.indices.compactMap { continued($0, at: desk) }
      + desk.takenUpWholes.compactMap { taken in
        switch taken.part.figure.kind {
        case .count, .number: taken.mayBeOfAnother(at: desk) ? nil : ruling(taken.part, taken.whole, isFirm: true)
        default: nil
        }
      }
  }

  /// `They asked 90 firms. Of these, 112 said …`
  private static func continued(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    guard PartOfWhole.takesUp(passage), let place = passage.figures.first, place <= 4,
      let part = desk.claim(passage, place), part.figure.direction == nil,
      part.figure.kind == .number && part.figure.unit == nil, let whole = desk.whole(before: index)
    else { return nil }
    return ruling(part, whole, isFirm: true)
  }

  private static func ruling(_ pair: PartOfWhole, _ passage: Passage, at desk: Desk) -> Ruling? {
    guard let part = desk.claim(passage, pair.part), let whole = desk.claim(passage, pair.whole),
      part.figure.kind == .count || part.figure.kind == .number, sameThing(pair, passage, at: desk)
    else { return nil }
    // "12 of 10" may be anything; "12 of the 10" and "12 out of 10" may not.
    return ruling(
      part, whole,
      isFirm: pair.part > pair.whole || passage.has(.definite, in: stretch(pair.part + 1, upTo: pair.whole))
        || passage.text(pair.whole - 2) == "out")
  }

  private static func ruling(_ part: Claim, _ whole: Claim, isFirm: Bool) -> Ruling? {
    guard
      let solution = Solution(
        .identity, of: [part.figure.readings], stated: whole.figure.readings, comparison: .atMost)
    else { return nil }
    var relation = Relation(
      page, solution.verdict, [part, whole],
      evidence: "\"\(Working.words(part))\" is taken from \"\(Working.words(whole))\"",
      working: "\(Working.number(part)) \(solution.verdict == .inconsistent ? ">" : "≤") \(Working.number(whole))")
    guard solution.verdict == .inconsistent else { return Ruling(relation) }
    guard isFirm else { return nil }
    if let one = part.figure.value?.point, let other = whole.figure.value?.point {
      relation.cause = Cause.slip(from: one, to: other)
    }
    relation.suggestions = ["\(Working.words(whole)) of \(Working.words(part)), if the two changed places"]
    return Ruling(.error, "\(Working.words(part)) cannot be part of \(Working.words(whole)).", relation)
  }

  /// A part without a noun of its own, or with that of the whole.
  private static func sameThing(_ pair: PartOfWhole, _ passage: Passage, at desk: Desk) -> Bool {
    guard let part = desk.claim(passage, pair.part), let whole = desk.claim(passage, pair.whole) else { return false }
    guard let unit = part.figure.unit, let other = whole.figure.unit, unit.dimension == .count else { return true }
    if unit == other || desk.sameUnit(part, whole) { return true }
    // "112 said they would hire": a verb taken for a noun is no unit.
    guard part.span.end < passage.span.end else { return true }
    return Senses.of(unit.name).contains(.finite)
  }
}
