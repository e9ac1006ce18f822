import FiguresCore

/// Conversions of money in one article against each other.
enum CurrencyRate: Rule {
  static let page = RulePage(
    id: "currency-rate",
    summary: "Two conversions between the same currencies imply different rates.",
    severity: .warning,
    why: "One article converts at one rate; where two conversions differ, one of the four sums is wrong.",
    trap: "Sums that were converted on different days.",
    rationale: """
      The rule reads sums with a conversion in brackets. Two of them in one article between the same currencies must imply one rate, give or take \
      rounding and three percent for other days.
      """,
    flawed: [
      "The grant is £2,000 (€2,300). A second grant of £900 (€720) went to the choir.",
      "Tickets cost $40 (£31); a season pass is $300 (£350).",
      "The bell was bought for €5,000 ($5,500) and hung for €1,200 ($1,020).",
    ],
    clean: [
      "The grant is £2,000 (€2,300). A second grant of £900 (€1,035) went to the choir.",
      "Tickets cost $40 (£31); a season pass is $300 (£232).",
      "The bell was bought for about €5,000 ($5,500) and hung for €1,200 ($1,300).",
    ],
    sources: ["own rule: a rate is one number on one day"],
    tolerance: ExactDecimal(3))

  static func rulings(at desk: Desk) -> [Ruling] {
    var pairs: [(from: Claim, to: Claim)] = []
    for passage in desk.passages {
      for (first, second) in zip(passage.figures, passage.figures.dropFirst())
      where second == first + 2 && passage.text(first + 1) == "(" {
        guard let one = desk.claim(passage, first), let other = desk.claim(passage, second),
          one.figure.unit?.dimension == .money,
          other.figure.unit?.dimension == .money, one.figure.unit != other.figure.unit, !one.figure.readings.isEmpty,
          !other.figure.readings.isEmpty, one.figure.direction == nil
        else { continue }
        pairs.append((one, other))
      }
    }
    guard let first = pairs.first else { return [] }
    return pairs.dropFirst().prefix(20).compactMap { ruling(first, $0, leeway: desk.settings.leeway(of: page)) }
  }

  private static func ruling(
    _ first: (from: Claim, to: Claim), _ second: (from: Claim, to: Claim), leeway: Interval
  ) -> Ruling? {
    let isTurned = first.from.figure.unit == second.to.figure.unit && first.to.figure.unit == second.from.figure.unit
    guard
      isTurned || (first.from.figure.unit == second.from.figure.unit && first.to.figure.unit == second.to.figure.unit)
    else { return nil }
    let (base, quote) = isTurned ? (second.to, second.from) : (second.from, second.to)
    guard let one = rate(first.from, first.to), let other = rate(base, quote) else { return nil }
    let verdict: Verdict =
      one.written.overlaps(other.written)
      ? .consistent : (one.loose * leeway).overlaps(other.loose) ? .onlyWithRounding : .inconsistent
    let relation = Relation(
      page, verdict, [first.from, first.to, second.from, second.to],
      evidence: "two conversions between the same currencies",
      working:
        "\(Working.words(first.to)) ÷ \(Working.words(first.from)) = \(Working.spoken(one.written)); \(Working.words(quote)) ÷ \(Working.words(base)) = \(Working.spoken(other.written))",
      suggestions: fitting(first, base).map { ["\(Working.amount($0, like: quote)) for \"\(Working.words(quote))\""] }
        ?? [])
    guard verdict == .inconsistent else { return Ruling(relation) }
    return Ruling(
      .warning,
      "\(Working.words(first.from)) as \(Working.words(first.to)) and \(Working.words(base)) as \(Working.words(quote)) imply different rates.",
      relation)
  }

  private static func rate(_ base: Claim, _ quote: Claim) -> (written: Interval, loose: Interval)? {
    guard let from = plain(base)?.first?.interval, let to = plain(quote)?.first?.interval,
      let looseFrom = plain(base)?.hull, let looseTo = plain(quote)?.hull, let written = to / from,
      let loose = looseTo / looseFrom
    else { return nil }
    return (written, loose)
  }

  /// A hedge bounds the amount and not its conversion: "as much as £800 ($1,000)" converts 800.
  private static func plain(_ claim: Claim) -> [Reading]? {
    claim.figure.value.map { ReadingRules().readings(of: $0, kind: .money, hedge: .exact) }
  }

  private static func fitting(_ first: (from: Claim, to: Claim), _ base: Claim) -> ExactDecimal? {
    guard let rate = rate(first.from, first.to)?.written, let from = base.figure.asWritten else { return nil }
    return Working.rounded(rate * from)
  }
}
