import FiguresCore

/// Later statements that say nothing an earlier one has not said, but for the figure: they must be about the same quantity. Where the
/// later one brings no word that could tell the two apart, a reader cannot tell them apart either.
enum Restatements {
  /// An earlier sentence further back than this many figures of the same sort is not looked at, so that long lists stay cheap.
  private static let reach = 12

  /// The pairs of an article, each later statement with the earlier one nearest to it. Claims are grouped by their sort first.
  static func all(at desk: Desk) -> [Mentions] {
    var groups: [String: [Int]] = [:]
    for index in desk.claims.indices {
      if let sort = sort(of: index, at: desk) { groups[sort, default: []].append(index) }
    }
    var found: [Mentions] = []
    var wholes = [Statement?](repeating: nil, count: desk.passages.count)
    for (sort, members) in groups where members.count > 1 {
      let known = members.compactMap { Known($0, sort, at: desk, &wholes) }
      for (position, second) in known.enumerated().dropFirst() {
        let earlier = known[max(0, position - reach)..<position]
        if let pair = pair(earlier, second, at: desk) { found.append(pair) }
      }
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// An earlier figure with what its sentence says, worked out once.
  struct Known {
    let claim: Int
    let sort: String
    let place: Desk.Place
    let whole: Statement
    let clause: Statement.Clause
    let isCompared: Bool

    /// Whole sentences that were read before are taken from a list by passage.
    init?(_ claim: Int, _ sort: String, at desk: Desk, _ wholes: inout [Statement?]) {
      guard let place = desk.places[claim] else { return nil }
      let passage = desk.passages[place.passage]
      self.claim = claim
      self.sort = sort
      self.place = place
      let said = wholes[place.passage] ?? Statement(whole: passage, of: claim, at: place.item)
      wholes[place.passage] = said
      whole = said.about(claim, at: place.item)
      clause = Statement.clause(of: place.item, in: passage)
      isCompared = Restatements.isCompared(place.item, in: passage)
    }
  }

  /// What can be one quantity: counts of one noun, amounts in one unit, shares, changes one way.
  private static func sort(of index: Int, at desk: Desk) -> String? {
    let claim = desk.claims[index]
    guard desk.places[index] != nil, !claim.figure.readings.isEmpty, claim.section != .headline else { return nil }
    let way = claim.figure.direction.map { " \($0.rawValue)" } ?? ""
    switch claim.figure.kind {
    case .count: return desk.subjects[index].noun.map { "count \($0)\(way)" }
    case .money, .measure, .rate, .duration, .share, .change:
      return claim.figure.unit.map { "\($0.dimension) \($0.name)\(way)" }
    case .number: return "number"
    default: return nil
    }
  }

  /// The nearest earlier claim a statement repeats, one that agrees with it first.
  private static func pair(_ earlier: ArraySlice<Known>, _ later: Known, at desk: Desk) -> Mentions? {
    let (second, there) = (later.claim, later.place)
    guard !later.isCompared, !desk.subjects[second].isApart else { return nil }
    let candidates = earlier.filter {
      !$0.isCompared && $0.place.passage != there.passage && !desk.subjects[$0.claim].isApart
        && !$0.whole.words.isDisjoint(with: later.whole.words)
    }
    let after = desk.passages[there.passage]
    guard !candidates.isEmpty, !Mentions.isUpdate(there.item, in: after) else { return nil }
    let statements = Statement.all(of: later.whole, in: after)
    var best: Mentions?
    for first in candidates.reversed() {
      guard let shared = statements.lazy.compactMap({ common($0, with: first, at: desk) }).first
      else { continue }
      let mentions = Mentions(first: first.claim, second: second, tie: .restated, shared: shared)
      if Agreement.verdict(desk.claims[first.claim], desk.claims[second]) != .inconsistent { return mentions }
      if best == nil { best = mentions }
    }
    return best
  }

  /// The words both share where the later statement says nothing new; nil where it does.
  private static func common(_ later: Statement, with first: Known, at desk: Desk) -> [String]? {
    let whole = first.whole
    guard later.words.isSubset(of: whole.words), later.times.isSubset(of: whole.times),
      let there = desk.places[later.claim]
    else { return nil }
    let isNext = there.passage - first.place.passage == 1
    let kind = desk.claims[first.claim].figure.kind
    // How high a tower is does not change with the years.
    let isLasting = later.extent == .name && kind == .measure
    let missing = whole.times.subtracting(later.times)
    if missing.contains(where: Passage.isYear), !isNext, !isLasting { return nil }
    guard later.moods == whole.moods || later.moods == first.clause.moods,
      later.tense == nil || whole.tense == nil || later.tense == whole.tense || isNext && later.extent == .sentence
    else { return nil }
    // Who says so is not what is said: "the company said it had waited".
    let source = desk.claims[later.claim].attribution.source?.lowercased().split(separator: " ") ?? []
    let said = later.words.subtracting(source.map { Statement.normal(String($0)) })
    guard said.count >= (kind == .count || later.extent == .name ? 1 : 2),
      isOneOfThem(first, there, at: desk), sharesWhole(first.claim, later.claim, at: desk),
      isNearest(first, later.words, at: desk), allows(later, first, there, at: desk)
    else { return nil }
    return later.words.sorted()
  }

  /// Whether no word says that one is the old and the other the new: `the old stage`, `the second grant`.
  private static func isOneOfThem(_ first: Known, _ there: Desk.Place, at desk: Desk) -> Bool {
    guard contrasts(near: first.place, at: desk) == contrasts(near: there, at: desk) else { return false }
    // "The new trains" are those of before only where those were to come.
    guard near(there, at: desk).contains("new") else { return true }
    return desk.passages[first.place.passage].tokens.contains { token in
      toCome.contains(token.text) || token.text.hasPrefix("plan") || token.text.hasPrefix("propos")
    }
  }

  /// Words for what is yet to be.
  private static let toCome: Set<String> = [
    "approve", "approved", "build", "building", "built", "construction", "design", "new", "open", "opened", "opens",
    "will",
  ]

  private static func contrasts(near place: Desk.Place, at desk: Desk) -> Set<String> {
    near(place, at: desk).intersection(contrasting)
  }

  /// Words that single out one of several, or take several together.
  private static let contrasting: Set<String> = [
    "another", "combined", "existing", "first", "former", "jointly", "old", "other", "second", "third", "together",
  ]

  /// The words directly around a figure.
  private static func near(_ place: Desk.Place, at desk: Desk) -> Set<String> {
    let passage = desk.passages[place.passage]
    let span = passage.items[place.item].span
    let before = passage.tokens.prefix { $0.span.start < span.start }.suffix(6)
    let after = passage.tokens.drop { $0.span.start < span.end }.prefix(2)
    return Set((before + after).map(\.text))
  }

  /// Whether, of the figures of its sort in its sentence, the claim is the one nearest to the words.
  private static func isNearest(_ first: Known, _ words: Set<String>, at desk: Desk) -> Bool {
    let passage = desk.passages[first.place.passage]
    let rivals = passage.figures.filter { place in
      guard place != first.place.item, let other = passage.items[place].claim else { return false }
      return sort(of: other, at: desk) == first.sort && !isCompared(place, in: passage)
    }
    guard !rivals.isEmpty else { return true }
    func near(_ place: Int) -> Int {
      Statement.words(stretch(max(0, place - 4), upTo: min(passage.items.count, place + 4)), in: passage)
        .intersection(words).count
    }
    let own = near(first.place.item)
    return rivals.allSatisfy { near($0) < own }
  }

  /// Words that loosen or bound a figure and were not read as part of it.
  private static let loose: Set<String> = [
    "about", "above", "around", "below", "beyond", "exceeding", "nearly", "over", "past", "some", "under",
  ]

  private static let compared: Set<String> = [
    "fewer", "higher", "less", "lower", "more", "older", "points", "than", "younger",
  ]

  /// Whether the figure only compares: "40 fewer than", "from 40".
  private static func isCompared(_ item: Int, in passage: Passage) -> Bool {
    compared.contains(passage.text(item + 1)) || passage.text(item - 1) == "from"
      || loose.contains(passage.text(item - 1)) || passage.has(["respectively"], in: passage.items.indices)
      || passage.has(["between"], in: stretch(item - 3, upTo: item))
  }
}
