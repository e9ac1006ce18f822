import FiguresCore

/// `The £68,000 was a loan`: an amount with `the` and no noun can only be one that was told.
enum BareAmounts {
  /// The pairs of an article, each such amount with the one amount of the currency told before it. O(n) in the amounts.
  static func all(at desk: Desk) -> [Mentions] {
    var told: [Unit: [Int]] = [:]
    var found: [Mentions] = []
    for index in desk.claims.indices {
      let claim = desk.claims[index]
      guard claim.figure.kind == .money, let unit = claim.figure.unit, claim.figure.value?.point != nil,
        claim.section != .headline,
        let place = desk.places[index]
      else { continue }
      defer { told[unit, default: []].append(index) }
      let passage = desk.passages[place.passage]
      guard isBare(place.item, in: passage), claim.figure.hedge == .exact, let earlier = told[unit],
        let first = earlier.first,
        desk.places[first]?.passage != place.passage, Set(earlier.map { desk.claims[$0].figure.value }).count == 1,
        desk.claims[first].figure.direction == nil
      else { continue }
      found.append(Mentions(first: first, second: index, tie: .recalled, shared: []))
    }
    return found
  }

  /// Whether an amount stands between `the` and a verb, as the subject of its clause.
  private static func isBare(_ item: Int, in passage: Passage) -> Bool {
    guard passage.text(item - 1) == "the", passage.items.indices.contains(item + 1), passage.items[item + 1].isWord
    else { return false }
    let opens = item == 1 || ["that", ",", "and", "but"].contains(passage.text(item - 2))
    return opens && passage.items[item + 1].senses.contains(.finite)
  }
}
