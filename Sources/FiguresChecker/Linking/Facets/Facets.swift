import FiguresCore

/// Figures that are one attribute of one thing, however the two sentences are worded: `The line is 9.6 kilometres long … the 6.9-kilometre
/// route`. No other earlier figure of the article may be the one that is meant, and nothing may tell the two things or their times apart.
struct Facets {
  private let desk: Desk
  private let background: Background

  /// The pairs of an article, each later figure with the one earlier figure of its attribute. Grouped by attribute and unit first.
  static func all(at desk: Desk, _ background: Background) -> [Mentions] {
    var groups: [String: [Facet]] = [:]
    for index in desk.claims.indices {
      for (key, facet) in Facet.all(of: index, at: desk) { groups[key, default: []].append(facet.resolved(at: desk)) }
    }
    let reader = Facets(desk: desk, background: background)
    return groups.values.flatMap { $0.count > 1 ? reader.pairs(of: $0) : [] }.sorted {
      ($0.first, $0.second) < ($1.first, $1.second)
    }
  }

  private func pairs(of group: [Facet]) -> [Mentions] {
    group.indices.dropFirst().compactMap { position in
      let later = group[position]
      guard later.role != .first else { return nil }
      let earlier = group[..<position].filter { $0.place.passage != later.place.passage }
      let rivals = earlier.filter { isOwner($0, takenUpBy: later) }
      guard let meant = rivals.first, Set(rivals.map { desk.claims[$0.claim].figure.value }).count == 1,
        !isOneOfMany(meant),
        desk.claims[meant.claim].figure.value == desk.claims[later.claim].figure.value || !isTold(later),
        isOne(meant, later),
        isWhole(meant, for: later),
        later.role != .happening || isKnown(clause: later)
      else { return nil }
      return Mentions(
        first: meant.claim, second: later.claim, tie: later.role == .naming ? .recalled : .definite,
        shared: [later.word, later.owner.head].filter { !$0.isEmpty })
    }
  }

  /// Whether the earlier figure is no part of what the later one tells: `90 paintings in its first room … has 400 paintings`.
  private func isWhole(_ first: Facet, for later: Facet) -> Bool {
    later.role == .naming || first.restriction.isSubset(of: desk.passages[later.place.passage].allSayings)
  }

  /// Whether the thing an earlier figure is told of is, or may be, that of the later one.
  private func isOwner(_ first: Facet, takenUpBy later: Facet) -> Bool {
    switch later.role {
    case .first: false
    case .naming, .happening: true
    case .owned:
      // "It" at the head of a paragraph is what the article is about.
      first.owner.isTaken(upBy: later.owner, background.aliases)
        ?? (first.owner.isPronoun && opensParagraph(first) && background.isTopic(later.owner))
    }
  }

  private func opensParagraph(_ facet: Facet) -> Bool {
    let start = desk.passages[facet.place.passage].span.start
    return start > 0 && desk.article.text[start - 1] == 0x0A
  }

  /// Whether the sentence of a figure tells several of its sort: none of them is the one meant.
  private func isOneOfMany(_ first: Facet) -> Bool {
    let passage = desk.passages[first.place.passage]
    let figure = desk.claims[first.claim].figure
    return passage.figures.contains { place in
      guard let other = desk.claim(passage, place)?.figure else { return false }
      return other.unit == figure.unit && other.value != figure.value && other.kind == figure.kind
    }
  }

  /// Whether the number stood in the text before, in its unit: that one may be meant.
  private func isTold(_ later: Facet) -> Bool {
    let figure = desk.claims[later.claim].figure
    return desk.claims[..<later.claim].contains {
      $0.figure.value == figure.value && $0.figure.kind != .ordinal && $0.section != .headline
        && ($0.figure.unit?.dimension == figure.unit?.dimension || $0.figure.unit == nil)
    }
  }

  /// Whether neither time nor place nor any other word tells two figures apart.
  private func isOne(_ first: Facet, _ later: Facet) -> Bool {
    let (before, after) = (desk.passages[first.place.passage], desk.passages[later.place.passage])
    let opens = ["at", "with"].contains(after.text(0))
    let (times, laterTimes) = (
      before.ownTimes(of: first.place.item), opens ? after.farTimes : after.ownTimes(of: later.place.item)
    )
    guard !Mentions.isUpdate(later.place.item, in: after),
      !Mentions.isUpdate(first.place.item, in: before) || !times.isEmpty && times == laterTimes,
      laterTimes.isSubset(of: before.farTimes),
      times.subtracting(after.farTimes).allSatisfy({ !Passage.isYear($0) && !$0.contains(" ") }),
      before.hasSetting(of: after, knowing: background.context(around: before, upTo: after)),
      isKnown(later, in: after), !isContrasted(first, later), moods(first, before) == moods(later, after)
    else { return false }
    return !Mentions.isTold(first.claim, apartFrom: later.claim, at: desk)
      || first.owner.isTaken(upBy: later.owner, background.aliases) == true
  }

  /// Whether every word that narrows the later figure has been said before.
  private func isKnown(_ later: Facet, in passage: Passage) -> Bool {
    later.restriction.allSatisfy {
      background.knows($0, before: passage.span.start) || KindredNouns.events.contains($0)
    }
      && later.owner.names.allSatisfy { background.knows(KindredNouns.normal($0), before: passage.span.start) }
  }

  /// Whether the clause of a later figure says nothing new beside it.
  private func isKnown(clause later: Facet) -> Bool {
    let passage = desk.passages[later.place.passage]
    let clause = Statement.clause(of: later.place.item, in: passage).range
    return passage.sayings(in: clause).allSatisfy {
      background.knows($0, before: passage.span.start) || KindredNouns.events.contains($0)
        || Predicates.table[$0] != nil
        || ["claim", "crash", "far", "life", "person"].contains($0) || !Predicates.roots(of: $0).isEmpty
    }
  }

  /// Whether a word says that the one is not the other: `the old stage`, `a second grant`.
  private func isContrasted(_ first: Facet, _ later: Facet) -> Bool {
    let (one, other) = (contrasts(near: first), contrasts(near: later))
    return !other.subtracting(one).isEmpty || !one.subtracting(other).subtracting(Self.passing).isEmpty
  }

  /// The words of the owner and directly before a figure that single out one of several.
  private func contrasts(near facet: Facet) -> Set<String> {
    let passage = desk.passages[facet.place.passage]
    let near = passage.items[stretch(max(0, facet.place.item - 4), upTo: facet.place.item)]
    return near.reduce(into: facet.owner.contrasts) { words, item in
      let word = item.claim == nil ? item.text : desk.written(item.span).lowercased()
      if Owner.contrasting.contains(word) { words.insert(word) }
    }
  }

  /// What a thing is called only while it is news.
  private static let passing: Set<String> = ["current", "latest", "new", "planned", "proposed"]

  private func moods(_ facet: Facet, _ passage: Passage) -> Bool {
    passage.items[stretch(max(0, facet.place.item - 7), upTo: facet.place.item)].contains {
      $0.token?.marks.contains(.mood) ?? false
    }
  }
}
