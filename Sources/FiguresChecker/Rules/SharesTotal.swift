import FiguresCore

/// Shares that leave no other answer against a hundred percent.
enum SharesTotal: Rule {
  static let page = RulePage(
    id: "shares-total",
    summary: "Shares that exclude each other and leave nothing out do not make about 100 percent.",
    severity: .error,
    why: "Answers that exclude each other and leave nobody out make up the whole.",
    trap: "Questions that allow several answers, and lists of only the most frequent ones.",
    rationale: """
      A list of at least three percentages whose last says that nothing is left ("undecided", "no opinion", "the rest") must come to \
      100, give or take the rounding of each. Lists without such a word may allow several answers or name only the top ones, and are \
      left alone, but for a closed list of answers that comes to little more than 100. What is "the remaining 9%" may be left by shares of the sentences before.
      """,
    flawed: [
      "In the vote on the new logo, 52% said yes, 33% said no and 25% had no opinion.",
      "Some 40% of members chose May, 38% chose June and 12% were undecided.",
      "Of the catch, 46% was herring, 31% cod, 18% mackerel and 13% haddock.",
      "Wind gave the island 41% of its power, the sun 27%, and oil the other 42%.",
      "The budget goes to roads (45%), parks (30%) and libraries (15%), with the remaining 20% kept back.",
    ],
    clean: [
      "In the vote on the new logo, 52% said yes, 33% said no and 15% had no opinion.",
      "Some 40% of members chose May, 38% chose June and 23% were undecided.",
      "Of the catch, 46% was herring, 31% cod, 18% mackerel and 5% haddock.",
      "Of the guests, 46% liked the soup, 31% the fish and 28% the cake.",
      "Asked what they come for, 61% named books, 48% films and 30% quiet.",
    ],
    sources: ["copydesk.org, numeracy checklist (D. Gibson)"])

  static func rulings(at desk: Desk) -> [Ruling] {
    // What is left of a whole may be left by shares of the sentences before, too.
    let left = Remainder.all(at: desk, of: isShare).compactMap { ruling($0) }
    let ruled = Set(left.flatMap { $0.relation.claims.map(\.id) })
    return left
      + desk.passages.compactMap { ruling($0, at: desk) }.filter {
        ruled.isDisjoint(with: $0.relation.claims.map(\.id))
      }
  }

  private static func isShare(_ claim: Claim) -> Bool {
    claim.figure.unit?.dimension == .proportion && claim.figure.direction == nil && claim.figure.kind != .change
      && !claim.figure.readings.isEmpty
  }

  /// Shares told in several sentences, the last being what is left. Where some of them make the whole, the others are of something else.
  private static func ruling(_ remainder: Remainder) -> Ruling? {
    let solutions = remainder.choices(from: 0).filter { !$0.isEmpty }.compactMap { parts in
      solution(parts + [remainder.rest]).map { (parts + [remainder.rest], $0) }
    }
    if let (parts, solution) = solutions.first(where: { $0.1.verdict != .inconsistent }) {
      return Ruling(relation(solution, parts))
    }
    guard let (parts, solution) = solutions.max(by: { $0.0.count < $1.0.count }), parts.count >= 3 else { return nil }
    let total = sum(parts)
    guard total > ExactDecimal(75), total < ExactDecimal(130) else { return nil }
    let isOne = parts.allSatisfy { $0.sentence == remainder.rest.sentence }
    return Ruling(
      isOne ? .error : .warning, "The shares come to \(total.spoken)%, not to 100%.", relation(solution, parts))
  }

  private static func solution(_ parts: [Claim]) -> Solution? {
    let hundred = [Reading(name: "the whole", interval: Interval(.hundred), strain: 0)]
    return Solution(.sum, of: parts.map(HedgedShare.readings), stated: hundred)
  }

  private static func relation(_ solution: Solution, _ claims: [Claim]) -> Relation {
    Relation(
      page, solution.verdict, claims, evidence: "a list of shares whose last leaves no other",
      working:
        "\(claims.map { Working.number($0) }.joined(separator: " + ")) = \(sum(claims).spoken)%; the whole is 100%")
  }

  private static func ruling(_ passage: Passage, at desk: Desk) -> Ruling? {
    let shares = passage.figures.filter { place in
      guard let figure = desk.claim(passage, place)?.figure else { return false }
      return figure.unit?.dimension == .proportion && figure.direction == nil && !figure.readings.isEmpty
    }
    guard shares.count >= 3, let first = shares.first, let last = shares.last,
      !passage.isDivided(stretch(first, upTo: last)),
      isExhaustive(passage, last, before: shares[shares.count - 2]) || isJustAbove(shares, passage, at: desk),
      !passage.has(
        ["each", "respectively", "from", "than", "up", "down"], in: stretch(first + 1, upTo: passage.items.count))
    else { return nil }
    let claims = shares.compactMap { desk.claim(passage, $0) }
    guard let solution = solution(claims) else { return nil }
    var relation = relation(solution, claims)
    guard solution.verdict == .inconsistent else { return Ruling(relation) }
    if let last = claims.last, let value = last.figure.value?.point,
      let gap = ExactDecimal.hundred.subtracting(sum(claims), rounding: .down)?.value,
      let fitting = value.adding(gap, rounding: .down)?.value,
      !fitting.isNegative
    {
      relation.suggestions = ["\(fitting.normalized)% for \"\(Working.words(last))\""]
    }
    return Ruling(.error, "The shares come to \(sum(claims).spoken)%, not to 100%.", relation)
  }

  /// A closed list of answers of which nobody gives two, that comes to a little above the whole: a slip of the pen rather than several answers each.
  private static func isJustAbove(_ shares: [Int], _ passage: Passage, at desk: Desk) -> Bool {
    guard let first = shares.first, let list = FigureList(from: first, in: passage, at: desk), list.isClosed,
      list.places == shares, shares.count == passage.figures.count,
      !passage.has(Self.several, in: 0..<passage.items.count)
    else { return false }
    let total = sum(shares.compactMap { desk.claim(passage, $0) })
    return total > .hundred && total <= ExactDecimal(110)
  }

  /// Words that let one person give several answers, or count several wholes.
  private static let several: Set<String> = [
    "also", "any", "both", "cited", "either", "listed", "liked", "mentioned", "multiple", "named", "owned", "several",
    "speak", "spoke", "uses",
    "women", "men", "girls", "boys",
  ]

  private static func sum(_ claims: [Claim]) -> ExactDecimal {
    claims.compactMap { $0.figure.value?.point }.reduce(.zero) { $0.adding($1, rounding: .down)?.value ?? $0 }
  }

  private static func isExhaustive(_ passage: Passage, _ last: Int, before: Int) -> Bool {
    let range = stretch(before + 1, upTo: min(passage.items.count, last + 8))
    if passage.has(.exhaustive, in: range) { return true }
    // "the other 43%"
    if passage.text(last - 1) == "other", passage.text(last - 2) == "the" { return true }
    for place in range {
      switch (passage.text(place), passage.text(place + 1)) {
      case ("no", "opinion"), ("no", "view"), ("not", "sure"), ("don", "t"), ("did", "not"), ("not", "know"),
        ("don't", "know"):
        return true
      default: continue
      }
    }
    return false
  }
}
