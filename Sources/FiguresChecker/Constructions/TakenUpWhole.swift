import FiguresCore

/// A part whose whole was named before and is taken up by a pronoun or by its noun: `It has 64 pupils, and 58 of them passed`, `They
/// received 1,260 letters. Of those letters, 310 …`, `An audit found 25 of the stations …`.
struct TakenUpWhole: Sendable {
  /// The part: a count, share or fraction.
  let part: Claim
  /// The whole, a count.
  let whole: Claim
  /// The passage of the part, and its place there.
  let passage: Int, place: Int
  /// The passage of the whole.
  let wholePassage: Int

  /// The passages of both.
  var passages: ClosedRange<Int> { wholePassage...passage }

  /// All of an article, in order.
  static func all(at desk: Desk) -> [TakenUpWhole] {
    desk.passages.indices.flatMap { index -> [TakenUpWhole] in
      let passage = desk.passages[index]
      return passage.figures.compactMap { place in
        guard let part = desk.claim(passage, place),
          let name = named(part) ?? (isPart(part) ? taken(place, in: passage) : nil),
          let whole = self.whole(name, before: place, index, at: desk)
        else { return nil }
        return TakenUpWhole(part: part, whole: whole.claim, passage: index, place: place, wholePassage: whole.passage)
      }
    }
  }

  /// Whether some other number before it is large enough for the part, so that the pronoun may be of those: `54 were injured and taken
  /// to four hospitals. Twelve of them …`.
  func mayBeOfAnother(at desk: Desk) -> Bool {
    guard let least = part.figure.value?.point else { return true }
    return (max(0, passage - 3)...passage).contains { index in
      let sentence = desk.passages[index]
      return desk.places(in: sentence) { other in
        other.id != part.id && other.id != whole.id && other.span.start < part.span.start
          && (other.figure.kind == .count || other.figure.kind == .number)
          && other.figure.value?.point.map { $0 >= least } ?? false
      }.isEmpty == false
    }
  }

  /// By what the whole is taken up.
  enum Name: Sendable, Equatable { case pronoun, noun(String) }

  /// `⟨125 of the stations⟩`: the noun is part of the figure.
  private static func named(_ part: Claim) -> Name? {
    guard part.figure.kind == .count, part.figure.direction == nil, part.figure.hedge == .exact,
      let of = part.text.firstRange(of: " of "),
      ["its", "the", "their", "these", "those"].contains(where: {
        part.text[of.upperBound...].hasPrefix($0 + " ")
      })
    else { return nil }
    return part.figure.unit?.name.split(separator: " ").last.map { .noun(Stem.singular(String($0))) }
  }

  private static func isPart(_ claim: Claim) -> Bool {
    guard claim.figure.direction == nil, !claim.figure.readings.isEmpty else { return false }
    switch claim.figure.kind {
    // "68 of them": the noun was taken over from before.
    case .count: return !claim.text.contains(" ")
    case .number, .fraction: return claim.figure.unit?.dimension ?? .count == .count
    case .share: return true
    default: return false
    }
  }

  /// `⟨58⟩ of them`, `⟨25⟩ of the stations`, `Of those letters, ⟨310⟩`.
  static func taken(_ place: Int, in passage: Passage) -> Name? {
    if passage.text(place + 1) == "of" { return name(place + 2, upTo: place + 6, in: passage) }
    // "All 12 councillors answered. Asked whether they would vote for it, 58% said yes."
    if passage.text(0) == "asked", passage.figures.first == place, passage.text(place - 1) == "," { return .pronoun }
    guard ["among", "of"].contains(passage.text(0)), place <= 6, passage.figures.first == place,
      !passage.items[0..<place].contains(where: { $0.senses.contains(.finite) })
    else { return nil }
    return name(1, upTo: place, in: passage)
  }

  /// A pronoun, or a noun behind a word that says it is known. `the total` and the like are no nouns of their own.
  private static func name(_ start: Int, upTo end: Int, in passage: Passage) -> Name? {
    let first = passage.text(start)
    if first == "them" { return .pronoun }
    let isBare = !passage.items.indices.contains(start + 1) || !passage.items[start + 1].isContent
    if ["these", "those"].contains(first), isBare {
      // "of those who replied": not all of them.
      return ["who", "that", "which", "with", "in", "aged"].contains(passage.text(start + 1)) ? nil : .pronoun
    }
    guard passage.items.indices.contains(start), passage.items[start].senses.contains(.definite) else { return nil }
    var noun: String?
    for at in stretch(start + 1, upTo: min(end, passage.items.count)) {
      guard passage.items[at].isContent, passage.items[at].claim == nil else { break }
      noun = passage.text(at)
      if passage.text(at).hasSuffix("s") || Stem.singular(passage.text(at)) != passage.text(at) { break }
    }
    return noun.flatMap { Stem.singular($0) == $0 ? nil : .noun(Stem.singular($0)) }
  }

  /// The one count that is meant: for a pronoun the only one before it in its sentence or in the one before, for a noun the only one of
  /// that noun in the sentences before.
  private static func whole(_ name: Name, before place: Int, _ index: Int, at desk: Desk) -> (
    claim: Claim, passage: Int
  )? {
    let reach = name == .pronoun ? 1 : 3
    var at = index
    while at >= 0, index - at <= reach {
      let passage = desk.passages[at]
      if at < index, !desk.isNear(at + 1, after: at, reach: name == .pronoun ? 3 : 300) { return nil }
      // "He bought his first loom at 22 and had 40 of them": a pronoun behind other figures takes up something of its own sentence.
      if at < index, name == .pronoun,
        desk.passages[index].figures.first(where: { !desk.isTime(desk.passages[index], $0) }) != place
      {
        return nil
      }
      let counts = passage.figures.filter { other in
        guard at < index || other < place, let claim = desk.claim(passage, other) else { return false }
        return isWhole(claim, name) && !["out", "per"].contains(passage.text(other - 1))
      }
      if counts.count > 1 { return nil }
      // "80 members two years ago and 100 of them today": as many again at another time.
      if at == index, passage.has(["ago", "now", "then", "today"], in: passage.items.indices) { return nil }
      if let only = counts.first, let claim = desk.claim(passage, only) {
        // "12 of the 40 stations …; 9 of the stations": the stations are all of them.
        return (claim, at)
      }
      at -= 1
    }
    return nil
  }

  private static func isWhole(_ claim: Claim, _ name: Name) -> Bool {
    guard claim.figure.kind == .count, claim.figure.direction == nil, let unit = claim.figure.unit?.name,
      let value = claim.figure.value?.point, value > .one
    else { return false }
    guard case .noun(let noun) = name else { return true }
    return unit.split(separator: " ").last.map { Stem.singular(String($0)) } == noun
  }
}
