import FiguresCore

/// Two levels of one measure at two times, told with "from … to …" or without it: `18,400 seats, against 14,700 in the season before`, also in two
/// sentences: `In 2023 it took in 2,150 tonnes. A year earlier the figure had been 2,840.`
struct LevelShift: Sendable {
  /// The level of the earlier time.
  let old: Claim
  /// The level of the later time.
  let new: Claim
  /// The passages of the first and of the last of the two.
  let first: Int, last: Int
  /// The place behind the last of the two, in its passage.
  let end: Int

  /// All of an article, in order. A level is paired only with the one other of its unit in its sentence or in two neighbouring
  /// ones: where three stand side by side, nothing tells which two are meant.
  static func all(at desk: Desk) -> [LevelShift] {
    desk.passages.indices.flatMap { index -> [LevelShift] in
      let here = spots(index, at: desk)
      let moved = moved(index, at: desk)
      let known = Set(moved.flatMap { [$0.old.id, $0.new.id] })
      let inside =
        moved + groups(of: here, at: desk).filter { !known.contains($0[0].claim.id) }.compactMap { shift($0, at: desk) }
      guard inside.isEmpty, index > 0, desk.isNear(index, after: index - 1, reach: 3) else { return inside }
      let both = spots(index - 1, at: desk) + here
      return groups(of: both, at: desk).filter { $0[0].passage != $0[1].passage }.compactMap { shift($0, at: desk) }
    }
  }

  /// The levels of `from … to …` and its like.
  private static func moved(_ index: Int, at desk: Desk) -> [LevelShift] {
    let passage = desk.passages[index]
    return Endpoints.all(in: passage, at: desk).compactMap { pair in
      pair.levels(in: passage, at: desk).map {
        LevelShift(old: $0.old, new: $0.new, first: index, last: index, end: pair.range.upperBound)
      }
    }
  }

  /// A level and where it stands.
  private struct Spot { let passage: Int, place: Int, claim: Claim }

  private static func spots(_ index: Int, at desk: Desk) -> [Spot] {
    let passage = desk.passages[index]
    return passage.figures.compactMap { place in
      guard let claim = desk.claim(passage, place), desk.isLevel(passage, place), !desk.isTime(passage, place),
        claim.figure.kind != .duration, claim.figure.kind != .age, claim.figure.kind != .change,
        claim.figure.value?.point != nil, !["per", "every"].contains(passage.text(place - 1)),
        !["every", "per"].contains(passage.text(place + 1)),
        !["every", "per"].contains(passage.text(place + 2)),
        !["fewer", "less", "more"].contains(passage.text(place + 1)),
        !PercentChange.isChange(passage, place, at: desk)
      else { return nil }
      return Spot(passage: index, place: place, claim: claim)
    }
  }

  /// The levels that have exactly one fellow of their unit.
  private static func groups(of spots: [Spot], at desk: Desk) -> [[Spot]] {
    spots.indices.compactMap { index in
      let alike = spots.indices.filter { desk.isOneMeasure(spots[index].claim, spots[$0].claim) }
      return alike.count == 2 && alike[0] == index ? alike.map { spots[$0] } : nil
    }
  }

  private static func shift(_ pair: [Spot], at desk: Desk) -> LevelShift? {
    guard !namesAnother(pair, at: desk) else { return nil }
    guard
      let isFirstOld = Era.isFirstEarlier(
        (pair[0].passage, pair[0].place), (pair[1].passage, pair[1].place), at: desk)
    else { return nil }
    let (old, new) = isFirstOld ? (pair[0], pair[1]) : (pair[1], pair[0])
    return LevelShift(
      old: old.claim, new: new.claim, first: pair[0].passage, last: pair[1].passage, end: pair[1].place + 1)
  }
}

extension LevelShift {
  /// Whether the second level of a sentence is said of something that is named for itself: `the average flat cost £212,000 in May and ⟨the
  /// average house⟩ £340,000 in June`.
  private static func namesAnother(_ pair: [Spot], at desk: Desk) -> Bool {
    guard pair[0].passage == pair[1].passage else { return false }
    let passage = desk.passages[pair[0].passage]
    let between = stretch(pair[0].place + 1, upTo: pair[1].place)
    guard let and = between.first(where: { ["and", "but", "whereas", "while"].contains(passage.text($0)) }),
      let article = stretch(and + 1, upTo: pair[1].place).first(where: {
        ["a", "an", "the"].contains(passage.text($0))
      })
    else { return false }
    return stretch(article + 1, upTo: pair[1].place).contains { place in
      passage.items[place].isContent && !TimeWords.units.contains(passage.text(place))
        && !["figure", "number", "rate", "same", "total"].contains(passage.text(place))
    }
  }
}

extension Desk {
  /// Whether two figures are levels of one measure at two times, which nobody adds up.
  func areOfTwoTimes(_ one: Claim, _ other: Claim) -> Bool {
    shifts.contains {
      [$0.old.id, $0.new.id].contains(one.id) && [$0.old.id, $0.new.id].contains(other.id) && one.id != other.id
    }
  }

  /// Whether two levels can be of one measure: the same unit, or a bare number beside a count.
  func isOneMeasure(_ one: Claim, _ other: Claim) -> Bool {
    guard sameUnit(one, other) || elides(one, other) || elides(other, one) else { return false }
    // "310 pupils" and "£310" are told apart by their units, "71 stations" and a bare 71 by nothing but their sizes.
    guard let first = one.figure.value?.point, let second = other.figure.value?.point else { return false }
    let (less, more) = first < second ? (first, second) : (second, first)
    if one.id != other.id, one.figure.unit == nil || other.figure.unit == nil {
      return less.scaled(byPowerOfTen: 1).map { $0 >= more } ?? false
    }
    return true
  }
}
