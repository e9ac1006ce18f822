import FiguresCore

/// Results of one match or one ballot: `a 2-1 win over Ashby … the 3-1 victory over Ashby`, `voted 28 to 19 … the 31-19 vote`.
enum Scores {
  /// The pairs of an article, each later result that points back with the first one of its sort. O(n) in the figures.
  static func all(at desk: Desk) -> [Mentions] {
    var told: [Result] = []
    var found: [Mentions] = []
    for passage in desk.passages.indices where desk.passages[passage].section != .headline {
      for result in results(in: passage, at: desk) {
        let rivals = told.filter { $0.sort == result.sort && $0.passage != result.passage }
        if result.pointsBack, !told.contains(where: { $0.numbers == result.numbers }),
          let first = rivals.first, Set(rivals.map(\.numbers)).count == 1, rivals.last?.passage ?? 0 < passage,
          result.names.isSubset(of: known(before: passage, at: desk)),
          result.names.isEmpty || !result.names.isDisjoint(with: first.allNames)
        {
          // The number that differs.
          let at = zip(first.sides, result.sides).first { desk.claims[$0].figure.value != desk.claims[$1].figure.value }
          if let at { found.append(Mentions(first: at.0, second: at.1, tie: .recalled, shared: [result.sort])) }
        }
        told.append(result)
      }
    }
    return found
  }

  /// A result as it stands in a sentence.
  struct Result {
    let sort: String
    let passage: Int
    /// Both numbers, the larger first.
    let numbers: [Int]
    /// The claims of both, the larger first.
    let sides: [Int]
    let pointsBack: Bool
    /// The names said with it.
    let names: Set<String>
    let allNames: Set<String>
  }

  /// What a result is of, with its words.
  private static let sorts = WordTable([
    "match: beat beaten beating defeat defeated draw drew lost loss triumph victory win won",
    "vote: approved ballot favour favor passed rejected ruled ruling voted vote votes voting",
  ])

  /// The results that a sentence tells. O(length).
  static func results(in index: Int, at desk: Desk) -> [Result] {
    let passage = desk.passages[index]
    return zip(passage.figures, passage.figures.dropFirst()).compactMap { left, right in
      guard let one = passage.items[left].claim, let other = passage.items[right].claim, isPlain(desk.claims[one]),
        isPlain(desk.claims[other])
      else { return nil }
      let gap = desk.claims[other].span.start - desk.claims[one].span.end
      let isJoined =
        right - left == 1 && gap == 1 || right - left == 2 && gap <= 4 && ["to", "-"].contains(passage.text(left + 1))
      guard isJoined, let first = whole(desk.claims[one]), let second = whole(desk.claims[other]),
        max(first, second) < 700
      else { return nil }
      // "the 3-1 victory", "won 3-1", "a vote of 28 to 19"
      let near = stretch(max(0, left - 4), upTo: min(passage.items.count, right + 3))
      let inside = desk.claims[other].text.split(separator: " ").dropFirst().compactMap {
        sorts[String($0).lowercased()]
      }
      let all = inside + near.sorted { abs($0 - right) < abs($1 - right) }.compactMap { sorts[passage.text($0)] }
      guard let sort = all.first else { return nil }
      // "lost the first set 6-3"
      let isPart = passage.has(parts, in: stretch(max(0, left - 4), upTo: min(passage.items.count, right + 3)))
      let before = passage.items.indices.contains(left - 1) ? passage.items[left - 1] : nil
      let pointsBack =
        before.map {
          $0.token?.isPossessive == true || ["the", "their", "its", "his", "her", "this", "that"].contains($0.text)
        } ?? false
        && !inside.isEmpty || before?.text == "the" && sorts[passage.text(right + 1)] != nil
      let isAscending = first < second
      return Result(
        sort: isPart ? "part" : sort, passage: index, numbers: isAscending ? [second, first] : [first, second],
        sides: isAscending ? [other, one] : [one, other],
        pointsBack: pointsBack && !isPart
          && passage.times(in: stretch(max(0, left - 4), upTo: right + 9)).isDisjoint(with: passage.farTimes),
        names: opponents(behind: right, in: passage), allNames: passage.allNames)
    }
  }

  /// The names behind a result: `over Ashby`, `at home to Easton`.
  private static func opponents(behind item: Int, in passage: Passage) -> Set<String> {
    var names: Set<String> = []
    for place in stretch(item + 1, upTo: min(passage.items.count, item + 7)) {
      guard let token = passage.items[place].token, token.isCapitalised,
        CalendarWords.weekday(Stem.singular(token.text)) == nil,
        CalendarWords.month(token.text) == nil, token.senses.isEmpty
      else { continue }
      names.insert(ModifierSynonyms.common(token.text))
    }
    return names
  }

  /// Words for a part of a match, or another one.
  private static let parts: Set<String> = [
    "aggregate", "break", "first", "frame", "game", "half", "half-time", "halftime", "lead", "leg", "previous",
    "second",
    "series", "set", "sets", "third",
  ]

  private static func isPlain(_ claim: Claim) -> Bool {
    (claim.figure.kind == .number || claim.figure.kind == .count || claim.figure.kind == .score)
      && claim.figure.hedge == .exact
  }

  private static func whole(_ claim: Claim) -> Int? {
    guard let value = claim.figure.value?.point, value.exponent >= 0 else { return nil }
    return Int(value.spoken)
  }

  private static func known(before index: Int, at desk: Desk) -> Set<String> {
    desk.passages[..<index].reduce(into: []) { $0.formUnion($1.allNames) }
  }
}
