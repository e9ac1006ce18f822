import FiguresCore

/// A margin of error against the size of the sample.
enum ErrorMargin: Rule {
  static let page = RulePage(
    id: "error-margin",
    summary: "A margin of error is smaller than a sample of that size can give.",
    severity: .warning,
    why: "Only a sample of some size can be as exact as its margin of error says.",
    trap: "Designs that make the margin larger than that of a simple sample.",
    rationale: """
      At 95 percent confidence a simple random sample of n gives 98 ÷ √n percentage points. Design effects make it larger, never smaller, so only a margin \
      more than a quarter below is reported.
      """,
    flawed: [
      "The poll of 500 readers has a margin of error of two percentage points.",
      "The survey asked 250 voters and has a margin of error of plus or minus 3 percentage points.",
      "Pollsters questioned 900 householders in May. Half of them cycle. The margin of error is plus or minus one percentage point.",
      "The telephone poll of 200 anglers has a margin of error of 3 points either way.",
      "With 100 farmers polled, the margin of error is four percentage points.",
    ],
    clean: [
      "The poll of 500 readers has a margin of error of 4.5 percentage points.",
      "The survey asked 1,000 voters and has a margin of error of plus or minus 3 percentage points.",
      "Pollsters questioned 900 householders in May. Half of them cycle. The margin of error is plus or minus three percentage points.",
      "With 1,000 farmers polled, the margin of error is six percentage points.",
    ],
    sources: ["W. G. Cochran, Sampling Techniques, 3rd ed., 1977, chapter 3"], tolerance: ExactDecimal(25))

  static func rulings(at desk: Desk) -> [Ruling] { desk.passages.indices.compactMap { ruling($0, at: desk) } }

  private static func ruling(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    guard
      let at = passage.items.indices.first(where: {
        passage.text($0) == "margin" && passage.text($0 + 1) == "of" && passage.text($0 + 2) == "error"
          || passage.text($0) == "accurate" && passage.text($0 + 1) == "to"
      }),
      let place = passage.figures.first(where: { $0 > at }), let margin = desk.claim(passage, place),
      isPoints(margin), let points = magnitude(margin),
      let sample = sample(for: index, at: desk), let size = sample.figure.value?.point, size > ExactDecimal(20)
    else { return nil }
    // margin² × n against (98 × 3/4)²: no root needed.
    let least = Interval(desk.settings.leeway(of: page).lower ?? .one)
    let bound = Interval(ExactDecimal(98 * 98)) * least * least
    let square = points * points * Interval(size)
    let verdict: Verdict = square.isBelow(bound) ? .inconsistent : .consistent
    let expected = root(of: 9604 / max(1, size.approximation))
    let relation = Relation(
      page, verdict, [sample, margin], evidence: "a sample and its margin of error",
      working: "98 ÷ √\(size.spoken) is about \(expected) points",
      suggestions: verdict == .inconsistent ? ["about \(expected) percentage points"] : [])
    guard verdict == .inconsistent else { return Ruling(relation) }
    return Ruling(
      .warning,
      "A sample of \(Working.words(sample)) has a margin of error of about \(expected) points, not \(Working.words(margin)).",
      relation)
  }

  private static func isPoints(_ claim: Claim) -> Bool {
    claim.figure.unit?.dimension == .points || claim.figure.unit?.dimension == .proportion
      || claim.figure.unit?.name == "point"
  }

  /// The margin as written; "plus or minus" may have left its sign.
  private static func magnitude(_ claim: Claim) -> Interval? {
    guard let value = claim.figure.value?.point?.magnitude else { return claim.figure.asWritten }
    return Interval(value, plusOrMinus: value.halfUnitInLastPlace)
  }

  /// The only count of the sentence, else the only one of a sentence of a poll shortly before.
  private static func sample(for index: Int, at desk: Desk) -> Claim? {
    // "Of 1,600 likely voters questioned": a number whose noun was not read is a count when it is as large as a sample.
    let isCount: (Claim) -> Bool = { claim in
      claim.figure.direction == nil && !isPoints(claim)
        && (claim.figure.kind == .count
          || claim.figure.kind == .number && claim.figure.unit == nil
            && claim.figure.value?.point.map { $0 >= ExactDecimal(100) } ?? false)
    }
    let own = desk.places(in: desk.passages[index], where: isCount)
    if !own.isEmpty { return own.count == 1 ? desk.claim(desk.passages[index], own[0]) : nil }
    for earlier in (max(0, index - 5)..<index).reversed() where desk.isNear(index, after: earlier, reach: 900) {
      let passage = desk.passages[earlier]
      guard passage.has(.survey, in: 0..<passage.items.count) || passage.has(Self.asking, in: 0..<passage.items.count)
      else { continue }
      let counts = desk.places(in: passage, where: isCount)
      let people = counts.filter { place in
        desk.claim(passage, place)?.figure.unit.map { Senses.of($0.name).contains(.person) } ?? false
      }
      return counts.count == 1 || people.count == 1 ? desk.claim(passage, people.first ?? counts[0]) : nil
    }
    return nil
  }

  private static let asking: Set<String> = [
    "asked", "called", "canvassed", "interviewed", "phoned", "pollster", "pollsters", "polling", "questioned", "rang",
    "sampled",
    "spoke", "telephoned",
  ]

  private static func root(of value: Double) -> String {
    let tenths = Int((value.squareRoot() * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
