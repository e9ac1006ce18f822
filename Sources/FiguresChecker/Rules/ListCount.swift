import FiguresCore

/// An announced number of items against the list that follows.
enum ListCount: Rule {
  static let page = RulePage(
    id: "list-count",
    summary: "A list has more or fewer items than were announced.",
    severity: .error,
    why: "A reader who counts along wants to find as many as were announced.",
    trap: "An \"and\" within one item, and lists that give only examples.",
    rationale: """
      The rule reads "three priorities: a, b and c": a small number with its noun directly before a colon, then a list of short items up to the end of the sentence, closed by \
      "and" or "or". Items that hold an "and" of their own, figures or verbs keep it quiet.
      """,
    flawed: [
      "The shop sells four kinds of bread: rye, wheat and oat.",
      "The jury named two winners: Alder, Birch and Cedar.",
      "Three colours were chosen: red, green, blue and white.",
      "The plan has five aims: safer streets, cleaner air, more trees and fewer lorries.",
      "Two rooms were damaged: the kitchen, the hall and the cellar.",
    ],
    clean: [
      "The shop sells three kinds of bread: rye, wheat and oat.",
      "The plan has four aims: safer streets, cleaner air, more trees and fewer lorries.",
      "Three teams played: Home, Black and White Rovers.",
      "The plan has two aims: to cut noise, and to save the trees, the benches and the pond.",
      "Four colours were chosen, such as red, green and blue.",
    ],
    sources: ["copydesk.org, numeracy checklist (D. Gibson)"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.compactMap { passage in passage.figures.first.flatMap { ruling($0, passage, at: desk) } }
  }

  private static func ruling(_ place: Int, _ passage: Passage, at desk: Desk) -> Ruling? {
    guard passage.figures.count == 1, let claim = desk.claim(passage, place), claim.figure.kind == .count,
      claim.figure.hedge == .exact,
      let number = claim.figure.value?.point, number.isWhole, number > .one, number < ExactDecimal(10),
      let colon = passage.items.indices.first(where: { $0 > place && passage.items[$0].text == ":" }),
      colon - place <= 5,
      let (count, fewest) = items(in: Array(passage.items[(colon + 1)...]))
    else { return nil }
    // "Black and White Rovers": where the last item has several words, "and" may stand inside it.
    if number == ExactDecimal(Int32(fewest)), fewest != count { return nil }
    let holds = number == ExactDecimal(Int32(count))
    let relation = Relation(
      page, holds ? .consistent : .inconsistent, [claim], evidence: "an announced number and the list behind the colon",
      working: "the list has \(count) items",
      suggestions: holds ? [] : ["\(count) for \(number)"])
    return holds
      ? Ruling(relation) : Ruling(.error, "\(Working.words(claim)) are announced and \(count) items listed.", relation)
  }

  /// The number of items of a closed list of short items without verbs, and the number there would be if "and" stood inside the last; nil for
  /// anything else.
  private static func items(in rest: [Passage.Item]) -> (count: Int, fewest: Int)? {
    var count = 1
    var length = 0
    var conjunctions = 0
    for (position, item) in rest.enumerated() {
      switch item.text {
      case ",":
        if conjunctions > 0 { return nil }
        if length > 0 { count += 1 }
        length = 0
      case "and", "or", "&":
        conjunctions += 1
        if length > 0 { count += 1 }
        length = 0
      case ".", "!":
        if position < rest.count - 1 { return nil }
      case "a", "an", "the", "its", "their", "his", "her": continue
      default:
        if item.isMark || item.claim != nil
          || !item.senses.isDisjoint(with: [.finite, .boundary, .partial, .preposition])
        {
          return nil
        }
        length += 1
        if length > 3 { return nil }
      }
    }
    guard conjunctions == 1, length >= 1, count >= 2 else { return nil }
    return (count, length == 1 ? count : count - 1)
  }
}
