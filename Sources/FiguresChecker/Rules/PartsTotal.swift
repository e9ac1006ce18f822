import FiguresCore

/// Listed parts against the total that announces or closes them.
enum PartsTotal: Rule {
  static let page = RulePage(
    id: "parts-total",
    summary: "The parts that are listed do not add up to their total.",
    severity: .error,
    why: "A list and its total are the sum that readers do first.",
    trap: "Lists that name only some of the parts, and parts that were rounded each by itself.",
    rationale: """
      The rule reads "⟨total⟩ …: a, b and c", "⟨total⟩, made up of a, b and c" and "a, b and c, ⟨total⟩ in all". The parts must be of one \
      sort with the total. "Including", "among them", "of whom", "of which" and lists that are not closed name only some of the parts, which must \
      then not exceed the total. Parts may also be told one after another, the last being "the remaining five", or be wins, draws and losses; where some of the \
      figures make the total, the others are of something else. Rounded parts have the rounding of each as leeway.
      """,
    flawed: [
      "The hall will cost £52,300, of which the state pays £30,200, the county £15,400 and the town £9,100.",
      "The library bought 90 books: 40 novels, 25 atlases and 15 cookbooks.",
      "The fleet consists of 31 vessels, made up of 12 ferries, 9 tugs and 8 barges.",
      "The garden has 14 apple trees, 9 pear trees and 6 plum trees, 32 trees in all.",
      "The pool sold 21,000 tickets in 2023: 9,200 at the gate, 6,100 online and 7,700 at schools.",
      "The repair cost £6,400, of which £4,800 went on timber and £2,900 on paint.",
      "Of the 30 councillors, 17 voted for, 12 against and four abstained.",
      "The station logged 900 calls in May. Of these, 420 were false alarms, 310 were fires and 240 were floods.",
      "The quay will have 60 berths, the port said. Thirty will be for yachts, 25 for trawlers and 15 for tugs.",
    ],
    clean: [
      "The club has 44 points from 19 games: 14 wins, two draws and three defeats.",
      "The library bought 90 books: 40 novels, 25 atlases and 25 cookbooks.",
      "The library bought 90 books, including 40 novels and 25 atlases.",
      "Of the 30 councillors, 17 voted for, nine against and four abstained.",
      "The station logged 900 calls in May. Of these, 420 were false alarms, 310 were fires and 140 were floods.",
      "The quay will have 60 berths, the port said. Thirty will be for yachts, 15 for trawlers and 15 for tugs.",
      "Of the 30 councillors, 17 cycle, 12 drive and four walk on some days.",
      "The choir has 48 singers: 20 of them have sung for ten years.",
      "The garden has 14 apple trees, 9 pear trees and 6 plum trees, 29 trees in all.",
      "The pool sold 23,000 tickets in 2023: 9,200 at the gate, 6,100 online and 7,700 at schools.",
      "The repair cost £9,400, of which £4,800 went on timber and £2,900 on paint.",
    ],
    sources: [
      "copydesk.org, numeracy checklist (D. Gibson)",
      "D. Pereira, A. Machiavelo, J. Azevedo on mathematical errors in Portuguese newspapers, Journal of Science Communication",
    ])

  static func rulings(at desk: Desk) -> [Ruling] {
    let listed =
      desk.passages.flatMap { passage in
        passage.figures.indices.compactMap { index in
          announced(index, in: passage, at: desk) ?? closed(index, in: passage, at: desk)
            ?? divided(index, in: passage, at: desk)
        }
      } + desk.passages.indices.compactMap { continued($0, at: desk) }
    let ruled = Set(listed.filter { $0.severity != nil }.flatMap { $0.relation.claims.map(\.id) })
    return listed + PartsLeft.rulings(at: desk, except: ruled)
  }

  /// `It has 85 homes. Forty are flats, 30 houses and 25 bungalows.`, `… Of these, 410 were fires, 530 …`: the total stands alone in the sentence before.
  private static func continued(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    guard let first = passage.figures.first, let list = FigureList(from: first, in: passage, at: desk), list.isClosed,
      list.places.allSatisfy({ isCountable(passage, $0, at: desk) }), let whole = desk.whole(before: index),
      desk.claim(passage, first)?.figure.unit?.dimension != .money
    else { return nil }
    let takesUp = PartOfWhole.takesUp(passage)
    let opens =
      first == 0 && Self.copulas.contains(passage.text(1)) || first == 0 && Self.copulas.contains(passage.text(2))
    guard takesUp || opens,
      list.places.count >= 3
        || passage.has(["other", "rest", "remaining"], in: stretch(first, upTo: passage.items.count))
    else { return nil }
    guard
      opens || list.places.allSatisfy({ Self.copulas.contains(passage.text($0 + 1)) })
        || PartsList.isExclusive(list, in: passage)
        // "Of these 97 are Roman, 64 Saxon and 51 medieval": the verb is said once.
        || takesUp && ["are", "were"].contains(passage.text(first + 1))
          && list.places.dropFirst().allSatisfy({
            passage.items.indices.contains($0 + 1) && passage.items[$0 + 1].isContent
          })
        || list.places.dropFirst().allSatisfy({ desk.claim(passage, $0)?.figure.unit != nil })
          && Self.copulas.contains(passage.text(first + 1))
    else { return nil }
    return ruling(list, whole, passage, at: desk, isPartial: true)
  }

  private static let copulas: Set<String> = ["are", "be", "is", "was", "were", "will"]

  /// `120 homes: 54 flats, 41 houses and 25 bungalows`
  private static func announced(_ index: Int, in passage: Passage, at desk: Desk) -> Ruling? {
    let total = passage.figures[index]
    // "119,000 loans in 2024: 66,000 at …": the time between is no part.
    let later = passage.figures[(index + 1)...].drop {
      desk.isTime(passage, $0) || isPlaced($0, in: passage) && passage.has([":"], in: stretch($0, upTo: $0 + 3))
    }
    // "640 trees in three avenues: …": what stands in a place is not the total.
    if index > 0, isPlaced(total, in: passage) { return nil }
    // "two of the 11 counties …: Vester with 455 and Orm with 620" announces the two.
    if isPartitive(total, in: passage) { return nil }
    guard later.count >= 2, let first = later.first, isCountable(passage, total, at: desk) else { return nil }
    guard let opening = PartsList.opening(between: total, and: first, in: passage),
      let list = FigureList(from: first, in: passage, at: desk), let whole = desk.claim(passage, total),
      let part = desk.claim(passage, first), FigureList.sameDimension(whole, part),
      list.places.allSatisfy({ isCountable(passage, $0, at: desk) })
    else { return nil }
    // "two teams: 14 in the first and 15 in the second", "two counties: Vester with 455 and Orm with 620": it says how many follow.
    if whole.figure.value?.point == ExactDecimal(Int32(list.places.count)),
      list.places.allSatisfy({ desk.claim(passage, $0)?.figure.unit == nil || passage.text($0 - 1) == "with" })
    {
      return nil
    }
    let tail = passage.items[(list.places.last ?? first)...].dropFirst().prefix(6)
    let isOpenEnded = tail.contains {
      ["other", "others", "rest", "more", "etc", "remainder", "remaining"].contains($0.text)
    }
    let isPartial =
      opening == .partial || !list.isClosed || isOpenEnded
      || list.places.contains {
        passage.text($0 + 1) == "of" && ["them", "whom", "which"].contains(passage.text($0 + 2))
      }
    // "41 points from 18 games: 13 wins, …": the list may divide another figure before it.
    let others = passage.figures.filter { $0 < first && $0 != total && isCountable(passage, $0, at: desk) }
    for other in others {
      if let found = ruling(list, other, passage, at: desk, isPartial: false), found.relation.verdict == .consistent {
        return found
      }
    }
    return ruling(list, total, passage, at: desk, isPartial: isPartial)
  }

  /// `14 apple trees, 9 pear trees and 6 plum trees, 29 trees in all`
  private static func closed(_ index: Int, in passage: Passage, at desk: Desk) -> Ruling? {
    guard let list = FigureList(from: passage.figures[index], in: passage, at: desk), list.places.count >= 2,
      let last = list.places.last,
      let total = passage.figures.first(where: { $0 > last }), total - last <= 10,
      PartsList.saysTotal(passage, total, after: last),
      isCountable(passage, total, at: desk), list.places.allSatisfy({ isCountable(passage, $0, at: desk) }),
      list.isClosed,
      index == 0 || !startsEarlier(passage.figures[index], passage, at: desk),
      let whole = desk.claim(passage, total), let part = desk.claim(passage, last),
      FigureList.sameDimension(whole, part)
    else { return nil }
    return ruling(
      list, total, passage, at: desk, isPartial: passage.has(.partial, in: stretch(0, upTo: list.places[0])))
  }

  /// `Of the 50 vehicles, 20 were vans, 18 were lorries and 12 were cars`
  private static func divided(_ index: Int, in passage: Passage, at desk: Desk) -> Ruling? {
    let total = passage.figures[index]
    guard index + 3 < passage.figures.count, total <= 3, passage.has(["of"], in: stretch(total - 2, upTo: total)),
      let list = FigureList(from: passage.figures[index + 1], in: passage, at: desk), list.isClosed,
      list.places.count >= 3,
      list.places.allSatisfy({ isCountable(passage, $0, at: desk) }),
      list.places.allSatisfy({ ["were", "are", "was"].contains(passage.text($0 + 1)) })
        || PartsList.isExclusive(list, in: passage) || isGapped(list, in: passage),
      isCountable(passage, total, at: desk)
    else { return nil }
    return ruling(list, total, passage, at: desk, isPartial: true)
  }

  private static func ruling(
    _ list: FigureList, _ total: Int, _ passage: Passage, at desk: Desk, isPartial: Bool
  ) -> Ruling? {
    desk.claim(passage, total).flatMap { ruling(list, $0, passage, at: desk, isPartial: isPartial) }
  }
}
