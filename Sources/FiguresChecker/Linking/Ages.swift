import FiguresCore

/// The ages of people who are named with them: `Mark Hill, 34,`, `Hill, aged 34`, `Hill (34)`.
enum Ages {
  /// The pairs of an article, each later age with the first one of the same person. O(n) in the ages.
  static func all(at desk: Desk) -> [Mentions] {
    var known: [String: [(given: Set<String>, claim: Int)]] = [:]
    var found: [Mentions] = []
    for index in desk.claims.indices {
      guard let place = desk.places[index], desk.claims[index].section != .headline,
        let name = name(before: place.item, in: desk.passages[place.passage], desk.claims[index]),
        let surname = name.last,
        !desk.passages[place.passage].has(kin, in: desk.passages[place.passage].items.indices)
      else { continue }
      let given = Set(name.dropLast())
      // A surname alone is the one person of that name; where there are two, it may be either.
      let same = (known[surname] ?? []).filter {
        given.isEmpty || $0.given.isEmpty || !given.isDisjoint(with: $0.given)
      }
      if let first = same.first, same.count == 1 || !given.isEmpty, desk.places[first.claim]?.passage != place.passage {
        found.append(Mentions(first: first.claim, second: index, tie: .restated, shared: [surname]))
      }
      if same.isEmpty { known[surname, default: []].append((given, index)) }
    }
    return found
  }

  /// Words for relatives, who may share a name in full.
  private static let kin: Set<String> = [
    "brother", "cousin", "daughter", "father", "grandfather", "grandson", "husband", "junior", "mother", "namesake",
    "nephew", "senior", "sister", "son", "twin", "uncle", "wife",
  ]

  /// The words of the name in front of an age: capitalised words with a comma, a bracket or `aged` between.
  private static func name(before item: Int, in passage: Passage, _ claim: Claim) -> [String]? {
    guard claim.figure.kind == .age || claim.figure.kind == .number, claim.figure.hedge == .exact,
      let age = claim.figure.value?.point, age < ExactDecimal(120), age.exponent == 0
    else { return nil }
    var at = item - 1
    if passage.text(at) == "aged" { at -= 1 }
    guard at > 0, passage.text(at) == "," || passage.text(at) == "(" else { return nil }
    // Behind the age the sentence goes on: "Hill, 34, has" and not "Section 3, 34 pages".
    let after = passage.text(item + 1)
    guard after == "," || after == ")" || item + 1 == passage.items.count || after == "." else { return nil }
    var name: [String] = []
    at -= 1
    while at >= 0, let token = passage.items[at].token, !token.isMark, token.isCapitalised,
      CalendarWords.month(token.text) == nil, CalendarWords.weekday(token.text) == nil
    {
      name.insert(token.text, at: 0)
      at -= 1
    }
    return name.isEmpty ? nil : name
  }
}
