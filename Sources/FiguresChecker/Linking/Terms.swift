import FiguresCore

/// Figures under one verb or adjective, said of one thing: `was jailed for nine years … Foxton, who was jailed for seven years`, `is 18 metres
/// wide … which is 28 metres wide`, `weighed 215 pounds`.
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
        before.hasSetting(of: after, knowing: around), first.isVague || first.sharesSubject(with: term, around),
        first.names.isEmpty || term.names.isEmpty || !first.names.isDisjoint(with: term.names),
        after.farTimes.isSubset(of: before.farTimes), first.contrasts == term.contrasts
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
    /// Words that tell one of the kind from another.
    let contrasts: Set<String>

    /// Whether one thing is spoken of: by a word in common, or by a name against a noun that may stand for it.
    func sharesSubject(with later: Term, _ around: Set<String>) -> Bool {
      !words.isDisjoint(with: later.words) || !later.words.isDisjoint(with: around)
        || names.isEmpty && !later.names.isEmpty
    }

    init?(of index: Int, at desk: Desk) {
      let claim = desk.claims[index]
      guard claim.figure.kind == .duration || claim.figure.kind == .measure,
        claim.section != .headline,
        claim.figure.hedge == .exact, claim.figure.direction == nil, claim.figure.value?.point != nil,
        let place = desk.places[index], place.item >= 2, !claim.text.contains("-")
      else { return nil }
      let passage = desk.passages[place.passage]
      guard let (verb, governor) = Self.governor(of: place.item, claim.figure.kind, in: passage) else { return nil }
      let clause = Statement.clause(of: place.item, in: passage).range
      self.claim = index
      self.passage = place.passage
      self.verb = governor
      let subject = clause.lowerBound < verb ? clause.lowerBound..<verb : verb..<verb
      words = passage.sayings(in: subject)
      names = Set(subject.filter { $0 > 0 && passage.items[$0].token?.isCapitalised == true }.map { passage.text($0) })
      isVague = words.isEmpty
      let said = Set(passage.items[..<place.item].map(\.text))
      contrasts = said.intersection([
        "another", "current", "first", "former", "last", "new", "old", "original", "other", "previous", "second",
        "third",
      ])
    }

    /// Where the verb stands that leads to a figure, and what it is held under.
    private static func governor(of item: Int, _ kind: Kind, in passage: Passage) -> (Int, String)? {
      let verb = item - 2
      if kind == .duration, passage.text(item - 1) == "for", passage.items[verb].isContent,
        VerbForms.isPast(passage.text(verb)), verb > 0, passage.items[verb - 1].senses.contains(.finite)
      {
        return (verb, Stem.root(passage.text(verb)))
      }
      // "is 18 metres wide"
      if kind == .measure, adjectives.contains(passage.text(item + 1)),
        ["be", "is", "was"].contains(passage.text(item - 1))
      {
        return (item - 1, passage.text(item + 1))
      }
      return measuring[passage.text(item - 1)].map { (item - 1, $0) }
    }

    private static let adjectives: Set<String> = ["broad", "deep", "high", "long", "tall", "thick", "wide"]
    /// Verbs that say how much of itself a thing is.
    private static let measuring = WordTable([
      "cover: covered covers covering", "last: lasted lasting lasts", "measure: measured measures measuring",
      "span: spanned spans", "weigh: weighed weighing weighs",
    ])
  }
}
