import FiguresCore

/// Two levels written as one range.
extension Endpoints {
  /// `From 20,000 to 25,000, loans have risen`: one range by its form, two levels by its sense.
  static func ranges(in passage: Passage, at desk: Desk) -> [Endpoints] {
    passage.figures.compactMap { place in
      guard let claim = desk.claim(passage, place), case .range? = claim.figure.value, claim.figure.hedge == .exact,
        passage.text(place - 1) == "from", claim.text.contains(" to "), desk.isLevel(passage, place),
        claim.figure.kind != .duration || passage.has(.change, in: stretch(place - 2, upTo: place - 1)),
        ["moved", "went", "gone"].contains(passage.text(place - 2))
          || passage.has(.change, in: stretch(place - 2, upTo: place - 1))
          || (passage.text(place + 1) == "," && passage.has(.change, in: stretch(place + 2, upTo: place + 9)))
          || isMoved(claim, place, passage)
      else { return nil }
      return Endpoints(old: place, new: place, range: place - 1..<place + 1, pattern: "from … to …")
    }
  }

  /// `has lifted the proportion of women from 35% to 42%`: the verb stands before its object, and the ends go its way.
  static func isMoved(_ claim: Claim, _ place: Int, _ passage: Passage) -> Bool {
    guard case .range(let low, let high)? = claim.figure.value, low != high, claim.figure.kind != .duration else {
      return false
    }
    var at = place - 2
    while at >= 0, at >= place - 12, passage.items[at].isWord, passage.items[at].senses.isDisjoint(with: .boundary) {
      let item = passage.items[at]
      if item.senses.contains(.rise) != item.senses.contains(.fall), VerbForms.isPast(item.text) {
        return item.senses.contains(low < high ? .rise : .fall)
      }
      if ["aged", "anything", "anywhere", "range", "ranged", "ranges", "ranging"].contains(item.text) { return false }
      at -= 1
    }
    return false
  }
}
