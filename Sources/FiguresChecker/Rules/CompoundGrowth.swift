import FiguresCore

/// A yearly change, the number of years and the change in all.
enum CompoundGrowth: Rule {
  static let page = RulePage(
    id: "compound-growth",
    summary: "A yearly change over some years does not make the total that is stated.",
    severity: .error,
    why: "Yearly percentages add up only in a hurry; each year builds on the one before.",
    trap: "Growth in percentage points a year, and interest that is paid out.",
    rationale: """
      Each year's change is taken of the year before: (1 + g)ⁿ − 1. The rule reads "10% a year for three years" with "in all", "in total", "overall" or "altogether", or a sentence that draws the sum ("They are therefore paying 47% more"). Where the \
      stated total is the plain sum it names that as the cause. Percentage points and simple interest say so and keep it quiet.
      """,
    flawed: [
      "Fares rose 20% a year for two years, or 40% in all.",
      "Membership grew by 8% a year for five years, 40% in total.",
      "The herd shrank 10% a year for four years, or 40% altogether.",
      "Rents went up by 5% in each of the past four years, a total rise of 20%.",
    ],
    clean: [
      "Fares rose 20% a year for two years, or 44% in all.",
      "Membership grew by 8% a year for five years, about 47% in total.",
      "Rents went up by 5% in each of the past four years, a total rise of 22%.",
      "Fares rose two percentage points a year for two years, or four points in all.",
    ],
    sources: ["G. Karagiannis and others, Scrutinizer, 2020"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.indices.compactMap { index in
      let passage = desk.passages[index]
      guard let place = passage.figures.first(where: { isYearly($0, passage, at: desk) }),
        let yearly = desk.claim(passage, place), !passage.has(["simple"], in: passage.items.indices)
      else { return nil }
      let isFalling = desk.direction(before: place, in: passage) == .down
      // "… a return of 6 per cent a year. Over ten years, savings will therefore grow by 79 per cent."
      if desk.isNext(index + 1, after: index), !passage.figures.contains(where: { isYears($0, passage, at: desk) }) {
        let next = desk.passages[index + 1]
        guard let span = next.figures.first, isYears(span, next, at: desk), span <= 3,
          let years = desk.claim(next, span),
          let total = total(behind: span, next, at: desk)
        else { return nil }
        return ruling(yearly, isFalling: isFalling, for: years, total)
      }
      guard
        let span = passage.figures.filter({ isYears($0, passage, at: desk) }).min(by: {
          abs($0 - place) < abs($1 - place)
        }),
        abs(span - place) <= 12, let years = desk.claim(passage, span),
        let total = total(behind: max(place, span), passage, at: desk) ?? total(index + 1, behind: index, at: desk)
      else { return nil }
      return ruling(yearly, isFalling: isFalling, for: years, total)
    }
  }

  /// The change in all, in the rest of the sentence.
  private static func total(behind last: Int, _ passage: Passage, at desk: Desk) -> Claim? {
    passage.figures.first { $0 > last && (saysAll($0, passage) || concludes(passage, last..<$0)) }
      .flatMap { desk.claim(passage, $0) }
  }

  /// The change in all, the first share of a sentence that draws the sum: `Customers are therefore paying 47% more than they did at the start.`
  private static func total(_ index: Int, behind earlier: Int, at desk: Desk) -> Claim? {
    guard desk.isNext(index, after: earlier) else { return nil }
    let passage = desk.passages[index]
    guard let place = passage.figures.first else { return nil }
    // "That makes 52% in all"
    if passage.pointsBack, place <= 3, saysAll(place, passage) { return desk.claim(passage, place) }
    guard concludes(passage, passage.items.indices),
      ["more", "less", "higher", "lower", "fewer"].contains(passage.text(place + 1))
        || PercentChange.isChange(passage, place, at: desk)
    else { return nil }
    return desk.claim(passage, place)
  }

  /// Whether words draw the sum of what was said.
  private static func concludes(_ passage: Passage, _ range: Range<Int>) -> Bool {
    passage.has(["altogether", "amount", "amounts", "hence", "therefore", "thus", "total"], in: range)
  }

  private static func ruling(_ yearly: Claim, isFalling: Bool, for span: Claim, _ total: Claim) -> Ruling? {
    guard let years = span.figure.value?.point.flatMap({ Int($0.normalized.description) }), (2...50).contains(years),
      total.figure.unit?.dimension == .proportion, let value = yearly.figure.value?.point
    else { return nil }
    let isFall = yearly.figure.direction == .down || isFalling
    let rate = Interval(value, plusOrMinus: value.halfUnitInLastPlace)
    let step = (Interval(.hundred) + (isFall ? -rate : rate)) / Interval(.hundred) ?? Interval(.one)
    var factor = Interval(.one)
    for _ in 0..<years { factor = factor * step }
    let change = (factor - Interval(.one)) * Interval(.hundred)
    let computed = [Reading(name: "as written", interval: isFall ? -change : change, strain: 0)]
    guard let solution = Solution(.identity, of: [computed], stated: total.figure.readings) else { return nil }
    // The exact rate decides: "10% a year" as a rate set by rule is 10, not 9.5 to 10.5.
    let point = exact(value, years, isFall)
    let isNear =
      point.map { exact in
        total.figure.asWritten.map {
          $0.overlaps(Interval(exact, plusOrMinus: ExactDecimal(significand: 5, exponent: -1) ?? .one))
        } ?? true
      } ?? true
    let plain = value.multiplied(by: ExactDecimal(Int32(years)), rounding: .down)?.value
    let isPlainSum = plain.map { total.figure.value?.point == $0 } ?? false
    let verdict: Verdict =
      isNear ? .consistent : solution.verdict == .consistent && !isPlainSum ? .onlyWithRounding : .inconsistent
    var relation = Relation(
      page, verdict, [yearly, span, total], evidence: "a yearly change, the years and the change in all",
      working:
        "(1 \(isFall ? "−" : "+") \(value.spoken)%) to the power of \(years) is a change of \(point?.rounded(toDigits: 3).spoken ?? Working.spoken(solution.computed))%; stated: \(Working.words(total))"
    )
    guard verdict == .inconsistent, let point else { return Ruling(relation) }
    if isPlainSum { relation.cause = "the yearly changes were added up, but each is taken of the year before" }
    let said = point.rounded(toDigits: 2).normalized.spoken
    relation.suggestions = ["about \(said)% in all"]
    return Ruling(
      .error, "\(Working.words(yearly)) for \(Working.words(span)) makes about \(said)%, not \(Working.words(total)).",
      relation)
  }

  private static func exact(_ rate: ExactDecimal, _ years: Int, _ isFall: Bool) -> ExactDecimal? {
    guard
      let step =
        (isFall
        ? ExactDecimal.hundred.subtracting(rate, rounding: .down) : ExactDecimal.hundred.adding(rate, rounding: .down))?
        .value
        .scaled(byPowerOfTen: -2)
    else { return nil }
    var factor = ExactDecimal.one
    for _ in 0..<years {
      guard let next = factor.multiplied(by: step, rounding: .down)?.value else { return nil }
      factor = next
    }
    return factor.subtracting(.one, rounding: .down)?.value.scaled(byPowerOfTen: 2)?.magnitude
  }

  private static func isYearly(_ place: Int, _ passage: Passage, at desk: Desk) -> Bool {
    guard let figure = desk.claim(passage, place)?.figure, !figure.readings.isEmpty else { return false }
    if figure.unit?.name == "percent per year" { return true }
    guard figure.unit?.dimension == .proportion else { return false }
    if ["a", "each", "every", "per"].contains(passage.text(place + 1)), passage.text(place + 2) == "year" {
      return true
    }
    // "20% in each of the past three years"
    if passage.text(place + 1) == "in", passage.text(place + 2) == "each" { return true }
    return ["annual", "annually", "year-on-year", "yearly"].contains(passage.text(place + 1))
  }

  private static func isYears(_ place: Int, _ passage: Passage, at desk: Desk) -> Bool {
    guard let figure = desk.claim(passage, place)?.figure, figure.kind == .duration, figure.unit?.name == "year" else {
      return false
    }
    let before = stretch(max(0, place - 4), upTo: place)
    return passage.has(["each", "for", "last", "next", "over", "past"], in: before)
  }

  private static func saysAll(_ place: Int, _ passage: Passage) -> Bool {
    if passage.text(place + 1) == "in", ["all", "total"].contains(passage.text(place + 2)) { return true }
    if ["altogether", "overall"].contains(passage.text(place + 1)) { return true }
    // "a total rise of 30%", "a cumulative 30%"
    return passage.has(["combined", "cumulative", "overall", "total"], in: stretch(max(0, place - 4), upTo: place))
  }
}
