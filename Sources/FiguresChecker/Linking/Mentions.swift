import FiguresCore

/// Two mentions of what is probably one quantity, and what ties them together.
struct Mentions: Sendable {
  /// How firmly two mentions are tied.
  enum Tie: Int, Sendable, Comparable {
    /// The same noun, and nothing tells the two apart.
    case noun
    /// The same noun with the same thing said of it, and words in common beside.
    case predicate
    /// The second says nothing that the first has not said.
    case restated
    /// The second points back: `the 17 boats lost in the fire`.
    case definite
    /// The second names something known by its number: `the 240-seat hall`.
    case recalled
    /// The second takes in everything of the kind: `all 480 evacuees`.
    case universal
    /// The second says the same as the first, word for word but for the figure.
    case repeated

    static func < (left: Tie, right: Tie) -> Bool { left.rawValue < right.rawValue }
  }

  /// The index of the earlier claim.
  let first: Int
  /// The index of the later claim.
  let second: Int
  /// What ties them.
  let tie: Tie
  /// What they have in common, for the evidence.
  let shared: [String]

  /// A group with more claims than this is compared only with its nearest neighbours, so that long lists stay cheap.
  private static let reach = 12

  /// The pairs of an article, each later mention with the earlier one it is most firmly tied to. Claims are grouped by noun and unit first.
  static func all(at desk: Desk) -> [Mentions] {
    let ledger = Ledger(of: desk)
    var groups: [String: [Int]] = [:]
    for index in desk.claims.indices {
      for key in keys(of: index, at: desk) { groups[key, default: []].append(index) }
    }
    var found: [Mentions] = []
    for members in groups.values where members.count > 1 {
      for (position, second) in members.enumerated().dropFirst() {
        let candidates = members[max(0, position - reach)..<position].compactMap { pair($0, second, ledger, at: desk) }
        // Where an earlier mention agrees, it is the one that is meant.
        let agreeing = candidates.filter {
          Agreement.verdict(desk.claims[$0.first], desk.claims[$0.second]) != .inconsistent
        }
        let meant = agreeing.isEmpty ? candidates : agreeing
        if let best = meant.max(by: { ($0.tie, $0.first) < ($1.tie, $1.first) }) { found.append(best) }
      }
    }
    // Each later mention once, with the firmer tie.
    var ties: [Int: Mentions] = [:]
    let background = desk.background
    let recalled =
      Recollections.all(at: desk, background) + Occasions.all(at: desk, background) + Prices.all(at: desk, background)
      + KnownLevels.all(at: desk, background) + Terms.all(at: desk, background) + Scores.all(at: desk)
      + Facets.all(at: desk, background) + BareAmounts.all(at: desk)
    for mentions in found + Restatements.all(at: desk) + Repetitions.all(at: desk) + Ages.all(at: desk, background)
      + recalled
    {
      guard let other = ties[mentions.second] else {
        ties[mentions.second] = mentions
        continue
      }
      let isFirmer = mentions.tie > other.tie
      let agrees = [other, mentions].map {
        Agreement.verdict(desk.claims[$0.first], desk.claims[$0.second]) != .inconsistent
      }
      if agrees[1] && !agrees[0] || agrees[0] == agrees[1] && isFirmer { ties[mentions.second] = mentions }
    }
    return ties.values.filter { !ledger.knows($0, at: desk) }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Only levels that count or measure something nameable meet.
  private static func keys(of index: Int, at desk: Desk) -> [String] {
    let claim = desk.claims[index]
    guard let place = desk.places[index], claim.figure.direction == nil, !claim.figure.readings.isEmpty else {
      return []
    }
    let passage = desk.passages[place.passage]
    guard desk.isLevel(passage, place.item) else { return [] }
    let subject = desk.subjects[index]
    switch claim.figure.kind {
    case .count:
      guard let noun = subject.noun, !Self.uncounted.contains(noun) else { return [] }
      // Groups of people meet as people where the same is said of them.
      guard subject.isPeople, let predicate = subject.predicate else { return ["count \(noun)"] }
      return ["count \(noun)", "people \(predicate)"]
    case .number:
      // "the number of visitors rose to 890,000" counts visitors.
      guard let noun = subject.noun, passage.has(["number"], in: stretch(place.item - 12, upTo: place.item)) else {
        return []
      }
      return ["count \(noun)"]
    case .money, .measure: return (claim.figure.unit?.name).map { ["\(claim.figure.kind.rawValue) \($0)"] } ?? []
    default: return []
    }
  }

  private static let uncounted: Set<String> = [
    "year", "month", "week", "day", "hour", "minute", "time", "way", "thing", "point", "place", "run",
  ]

  private static func pair(_ first: Int, _ second: Int, _ ledger: Ledger, at desk: Desk) -> Mentions? {
    guard let here = desk.places[first], let there = desk.places[second], here.passage != there.passage else {
      return nil
    }
    let (one, other) = (desk.subjects[first], desk.subjects[second])
    guard !one.isApart, !other.isApart, !other.isDefinite ? !isTold(first, apartFrom: second, at: desk) : true else {
      return nil
    }
    let (before, after) = (desk.passages[here.passage], desk.passages[there.passage])
    guard !isUpdate(there.item, in: after), before.text(here.item - 1) != "from" else { return nil }
    if desk.claims[second].figure.kind != .count {
      return named(first, second, before, after, at: desk) ?? backReference(first, second, before, after, at: desk)
    }
    guard one.isCompatible(with: other), !isOtherYear(before, after) else { return nil }
    let noun = Stem.root(other.noun ?? "")
    let context = before.roots
    var shared = context.intersection(after.roots)
    shared.remove(noun)
    if one.noun != other.noun {
      guard one.predicate == other.predicate, let predicate = one.predicate,
        one.noun == "person" || other.noun == "person" || one.isNamedGroup && other.isNamedGroup
      else { return nil }
      // "employs 140 people … all 180 employees": the second noun says no more than the verb has said.
      let saysNoMore = one.noun == "person" && other.noun.flatMap(Subject.nounPredicate) == predicate
      guard saysNoMore, other.isUniversal, other.restriction.isSubset(of: context) else {
        return Mentions(first: first, second: second, tie: .noun, shared: [predicate])
      }
      return Mentions(first: first, second: second, tie: .universal, shared: [predicate])
    }
    let isSamePredicate = one.predicate != nil && one.predicate == other.predicate
    if isSamePredicate, let predicate = one.predicate {
      shared = shared.filter { root in !Predicates.roots(of: predicate).contains(root) }
      shared.insert(predicate)
    }
    let evidence = shared.sorted()
    let known = isSamePredicate ? context.union(Predicates.roots(of: one.predicate ?? "")) : context
    // "the 2,500 poorest households" are some of "5,200 households".
    let narrowed = other.modifiers.subtracting(one.modifiers).map(Stem.root)
    let isRestrictionKnown = other.restriction.isSubset(of: known) && narrowed.allSatisfy(known.contains)
    if other.isUniversal, isRestrictionKnown, isSamePredicate || !shared.isEmpty {
      return Mentions(first: first, second: second, tie: .universal, shared: evidence)
    }
    // "14 sailors on the one ship, 22 on the other … all 36 sailors": of several groups none is the one meant.
    let isOneOfMany = before.figures.contains { place in
      guard place != here.item, let rival = before.items[place].claim else { return false }
      return desk.subjects[rival].noun == one.noun && desk.claims[rival].figure.kind == .count
        && desk.claims[rival].figure.value != desk.claims[first].figure.value
    }
    if isOneOfMany, other.isDefinite || other.isUniversal { return nil }
    // "the 214 people" may be any people that were counted.
    if one.noun == "person", !isSamePredicate, other.restriction.isEmpty { return nil }
    let isNext = there.passage == here.passage + 1 && after.span.start - before.span.end <= 2
    if other.isDefinite, isRestrictionKnown, !shared.isEmpty || (isNext && other.restriction.isEmpty && !one.isDefinite)
    {
      return Mentions(first: first, second: second, tie: .definite, shared: evidence)
    }
    if other.isDefinite, other.restriction.isEmpty, one.noun != "person", !one.isDefinite,
      isRestrictionKnown, ledger.isFirst(first, at: desk)
    {
      return Mentions(first: first, second: second, tie: .definite, shared: [noun])
    }
    if isSamePredicate, shared.count >= 2 {
      return Mentions(first: first, second: second, tie: .predicate, shared: evidence)
    }
    guard isSamePredicate || !shared.isEmpty else { return nil }
    return Mentions(first: first, second: second, tie: .noun, shared: evidence)
  }
}
