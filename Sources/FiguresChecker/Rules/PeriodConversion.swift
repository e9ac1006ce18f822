import FiguresCore

/// A rate per year, month, week or day against the same rate per another.
enum PeriodConversion: Rule {
  static let page = RulePage(
    id: "period-conversion",
    summary: "A rate and the same rate for another stretch of time do not agree.",
    severity: .error,
    why: "A year, a month and a week give each other, and nobody looks twice at the second figure.",
    trap: "Years of working days or school weeks.",
    rationale: """
      A year has 12 months, 52 to 53 weeks and 365 or 366 days. The rule reads "£2.6 billion a year, or £50 million a week" and the same in brackets, also "300 litres of water a day". \
      Rounding of either side is allowed, and five percent beside it; working days and school weeks are named as such and keep it quiet.
      """,
    flawed: [
      "The bus subsidy costs £52 million a year, or £10 million a week.",
      "The well gives 300 litres a day, or 50,000 litres a year.",
      "Rent is $24,000 a year ($4,000 a month).",
      "The bakery uses 36,500 kilos of flour a year, or 1,000 kilos a day.",
      "The choir pays £80 a week for its hall, about £800 a month.",
      "Fees bring in €5 million a month, which is €50 million a year.",
    ],
    clean: [
      "The bus subsidy costs £52 million a year, or £1 million a week.",
      "The well gives 300 litres a day, or about 110,000 litres a year.",
      "Rent is $24,000 a year ($2,000 a month).",
      "The bakery uses 36,500 kilos of flour a year, or 100 kilos a day.",
      "Fees bring in €5 million a month, and grants €50 million a year.",
      "The line carried 90,000 people a year and sold 400 tickets a day.",
    ],
    sources: [
      "D. Pereira, A. Machiavelo, J. Azevedo on mathematical errors in Portuguese newspapers, Journal of Science Communication"
    ], tolerance: ExactDecimal(5))

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap { passage in
      zip(passage.figures, passage.figures.dropFirst()).compactMap { ruling($0, $1, passage, at: desk) }
    }
  }

  /// Hours in each stretch of time, least and most.
  private static let hours: [String: (Int32, Int32)] = [
    "day": (24, 24), "decade": (87648, 87672), "hour": (1, 1), "month": (672, 744), "quarter": (2160, 2208),
    "week": (168, 168), "year": (8760, 8784),
  ]

  private static func ruling(_ first: Int, _ second: Int, _ passage: Passage, at desk: Desk) -> Ruling? {
    guard let one = rate(first, passage, at: desk), let other = rate(second, passage, at: desk),
      isRestated(stretch(one.end, upTo: second), passage) || isCosted(first, stretch(one.end, upTo: second), passage),
      one.unit == other.unit || other.unit.isEmpty, one.period != other.period,
      let factor = factor(from: one.period, to: other.period),
      !passage.has(["working", "school", "weekday", "weekdays"], in: 0..<passage.items.count)
    else { return nil }
    return ruling(one, other, factor, desk.settings)
  }

  private static func ruling(_ from: Rate, _ to: Rate, _ factor: Interval, _ settings: Settings) -> Ruling? {
    let (one, other, otherPeriod) = (from.claim, to.claim, to.period)
    let operands = [
      one.figure.readings, [Reading(name: "as written", interval: factor * settings.leeway(of: page), strain: 0)],
    ]
    guard let solution = Solution(.product, of: operands, stated: other.figure.readings) else { return nil }
    var relation = Relation(
      page, solution.verdict, [one, other], evidence: "one rate for two stretches of time",
      working:
        "\(Working.words(one)) is \(Working.spoken(solution.computed)) a \(otherPeriod), \(settings.tolerance(of: page).spoken)% either way; stated: \(Working.words(other))"
    )
    guard solution.verdict == .inconsistent, let value = Working.rounded(solution.computed, digits: 2) else {
      return Ruling(relation)
    }
    relation.cause = other.figure.value?.point.flatMap { Cause.slip(from: $0, to: value) }
    relation.suggestions = ["about \(value.spoken) a \(otherPeriod)"]
    return Ruling(
      .error, "\(Working.words(one)) is about \(value.spoken) a \(otherPeriod), not \(Working.words(other)).", relation)
  }

  /// A quantity for a stretch of time.
  private struct Rate {
    let claim: Claim
    let unit: String
    let period: String
    /// The place behind its words.
    let end: Int
  }

  /// A rate written as one figure (`£300 a week`) or as an amount with the time some words on (`300 litres of water a day`).
  private static func rate(_ place: Int, _ passage: Passage, at desk: Desk) -> Rate? {
    guard let claim = desk.claim(passage, place), !claim.figure.readings.isEmpty else { return nil }
    // "700,000 copies a week, or 10,000 a day": the unit is that of the first.
    let unit = claim.figure.unit?.name ?? ""
    if claim.figure.kind == .rate {
      guard let range = unit.range(ofLast: " per ") else { return nil }
      let period = String(unit[range.upperBound...])
      return hours[period] == nil
        ? nil : Rate(claim: claim, unit: String(unit[..<range.lowerBound]), period: period, end: place + 1)
    }
    guard claim.figure.direction == nil, [.count, .measure, .money, .number].contains(claim.figure.kind) else {
      return nil
    }
    for at in stretch(place + 1, upTo: place + 5) {
      guard passage.items.indices.contains(at), passage.items[at].isWord else { return nil }
      if ["a", "an", "each", "every", "per"].contains(passage.text(at)), hours[passage.text(at + 1)] != nil {
        return Rate(claim: claim, unit: unit, period: passage.text(at + 1), end: at + 2)
      }
    }
    return nil
  }

  /// Whether only words stand between that say the same again: `, or`, `(`, `, which is`.
  private static func isRestated(_ range: Range<Int>, _ passage: Passage) -> Bool {
    let words = range.map { passage.text($0) }
    guard let mark = words.firstIndex(where: { Self.marks.contains($0) }), mark <= 4, words.count - mark <= 6,
      words[mark...].allSatisfy({ Self.marks.contains($0) || Self.linkWords.contains($0) })
    else { return false }
    // "£80 a week for the hall, £300 a month for the bus" are two things.
    return mark == 0 || words[mark...].contains { $0 != "," }
      || range.allSatisfy { passage.items[$0].claim == nil }
        && !Self.purposes.contains(passage.text(range.upperBound + 1))
  }

  /// `At €40 a month, the pass costs €480 a year`
  private static func isCosted(_ first: Int, _ range: Range<Int>, _ passage: Passage) -> Bool {
    passage.text(first - 1) == "at" && range.count <= 6 && !passage.isDivided(range)
      && passage.has(["adds", "amounts", "comes", "cost", "costs", "makes"], in: range)
  }

  private static let purposes: Set<String> = ["for", "from", "in", "on", "to"]
  private static let marks: Set<String> = [",", "(", "-", "or"]
  private static let linkWords: Set<String> = [
    "about", "an", "around", "at", "equal", "equals", "equivalent", "i.e", "is", "just", "meaning", "means", "of",
    "out", "roughly", "some",
    "that", "the", "this", "to", "which", "works",
  ]

  /// How many of the second stretch fit in the first, upside down: 12 months a year, so a monthly rate is a twelfth.
  private static func factor(from: String, to: String) -> Interval? {
    if from == "year", to == "month" { return Interval(.one) / Interval(ExactDecimal(12)) }
    if from == "month", to == "year" { return Interval(ExactDecimal(12)) }
    guard let one = hours[from], let other = hours[to] else { return nil }
    return Interval(spanning: ExactDecimal(other.0), ExactDecimal(other.1))
      / Interval(spanning: ExactDecimal(one.0), ExactDecimal(one.1))
  }
}

extension String {
  /// Where the last occurrence of a text stands.
  func range(ofLast text: String) -> Range<String.Index>? {
    guard !text.isEmpty else { return nil }
    var at = endIndex
    while at > startIndex {
      at = index(before: at)
      if self[at...].hasPrefix(text) { return at..<index(at, offsetBy: text.count) }
    }
    return nil
  }
}
