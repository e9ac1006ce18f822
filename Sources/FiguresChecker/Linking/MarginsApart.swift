import FiguresCore

/// The two values of a margin where they stand in other sentences than it does.
extension Margin {
  /// `Kestrels beat Wanderers 84-71. The 13-point victory …`: the only result of the sentence before.
  static func scored(before index: Int, _ figure: Int, at desk: Desk) -> ([[Reading]], [Claim])? {
    let passage = desk.passages[index]
    if let told = polled(before: index, figure, at: desk) ?? opened(by: index, figure, at: desk) { return told }
    let place = passage.figures[figure]
    guard index > 0, desk.isNext(index, after: index - 1),
      ["that", "the", "this", "their", "its"].contains(passage.text(0)),
      place <= 2, desk.claim(passage, place).map({ $0.text.contains("-") }) ?? false
    else { return nil }
    let before = desk.passages[index - 1]
    let results = before.figures.indices.filter { first in
      guard first + 1 < before.figures.count else { return false }
      let between = stretch(before.figures[first] + 1, upTo: before.figures[first + 1])
      return between.count <= 1 && before.has(["-", "to"], in: between)
    }
    guard results.count == 1, let first = results.first else { return nil }
    let values = [first, first + 1].compactMap { desk.claim(before, before.figures[$0]) }
    return values.count == 2 ? (values.map(\.figure.readings), values) : nil
  }

  /// `The gap has narrowed to four points. United have 61 points and Rangers 57.`: the only two of the next sentence.
  static func opened(by index: Int, _ figure: Int, at desk: Desk) -> ([[Reading]], [Claim])? {
    let passage = desk.passages[index]
    let place = passage.figures[figure]
    guard desk.isNext(index + 1, after: index), isGap(place, passage), let gap = desk.claim(passage, place) else {
      return nil
    }
    let next = desk.passages[index + 1]
    let values = next.figures.filter {
      desk.claim(next, $0).map { isComparable($0, gap, at: desk) && $0.figure.unit?.name != "game" } ?? false
    }
    .compactMap { desk.claim(next, $0) }
    guard values.count == 2, let unit = gap.figure.unit, values[0].figure.unit == unit,
      next.has(["and"], in: next.items.indices)
    else { return nil }
    return (values.map(\.figure.readings), values)
  }

  /// `The gap … has narrowed to four points`
  static func isGap(_ place: Int, _ passage: Passage) -> Bool {
    passage.text(0) == "the" && ["gap", "lead", "margin"].contains(passage.text(1))
      && ["is", "to"].contains(passage.text(place - 1))
  }

  /// `Hart had 1,912 votes. The runner-up polled 1,658. Her majority of 254 …`: the only two numbers of votes in the two sentences before.
  static func polled(before index: Int, _ figure: Int, at desk: Desk) -> ([[Reading]], [Claim])? {
    let passage = desk.passages[index]
    let place = passage.figures[figure]
    guard ["her", "his", "the", "their"].contains(passage.text(0)), ["majority", "margin"].contains(passage.text(1)),
      place == 3, index > 0, desk.isNext(index, after: index - 1)
    else { return nil }
    var votes: [Claim] = []
    for other in [index - 2, index - 1] where other >= 0 && desk.isNear(other + 1, after: other, reach: 3) {
      let sentence = desk.passages[other]
      votes += sentence.figures.compactMap { desk.claim(sentence, $0) }.filter { claim in
        claim.figure.value?.point != nil && claim.figure.direction == nil
          && (claim.figure.unit?.name == "vote" || claim.figure.kind == .number && claim.figure.unit == nil)
      }
    }
    return votes.count == 2 ? (votes.map(\.figure.readings), votes) : nil
  }
}
