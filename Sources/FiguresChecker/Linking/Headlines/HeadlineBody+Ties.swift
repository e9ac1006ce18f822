import FiguresCore

/// What ties a figure of the headline to one of the body.
extension HeadlineBody {
  /// Whether a figure of the body says how many there are in all, and not how many of some.
  static func isRival(_ title: HeadlineFigure, _ index: Int, at desk: Desk) -> Bool {
    guard let place = desk.places[index] else { return false }
    let (claim, passage) = (desk.claims[index], desk.passages[place.passage])
    guard !title.isOneMore(than: claim, at: place.item, in: passage) else { return false }
    // "Man, 84", "who turns 85 in June"
    if claim.figure.kind == .age, ["turn", "turns"].contains(passage.text(place.item - 1)) { return false }
    return (!desk.subjects[index].isApart || claim.figure.direction != nil)
      && sharesWhole(title, passage, place.item)
      && (!claim.text.contains(" of ") || claim.figure.kind == .count && passage.items.indices.contains(place.item))
  }

  /// Whether neither is a share `of` something, or both of the same thing.
  private static func sharesWhole(_ title: HeadlineFigure, _ other: Passage, _ place: Int) -> Bool {
    guard other.text(place + 1) == "of" else { return true }
    let (one, item) = (title.passage, title.item)
    if title.claim.figure.kind == .fraction, let noun = title.claim.figure.unit?.name,
      let named = other.items[min(place + 2, other.items.count)...].prefix(3).first(where: \.isContent)
    {
      return Stem.root(noun) == Stem.root(named.text)
    }
    func whole(_ passage: Passage, _ item: Int) -> String? {
      passage.items[min(item + 2, passage.items.count)...].prefix(3).first(where: \.isContent).map {
        Stem.root($0.text)
      }
    }
    return one.text(item + 1) != "of" || ["them", "these", "those"].contains(other.text(place + 2))
      || whole(one, item) == whole(other, place)
  }

  /// `a bus with 30 people on board`
  private static func isAboard(_ place: Int, in passage: Passage) -> Bool {
    passage.text(place + 1) == "aboard" || passage.text(place + 1) == "on" && passage.text(place + 2) == "board"
  }

  /// How many words of the headline a sentence shares; a noun counted in both weighs two with another word. Nothing where the nouns differ.
  static func strength(of title: HeadlineFigure, _ index: Int, at desk: Desk) -> Int {
    guard let place = desk.places[index] else { return 0 }
    let (one, other) = (desk.subjects[title.index], desk.subjects[index])
    // A sentence of the body goes on with what the sentences before it said.
    let passage = desk.passages[place.passage]
    let known = HeadlineFigure.words(of: passage).union(desk.background.context(before: passage.span.start))
    var shared = title.words.intersection(known).count
    if let predicate = one.predicate, let happening = other.predicate, predicate != happening { return 0 }
    // "Two hurt as bus hits tree": those on board are others.
    if one.predicate != nil, title.claim.figure.kind != .age, isAboard(place.item, in: passage) { return 0 }
    // A short headline whose every word the sentence repeats: "Rents up 8%".
    if shared > 0, title.words.isSubset(of: known), one.noun == nil || title.claim.figure.kind != .count { shared += 1 }
    if title.claim.figure.kind == .count, desk.claims[index].figure.kind == .count, let noun = one.noun,
      let second = other.noun
    {
      let isOne =
        KindredNouns.normal(noun) == KindredNouns.normal(second) || HeadlineFigure.areJobs(noun, second)
        || one.isPeople && other.isPeople && (noun == "person" || second == "person")
      guard isOne, one.isCompatible(with: other) else { return 0 }
      shared += 1
    }
    return shared
  }
}
