import FiguresCore

/// Two levels against the way a sentence before them says they went: `House prices have risen again. The average home sold for … in March and
/// for … in April.`
enum ToldDirection {
  static func rulings(at desk: Desk) -> [Ruling] {
    desk.shifts.compactMap { shift in
      let passage = desk.passages[shift.first]
      guard shift.first == shift.last, takesUp(passage),
        let (direction, word) = told(in: desk.prelude(of: shift.first)),
        let before = shift.old.figure.asWritten, let after = shift.new.figure.asWritten
      else { return nil }
      let holds = direction == .up ? before.isBelow(after) : after.isBelow(before)
      let fails = direction == .up ? after.isBelow(before) : before.isBelow(after)
      let relation = Relation(
        DirectionWord.page, holds ? .consistent : fails ? .inconsistent : .notChecked, [shift.old, shift.new],
        evidence: "\"\(word)\" in the sentence before two levels",
        working: "\(Working.number(shift.old)), then \(Working.number(shift.new))",
        suggestions: fails ? [direction == .up ? "a word for a fall" : "a word for a rise"] : [])
      guard fails else { return Ruling(relation) }
      return Ruling(
        .warning,
        "\"\(word)\" says \(direction == .up ? "up" : "down"), but \(Working.words(shift.new)) is \(direction == .up ? "less" : "more") than \(Working.words(shift.old)).",
        relation)
    }
  }

  /// Whether a sentence gives the figures of what was said before: `The rate was …`, `The average home …`, `There were …`.
  static func takesUp(_ passage: Passage) -> Bool {
    let (first, second) = (passage.text(0), passage.text(1))
    if first == "an", second == "average" { return true }
    if first == "the" { return gauges.contains(second) }
    // "The council received 2,940 of them"
    if passage.figures.contains(where: { passage.text($0 + 1) == "of" && passage.text($0 + 2) == "them" }) {
      return true
    }
    return first == "there" && ["are", "is", "was", "were"].contains(second)
      || ["it", "they"].contains(first) && states.contains(second)
  }

  /// Verbs by which a pronoun has its level.
  static let states: Set<String> = ["averaged", "is", "stood", "was", "were"]

  private static let gauges: Set<String> = [
    "average", "figure", "level", "mean", "median", "number", "proportion", "rate", "share", "total", "typical",
  ]

  /// The one direction a sentence tells with a verb: `have slipped again`, `continued to climb`. Nothing else may be said in it.
  private static func told(in tokens: [Token]) -> (Direction, String)? {
    guard tokens.count <= 18, !tokens.contains(where: { Self.doubts.contains($0.text) }) else { return nil }
    let words = tokens.indices.filter { !tokens[$0].senses.isDisjoint(with: .change) }
    guard words.count == 1, let at = words.first, at > 0 else { return nil }
    let token = tokens[at]
    guard token.senses.contains(.rise) != token.senses.contains(.fall),
      isVerb(tokens[at - 1].text, at > 1 ? tokens[at - 2].text : "") || isPast(at, in: tokens)
    else { return nil }
    return (token.senses.contains(.rise) ? .up : .down, token.text)
  }

  /// `Complaints ⟨dropped⟩ last year`
  private static func isPast(_ at: Int, in tokens: [Token]) -> Bool {
    guard VerbForms.isPast(tokens[at].text), tokens[at - 1].isContent else { return false }
    return at + 1 == tokens.count || tokens[at + 1].isMark
      || ["again", "last", "sharply", "slightly", "steeply", "this"].contains(tokens[at + 1].text)
  }

  private static func isVerb(_ before: String, _ second: String) -> Bool {
    let auxiliaries: Set<String> = ["had", "has", "have", "is", "are", "to"]
    let adverbs: Set<String> = ["again", "also", "been", "further", "now", "sharply", "slightly", "still"]
    if before == "to" { return ["began", "begun", "continue", "continued", "continues", "started"].contains(second) }
    return auxiliaries.contains(before) || adverbs.contains(before) && auxiliaries.contains(second)
  }

  /// Words that take back or divide what is said.
  private static let doubts: Set<String> = [
    "although", "but", "could", "despite", "if", "may", "might", "never", "no", "not", "slower", "though", "while",
    "will", "would",
  ]
}
