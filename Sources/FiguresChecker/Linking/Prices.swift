import FiguresCore

/// What was paid for one thing, or what it cost to make: `paid £425,000 for the chapel … the chapel went to the firm for £475,000`.
enum Prices {
  /// The verbs of a price, by what they say of it.
  private static let verbs = WordTable([
    "buy: acquired bought paid paying pays purchased",
    "cost: budgeted build built cost costing costs made renovated restored",
    "sell: auctioned fetched sold went",
  ])

  /// The pairs of an article, each later price with the earlier one of the same thing. O(n²) in the prices.
  static func all(at desk: Desk, _ background: Background) -> [Mentions] {
    var told: [Price] = []
    var found: [Mentions] = []
    for index in desk.claims.indices {
      guard let price = Price(of: index, background, at: desk) else { continue }
      defer { told.append(price) }
      let value = desk.claims[index].figure.value
      guard !desk.claims[..<index].contains(where: { $0.figure.kind == .money && $0.figure.value == value }) else {
        continue
      }
      let rivals = told.filter { $0.isSame(as: price, at: desk) }
      guard let first = rivals.last, Set(rivals.map { desk.claims[$0.claim].figure.value }).count == 1,
        price.words.allSatisfy({ background.knows($0, before: price.start) })
      else { continue }
      found.append(
        Mentions(
          first: first.claim, second: index, tie: .recalled, shared: price.words.intersection(first.context).sorted()))
    }
    return found
  }

  private struct Price {
    let claim: Int
    let passage: Int
    let start: Int
    let verb: String
    let words: Set<String>
    let buyer: String?
    let context: Set<String>
    /// Whether the clause speaks of something known: by name, or with `the` or `it`.
    let isKnown: Bool

    init?(of index: Int, _ background: Background, at desk: Desk) {
      let claim = desk.claims[index]
      guard claim.figure.kind == .money, claim.section != .headline, claim.figure.value?.point != nil,
        claim.figure.direction == nil, let place = desk.places[index]
      else { return nil }
      let passage = desk.passages[place.passage]
      let clause = Statement.clause(of: place.item, in: passage).range
      guard
        let at = (max(clause.lowerBound, place.item - 8)..<place.item).last(where: {
          Prices.verbs[passage.text($0)] != nil
        }),
        let verb = Prices.verbs[passage.text(at)],
        passage.text(place.item - 1) == "for" || at >= place.item - 2 && verb != "sell",
        !passage.figures.contains(where: {
          at < $0 && $0 < place.item && desk.claim(passage, $0)?.figure.kind == .money
        }),
        !passage.has(Prices.apart, in: stretch(clause.lowerBound, upTo: min(clause.upperBound, place.item + 4)))
      else { return nil }
      let end = (place.item..<clause.upperBound).first { passage.text($0) == "," } ?? clause.upperBound
      self.claim = index
      self.passage = place.passage
      start = passage.span.start
      self.verb = verb
      let own = Set(Prices.verbs.names.keys.map(KindredNouns.normal))
      words = passage.sayings(in: stretch(clause.lowerBound, upTo: end)).subtracting(own).subtracting(passage.setting)
        .subtracting(passage.setting)
      buyer = (at..<place.item).first { passage.text($0) == "to" && passage.items[$0 + 1].token?.isCapitalised == true }
        .map { KindredNouns.normal(passage.text($0 + 1)) }
      context = background.context(of: passage)
      isKnown =
        clause.prefix(3).contains {
          passage.items[$0].senses.contains(.definite) || passage.text($0) == "it"
            || passage.items[$0].token?.isCapitalised == true && $0 > 0
        } || passage.names.count > 0
    }

    func isSame(as later: Price, at desk: Desk) -> Bool {
      guard passage != later.passage, desk.claims[claim].figure.unit == desk.claims[later.claim].figure.unit else {
        return false
      }
      guard desk.passages[later.passage].farTimes.isSubset(of: desk.passages[passage].farTimes),
        desk.passages[passage].hasSetting(of: desk.passages[later.passage]), later.isKnown
      else { return false }
      let shared = later.words.intersection(context)
      guard !shared.isEmpty, shared.count * 2 >= later.words.count else { return false }
      if verb == later.verb { return true }
      // The buyer who paid is the one it went to.
      return verb == "buy" && later.verb == "sell" && later.buyer.map { context.contains($0) } ?? false
    }
  }

  /// Words for another thing or another price.
  private static let apart: Set<String> = [
    "another", "each", "extra", "further", "more", "originally", "other", "per", "previously", "second", "up", "would",
  ]
}
