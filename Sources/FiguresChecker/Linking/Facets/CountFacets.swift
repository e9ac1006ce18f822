import FiguresCore

/// Counts, by what is counted and by what happened to it: `has 46 rooms`, `killing three people`, `the 24 turbines`.
enum CountFacets {
  static func all(of index: Int, _ place: Desk.Place, in passage: Passage, at desk: Desk) -> [(
    key: String, facet: Facet
  )] {
    let (claim, subject) = (desk.claims[index], desk.subjects[index])
    guard !subject.isApart, !claim.text.contains(" of ") else { return [] }
    let item = place.item
    if let staff = workforce(item, in: passage) {
      return [("people employ", Facet(index, place, staff, "workforce", staff.isDefinite ? .owned : .first))]
    }
    guard claim.figure.kind == .count, let noun = subject.noun, !uncounted.contains(noun) else { return [] }
    let isAttribute =
      claim.text.contains("-") && passage.items.indices.contains(item + 1) && passage.items[item + 1].isContent
    // "In all, 450 members" are not all members.
    let isDefinite = (max(0, item - 2)..<item).contains { place in
      (pointers.contains(passage.text(place)) && passage.items[place..<item].allSatisfy(\.isWord))
        || passage.items[place].token?.isPossessive == true && place == item - 1
    }
    let owner =
      isAttribute
      ? Owner(phrase: item + 1..<AmountFacets.phraseEnd(item + 1, in: passage), in: passage)
      : Owner(of: item, in: passage)
    let isOwned =
      isAttribute ? isDefinite : owner.isDefinite && passage.has(statives, in: stretch(item - 3, upTo: item))
    let predicate = happening(near: item, in: passage) ?? subject.predicate
    let said = predicate.map { Predicates.roots(of: $0).union([$0]) } ?? []
    let words = Set(
      (claim.figure.unit?.name.split(separator: " ").dropLast() ?? []).map { KindredNouns.normal(String($0)) })
    let behind = words.union(Facet.narrowing(from: item + 1, in: passage)).subtracting(aboard).subtracting(said)
    func facet(_ role: Facet.Role) -> Facet { Facet(index, place, owner, noun, role, behind) }
    let role: Facet.Role = isOwned ? .owned : isDefinite && !isAttribute ? .naming : .first
    var found: [(key: String, facet: Facet)] = []
    let isPeople = subject.isPeople
    if let predicate, predicate != "live", isPeople || events.contains(predicate) {
      let kind =
        isPeople || Predicates.table[noun] == predicate || noun == "life" ? "people" : KindredNouns.normal(noun)
      let isState = predicate == "employ" || predicate == "aboard"
      found.append(("\(kind) \(predicate)", facet(isState || role == .naming ? role : .happening)))
    }
    // "will seat 1,600 people": seats.
    if isPeople, passage.has(seating, in: stretch(item - 3, upTo: item)) {
      found.append(("count seat", facet(owner.isDefinite ? .owned : .first)))
    }
    if noun != "person" { found.append(("count \(KindredNouns.normal(noun))", facet(role))) }
    return found
  }

  /// What is told in more than one word: `lost their lives`, `on board`.
  private static func happening(near item: Int, in passage: Passage) -> String? {
    let near = stretch(max(0, item - 6), upTo: min(passage.items.count, item + 6))
    for place in near {
      let words = (passage.text(place), passage.text(place + 1), passage.text(place + 2))
      if ["lose", "losing", "lost"].contains(words.0), ["his", "her", "their"].contains(words.1),
        ["life", "lives"].contains(words.2)
      {
        return "die"
      }
      if ["brought", "led", "taken"].contains(words.0), words.1 == "to", words.2 == "safety" { return "rescue" }
      if words.0 == "aboard" || words.0 == "on" && words.1 == "board" { return "aboard" }
      if ["claimed", "claiming", "cost", "costing"].contains(words.0),
        passage.text(item + 1) == "lives" || place == item - 1
      {
        return "die"
      }
    }
    return nil
  }

  /// `whose workforce numbers 1,200`, `a staff of 40`: the owner of those who work for it; nil for anything else.
  private static func workforce(_ item: Int, in passage: Passage) -> Owner? {
    guard
      let at = (max(0, item - 3)..<item).last(where: {
        ["headcount", "payroll", "staff", "workforce"].contains(passage.text($0))
      }),
      ["of", "numbers", "is", "was", "totals", "at"].contains(passage.text(item - 1))
    else { return nil }
    let owner = Owner(ofAttribute: at, in: passage)
    // "has a staff of 60"
    return owner.isBare ? Owner(of: at, in: passage) : owner
  }

  private static let seating: Set<String> = ["accommodate", "accommodates", "hold", "holds", "seat", "seats"]
  private static let aboard: Set<String> = ["aboard", "board"]
  private static let pointers: Set<String> = ["all", "her", "his", "its", "the", "their", "these", "those"]
  private static let events: Set<String> = [
    "arrest", "build", "close", "destroy", "die", "evacuate", "injure", "steal",
  ]
  private static let statives: Set<String> = [
    "comprises", "contain", "contains", "educates", "employed", "employs", "had", "has", "have", "hold", "holds",
    "houses", "involved", "involves", "numbers", "owns",
    "runs", "seat", "seats", "with",
  ]
  /// Nouns of which a text counts many different ones.
  static let uncounted: Set<String> = [
    "day", "goal", "hour", "minute", "month", "night", "one", "place", "point", "run", "season", "second", "thing",
    "time", "way", "week", "year",
  ]
}
