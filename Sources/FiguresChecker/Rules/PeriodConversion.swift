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
      A year has 12 months, 52 to 53 weeks and 365 or 366 days. The rule reads "£2.6 billion a year, or £50 million a week" and the same in brackets, also "300 litres of water a day" and "That is £2,000 a month" in the next sentence. \
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
    desk.passages.indices.flatMap { index in
      let passage = desk.passages[index]
      let inside = zip(passage.figures, passage.figures.dropFirst()).compactMap { ruling($0, $1, passage, at: desk) }
      return inside + [continued(index, at: desk)].compactMap { $0 }
    }
  }

  /// `They will earn £24,000 a year. That is £2,000 a month before tax.`, `Over a year this amounts to 730 million litres.`
  private static func continued(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    guard index > 0, desk.isNext(index, after: index - 1), let place = passage.figures.first, place <= 8,
      passage.pointsBack && Self.equating.contains(passage.text(1))
        || passage.has(["it", "that", "this"], in: 0..<place) && passage.has(Self.equating, in: 0..<place),
      let to = rate(place, passage, at: desk) ?? spread(place, passage, at: desk)
    else { return nil }
    let before = desk.passages[index - 1]
    let rates = before.figures.compactMap { rate($0, before, at: desk) }.filter {
      $0.unit == to.unit && $0.period != to.period
    }
    guard rates.count == 1, let from = rates.first, !Self.isOfWork(passage), !Self.isOfWork(before),
      let factor = factor(from: from.period, to: to.period)
    else { return nil }
    return ruling(from, to, factor, desk.settings)
  }

  private static let equating: Set<String> = [
    "adds", "amounts", "comes", "equals", "is", "makes", "means", "translates", "works",
  ]

  private static func isOfWork(_ passage: Passage) -> Bool {
    passage.has(["working", "school", "weekday", "weekdays"], in: passage.items.indices)
  }

  private static func ruling(_ first: Int, _ second: Int, _ passage: Passage, at desk: Desk) -> Ruling? {
    guard let one = rate(first, passage, at: desk), let other = rate(second, passage, at: desk),
      isRestated(stretch(one.end, upTo: second), passage) || isCosted(first, stretch(one.end, upTo: second), passage),
      // "£2 an hour, up to £10 a day": a limit is no conversion.
      one.period != other.period, !Agreement.isBound(other.claim), let scale = scale(from: one.unit, to: other.unit),
      let factor = factor(from: one.period, to: other.period),
      !isOfWork(passage)
    else { return nil }
    return ruling(one, other, factor * scale, desk.settings)
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

  /// Whether only words stand between that say the same again: `, or`, `(`, `, which is`.
  private static func isRestated(_ range: Range<Int>, _ passage: Passage) -> Bool {
    let words = withoutSpeaker(range.map { passage.text($0) })
    guard let mark = words.firstIndex(where: { Self.marks.contains($0) }), mark <= 4, words.count - mark <= 6,
      words[mark...].allSatisfy({ Self.marks.contains($0) || Self.linkWords.contains($0) })
    else { return false }
    // "£80 a week for the hall, £300 a month for the bus" are two things.
    return mark == 0 || words[mark...].contains { $0 != "," }
      || range.allSatisfy { passage.items[$0].claim == nil }
        && !Self.purposes.contains(passage.text(range.upperBound + 1))
  }

  /// The words without who said so between two commas: `, councillors were told,`.
  private static func withoutSpeaker(_ words: [String]) -> [String] {
    guard let first = words.firstIndex(of: ","), let next = words[(first + 1)...].firstIndex(of: ","),
      next - first <= 8, words[first..<next].contains(where: { Self.reporting.contains($0) })
    else { return words }
    return Array(words[..<first] + words[next...])
  }

  private static let reporting: Set<String> = [
    "according", "estimates", "heard", "reckons", "said", "say", "says", "showed", "shows", "told",
  ]

  /// `At €40 a month, the pass costs €480 a year`
  private static func isCosted(_ first: Int, _ range: Range<Int>, _ passage: Passage) -> Bool {
    passage.text(first - 1) == "at" && range.count <= 12 && !passage.isDivided(range)
      && passage.has(["adds", "amounts", "comes", "cost", "costs", "makes"], in: range)
  }

  private static let purposes: Set<String> = ["for", "from", "in", "on", "to"]
  private static let marks: Set<String> = [",", "(", "-", "or"]
  private static let linkWords: Set<String> = [
    "about", "adds", "amounts", "an", "around", "average", "comes", "at", "equal", "equals", "equivalent", "i.e", "is",
    "just", "meaning", "means", "of",
    "out", "roughly", "some",
    "that", "the", "this", "to", "up", "which", "works",
  ]
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
