import FiguresCore

/// What ties the parts of a list to its total, and what parts them.
extension PartsTotal {
  /// `62 came from Britain, 41 from the rest of Europe and 27 from elsewhere`: the verb is said once, so nobody is in two of the parts.
  static func isGapped(_ list: FigureList, in passage: Passage) -> Bool {
    guard let first = list.places.first,
      let link = passage.items[(first + 1)...].prefix(3).first(where: { $0.senses.contains(.preposition) })
    else { return false }
    return list.places.dropFirst().allSatisfy { passage.text($0 + 1) == link.text }
  }

  /// Whether a figure stands behind a preposition of place, its owner between: `in the square's three avenues`.
  static func isPlaced(_ place: Int, in passage: Passage) -> Bool {
    guard let found = passage.preposition(before: place, reach: 4) else { return false }
    return ["across", "along", "at", "from", "in", "inside", "on", "over", "within"].contains(found.word)
  }

  /// Whether some of the things are spoken of, and not all: `two of the 11 counties`, `one of its nine branches`.
  static func isPartitive(_ place: Int, in passage: Passage) -> Bool {
    guard place > 2, passage.text(place - 2) == "of",
      passage.items[place - 1].senses.contains(.definite) || passage.items[place - 1].token?.isPossessive == true
    else { return false }
    let part = passage.items[place - 3]
    return part.claim != nil || ["any", "each", "few", "many", "most", "none", "one", "some"].contains(part.text)
  }

  static func startsEarlier(_ place: Int, _ passage: Passage, at desk: Desk) -> Bool {
    guard let index = passage.figures.firstIndex(of: place), index > 0,
      let longer = FigureList(from: passage.figures[index - 1], in: passage, at: desk)
    else { return false }
    return longer.places.contains(place)
  }

  static func isCountable(_ passage: Passage, _ place: Int, at desk: Desk) -> Bool {
    guard let claim = desk.claim(passage, place), desk.isLevel(passage, place) else { return false }
    switch claim.figure.kind {
    case .count, .money, .number, .measure: return true
    default: return false
    }
  }
}
