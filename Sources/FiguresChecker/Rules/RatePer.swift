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
      sentence, or in the next that begins with "That is". Rates over several years and age-standardised rates say so and keep it quiet.
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
      if let ruling = ruling(rate.claim, rate.base, rate.places, passage, at: desk) { return ruling }
      // "The island of 80,000 people had 120 fires. That is 150 for every 100,000 people."
      guard index > 0, desk.isNear(index, after: index - 1), passage.pointsBack,
        passage.figures.count <= rate.places.count
      else { return nil }
      return ruling(rate.claim, rate.base, [], desk.passages[index - 1], at: desk)
    }
  }

  private static func ruling(
    _ rate: Claim, _ base: ExactDecimal, _ places: Set<Int>, _ passage: Passage, at desk: Desk
  ) -> Ruling? {
    let counts = passage.figures.filter { place in
      guard !places.contains(place), let claim = desk.claim(passage, place) else { return false }
      return (claim.figure.kind == .count || claim.figure.kind == .number && claim.figure.unit == nil)
        && claim.figure.direction == nil
        && !claim.figure.readings.isEmpty
    }
    let bySize = counts.sorted { size($0, passage, desk) < size($1, passage, desk) }
    guard bySize.count == 2, let partPlace = bySize.first, let wholePlace = bySize.last,
      isWhole(wholePlace, passage), let whole = desk.claim(passage, wholePlace),
      let part = desk.claim(passage, partPlace),
      !passage.has(
        ["standardised", "standardized", "adjusted", "over", "annually", "yearly"], in: 0..<passage.items.count),
      passage.figures.filter({ !desk.isTime(passage, $0) }).count <= counts.count + places.count
    else { return nil }
    let operands = [
      part.figure.readings,
      whole.figure.readings.map { reading in
        Reading(
          name: reading.name, interval: reading.interval / Interval(base) ?? reading.interval, strain: reading.strain)
      },
    ]
    guard let solution = Solution(.ratio, of: operands, stated: rounded(rate)) else { return nil }
    var relation = Relation(
      page, solution.verdict, [part, whole, rate], evidence: "a count, a population and a rate in one sentence",
      working:
        "\(Working.number(part)) ÷ \(Working.number(whole)) × \(base.spoken) = \(Working.spoken(solution.computed)); stated: \(Working.words(rate))"
    )
    guard solution.verdict == .inconsistent, let value = solution.number() else {
      return Ruling(relation)
    }
    relation.cause = rate.figure.value?.point.flatMap { Cause.slip(from: $0, to: value) }
    relation.suggestions = ["\(value.spoken) per \(base.spoken)"]
    return Ruling(
      .error,
      "\(Working.words(part)) among \(Working.words(whole)) is \(value.spoken) per \(base.spoken), not \(Working.number(rate)).",
      relation)
  }

  private static func size(_ place: Int, _ passage: Passage, _ desk: Desk) -> ExactDecimal {
    desk.claim(passage, place)?.figure.value?.point ?? .zero
  }

  /// `of 420,000 people`, `home to 420,000 people`, `a population of 420,000`, `among the 3,000 pupils`
  private static func isWhole(_ place: Int, _ passage: Passage) -> Bool {
    let before = passage.text(place - 1)
    if ["of", "among", "with", "in"].contains(before) { return true }
    // "90 of the island's 300,000 inhabitants"
    if passage.items.indices.contains(place - 1), passage.items[place - 1].token?.isPossessive == true {
      return passage.has(["of", "among"], in: stretch(max(0, place - 4), upTo: place))
    }
    return before == "the" && ["of", "among", "with", "in"].contains(passage.text(place - 2))
      || before == "to" && passage.text(place - 2) == "home"
  }

  /// The rate as one claim ("20 per 100,000" with the base in its unit) or as two figures joined by "per", "for every" or "in every".
  private static func rate(in passage: Passage, at desk: Desk) -> (claim: Claim, base: ExactDecimal, places: Set<Int>)?
  {
    for (index, place) in passage.figures.enumerated() {
      guard let claim = desk.claim(passage, place), !claim.figure.readings.isEmpty else { continue }
      if claim.figure.kind == .rate, let unit = claim.figure.unit?.name, let per = unit.range(ofLast: "per ") {
        let digits = unit[per.upperBound...].prefix { $0.isNumber }
        if let base = ExactDecimal(digits), base >= ExactDecimal(100) { return (claim, base, [place]) }
      }
      guard index + 1 < passage.figures.count else { continue }
      let next = passage.figures[index + 1]
      let words = passage.items[stretch(place + 1, upTo: next)].map(\.text)
      if Self.links.contains(words), let base = desk.claim(passage, next)?.figure.value?.point,
        base >= ExactDecimal(100)
      {
        return (claim, base, [place, next])
      }
    }
    return nil
  }

  private static let links: Set<[String]> = [
    ["per"], ["for", "every"], ["for", "each"], ["in", "every"], ["to", "every"], ["out", "of", "every"],
  ]

  private static func rounded(_ claim: Claim) -> [Reading] {
    claim.figure.value.map { ReadingRules().readings(of: $0, kind: .rate, hedge: claim.figure.hedge) }
      ?? claim.figure.readings
  }
}
