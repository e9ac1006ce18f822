import FiguresCore

/// A mean against what the sum of so many whole numbers can come to.
enum MeanGranularity: Rule {
  static let page = RulePage(
    id: "granularity",
    summary: "So many whole numbers cannot have this mean.",
    severity: .warning,
    why: "A mean of whole numbers can only take certain values, which shows up slips that nothing else shows.",
    trap: "Hedged and weighted means, means of means, and any way to round.",
    rationale: """
      A sum of whole numbers is whole, so a mean of 20 answers is a twentieth of something. The rule reads "a mean of 3.48 from 20 whole-number answers" and averages of \
      things that come one by one, over so many games or families. It is quiet where any rounding would do: halves up or down, or digits left out; where a figure is \
      hedged or weighted; and where the things averaged may themselves be means, as with towns or years.
      """,
    flawed: [
      "The stand earned a mean rating of 3.48 from 20 whole-number answers.",
      "The side averaged 1.45 goals over 12 matches.",
      "The 28 pupils gave a mean score of 5.19 in whole points.",
      "She averaged 2.34 goals a game over 16 games.",
    ],
    clean: [
      "The stand earned a mean rating of 3.45 from 20 whole-number answers.",
      "The side averaged 1.42 goals over 12 matches.",
      "The side averaged 1.41 goals over 12 matches.",
      "The side averaged about 1.45 goals over 12 matches.",
      "The 20 towns had a mean of 3.48 buses for every road.",
      "The panel gave a mean of 3.48 points in 20 rounds.",
    ],
    sources: [
      "N. J. L. Brown and J. A. J. Heathers, The GRIM test, Social Psychological and Personality Science 8 (2017), 363-369"
    ])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap { passage -> [Ruling] in
      guard !passage.has(weights, in: passage.items.indices) else { return [] }
      return passage.figures.indices.compactMap { ruling($0, passage, at: desk) }
    }
  }

  private static func ruling(_ index: Int, _ passage: Passage, at desk: Desk) -> Ruling? {
    let place = passage.figures[index]
    guard let mean = desk.claim(passage, place), mean.figure.hedge == .exact, mean.figure.direction == nil,
      case .point? = mean.figure.value, let value = mean.figure.stated.first, value.exponent < 0,
      passage.has(averages, in: stretch(place - 4, upTo: place)),
      let whole = size(of: mean, index, passage, at: desk), let claim = desk.claim(passage, whole),
      let count = count(claim)
    else { return nil }
    let answers = Granularity.Rounding.allCases.map { Granularity.isAttainable(value, of: count, rounding: $0) }
    guard !answers.contains(nil), let sums = Granularity.neighbours(of: value, of: count) else { return nil }
    let isFitting = answers.contains(true)
    let nearest = [sums.below, sums.above].compactMap { quotient($0, count, like: value) }
    let working = zip([sums.below, sums.above], nearest).map { "\($0) ÷ \(count) = \($1)" }
    var relation = Relation(
      page, isFitting ? .consistent : .inconsistent, [mean, claim], evidence: "a mean of so many whole numbers",
      working: working.joined(separator: ", ") + "; stated: \(Working.words(mean))")
    guard !isFitting else { return Ruling(relation) }
    relation.suggestions = nearest
    return Ruling(.warning, "A mean of \(value) cannot come from \(count) whole numbers.", relation)
  }

  /// The figure that says how many numbers the mean is taken of: right behind it, or before it where the sentence says that they are whole.
  private static func size(of mean: Claim, _ index: Int, _ passage: Passage, at desk: Desk) -> Int? {
    let place = passage.figures[index]
    let isToldWhole = passage.tokens.contains { wholeness.contains($0.text) }
    let isNumber = mean.figure.kind == .count || mean.figure.kind == .number
    if index + 1 < passage.figures.count {
      let next = passage.figures[index + 1]
      let between = stretch(place + 1, upTo: next)
      let isTied =
        passage.has(ties, in: between) || desk.claim(passage, next)?.text.lowercased().hasPrefix("over ") == true
      if next - place <= 4, isTied, !passage.isDivided(between), let noun = noun(behind: next, passage, at: desk),
        ones.contains(noun),
        isToldWhole && isNumber || isCounted(mean, per: noun)
      {
        return next
      }
    }
    guard isToldWhole, isNumber, index > 0, !passage.isDivided(stretch(passage.figures[index - 1], upTo: place)),
      noun(behind: passage.figures[index - 1], passage, at: desk).map(ones.contains) == true
    else { return nil }
    return passage.figures[index - 1]
  }

  /// Whether what is averaged comes one by one: goals, or goals a game where games are counted.
  private static func isCounted(_ mean: Claim, per noun: String) -> Bool {
    guard let unit = mean.figure.unit?.name else { return false }
    let parts = unit.split(separator: " ").map(String.init)
    if mean.figure.kind == .rate {
      return parts.count == 3 && parts[1] == "per" && parts[2] == noun && counted.contains(parts[0])
    }
    return mean.figure.unit?.dimension == .count && parts.last.map(counted.contains) == true
  }

  private static func noun(behind place: Int, _ passage: Passage, at desk: Desk) -> String? {
    if let unit = desk.claim(passage, place)?.figure.unit?.name.split(separator: " ").last {
      return Stem.singular(String(unit))
    }
    return stretch(place + 1, upTo: min(place + 4, passage.items.count)).lazy.map { Stem.singular(passage.text($0)) }
      .first {
        ones.contains($0)
      }
  }

  /// How many: a count without a hedge. `over` before it is a preposition here.
  private static func count(_ claim: Claim) -> Int? {
    guard claim.figure.hedge == .exact || claim.text.lowercased().hasPrefix("over "),
      let value = claim.figure.stated.first,
      claim.figure.stated.count == 1, claim.figure.kind == .count || claim.figure.kind == .number, value.exponent >= 0
    else { return nil }
    return Int(value.description).flatMap { (2...9_999).contains($0) ? $0 : nil }
  }

  private static func quotient(_ sum: Int, _ count: Int, like value: ExactDecimal) -> String? {
    guard let top = ExactDecimal(significand: Int64(sum), exponent: 0),
      let bottom = ExactDecimal(significand: Int64(count), exponent: 0),
      let quotient = top.divided(by: bottom, rounding: .down)?.value
    else { return nil }
    return quotient.rounded(toDigits: value.digitCount + 1).normalized.spoken
  }

  private static let averages: Set<String> = ["average", "averaged", "averages", "averaging", "mean"]
  private static let ties: Set<String> = ["across", "among", "by", "from", "in", "of", "over"]
  private static let weights: Set<String> = ["adjusted", "trimmed", "weighted", "weighting"]
  private static let wholeness: Set<String> = ["whole", "whole-number", "whole-numbered"]
  /// What gives one number each. Singular, sorted.
  private static let ones: Set<String> = [
    "answer", "ballot", "family", "game", "household", "match", "member", "player", "pupil", "questionnaire", "rating",
    "reply", "respondent",
    "response", "review", "student", "visitor", "vote", "voter",
  ]
  /// What comes one by one. Singular, sorted.
  private static let counted: Set<String> = [
    "assist", "block", "book", "car", "catch", "child", "dog", "egg", "error", "goal", "medal", "pet", "rebound",
    "save", "sibling", "steal",
    "try", "visit", "win",
  ]
}
