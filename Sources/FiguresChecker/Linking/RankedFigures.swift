import FiguresCore

/// Figures of things that are told by their place: `Gas came second with 3,600 and nuclear third with 2,300`, the first in the sentence before.
/// Three in one order need no word for which end they are counted from.
enum RankedFigures {
  static func rulings(at desk: Desk, except ruled: Set<String>) -> [Ruling] {
    desk.passages.indices.compactMap { index in
      if let ruling = ahead(index, at: desk, except: ruled) { return ruling }
      if let ruling = followed(index, at: desk, except: ruled) { return ruling }
      guard let second = ranked(2, in: index, at: desk),
        let first = leader(before: second, index, at: desk), !ruled.contains(first.claim.id),
        desk.isOneMeasure(first.claim, second.claim)
      else { return nil }
      let third = ranked(3, in: index, at: desk) ?? ranked(3, in: index + 1, at: desk)
      return ruling(first, second, third.flatMap { desk.isOneMeasure($0.claim, second.claim) ? $0 : nil })
    }
  }

  /// `Sandholm had 94,000 visitors. Next came Rodvig on 81,000 and Kelby with 69,000.`, `… with 268 points. Her nearest rival had 264 and …`
  private static func followed(_ index: Int, at desk: Desk, except ruled: Set<String>) -> Ruling? {
    let passage = desk.passages[index]
    let opens =
      Self.followers.contains(passage.text(0)) && Self.comings.contains(passage.text(1))
      || passage.has(["next"], in: 1..<6) && passage.has(["came", "is", "was"], in: 1..<5)
      || passage.has(Self.rivals, in: 0..<4) && ["her", "his", "its", "the", "their"].contains(passage.text(0))
    if let named = passage.items.indices.first(where: { passage.text($0) == "runner-up" }), named > 3 {
      return runnerUp(named, index, at: desk, except: ruled)
    }
    guard opens, index > 0, desk.isNext(index, after: index - 1),
      !passage.figures.contains(where: { desk.claim(passage, $0)?.figure.kind == .ordinal })
    else { return nil }
    let levels = passage.figures.filter { desk.isLevel(passage, $0) && !desk.isTime(passage, $0) }
    guard let place = levels.first, let claim = desk.claim(passage, place) else { return nil }
    let second = Ranked(claim: claim, place: place, end: nil)
    guard let first = leader(before: Ranked(claim: claim, place: 0, end: nil), index, at: desk),
      !ruled.contains(first.claim.id)
    else { return nil }
    let third = levels.dropFirst().first.flatMap { desk.claim(passage, $0) }.flatMap {
      desk.isOneMeasure($0, claim) ? Ranked(claim: $0, place: 0, end: nil) : nil
    }
    return ruling(first, second, third)
  }

  /// `Norham had 1,912 hours of sunshine, ahead of Selsey with 1,887 and Bude with 1,840`
  private static func ahead(_ index: Int, at desk: Desk, except ruled: Set<String>) -> Ruling? {
    let passage = desk.passages[index]
    guard
      let word = passage.items.indices.first(where: {
        passage.text($0) == "ahead" && passage.text($0 + 1) == "of" && passage.text($0 - 1) == ","
      }),
      !passage.has(["golf", "seconds", "strokes"], in: passage.items.indices)
    else { return nil }
    let levels = passage.figures.filter { desk.isLevel(passage, $0) && !desk.isTime(passage, $0) }
    guard let place = levels.last(where: { $0 < word }), let first = desk.claim(passage, place),
      !ruled.contains(first.id),
      // Who needs less time is ahead; hours of sunshine are no such time.
      first.figure.kind != .duration || passage.text(place + 1) == "of"
    else { return nil }
    let behind = levels.filter { $0 > word && ["at", "on", "with"].contains(passage.text($0 - 1)) }.compactMap {
      desk.claim(passage, $0)
    }.filter { desk.isOneMeasure($0, first) || $0.figure.unit == nil }
    guard let second = behind.first else { return nil }
    return ruling(
      Ranked(claim: first, place: place, end: .more), Ranked(claim: second, place: 0, end: nil),
      behind.dropFirst().first.map { Ranked(claim: $0, place: 0, end: nil) })
  }

  /// `The dearest bottle was runner-up with 85 points`
  private static func runnerUp(_ word: Int, _ index: Int, at desk: Desk, except ruled: Set<String>) -> Ruling? {
    let passage = desk.passages[index]
    guard let place = passage.figures.first(where: { $0 > word }), place - word <= 2, desk.isLevel(passage, place),
      let claim = desk.claim(passage, place), index > 0, desk.isNext(index, after: index - 1)
    else { return nil }
    let second = Ranked(claim: claim, place: 0, end: nil)
    guard let first = leader(before: second, index, at: desk), !ruled.contains(first.claim.id) else { return nil }
    return ruling(first, second, nil)
  }

  private static let followers: Set<String> = ["behind", "next", "second", "then"]
  private static let comings: Set<String> = ["came", "come", "comes", "was", "were"]
  private static let rivals: Set<String> = ["rival", "rivals", "runner-up", "runners-up"]

  /// A figure with the place of what it is of.
  private struct Ranked { let claim: Claim, place: Int, end: Superlatives.End? }

  private static func ruling(_ first: Ranked, _ second: Ranked, _ third: Ranked?) -> Ruling? {
    let claims = [first.claim, second.claim] + [third?.claim].compactMap { $0 }
    let values = claims.compactMap(\.figure.asWritten)
    guard values.count == claims.count else { return nil }
    let pairs = Array(zip(values, values.dropFirst()))
    let isFalling = !pairs.contains { $0.isBelow($1) }
    let isRising = !pairs.contains { $1.isBelow($0) }
    let holds: Bool
    switch first.end {
    case .more?: holds = isFalling
    case .less?: holds = isRising
    case nil where claims.count > 2: holds = isFalling || isRising
    case nil: return nil
    }
    let numbers = claims.map { Working.number($0) }
    let relation = Relation(
      LeaderOrder.page, holds ? .consistent : .inconsistent, claims, evidence: "figures told with their places",
      working: numbers.joined(separator: ", "), suggestions: holds ? [] : ["another order, or another figure"])
    return holds
      ? Ruling(relation)
      : Ruling(.warning, "The order told does not fit the figures \(Working.list(numbers)).", relation)
  }

  /// The figure behind `second` or `third`, in its clause: `came second on 2,140`, `Third place went to Pell, with 2,005`.
  private static func ranked(_ order: Int, in index: Int, at desk: Desk) -> Ranked? {
    guard desk.passages.indices.contains(index) else { return nil }
    let passage = desk.passages[index]
    for place in passage.figures {
      guard let ordinal = desk.claim(passage, place), ordinal.figure.kind == .ordinal,
        ordinal.figure.value?.point == ExactDecimal(Int32(order)), isPlace(place, in: passage)
      else { continue }
      guard let next = passage.figures.first(where: { $0 > place }), next - place <= 9, desk.isLevel(passage, next),
        ["on", "with", "at", "in", ","].contains(passage.text(next - 1)), let claim = desk.claim(passage, next),
        !passage.has([";", "but", "and"], in: stretch(place + 1, upTo: next)), claim.figure.kind != .duration
      else { return nil }
      return Ranked(claim: claim, place: place, end: nil)
    }
    return nil
  }

  /// `came second`, `nuclear third with`, `Third place went to`
  private static func isPlace(_ place: Int, in passage: Passage) -> Bool {
    let next = passage.text(place + 1)
    if next == "place" { return true }
    guard ["on", "with", "at", ",", "in"].contains(next) else { return false }
    return place > 0 && passage.text(place - 1) != "the" && passage.items[place - 1].isWord
  }

  /// The figure of what comes first: behind a superlative, in the same sentence or the one before.
  private static func leader(before second: Ranked, _ index: Int, at desk: Desk) -> Ranked? {
    for at in [index, index - 1] where at >= 0 {
      guard at == index || desk.isNear(index, after: at, reach: 3) else { return nil }
      let passage = desk.passages[at]
      let limit = at == index ? second.place : passage.items.count
      guard
        let cue = (0..<limit).first(where: {
          Superlatives.end(passage.text($0)) != nil || LeaderOrder.leading.contains(passage.text($0))
            || ["title", "winner", "won"].contains(passage.text($0))
        }),
        !passage.has(["since", "ever", "yet"], in: stretch(cue, upTo: min(limit, cue + 6)))
      else { continue }
      let levels = passage.figures.filter {
        $0 < limit && desk.isLevel(passage, $0) && !desk.isTime(passage, $0)
          && desk.claim(passage, $0).map { desk.isOneMeasure($0, second.claim) } ?? false
      }
      guard levels.count == 1, let claim = desk.claim(passage, levels[0]) else { return nil }
      return Ranked(claim: claim, place: cue, end: Superlatives.end(passage.text(cue)) ?? .more)
    }
    return nil
  }
}
