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
      "and" or "or"; also items that all open with one word ("to mend the roof, to cut absence and to …") and the names behind "They are". Items that hold an "and" of their own, figures or verbs keep it quiet.
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
      + desk.passages.indices.compactMap { named($0, at: desk) }
  }

  /// `Four men have been charged. They are Daniel Roe, 31, Peter Lamb, 45, …`
  private static func named(_ index: Int, at desk: Desk) -> Ruling? {
    let counts = desk.places(in: desk.passages[index]) { $0.figure.kind == .count && $0.figure.hedge == .exact }
    guard counts.count == 1, let claim = desk.claim(desk.passages[index], counts[0]),
      let number = claim.figure.value?.point, number > .one, number < ExactDecimal(13)
    else { return nil }
    let sequel = desk.sequel(of: index, opensWith: "They ")
    guard sequel.count > 4, sequel[0].text == "they", ["are", "were"].contains(sequel[1].text) else { return nil }
    return items(in: sequel.dropFirst(2)).flatMap { told(claim, number, $0) }
  }

  /// How many names or things a sentence lists, ages behind names left out. An `and` may also stand inside a thing: `the library in Holt, the
  /// bus station and a barn near Stoke`.
  private static func items(in tokens: ArraySlice<Token>) -> ClosedRange<Int>? {
    let isNumber = { (token: Token) in token.text.first?.isNumber ?? false }
    let isJoint = { (token: Token) in token.text == "," || token.text == "and" }
    if tokens.allSatisfy({ $0.isCapitalised || isNumber($0) || isJoint($0) }) {
      let names = zip(tokens, tokens.dropFirst()).count { !$0.isCapitalised && $1.isCapitalised } + 1
      return names > 1 ? names...names : nil
    }
    let words = tokens.map(\.text)
    let (commas, ands) = (words.count { $0 == "," }, words.count { $0 == "and" })
    guard ands >= 1, ["a", "an", "the"].contains(words.first),
      !tokens.contains(where: { isNumber($0) || !$0.senses.isDisjoint(with: [.finite, .boundary]) }),
      !zip(words, words.dropFirst()).contains(where: { $0 == "," && $1 == "and" })
    else { return nil }
    return commas + 2...commas + ands + 1
  }

  private static func told(_ claim: Claim, _ number: ExactDecimal, _ items: ClosedRange<Int>) -> Ruling? {
    let names = items.upperBound
    let holds = items.contains { number == ExactDecimal(Int32($0)) }
    let relation = Relation(
      page, holds ? .consistent : .inconsistent, [claim], evidence: "an announced number and the names that follow",
      working: "\(names) are named", suggestions: holds ? [] : ["\(names) for \(number)"])
    return holds
      ? Ruling(relation) : Ruling(.warning, "\(Working.words(claim)) are announced and \(names) named.", relation)
  }

  private static func ruling(_ place: Int, _ passage: Passage, at desk: Desk) -> Ruling? {
    guard passage.figures.count == 1, let claim = desk.claim(passage, place), claim.figure.kind == .count,
      claim.figure.hedge == .exact,
      let number = claim.figure.value?.point, number.isWhole, number > .one, number < ExactDecimal(10),
      let colon = passage.items.indices.first(where: { $0 > place && passage.items[$0].text == ":" }),
      colon - place <= 12,
      let (count, fewest) = opened(Array(passage.items[(colon + 1)...]))
        ?? items(in: Array(passage.items[(colon + 1)...]))
    else {
      // "three reasons: a shortage of bricks, a strike of drivers and the discovery of a drain"
      guard passage.figures.count == 1, let claim = desk.claim(passage, place), claim.figure.kind == .count,
        claim.figure.hedge == .exact, let number = claim.figure.value?.point, number > .one, number < ExactDecimal(10),
        let colon = passage.tokens.firstIndex(where: { $0.text == ":" })
      else { return nil }
      return items(in: passage.tokens[(colon + 1)...]).flatMap { told(claim, number, $0) }
    }
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

  /// The number of items that all open with one word, however long they are: `to mend the roof, to cut absence and to publish the accounts`.
  private static func opened(_ rest: [Passage.Item]) -> (count: Int, fewest: Int)? {
    guard let first = rest.first, Self.openers.contains(first.text) else { return nil }
    var count = 1
    var isClosed = false
    for place in rest.indices.dropFirst() where rest[place].text == first.text {
      let before = rest[place - 1].text
      // "to come to an agreement": the word opens an item only behind a joint.
      guard [",", "and", "or", ";"].contains(before) else { continue }
      count += 1
      isClosed = ["and", "or"].contains(before)
    }
    let marks = rest.indices.filter { [",", ";"].contains(rest[$0].text) }
    let areJoints = marks.allSatisfy { place in
      rest.indices.contains(place + 1)
        && (rest[place + 1].text == first.text || ["and", "or"].contains(rest[place + 1].text))
    }
    return isClosed && areJoints ? (count, count) : nil
  }

  private static let openers: Set<String> = ["a", "an", "by", "for", "how", "in", "on", "that", "the", "to", "why"]

  /// The number of items of a closed list of short items without verbs, and the number there would be if "and" stood inside the last; nil for
  /// anything else.
  private static func items(in rest: [Passage.Item]) -> (count: Int, fewest: Int)? {
    var count = 1
    var length = 0
    var lengths: Set<Int> = []
    var conjunctions = 0
    // "five prizes: for directing, acting and writing"
    let rest = rest.first?.senses.contains(.preposition) == true ? Array(rest.dropFirst()) : rest
    for (position, item) in rest.enumerated() {
      switch item.text {
      case ",":
        if conjunctions > 0 { return nil }
        if length > 0 { count += 1 }
        lengths.insert(length)
        length = 0
      case "and", "or", "&":
        conjunctions += 1
        if length > 0 { count += 1 }
        lengths.insert(length)
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
    // Names of two words each, as "Castle Hill and Station Road", hold no "and".
    return (count, length == 1 || lengths == [length] ? count : count - 1)
  }
}
