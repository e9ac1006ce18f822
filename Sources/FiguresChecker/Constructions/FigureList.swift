import FiguresCore

/// Figures in a row: `54 flats, 41 terraced houses and 15 bungalows`.
struct FigureList: Sendable {
  /// The places of the figures, at least two.
  let places: [Int]
  /// Whether `and`, `or` or `&` leads to the last one, so that the list is whole.
  let isClosed: Bool

  /// The longest list that begins with a figure. Neighbours are of one dimension, at most five words apart, and joined by a comma,
  /// `and` or `or`.
  init?(from first: Int, in passage: Passage, at desk: Desk) {
    var places = [first]
    var isClosed = false
    for next in passage.figures where next > first {
      guard let last = places.last, !isClosed, let one = desk.claim(passage, last),
        let other = desk.claim(passage, next),
        Self.sameDimension(one, other), desk.isLevel(passage, next),
        let joint = Self.joint(between: last, and: next, in: passage)
      else { break }
      places.append(next)
      isClosed = joint == .last
    }
    guard places.count >= 2 else { return nil }
    self.places = places
    self.isClosed = isClosed
  }

  private enum Joint { case comma, last }

  private static func joint(between one: Int, and other: Int, in passage: Passage) -> Joint? {
    guard other - one <= 8, !passage.isDivided(stretch(one + 1, upTo: other)) else { return nil }
    var joint: Joint?
    for place in stretch(one + 1, upTo: other) {
      let item = passage.items[place]
      switch item.text {
      // "by bus or train, 12%": the word joins no figures.
      case ",": joint = .comma
      case "and", "or", "&": joint = .last
      default:
        if item.isMark, item.text != "(", item.text != ")", item.text != "-" { return nil }
      }
    }
    return joint
  }

  static func sameDimension(_ one: Claim, _ other: Claim) -> Bool {
    let dimensions = (one.figure.unit?.dimension, other.figure.unit?.dimension)
    if dimensions.0 == dimensions.1 { return dimensions.0 == .count || one.figure.unit == other.figure.unit }
    guard dimensions.0 == nil || dimensions.1 == nil else { return false }
    let known = dimensions.0 ?? dimensions.1
    return known == .count
  }
}
