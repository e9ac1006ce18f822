import FiguresCore

/// A change that is named behind the levels it lies between: `That is a drop of 20 per cent`, `The 25% jump was ahead of forecasts`,
/// `…, a 35% improvement`.
struct TakenUpChange: Sendable {
  /// The amount.
  let change: Claim
  /// Its passage and its place there.
  let passage: Int, place: Int
  /// Which way it goes; nil where the words leave it open.
  let direction: Direction?

  /// The first such change behind two levels: in the rest of their sentence or in the next one.
  static func behind(_ shift: LevelShift, at desk: Desk) -> TakenUpChange? {
    for index in [shift.last, shift.last + 1] where desk.passages.indices.contains(index) {
      guard index == shift.last || desk.isNear(index, after: shift.last, reach: 120) else { continue }
      let passage = desk.passages[index]
      for place in passage.figures where index > shift.last || place >= shift.end {
        guard PercentChange.isChange(passage, place, at: desk) else { continue }
        guard isTakenUp(place, in: passage, isNext: index > shift.last, at: desk),
          speaksOfSame(place, passage, known(of: shift, at: desk)), let change = desk.claim(passage, place)
        else { return nil }
        return TakenUpChange(
          change: change, passage: index, place: place, direction: direction(of: place, in: passage, at: desk))
      }
    }
    return nil
  }

  /// Whether the words before the amount say that it has just been spoken of: `the 25% fall`, `that is a drop of 25%`, `, a 25% fall`.
  private static func isTakenUp(_ place: Int, in passage: Passage, isNext: Bool, at desk: Desk) -> Bool {
    var start = place
    // "a drop of 20%", "an increase of 20%"
    if passage.text(start - 1) == "of" { start -= 2 }
    while start > 0, passage.items[start - 1].isContent, place - start < 4 { start -= 1 }
    let opener = passage.text(start - 1)
    // "…, so that waste is down by 20%"
    if passage.text(place - 1) == "by", passage.has(["so"], in: stretch(max(0, place - 8), upTo: place)) { return true }
    if ["that", "the", "this", "which"].contains(opener) { return true }
    let behind = passage.text(start - 2)
    guard ["a", "an"].contains(opener) || start == place && (["or"].contains(opener)) else { return false }
    if [",", "-", "("].contains(behind) { return !isNext }
    // "A loss of 25 per cent in a single year is …"
    if isNext, start == 1, start < place { return true }
    guard ["be", "is", "means", "represents", "was"].contains(behind) || passage.text(start - 3) == "amounts" else {
      return false
    }
    return isNext
      ? passage.pointsBack && start <= 5 : ["it", "that", "this", "which"].contains(passage.text(start - 3))
  }

  /// The words of the two levels and their sentences.
  private static func known(of shift: LevelShift, at desk: Desk) -> Set<String> {
    let counted = [shift.old, shift.new].compactMap(\.figure.unit?.name).map(Stem.root)
    return (shift.first...shift.last).reduce(into: Set(counted)) { $0.formUnion(desk.passages[$1].roots) }
  }

  /// Whether nothing behind the change names another thing that changed: `the 25% rise in online orders`.
  static func speaksOfSame(_ place: Int, _ passage: Passage, _ known: Set<String>) -> Bool {
    var at = place + 1
    while passage.items.indices.contains(at), at <= place + 2, passage.items[at].isContent { at += 1 }
    guard ["among", "for", "in", "of"].contains(passage.text(at)) else { return true }
    // "in a single year" tells how long it took.
    if passage.items[at...].prefix(5).contains(where: { TimeWords.units.contains($0.text) }) { return true }
    var named: Set<String> = []
    for item in passage.items[at...].dropFirst().prefix(4) {
      guard item.isWord, item.senses.isDisjoint(with: [.finite, .boundary]) else { break }
      if let root = item.token?.root, !root.isEmpty, item.isContent, !TimeWords.units.contains(item.text) {
        named.insert(root)
      }
    }
    return named.isEmpty || !named.isDisjoint(with: known)
  }

  private static func direction(of place: Int, in passage: Passage, at desk: Desk) -> Direction? {
    let words = stretch(max(0, place - 3), upTo: place + 4)
    if let direction = desk.claim(passage, place)?.figure.direction { return direction }
    let (rises, falls) = (passage.has(.rise, in: words), passage.has(.fall, in: words))
    return rises == falls ? nil : rises ? .up : .down
  }
}
