import FiguresCore

/// Changes in percent whose levels stand in other sentences.
enum NeighbouringChange {
  /// `In 2018 it counted 1.6 million trips. Last year it counted 1.2 million. That is a fall of 35%.`: exactly two levels of one unit in the two
  /// sentences before one that takes them up. The stated direction says which came first.
  static func apart(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    guard passage.pointsBack,
      passage.text(1) == "is" || passage.text(1) == "was" || passage.text(1) == "represents"
        || passage.text(1) == "means", passage.figures.count == 1,
      let place = passage.figures.first, place <= 6, PercentChange.isChange(passage, place, at: desk),
      let change = desk.claim(passage, place),
      let direction = change.figure.direction ?? desk.direction(before: place, in: passage),
      index > 1, desk.isNear(index, after: index - 1), desk.isNear(index - 1, after: index - 2, reach: 3)
    else { return nil }
    let levels = [index - 2, index - 1].flatMap { other -> [Claim] in
      let before = desk.passages[other]
      return before.figures.filter { desk.isLevel(before, $0) && !desk.isTime(before, $0) }.compactMap {
        desk.claim(before, $0)
      }
    }
    guard levels.count == 2, levels[0].sentence != levels[1].sentence, desk.sameUnit(levels[0], levels[1]),
      levels.allSatisfy({ $0.figure.kind != .duration && $0.figure.kind != .change }),
      levels[0].period?.text != levels[1].period?.text, let one = levels[0].figure.asWritten,
      let other = levels[1].figure.asWritten
    else { return nil }
    let isRising = one.isBelow(other)
    let (old, new) = isRising == (direction == .up) ? (levels[0], levels[1]) : (levels[1], levels[0])
    return PercentChange.ruling(
      change, direction, old, new, evidence: "two levels in the sentences before", severity: .warning, at: desk)
  }

  /// `Freight came to 3.2 million tonnes in 2021. By 2023 it had climbed to 4 million, an increase of 25%.`: the level reached stands beside the change, the
  /// earlier one alone in the sentence before.
  static func reached(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    guard index > 0, desk.isNext(index, after: index - 1),
      passage.has(["it", "they", "that"], in: 0..<min(8, passage.items.count))
    else { return nil }
    let levels = passage.figures.filter {
      desk.isLevel(passage, $0) && !desk.isTime(passage, $0) && !PercentChange.isChange(passage, $0, at: desk)
    }
    let changes = passage.figures.filter { PercentChange.isChange(passage, $0, at: desk) }
    let before = desk.passages[index - 1]
    let earlier = before.figures.filter { desk.isLevel(before, $0) && !desk.isTime(before, $0) }
    guard levels.count == 1, changes.count == 1, earlier.count == 1, let new = desk.claim(passage, levels[0]),
      let change = desk.claim(passage, changes[0]), let old = desk.claim(before, earlier[0]), desk.sameUnit(old, new),
      old.figure.kind != .duration, passage.text(levels[0] - 1) == "to",
      passage.has(.change, in: stretch(max(0, levels[0] - 4), upTo: levels[0])), changes[0] > levels[0],
      !passage.isDivided(stretch(levels[0] + 1, upTo: changes[0])),
      let direction = change.figure.direction ?? desk.direction(before: changes[0], in: passage),
      let from = old.figure.asWritten, let to = new.figure.asWritten,
      direction == .up ? from.isBelow(to) : to.isBelow(from)
    else { return nil }
    return PercentChange.ruling(
      change, direction, old, new, evidence: "the level reached and the one in the sentence before", severity: .warning,
      at: desk)
  }

  /// A change in a neighbouring sentence that says of which change it speaks: `That is a rise of 30%.`, `Unions called the 25% cut reckless`, or
  /// `Burglaries were down by a third` before levels of the same thing. Nil where none does or the sentences go different ways.
  static func beside(_ pair: Endpoints, _ index: Int, at desk: Desk) -> (Int, Passage)? {
    let passage = desk.passages[index]
    guard
      !passage.figures.contains(where: {
        PercentChange.isChange(passage, $0, at: desk) && $0 != pair.old && $0 != pair.new
      })
    else { return nil }
    if desk.isNear(index + 1, after: index, reach: 3) {
      let next = desk.passages[index + 1]
      let places = next.figures.filter { PercentChange.isChange(next, $0, at: desk) }
      if places.count == 1, let place = places.first {
        if next.pointsBack, place <= 6, next.figures.count == 1 { return (place, next) }
        let isNamed =
          next.items.indices.contains(place - 1) && next.items[place - 1].senses.contains(.definite)
          && next.has(.change, in: stretch(place + 1, upTo: place + 2))
        // "The 25% rise in the price of flour" behind sales speaks of something else.
        if isNamed, agrees(place, next, pair, passage, at: desk),
          TakenUpChange.speaksOfSame(place, next, passage.roots)
        {
          return (place, next)
        }
      }
    }
    guard index > 0, desk.isNext(index, after: index - 1) else { return nil }
    let before = desk.passages[index - 1]
    let places = before.figures.filter { PercentChange.isChange(before, $0, at: desk) }
    guard places.count == 1, let place = places.first, before.figures.count == 1,
      !Endpoints.all(in: before, at: desk).contains(where: { _ in true }),
      agrees(place, before, pair, passage, at: desk),
      isSameThing(place, before, pair, passage, at: desk)
    else { return nil }
    return (place, before)
  }

  private static func agrees(_ place: Int, _ other: Passage, _ pair: Endpoints, _ passage: Passage, at desk: Desk)
    -> Bool
  {
    guard let (old, new) = pair.levels(in: passage, at: desk), let from = old.figure.asWritten,
      let to = new.figure.asWritten,
      let direction = desk.claim(other, place)?.figure.direction ?? desk.direction(before: place, in: other)
    else { return false }
    return direction == .up ? from.isBelow(to) : to.isBelow(from)
  }

  /// Whether the levels are counted of what changed: a noun in common, or a pronoun in its stead.
  private static func isSameThing(
    _ place: Int, _ other: Passage, _ pair: Endpoints, _ passage: Passage, at desk: Desk
  ) -> Bool {
    let subject = other.roots(in: 0..<place).filter { Senses.of($0).isDisjoint(with: .change) }
    let counted = passage.roots(in: 0..<min(passage.items.count, pair.range.upperBound + 2))
    if !subject.isDisjoint(with: counted) { return true }
    // "It employs 2,100 people": a pronoun that does something else with them.
    return stretch(0, upTo: pair.range.upperBound).contains { place in
      if passage.text(place) == "them" { return true }
      guard ["it", "they"].contains(passage.text(place)) else { return false }
      return ToldDirection.states.contains(passage.text(place + 1))
        || ["came", "now", "went"].contains(passage.text(place + 1))
        || passage.has(.change, in: stretch(place + 1, upTo: place + 4))
    }
  }
}
