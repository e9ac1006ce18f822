import FiguresCore

/// What is left when parts are taken from a whole, with all that could be the parts or the whole before it: `It ordered 24 ships. Eleven will
/// be built in Poland and eight in Spain, the remaining five …`.
struct Remainder: Sendable {
  /// What is left.
  let rest: Claim
  /// The figures of its sort in its sentence and in the two before, in the order of the text.
  let before: [Claim]

  /// All of an article that are of one sort.
  static func all(at desk: Desk, of sort: (Claim) -> Bool) -> [Remainder] {
    desk.passages.indices.flatMap { index -> [Remainder] in
      let passage = desk.passages[index]
      return passage.figures.compactMap { place in
        guard isRest(place, in: passage), let rest = desk.claim(passage, place), sort(rest) else { return nil }
        let before = earlier(place, index, at: desk).filter { sort($0) && FigureList.sameDimension($0, rest) }
        return before.isEmpty || before.count > 7 ? nil : Remainder(rest: rest, before: before)
      }
    }
  }

  /// `the remaining five`, `the other 93,000`
  private static func isRest(_ place: Int, in passage: Passage) -> Bool {
    if ["other", "remaining"].contains(passage.text(place - 1)) {
      return ["its", "the", "their"].contains(passage.text(place - 2))
    }
    // "the rest, 10%, is left fallow"
    return [",", "("].contains(passage.text(place - 1)) && ["remainder", "rest"].contains(passage.text(place - 2))
      && [",", ")"].contains(passage.text(place + 1))
  }

  private static func earlier(_ place: Int, _ index: Int, at desk: Desk) -> [Claim] {
    var claims: [Claim] = []
    var at = index
    while at >= 0, index - at <= 2, at == index || desk.isNear(at + 1, after: at, reach: 3) {
      let passage = desk.passages[at]
      claims = passage.figures.filter { at < index || $0 < place }.compactMap { desk.claim(passage, $0) } + claims
      at -= 1
    }
    return claims
  }

  /// Every choice of the earlier figures from a place on, none left out or some.
  func choices(from first: Int) -> [[Claim]] {
    before.dropFirst(first).reduce([[]]) { choices, claim in choices + choices.map { $0 + [claim] } }
  }
}
