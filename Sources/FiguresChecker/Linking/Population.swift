import FiguresCore

extension Desk {
  /// The group whose size a claim states: `uyghur` for "home to around 10 million Uighurs" and "Xinjiang's Uyghur population numbered
  /// 11 million". Nil for other claims.
  func populationGroup(of index: Int) -> String? {
    let claim = claims[index]
    guard let place = places[index], claim.figure.direction == nil,
      claim.figure.kind == .count || claim.figure.kind == .number,
      !subjects[index].isApart, let size = claim.figure.value?.numbers.first, size >= ExactDecimal(100)
    else { return nil }
    let passage = passages[place.passage]
    if let at = (max(0, place.item - 14)..<place.item).last(where: { passage.text($0) == "population" }) {
      let isCounted = !passage.isDivided(stretch(at, upTo: place.item)) && passage.text(at + 1) != "growth"
      guard isCounted, at > 0, passage.items[at - 1].isContent else { return nil }
      return ModifierSynonyms.common(Stem.singular(passage.text(at - 1)))
    }
    guard claim.figure.kind == .count, subjects[index].predicate == "live",
      passage.has(["home", "population", "live", "living"], in: stretch(place.item - 6, upTo: place.item + 8))
    else { return nil }
    return claim.figure.unit.flatMap { $0.name.split(separator: " ").first }.map {
      ModifierSynonyms.common(Stem.singular(String($0)))
    }
  }

  /// Whether the claim speaks of a time gone by: `40 years ago`, `in 1980`.
  func isPast(_ index: Int) -> Bool {
    guard let place = places[index] else { return false }
    let passage = passages[place.passage]
    let words: Set<String> = ["ago", "then", "once", "formerly", "previously"]
    return passage.has(words, in: stretch(place.item + 1, upTo: place.item + 4))
      || (claims[index].period?.text.hasSuffix("ago") ?? false)
  }
}
