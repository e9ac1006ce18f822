import FiguresCore

/// A rate per so many against the count and the population.
enum RatePer: Rule {
  static let page = RulePage(
    id: "rate-per",
    summary: "A rate per so many people does not follow from the count and the population.",
    severity: .error,
    why: "A rate lets places be compared; a wrong one turns their order round.",
    trap: "Rates over several years, and rates that were adjusted for age.",
    rationale: """
      Rate = count ÷ population × base. The rule reads one count, one population ("of 420,000 people", "among 60,000 households") and "a rate of 20 per 100,000" or "20 for every 100,000" in one \
      sentence, or in the next that draws the rate ("That is", "With 1.5 pubs per 1,000 people"). Rates over several years and age-standardised rates say so and keep it quiet.
      """,
    flawed: [
      "There were 30 fires in the town of 60,000 people, a rate of 5 per 100,000.",
      "The county of 500,000 people saw 45 thefts of tractors, or 90 per 100,000 people.",
      "Doctors counted 24 cases in the island of 12,000 people, a rate of 20 per 1,000.",
      "There are 18 bakers in the county, which has a population of 90,000: two for every 100,000 people.",
      "The island, home to 40,000 people, had 60 break-ins last year. That is 15 for every 100,000 people.",
    ],
    clean: [
      "There are 18 bakers in the county, which has a population of 90,000: 20 for every 100,000 people.",
      "The island, home to 40,000 people, had 60 break-ins last year. That is 150 for every 100,000 people.",
      "There were 30 fires in the town of 60,000 people, a rate of 50 per 100,000.",
      "The county of 500,000 people saw 45 thefts of tractors, or 9 per 100,000 people.",
      "There were 30 fires over five years in the town of 60,000 people, a rate of 10 per 100,000 a year.",
    ],
    sources: ["S. Cohen, Numbers in the Newsroom, IRE"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.indices.compactMap { index in
      let passage = desk.passages[index]
      guard let rate = rate(in: passage, at: desk) else { return nil }
      let all = counts(in: passage, besides: rate.places, at: desk)
      // "540 officers – 3 for every 1,000 residents – and they made 7,400 arrests": set behind what it is worked out from.
      let start = rate.places.min() ?? 0
      let isSet = ["(", ",", "-", "or", "is"].contains(passage.text(start - 1))
      if let ruling = ruling(rate, isSet ? all.filter { $0.place < start } : all, at: desk) { return ruling }
      // "The island of 80,000 people had 120 fires. That is 150 for every 100,000 people."
      let own = counts(in: passage, besides: rate.places, at: desk)
      guard index > 0, desk.isNear(index, after: index - 1, reach: 3),
        (passage.pointsBack || ["at", "the", "with"].contains(passage.text(0))) && own.isEmpty
          || own.count == 1
            && (["since", "with"].contains(passage.text(0)) || saysPopulation(desk.passages[index - 1]))
      else { return nil }
      return ruling(rate, counts(in: desk.passages[index - 1], besides: [], at: desk) + own, at: desk)
    }
  }

  private static func saysPopulation(_ passage: Passage) -> Bool {
    passage.has(["home", "inhabitants", "population"], in: passage.items.indices)
  }

  /// A count and where it stands.
  private struct Site { let passage: Passage, place: Int, claim: Claim }

  /// The counts of a sentence that are not part of a rate themselves.
  private static func counts(in passage: Passage, besides rate: Set<Int>, at desk: Desk) -> [Site] {
    guard
      !passage.has(
        ["standardised", "standardized", "adjusted", "over", "annually", "yearly"], in: passage.items.indices)
    else { return [] }
    return passage.figures.compactMap { place in
      // "against 70 on the mainland": a rate again.
      guard !rate.contains(place), !["against", "than"].contains(passage.text(place - 1)),
        !isOfRate(place, in: passage, at: desk), let claim = desk.claim(passage, place),
        claim.figure.kind == .count || claim.figure.kind == .number && claim.figure.unit == nil,
        claim.figure.direction == nil, claim.figure.value?.point != nil
      else { return nil }
      return Site(passage: passage, place: place, claim: claim)
    }
  }

  /// Whether a figure is one end of `4 per 100,000`.
  private static func isOfRate(_ place: Int, in passage: Passage, at desk: Desk) -> Bool {
    passage.text(place - 1) == "per" || passage.text(place + 1) == "per"
      || ["for", "in", "to"].contains(passage.text(place - 2)) && ["each", "every"].contains(passage.text(place - 1))
  }

  private static func ruling(_ rate: Rate, _ counts: [Site], at desk: Desk) -> Ruling? {
    // "With 36 deaths in a region of 1.2 million people": of two that could be the whole, the larger is.
    let named = counts.filter { isWhole($0.place, $0.passage, isOfPeople: isOfPeople($0.claim)) }
    let wholes = counts.count == 2 && named.count == 2 ? [counts.max(by: isSmaller)].compactMap { $0 } : named
    for whole in wholes {
      for part in counts where part.claim.id != whole.claim.id {
        if let solution = solution(rate, part.claim, whole.claim), solution.verdict != .inconsistent {
          return Ruling(relation(rate, part.claim, whole.claim, solution))
        }
      }
    }
    // Where several counts could be meant, nothing tells which.
    guard counts.count == 2, wholes.count == 1, let whole = wholes.first?.claim,
      let part = counts.first(where: { $0.claim.id != whole.id })?.claim,
      let solution = solution(rate, part, whole), let value = solution.number()
    else { return nil }
    if let one = part.figure.value?.point, let all = whole.figure.value?.point, one >= all { return nil }
    var relation = relation(rate, part, whole, solution)
    relation.cause = rate.claim.figure.value?.point.flatMap { Cause.slip(from: $0, to: value) }
    relation.suggestions = ["\(value.spoken) per \(rate.base.spoken)"]
    return Ruling(
      .error,
      "\(Working.words(part)) among \(Working.words(whole)) is \(value.spoken) per \(rate.base.spoken), not \(Working.number(rate.claim)).",
      relation)
  }

  private static func isOfPeople(_ claim: Claim) -> Bool {
    claim.figure.unit.map { Senses.of($0.name).contains(.person) } ?? false
  }

  private static func isSmaller(_ one: Site, _ other: Site) -> Bool {
    (one.claim.figure.value?.point ?? .zero) < (other.claim.figure.value?.point ?? .zero)
  }

  private static func solution(_ rate: Rate, _ part: Claim, _ whole: Claim) -> Solution? {
    let shrunk = whole.figure.readings.map { reading in
      Reading(
        name: reading.name, interval: reading.interval / Interval(rate.base) ?? reading.interval, strain: reading.strain
      )
    }
    return Solution(.ratio, of: [part.figure.readings, shrunk], stated: rounded(rate.claim))
  }

  private static func relation(_ rate: Rate, _ part: Claim, _ whole: Claim, _ solution: Solution) -> Relation {
    Relation(
      page, solution.verdict, [part, whole, rate.claim], evidence: "a count, a population and a rate in one sentence",
      working:
        "\(Working.number(part)) ÷ \(Working.number(whole)) × \(rate.base.spoken) = \(Working.spoken(solution.computed)); stated: \(Working.words(rate.claim))"
    )
  }

  /// `of 420,000 people`, `home to 420,000 people`, `a population of 420,000`, `among the 3,000 pupils`
  private static func isWhole(_ place: Int, _ passage: Passage, isOfPeople: Bool) -> Bool {
    let before = passage.text(place - 1)
    if ["of", "among", "with", "in"].contains(before) { return true }
    // "90 of the island's 300,000 inhabitants", "its 150,000 people share 90 doctors"
    if passage.items.indices.contains(place - 1), passage.items[place - 1].token?.isPossessive == true { return true }
    if ["its", "their"].contains(before) { return true }
    // "the town has only 24,000 inhabitants"
    if passage.has(["has", "have"], in: stretch(max(0, place - 3), upTo: place)), isOfPeople { return true }
    return before == "the" && ["of", "among", "with", "in"].contains(passage.text(place - 2))
      || before == "to" && passage.text(place - 2) == "home"
  }

  /// The rate as one claim ("20 per 100,000" with the base in its unit) or as two figures joined by "per", "for every" or "in every".
  private static func rate(in passage: Passage, at desk: Desk) -> Rate? {
    for (index, place) in passage.figures.enumerated() {
      guard let claim = desk.claim(passage, place), !claim.figure.readings.isEmpty else { continue }
      if claim.figure.kind == .rate, let unit = claim.figure.unit?.name, let per = unit.range(ofLast: "per ") {
        let digits = unit[per.upperBound...].prefix { $0.isNumber }
        if let base = ExactDecimal(digits), base >= ExactDecimal(100) {
          return Rate(claim: claim, base: base, places: [place])
        }
      }
      // "12 per million people"
      if passage.text(place + 1) == "per", claim.figure.kind == .number,
        let power = ["thousand": 3, "million": 6][passage.text(place + 2)],
        let base = ExactDecimal.one.scaled(byPowerOfTen: power)
      {
        return Rate(claim: claim, base: base, places: [place])
      }
      guard index + 1 < passage.figures.count else { continue }
      let next = passage.figures[index + 1]
      let words = passage.items[stretch(place + 1, upTo: next)].map(\.text)
      // "six taxis for every 1,000 people": the noun may stand between.
      if Self.links.contains(words) || Self.links.contains(Array(words.dropFirst())),
        let base = desk.claim(passage, next)?.figure.value?.point,
        base >= ExactDecimal(100)
      {
        return Rate(claim: claim, base: base, places: [place, next])
      }
    }
    return nil
  }

  /// So many for each hundred, thousand, …
  private struct Rate {
    let claim: Claim
    let base: ExactDecimal
    /// Where its figures stand.
    let places: Set<Int>
  }

  private static let links: Set<[String]> = [
    ["per"], ["for", "every"], ["for", "each"], ["in", "every"], ["to", "every"], ["out", "of", "every"],
  ]

  private static func rounded(_ claim: Claim) -> [Reading] {
    claim.figure.value.map { ReadingRules().readings(of: $0, kind: .rate, hedge: claim.figure.hedge) }
      ?? claim.figure.readings
  }
}
