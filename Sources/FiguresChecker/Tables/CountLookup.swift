import FiguresCore
import FiguresDatasets

extension TableReader {
  /// What a single figure says against the row it belongs to; nil where it names no statistic or no row.
  func lookUp(_ place: Int, in passage: Int) -> HeldFigure? {
    guard let index = desk.passages[passage].items[place].claim else { return nil }
    let claim = desk.claims[index]
    guard claim.figure.direction == nil,
      claim.figure.value?.point != nil, !isOfOthers(claim, place, passage),
      let named = statistic(of: claim, at: place, in: passage),
      let statistic = scoped(named, at: place, in: passage)
    else { return nil }
    var owners = owners(of: place, in: passage)
    if isOfSome(passage, place) { owners.rows.removeAll { isBody($0) } }
    return held(index, statistic, of: owners) { number in
      Solution(
        .identity, of: [[Reading(name: "as entered", interval: Interval(number), strain: 0)]],
        stated: claim.figure.readings
      )
      .map { $0.verdict != .inconsistent } ?? true
    }
  }

  /// What a figure counts, as the tables have it.
  private func statistic(of claim: Claim, at place: Int, in passage: Int) -> Statistic? {
    switch claim.figure.kind {
    case .share:
      let noun = tries(behind: place, in: passage) ?? (isShooting(before: place, in: passage) ? "field goal" : nil)
      return noun.map { Statistic($0, .percentage) }
    case .number:
      // "forced 14 turnovers while committing 12 of their own", "9,400 of their 31,000 residents"
      let sentence = desk.passages[passage]
      guard sentence.text(place + 1) == "of" else { return nil }
      let neighbour =
        sentence.text(place + 3) == "own"
        ? sentence.figures.last { $0 < place } : sentence.figures.first { (place + 2...place + 3).contains($0) }
      guard let neighbour, let other = desk.claim(sentence, neighbour), other.figure.kind == .count else { return nil }
      return statistic(of: other, at: neighbour, in: passage)
    case .count, .duration:
      guard let unit = claim.figure.unit?.name, claim.figure.parts.isEmpty else { return nil }
      var words = unit.split(separator: " ").map(String.init)
      while words.count > 1, let first = words.first, Self.praise.contains(first) { words.removeFirst() }
      let phrase = words.joined(separator: " ")
      if claim.text.contains("-"), !isPerformance(behind: place, in: passage) { return nil }
      let noun = StatisticTerms.noun(of: phrase) ?? Words.normal(in: phrase).joined(separator: " ")
      return [Statistic(noun), Statistic(noun, .made)].first { wanted in
        statistics.joined().contains { $0 == wanted || $0?.noun == wanted.noun && $0?.aspect == wanted.aspect }
      }
    default: return nil
    }
  }

  private func isShooting(before place: Int, in passage: Int) -> Bool {
    let start = clauseStart(before: place, in: passage)
    return desk.passages[passage].has(["shot", "shoot", "shooting"], in: start..<place)
  }

  /// `a 16-point, 10-assist double-double`: the noun behind the compounds tells whether somebody did it.
  private func isPerformance(behind place: Int, in passage: Int) -> Bool {
    let items = desk.passages[passage].items
    for item in items[(place + 1)...].prefix(8) {
      if item.claim != nil || [",", "and", "-"].contains(item.text) { continue }
      if Self.performances.contains(item.text) { return true }
      if item.senses.contains(.function) || item.isMark || Self.outcomes.contains(item.text) { return false }
    }
    return false
  }

  private func isOfOthers(_ claim: Claim, _ place: Int, _ passage: Int) -> Bool {
    let sentence = desk.passages[passage]
    if sentence.has([.apart], in: stretch(place - 1, upTo: place + 2)) { return true }
    if Self.gaps.contains(sentence.text(place + 1)) || CellDoubts.compares(claim) { return true }
    // "9,400 of their 31,000 residents": the whole belongs to more than one row.
    let of = sentence.has(.definite, in: stretch(place - 1, upTo: place)) ? place - 2 : place - 1
    if sentence.text(of) == "of", of < place - 1 || of > 0 && sentence.items[of - 1].claim != nil { return true }
    return sentence.has(["former", "latter", "respectively"], in: sentence.items.indices)
  }

  /// Whether the figure is that of some of a team: its bench, its starters.
  private func isOfSome(_ passage: Int, _ place: Int) -> Bool {
    let sentence = desk.passages[passage]
    let start = clauseStart(before: place, in: passage)
    return sentence.has(
      ["bench", "benches", "duo", "reserves", "starters", "trio", "unit"],
      in: start..<min(place + 8, sentence.items.count))
  }

  private static let praise: Set<String> = ["big", "game-high", "huge", "solid", "team-high", "total"]

  private static let performances: Set<String> = [
    "afternoon", "day", "double-double", "effort", "efforts", "evening", "night", "outing", "performance", "quarter",
    "showing", "triple-double",
  ]

  /// Words behind a figure that make it a distance: `nine points over the Celtics`.
  private static let gaps: Set<String> = [
    "above", "after", "ahead", "apart", "before", "behind", "below", "better", "clear", "earlier", "fewer", "later",
    "more", "over", "shy",
    "short", "under",
  ]

  private static let outcomes: Set<String> = [
    "advantage", "barrier", "comeback", "deficit", "favorite", "favourite", "hole", "lead", "mark", "plateau", "range",
    "run", "underdog",
  ]
}
