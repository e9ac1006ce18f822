import FiguresCore

/// An average against the range it is taken over.
enum AverageRange: Rule {
  static let page = RulePage(
    id: "average-range",
    summary: "An average lies outside the range of the values.",
    severity: .error,
    why: "A mean beyond the values it is made of is a slip of the pen or a mean of something else.",
    trap: "A range and a mean that are of different things: rents in one street, and the mean of the country.",
    rationale: """
      The mean lies between the least and the greatest value. The rule reads "ranged from … to …" or "between … and …", or two ends ("the cheapest … £62 and the dearest £245"), with "average", "mean" or "median" of the same in \
      one sentence, or in the next where it speaks of nothing else.
      """,
    flawed: [
      "Lap times ranged from 61 to 75 seconds, with an average of 78 seconds.",
      "Rents in the street ranged from £600 to £900, and the average was £950.",
      "Scores ranged from 12 to 19, with a median of 9.",
      "The boats' lengths vary from 4 to 11 metres. Their average length is 13 metres.",
    ],
    clean: [
      "Lap times ranged from 61 to 75 seconds, with an average of 68 seconds.",
      "Rents in the street ranged from £600 to £900; the national average was £950.",
      "Scores ranged from 12 to 19, with a median of 15.",
      "The boats' lengths vary from 4 to 11 metres. The average crossing takes 13 minutes.",
    ],
    sources: [
      "D. Pereira, A. Machiavelo, J. Azevedo on mathematical errors in Portuguese newspapers, Journal of Science Communication"
    ])

  private static let averages: Set<String> = ["average", "averaged", "averaging", "mean", "median"]
  private static let others: Set<String> = ["national", "regional", "previous", "earlier", "european", "last"]

  static func rulings(at desk: Desk) -> [Ruling] { desk.passages.indices.compactMap { ruling($0, at: desk) } }

  private static func ruling(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    let told = verb(in: passage).flatMap { verb in range(after: verb, passage, at: desk).map { (verb, $0) } }
    guard let (verb, (range, claims, last)) = told ?? extremes(in: passage, at: desk), let edge = claims.first,
      let mean = mean(after: last, in: passage, at: desk, isNamed: told == nil) ?? nextMean(index, verb, at: desk),
      desk.sameUnit(edge, mean) || desk.elides(edge, mean)
        || edge.figure.unit == nil && mean.figure.kind == .age, !mean.figure.readings.isEmpty
    else { return nil }
    guard
      let solution = Solution(
        .identity, of: [mean.figure.readings], stated: [Reading(name: "the range", interval: range, strain: 0)])
    else { return nil }
    var relation = Relation(
      page, solution.verdict, claims + [mean], evidence: "a range and its average in one sentence",
      working: "the average must lie within \(Working.spoken(range)); stated: \(Working.words(mean))")
    guard solution.verdict == .inconsistent else { return Ruling(relation) }
    relation.suggestions = ["an average within \(Working.spoken(range))"]
    return Ruling(
      .error, "An average of \(Working.words(mean)) cannot come from values of \(Working.spoken(range)).", relation)
  }

  /// `The cheapest charged £62 and the dearest £245`: two ends of one order, each with its figure.
  private static func extremes(in passage: Passage, at desk: Desk) -> (Int, (Interval, [Claim], Int))? {
    let ends = passage.items.indices.compactMap { place in
      Superlatives.end(passage.text(place)).map { (place: place, end: $0) }
    }
    guard ends.count == 2, ends[0].end != ends[1].end else { return nil }
    let levels = ends.compactMap { end in
      passage.figures.first {
        $0 > end.place && desk.isLevel(passage, $0) && !desk.isTime(passage, $0)
          && !["of", "among"].contains(passage.text($0 - 1)) && passage.text($0 - 2) != "of"
      }
    }
    guard levels.count == 2, levels[0] < ends[1].place, levels[1] > ends[1].place,
      let one = desk.claim(passage, levels[0]), let other = desk.claim(passage, levels[1]),
      desk.isOneMeasure(one, other),
      let low = one.figure.readings.hull, let high = other.figure.readings.hull
    else { return nil }
    return (ends[0].place, (low.hull(high), [one, other], levels[1]))
  }

  /// The average behind the range in its own sentence.
  private static func mean(after last: Int, in passage: Passage, at desk: Desk, isNamed: Bool) -> Claim? {
    guard
      let place = passage.figures.first(where: {
        $0 > last
          && (passage.has(averages, in: stretch(max(last, $0 - 5), upTo: $0))
            || !isNamed && passage.text($0 + 1) == "on" && passage.text($0 + 2) == "average")
      }),
      !passage.has(others, in: stretch(last + 1, upTo: place)),
      !passage.isDivided(stretch(last + 1, upTo: place))
        || passage.text(last + 1) == ";" && passage.text(last + 2) == "the" && averages.contains(passage.text(last + 3))
    else { return nil }
    return desk.claim(passage, place)
  }

  /// The average of the next sentence that takes up the same thing: `Their average age was 67.`
  private static func nextMean(_ index: Int, _ verb: Int, at desk: Desk) -> Claim? {
    guard desk.isNext(index + 1, after: index) else { return nil }
    let (passage, next) = (desk.passages[index], desk.passages[index + 1])
    guard let place = next.figures.first, next.has(averages, in: 0..<place), !next.has(others, in: 0..<place),
      place <= 9, !next.isDivided(0..<place)
    else { return nil }
    var subject = next.roots(in: 0..<place).subtracting(averages.map(Stem.root))
    // "The youngest is 23 and the oldest 61. Their average age is 38."
    if passage.has(["eldest", "oldest", "youngest"], in: passage.items.indices) { subject.remove(Stem.root("age")) }
    // "On average a night cost £118"
    if next.text(0) == "on", next.text(1) == "average" {
      return subject.isDisjoint(with: passage.tokens.map(\.root)) ? nil : desk.claim(next, place)
    }
    guard next.pointsBack || subject.isEmpty || !subject.isDisjoint(with: passage.roots(in: 0..<verb)) else {
      return nil
    }
    return subject.isSubset(of: passage.roots) ? desk.claim(next, place) : nil
  }

  private static func verb(in passage: Passage) -> Int? {
    passage.items.indices.first { place in
      if verbs.contains(passage.text(place)) { return true }
      // "had magnitudes between 1.1 and 4.3"
      if passage.text(place) == "between", place > 0, passage.text(place - 1).hasSuffix("s"),
        passage.items.indices.contains(place + 1), passage.items[place + 1].claim != nil
      {
        return true
      }
      return spans.contains(passage.text(place)) && ["between", "from"].contains(passage.text(place + 1))
        || ["start", "starts"].contains(passage.text(place)) && ["at", "from"].contains(passage.text(place + 1))
    }
  }

  /// Verbs that open a range only with "between" or "from" behind them.
  private static let spans: Set<String> = [
    "anything", "anywhere", "are", "cost", "costs", "earn", "earned", "earns", "last", "lasted", "lasts", "measure",
    "measured", "pay", "paid",
    "take", "takes", "took", "was", "weigh",
    "weighed", "were",
  ]
  private static let verbs: Set<String> = [
    "ran", "range", "ranged", "ranges", "ranging", "run", "varied", "varies", "vary", "varying",
  ]

  private static func range(after verb: Int, _ passage: Passage, at desk: Desk) -> (Interval, [Claim], Int)? {
    guard let first = passage.figures.first(where: { $0 > verb && $0 <= verb + 4 }),
      let one = desk.claim(passage, first), one.figure.direction == nil
    else { return nil }
    if case .range(let low, let high)? = one.figure.value { return (Interval(spanning: low, high), [one], first) }
    guard let second = passage.figures.first(where: { $0 > first }), second - first <= 10,
      !passage.isDivided(stretch(first + 1, upTo: second)),
      !passage.has([",", ":"], in: stretch(first + 1, upTo: second)),
      let other = desk.claim(passage, second),
      ["to", "and"].contains(passage.text(second - 1)), let low = one.figure.readings.hull,
      let high = other.figure.readings.hull, desk.sameUnit(one, other) || desk.elides(one, other)
    else { return nil }
    return (low.hull(high), [one, other], second)
  }
}
