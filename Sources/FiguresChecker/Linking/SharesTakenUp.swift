import FiguresCore

/// A share in words behind a part and its whole: `It took 70 of the 350 lorries off the road. "When a fifth of the lorries …"`.
enum SharesTakenUp {
  static func rulings(at desk: Desk) -> [Ruling] {
    compared(at: desk)
      + parts(at: desk).compactMap { pair in
        guard let share = share(behind: pair, at: desk) else { return nil }
        let (passage, place) = share
        guard let claim = desk.claim(desk.passages[passage], place), !isMetNearby(claim, pair, upTo: passage, at: desk),
          var ruling = ShareOfWhole.ruling(share: claim, part: pair.part, whole: pair.whole)
        else { return nil }
        if ruling.severity != nil { ruling.severity = .warning }
        return ruling
      }
  }

  /// `£90, a fifth of the £450 that they cost`: an amount, its share of another and that.
  private static func compared(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap { passage -> [Ruling] in
      passage.figures.indices.dropFirst().dropLast().compactMap { index in
        let (before, place, after) = (passage.figures[index - 1], passage.figures[index], passage.figures[index + 1])
        guard let part = desk.claim(passage, before), let share = desk.claim(passage, place),
          let whole = desk.claim(passage, after), ShareOfWhole.isShare(share), share.figure.direction == nil,
          !share.figure.readings.isEmpty, [.money, .measure, .rate].contains(part.figure.kind),
          passage.text(place + 1) == "of", ["his", "her", "its", "the", "their"].contains(passage.text(place + 2)),
          after == place + 3, desk.isOneMeasure(part, whole), desk.isLevel(passage, before),
          place - before <= 4, passage.has([",", "-", "("], in: stretch(before + 1, upTo: place)),
          !passage.has(["and", "but"], in: stretch(before + 1, upTo: place)),
          var ruling = ShareOfWhole.ruling(share: share, part: part, whole: whole)
        else { return nil }
        if ruling.severity != nil { ruling.severity = .warning }
        return ruling
      }
    }
  }

  /// A part and its whole, and where the later of the two stands.
  private struct Pair { let part: Claim, whole: Claim, passage: Int, place: Int }

  private static func parts(at desk: Desk) -> [Pair] {
    let inside = desk.passages.indices.flatMap { index -> [Pair] in
      let passage = desk.passages[index]
      return PartOfWhole.all(in: passage, at: desk).compactMap { pair in
        guard let part = desk.claim(passage, pair.part), let whole = desk.claim(passage, pair.whole) else { return nil }
        return Pair(part: part, whole: whole, passage: index, place: max(pair.part, pair.whole))
      }
    }
    let taken = desk.takenUpWholes.map {
      Pair(part: $0.part, whole: $0.whole, passage: $0.passage, place: $0.place)
    }
    let bare = desk.passages.indices.compactMap { self.bare($0, at: desk) }
    let elided = desk.passages.indices.compactMap { self.elided($0, at: desk) }
    return (inside + taken + elided + bare).filter { !ShareOfWhole.isShare($0.part) }
  }

  /// `It auditioned 144 singers. It accepted 48.`: a bare number behind a sentence with one count.
  private static func elided(_ index: Int, at desk: Desk) -> Pair? {
    let passage = desk.passages[index]
    guard passage.pointsBack, passage.figures.count == 1, let place = passage.figures.first, place <= 4,
      !passage.items.indices.contains(place + 1) || passage.items[place + 1].isMark,
      let part = desk.claim(passage, place), !part.text.contains(" "), [.count, .number].contains(part.figure.kind),
      let whole = desk.whole(before: index)
    else { return nil }
    return Pair(part: part, whole: whole, passage: index, place: place)
  }

  /// `1,800 pupils took the test, and 300 were offered places`: the only count of a sentence, and a bare number said of the same.
  private static func bare(_ index: Int, at desk: Desk) -> Pair? {
    let passage = desk.passages[index]
    let counts = desk.places(in: passage) { claim in
      (claim.figure.kind == .count || claim.figure.kind == .number && claim.figure.unit == nil)
        && claim.figure.direction == nil
    }
    guard counts.count == 2, let whole = desk.claim(passage, counts[0]), let part = desk.claim(passage, counts[1]),
      whole.figure.kind == .count, !part.text.contains(" "),
      passage.has(["and"], in: stretch(counts[0] + 1, upTo: counts[1])),
      ["got", "had", "passed", "was", "were", "won"].contains(passage.text(counts[1] + 1)),
      let size = whole.figure.value?.point, let some = part.figure.value?.point, some < size
    else { return nil }
    return Pair(part: part, whole: whole, passage: index, place: counts[1])
  }

  /// The share in the rest of the sentence or in the next one, if its words take the whole up.
  private static func share(behind pair: Pair, at desk: Desk) -> (Int, Int)? {
    let noun = pair.whole.figure.unit.flatMap { $0.name.split(separator: " ").last.map { Stem.singular(String($0)) } }
    for index in [pair.passage, pair.passage + 1] where desk.passages.indices.contains(index) {
      guard index == pair.passage || desk.isNear(index, after: pair.passage, reach: 3) else { continue }
      let passage = desk.passages[index]
      for place in passage.figures where index > pair.passage || place > pair.place {
        guard let claim = desk.claim(passage, place), ShareOfWhole.isShare(claim), claim.figure.direction == nil,
          !claim.figure.readings.isEmpty
        else { continue }
        if index == pair.passage, ShareOfWhole.isApposed(passage, from: pair.place, to: place, reach: 8) {
          return (index, place)
        }
        let concludes = passage.has(Self.conclusions, in: 0..<passage.items.count)
        let isNamed: Bool
        switch TakenUpWhole.taken(place, in: passage) {
        // "16 of them have been broken – a third of them all"
        case .pronoun?:
          isNamed = concludes || index == pair.passage && ["(", ",", "-"].contains(passage.text(place - 1))
        case .noun(let name)?: isNamed = name == noun && (concludes || index > pair.passage)
        // "45 of the 270 bridges are old. That is one in six."
        case nil
        where index > pair.passage && passage.pointsBack && place <= 3
          && ["is", "means", "represents", "was"].contains(passage.text(1)):
          isNamed = true
        case nil: isNamed = concludes && claim.figure.unit != nil
        }
        return isNamed ? (index, place) : nil
      }
    }
    return nil
  }

  /// Words that say that what follows comes from what was said.
  private static let conclusions: Set<String> = [
    "hence", "meaning", "means", "put", "so", "therefore", "thus", "words",
  ]

  /// Whether some part and whole around make the share true, or the part that is left: then it is of them that it speaks.
  private static func isMetNearby(_ share: Claim, _ pair: Pair, upTo last: Int, at desk: Desk) -> Bool {
    let counts = (max(0, pair.passage - 1)...last).flatMap { index in
      let passage = desk.passages[index]
      return desk.places(in: passage) { $0.figure.kind == .count || $0.figure.kind == .number }.compactMap {
        desk.claim(passage, $0)
      }
    }
    let stated = ShareOfWhole.shareReadings(share)
    let rest = stated.map {
      Reading(name: $0.name, interval: Interval(.hundred) - $0.interval, strain: $0.strain)
    }
    return counts.contains { part in
      counts.contains { whole in
        part.id != whole.id
          && [stated, rest].contains {
            Solution(.share, of: [part, whole], readAs: HedgedShare.plain, stated: $0)?.verdict == .consistent
          }
      }
    }
  }
}
