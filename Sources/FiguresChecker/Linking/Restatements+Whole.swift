import FiguresCore

/// Parts and wholes: a wider statement may name more than a narrower one.
extension Restatements {
  /// Whether the wider statement may not be larger: "12 homes in the north … 40 homes" are part and whole, "40 homes in the north … 12
  /// homes" cannot be.
  static func allows(_ later: Statement, _ first: Known, _ there: Desk.Place, at desk: Desk) -> Bool {
    let (before, item) = (desk.passages[first.place.passage], first.place.item)
    // "In the north, 40 homes": what opens the sentence narrows it up to its comma; "the airport at Sundby" only names.
    let comma = before.items[..<item].firstIndex { $0.text == "," }
    let opens = before.items.first?.senses.contains(.preposition) ?? false
    let opening = opens ? Statement.words(0..<(comma ?? item), in: before) : []
    guard later.extent != .name else { return opening.isSubset(of: later.words) }
    guard pointsBack(there, at: desk) || !isNamedMoreFully(before, later.words) else { return false }
    // Words before the noun only name it more fully; those behind the figure may narrow it, but not those behind "a 240-bed hospital".
    let isAttribute = desk.claims[first.claim].text.contains("-")
    let clause = first.clause.range.upperBound
    let end = before.items[(item + 1)..<max(clause, item + 1)].firstIndex { $0.text == "," } ?? clause
    let behind = isAttribute ? [] : Statement.words(stretch(item + 1, upTo: end), in: before)
    if behind.union(opening).isSubset(of: later.words) { return true }
    let (one, other) = (desk.claims[first.claim].figure, desk.claims[later.claim].figure)
    let distance = there.passage - first.place.passage
    let adds = one.kind == .count || one.kind == .money
    if adds, let a = one.asWritten, let b = other.asWritten, b.isBelow(a) {
      return distance <= 2 || pointsBack(there, at: desk)
    }
    let isMost = later.words.count * 2 >= first.whole.words.count && later.words.count >= 3
    return isMost || distance == 1 && !adds && later.words.count >= 2
  }

  /// Whether a noun of the statement had another word before it: "tickets" are more than "the season ticket".
  private static func isNamedMoreFully(_ before: Passage, _ words: Set<String>) -> Bool {
    zip(before.items, before.items.dropFirst()).contains { modifier, noun in
      modifier.isContent && noun.isContent && !VerbForms.isPast(noun.text) && Predicates.table[noun.text] == nil
        && !PlainWords.table.contains(modifier.text) && words.contains(Statement.normal(noun.text))
        && !words.contains(Statement.normal(modifier.text)) && modifier.token?.isPossessive != true
    }
  }

  /// Whether the sentence begins with something known: `The petition, which`, `Its petition`.
  private static func pointsBack(_ there: Desk.Place, at desk: Desk) -> Bool {
    desk.passages[there.passage].items.first?.senses.contains(.definite) ?? false
  }

  /// Whether two shares are not, or are, `of` the same: "45% of the population" and "7% of the Muslim population" are not.
  static func sharesWhole(_ first: Int, _ second: Int, at desk: Desk) -> Bool {
    let wholes = [first, second].compactMap { index -> Set<String>? in
      guard let place = desk.places[index], desk.claims[index].figure.unit?.dimension == .proportion else { return nil }
      let passage = desk.passages[place.passage]
      guard passage.text(place.item + 1) == "of" else { return [] }
      let end =
        passage.items[(place.item + 2)...].firstIndex {
          !$0.isWord || !$0.senses.isDisjoint(with: [.finite, .boundary, .preposition])
        } ?? passage.items.count
      return Statement.words(stretch(place.item + 2, upTo: end), in: passage)
    }
    guard wholes.count == 2 else { return true }
    return wholes[0].isEmpty || wholes[1].isEmpty || wholes[0] == wholes[1]
  }
}
