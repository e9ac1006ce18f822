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
    for members in groups.values where members.count > 1 {
      for (position, second) in members.enumerated().dropFirst() {
        let earlier = members[max(0, position - reach)..<position]
        if let pair = pair(Array(earlier), second, at: desk) { found.append(pair) }
      }
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
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
    default: return nil
    }
  }

  /// The nearest earlier claim a statement repeats; none where one of them agrees with it or where it has several sorts of likeness.
  private static func pair(_ earlier: [Int], _ second: Int, at desk: Desk) -> Mentions? {
    guard let there = desk.places[second], !desk.subjects[second].isApart else { return nil }
    let after = desk.passages[there.passage]
    guard !Mentions.isUpdate(there.item, in: after), !isCompared(there.item, in: after) else { return nil }
    let statements = Statement.all(of: second, at: there.item, in: after)
    var best: Mentions?
    for first in earlier.reversed() {
      guard let here = desk.places[first], here.passage != there.passage, !desk.subjects[first].isApart,
        !isCompared(here.item, in: desk.passages[here.passage]),
        let shared = statements.lazy.compactMap({ common($0, with: first, at: desk) }).first
      else { continue }
      let mentions = Mentions(first: first, second: second, tie: .restated, shared: shared)
      if Agreement.verdict(desk.claims[first], desk.claims[second]) != .inconsistent { return mentions }
      if best == nil { best = mentions }
    }
    return best
  }

  /// The words both share where the later statement says nothing new; nil where it does.
  private static func common(_ later: Statement, with first: Int, at desk: Desk) -> [String]? {
    guard let here = desk.places[first], let there = desk.places[later.claim] else { return nil }
    let before = desk.passages[here.passage]
    let isNext = there.passage - here.passage == 1
    let whole = Statement(whole: before, of: first, at: here.item)
    guard later.words.isSubset(of: whole.words), later.times.isSubset(of: whole.times) else { return nil }
    let missing = whole.times.subtracting(later.times)
    if missing.contains(where: Passage.isYear), !isNext { return nil }
    guard later.moods == whole.moods || later.extent == .name && later.moods.isEmpty && whole.moods.isEmpty,
      later.tense == nil || whole.tense == nil || later.tense == whole.tense
    else { return nil }
    let isCount = desk.claims[first].figure.kind == .count
    guard later.words.count >= (isCount || later.extent == .name ? 1 : 2) else { return nil }
    guard isNearest(first, later.words, at: desk), allows(later, whole, first, before, at: desk) else { return nil }
    return later.words.sorted()
  }

  /// Whether the wider statement may not be larger: "12 homes in the north … 40 homes" are part and whole, "40 homes in the north … 12
  /// homes" cannot be.
  private static func allows(
    _ later: Statement, _ whole: Statement, _ first: Int, _ before: Passage, at desk: Desk
  ) -> Bool {
    guard let here = desk.places[first], let there = desk.places[later.claim] else { return false }
    // Words before the noun only name it more fully; those behind the figure and behind a preposition may narrow it.
    let behind = Statement.words(stretch(here.item + 1, upTo: before.items.count), in: before)
    let opening = before.items[..<here.item].indices.filter { before.items[$0].senses.contains(.preposition) }
    let narrowing = opening.first.map { Statement.words(stretch($0, upTo: here.item), in: before) } ?? []
    let dropped = behind.union(narrowing).subtracting(later.words)
    if dropped.isEmpty || later.extent == .name { return true }
    let (one, other) = (desk.claims[first].figure, desk.claims[later.claim].figure)
    let adds: Bool
    switch one.kind {
    case .count, .money: adds = true
    default: adds = false
    }
    if adds, let a = one.asWritten, let b = other.asWritten, b.isBelow(a) { return there.passage - here.passage <= 2 }
    let share = later.words.count * 2 >= whole.words.count && later.words.count >= 3
    return share || there.passage - here.passage == 1 && !adds && later.words.count >= 2
  }

  /// Whether, of the figures of its sort in its sentence, the claim is the one nearest to the words.
  private static func isNearest(_ first: Int, _ words: Set<String>, at desk: Desk) -> Bool {
    guard let here = desk.places[first], let sort = sort(of: first, at: desk) else { return false }
    let passage = desk.passages[here.passage]
    let rivals = passage.figures.filter { place in
      guard place != here.item, let other = passage.items[place].claim else { return false }
      return self.sort(of: other, at: desk) == sort
    }
    guard !rivals.isEmpty else { return true }
    func near(_ place: Int) -> Int {
      Statement.words(stretch(max(0, place - 4), upTo: min(passage.items.count, place + 4)), in: passage)
        .intersection(words).count
    }
    let own = near(here.item)
    return rivals.allSatisfy { near($0) < own }
  }

  /// Words that loosen or bound a figure and were not read as part of it.
  private static let loose: Set<String> = [
    "about", "above", "around", "below", "beyond", "exceeding", "nearly", "over", "past", "some", "under",
  ]

  /// Whether the figure only compares: "40 fewer than", "from 40".
  private static func isCompared(_ item: Int, in passage: Passage) -> Bool {
    let compared: Set<String> = ["than", "more", "fewer", "less", "higher", "lower", "older", "younger", "points"]
    return compared.contains(passage.text(item + 1)) || passage.text(item - 1) == "from"
      || loose.contains(passage.text(item - 1)) || passage.has(["respectively"], in: passage.items.indices)
      || passage.has(["between"], in: stretch(item - 3, upTo: item))
  }
}
