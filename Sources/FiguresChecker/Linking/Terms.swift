import FiguresCore

/// Lengths of time under one verb: `was jailed for nine years … Foxton, who was jailed for seven years`.
enum Terms {
  /// The pairs of an article, each later length with the earlier one of the same verb and the same people. O(n²) in the lengths.
  static func all(at desk: Desk, _ background: Background) -> [Mentions] {
    var told: [Term] = []
    var found: [Mentions] = []
    for index in desk.claims.indices {
      guard let term = Term(of: index, at: desk) else { continue }
      defer { told.append(term) }
      let after = desk.passages[term.passage]
      let rivals = told.filter {
        $0.verb == term.verb && $0.passage != term.passage
          && desk.claims[$0.claim].figure.unit == desk.claims[index].figure.unit
      }
      guard let first = rivals.first, Set(rivals.map { desk.claims[$0.claim].figure.value }).count == 1, !term.isVague,
        term.words.allSatisfy({ background.knows($0, before: after.span.start) })
      else { continue }
      let before = desk.passages[first.passage]
      let around = background.context(around: before, upTo: after)
      guard !term.words.isDisjoint(with: around) || first.names.isEmpty && !term.names.isEmpty,
        before.hasSetting(of: after),
        first.names.isEmpty || term.names.isEmpty || !first.names.isDisjoint(with: term.names),
        after.farTimes.isSubset(of: before.farTimes)
      else { continue }
      found.append(
        Mentions(
          first: first.claim, second: index, tie: .recalled,
          shared: [term.verb] + term.words.intersection(around).sorted()))
    }
    return found
  }

  private struct Term {
    let claim: Int
    let passage: Int
    let verb: String
    /// What the clause says up to the figure, its verb left out.
    let words: Set<String>
    let names: Set<String>
    /// Whether the clause names nobody: `he worked for nine years`.
    let isVague: Bool

    init?(of index: Int, at desk: Desk) {
      let claim = desk.claims[index]
      guard claim.figure.kind == .duration, claim.section != .headline, claim.figure.hedge == .exact,
        let place = desk.places[index], place.item >= 3
      else { return nil }
      let passage = desk.passages[place.passage]
      let verb = place.item - 2
      guard passage.text(place.item - 1) == "for", passage.items[verb].isContent, VerbForms.isPast(passage.text(verb)),
        passage.items[verb - 1].senses.contains(.finite)
      else { return nil }
      let clause = Statement.clause(of: place.item, in: passage).range
      self.claim = index
      self.passage = place.passage
      self.verb = Stem.root(passage.text(verb))
      let subject = clause.lowerBound < verb ? clause.lowerBound..<verb : verb..<verb
      words = passage.sayings(in: subject)
      names = Set(subject.filter { $0 > 0 && passage.items[$0].token?.isCapitalised == true }.map { passage.text($0) })
      isVague = words.isEmpty
    }
  }
}
