import FiguresCore

/// Amounts in a unit, by the attribute they give: `weighs 612 kilos`, `the 9.6-kilometre route`, `a fine of £18,000`.
enum AmountFacets {
  static func all(of claim: Claim, _ index: Int, _ place: Desk.Place, in passage: Passage) -> [(
    key: String, facet: Facet
  )] {
    guard let unit = claim.figure.unit, let sort = sort(of: unit, in: claim) else { return [] }
    let item = place.item
    let name = unit.name + span(behind: item, in: passage)
    if let facet = attributive(claim, index, place, sort, in: passage) {
      return facet.map { ("\(name) \($0.key)", $0.facet) }
    }
    var found: [(key: String, facet: Facet)] = []
    for (attribute, at) in cues(near: item, sort, in: passage) {
      found.append(("\(name) \(attribute)", told(index, place, at, in: passage)))
    }
    if found.isEmpty, let named = measured(index, place, sort, in: passage) {
      found.append(("\(name) \(named.key)", named.facet))
    }
    // "for nine hours", "after 38 hours": what a later "ordeal" or "operation" took.
    if sort == .duration,
      ["after", "for", "in", "took"].contains(passage.text(item - 1))
        || found.contains(where: { $0.key.hasSuffix(" last") })
    {
      found.append(("\(name) ordeal", Facet(index, place, Owner(phrase: item..<item, in: passage), "ordeal", .first)))
    }
    return found
  }

  /// What a word in the clause of a figure says of it: `a fine of £18,000`, `The rent will be £650`, `weighs 612 kilos`.
  private static func told(_ index: Int, _ place: Desk.Place, _ at: Int, in passage: Passage) -> Facet {
    let item = place.item
    let behind = Facet.narrowing(from: item + 1, in: passage)
    guard passage.text(item - 1) == "of" && at == item - 2 || at < item && isSubject(at, of: item, in: passage) else {
      let owner = Owner(of: item, in: passage)
      return Facet(index, place, owner, passage.text(at), owner.isDefinite ? .owned : .first, behind)
    }
    let owner = Owner(ofAttribute: at, in: passage)
    // "Unemployment among the young stood at 2.6%"
    let narrowing = passage.text(at + 1) == "of" ? [] : Facet.narrowing(from: at + 1, in: passage)
    let isKnown = at == 0 || passage.has(.definite, in: stretch(at - 3, upTo: at)) || passage.text(item - 1) != "of"
    return Facet(
      index, place, owner, passage.text(at), !isKnown ? .first : owner.isBare ? .naming : .owned,
      behind.union(narrowing))
  }

  /// `the 9.6-kilometre route`, `the £80,000 penalty`; nil where no noun follows.
  private static func attributive(
    _ claim: Claim, _ index: Int, _ place: Desk.Place, _ sort: Attributes.Sort, in passage: Passage
  ) -> [(key: String, facet: Facet)]? {
    let item = place.item
    let after = phraseEnd(item + 1, in: passage)
    guard after > item + 1, claim.text.contains("-") || sort == .money else { return nil }
    let noun = Stem.singular(passage.text(after - 1))
    let opens = (max(0, item - 3)..<item).contains {
      passage.items[$0].senses.contains(.definite) || passage.items[$0].token?.isPossessive == true
    }
    let behind = Facet.narrowing(from: after, in: passage)
    let nothing = Owner(phrase: item..<item, in: passage)
    if sort == .duration, KindredNouns.events.contains(noun) {
      return [("ordeal", Facet(index, place, nothing, noun, opens ? .naming : .first, behind))]
    }
    let named =
      Attributes.of(noun, sort)
      ?? passage.items[item + 1..<after].lazy.compactMap({ Attributes.of($0.text, sort) }).first
    guard let attribute = named else {
      // "the 19-metre carcass", "the 180-kilo tuna": so long or so high, as the thing is.
      let owner = Owner(phrase: item + 1..<after, in: passage)
      return (sizes[sort] ?? []).map { ($0, Facet(index, place, owner, noun, opens ? .owned : .first, behind)) }
    }
    // "the 41-day ride": a whole that took so long.
    if sort == .duration, attribute == "last" {
      let role: Facet.Role = opens ? .naming : .first
      return [
        ("last", Facet(index, place, nothing, noun, role, behind)),
        ("ordeal", Facet(index, place, nothing, noun, role, behind)),
      ]
    }
    // A penalty is nothing but its amount; a route is a thing that has a length.
    let isThing = sort == .length || sort == .area
    let owner = isThing ? Owner(phrase: item + 1..<after, in: passage) : nothing
    return [(attribute, Facet(index, place, owner, noun, !opens ? .first : isThing ? .owned : .naming, behind))]
  }

  /// The attributes that a thing may be named by without saying which.
  private static let sizes: [Attributes.Sort: [String]] = [
    .area: ["size"], .length: ["deep", "height", "length", "width"], .mass: ["weight"],
  ]

  /// `a gash of 12 metres`, `The pumpkin, at 621 kilos,`: measures that say by their unit what they are of.
  private static func measured(_ index: Int, _ place: Desk.Place, _ sort: Attributes.Sort, in passage: Passage)
    -> (key: String, facet: Facet)?
  {
    let item = place.item
    if sort == .length, passage.text(item - 1) == "of", item >= 2, passage.items[item - 2].isContent {
      var start = item - 2
      while start > 0, passage.items[start - 1].isContent || passage.items[start - 1].senses.contains(.definite) {
        start -= 1
      }
      let owner = Owner(phrase: start..<(item - 1), in: passage)
      return ("length", Facet(index, place, owner, "length", owner.isDefinite ? .owned : .first))
    }
    // "a career of 57 years"
    if sort == .duration, passage.text(item - 1) == "of", item >= 2, passage.items[item - 2].isContent {
      let owner = Owner(phrase: item - 2..<(item - 1), in: passage)
      return ("last", Facet(index, place, owner, "of", .first))
    }
    guard sort == .mass, passage.text(item - 1) == "at" else { return nil }
    let owner = Owner(of: item, in: passage)
    return ("weight", Facet(index, place, owner, "weight", owner.isDefinite ? .owned : .first))
  }

  /// The stretch of time that an amount is for: `£9,000 a year`.
  private static func span(behind item: Int, in passage: Passage) -> String {
    ["a", "an", "per", "each", "every"].contains(passage.text(item + 1)) ? " a \(passage.text(item + 2))" : ""
  }

  private static func sort(of unit: Unit, in claim: Claim) -> Attributes.Sort? {
    switch unit.dimension {
    case .rate: claim.text.first.map { "£$€".contains($0) } == true ? .money : nil
    case .money: .money
    case .length: .length
    case .area: .area
    case .mass: .mass
    case .speed: .speed
    case .time: .duration
    case .proportion: .share
    default: nil
    }
  }

  /// Whether a word names what the verb before a figure speaks of: `Turnout was 71%`, `the rent will be £650`.
  private static func isSubject(_ at: Int, of item: Int, in passage: Passage) -> Bool {
    passage.items[stretch(at + 1, upTo: item)].contains { $0.senses.contains(.finite) || VerbForms.isPast($0.text) }
      && !passage.items[at].senses.contains(.finite) && !VerbForms.isPast(passage.text(at))
      && Attributes.isNoun(passage.text(at))
  }

  /// The words nearest to a figure on both sides, within its clause and not beyond another figure, that name an attribute.
  private static func cues(near item: Int, _ sort: Attributes.Sort, in passage: Passage) -> [(name: String, place: Int)]
  {
    var found: [(name: String, place: Int)] = []
    for (step, reach) in [(-1, 8), (1, 3)] {
      var at = item + step
      var distance = 1
      while passage.items.indices.contains(at), distance <= reach {
        let next = passage.items[at]
        let isLast = at + 1 == passage.items.count || passage.items[at + 1].isMark
        if next.claim != nil, sort != .money || passage.text(at + 1) == "of" || isLast { break }
        if [";", ".", ":"].contains(next.text) || next.senses.contains(.boundary) && step > 0 {
          break
        }
        if let name = Attributes.of(next.text, sort) {
          if !found.contains(where: { $0.name == name }) { found.append((name, at)) }
          break
        }
        if step > 0, next.isMark { break }
        at += step
        distance += 1
      }
    }
    return found
  }

  /// Where the nouns behind a figure end.
  static func phraseEnd(_ start: Int, in passage: Passage) -> Int {
    var end = start
    while end < passage.items.count, end < start + 4, passage.items[end].isContent,
      end == start || !VerbForms.isPast(passage.text(end)), !PlainWords.table.contains(passage.text(end))
    { end += 1 }
    return end
  }
}
