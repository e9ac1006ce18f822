import FiguresCore

/// A percentage against the size of a small group.
enum ImpossibleShare: Rule {
  static let page = RulePage(
    id: "impossible-share",
    summary: "No whole number of members of the group makes the stated percentage.",
    severity: .error,
    why: "People come in whole numbers, so a small group allows only some percentages.",
    trap: "Weighted samples, hedged shares, and shares of only some of the group.",
    rationale: """
      In a group of 28, one pupil is 3.6 percent: 36% and 39% can be, 37% cannot. The rule reads "37% of the 28 pupils" and "Of the 28 \
      pupils …, 37%" and "37% of them" behind the one count that is meant, without hedges, and asks whether some whole number rounds to the percentage. Surveys may weight their answers and are \
      left alone.
      """,
    flawed: [
      "Of the 12 boats that started, 55% reached the harbour.",
      "Of the 23 villages on the route, 50% have a shop.",
      "The judges gave full marks to 31% of the 18 cakes.",
    ],
    clean: [
      "Of the 12 boats that started, 58% reached the harbour.",
      "Of the 23 villages on the route, about 50% have a shop.",
      "Of the 30 people polled, 37.5% agreed after weighting.",
    ],
    sources: [
      "N. J. L. Brown, J. A. J. Heathers, The GRIM test, Social Psychological and Personality Science 8 (2017), 363-369"
    ])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap { passage -> [Ruling] in
      guard !isWeighted(passage) else { return [] }
      return PartOfWhole.all(in: passage, at: desk).compactMap { ruling($0, passage, at: desk) }
    }
      + desk.takenUpWholes.compactMap { taken in
        taken.passages.contains { Self.isWeighted(desk.passages[$0]) } ? nil : ruling(taken.part, taken.whole)
      }
  }

  private static func isWeighted(_ passage: Passage) -> Bool {
    passage.has(.survey, in: passage.items.indices)
      || passage.has(["weighted", "weighting"], in: passage.items.indices)
  }

  private static func ruling(_ pair: PartOfWhole, _ passage: Passage, at desk: Desk) -> Ruling? {
    guard let share = desk.claim(passage, pair.part), let whole = desk.claim(passage, pair.whole),
      !passage.has([","], in: stretch(pair.whole + 2, upTo: pair.part - 1)) || pair.part < pair.whole
        || passage.text(pair.part - 1) == ","
    else { return nil }
    return ruling(share, whole)
  }

  private static func ruling(_ share: Claim, _ whole: Claim) -> Ruling? {
    guard share.figure.hedge == .exact,
      whole.figure.hedge == .exact, share.figure.unit?.dimension == .proportion, let interval = share.figure.asWritten,
      let value = share.figure.value?.point, value <= .hundred, let size = whole.figure.value?.point?.normalized,
      size.exponent >= 0,
      size < ExactDecimal(200), let count = Int(size.description), count > 0
    else { return nil }
    let percent = ExactDecimal(Int32(count))
    var nearest: [ExactDecimal] = []
    var fits = false
    for members in 0...count {
      guard let shares = Equation.share.value([Interval(ExactDecimal(Int32(members))), Interval(percent)]) else {
        continue
      }
      if shares.overlaps(interval) { fits = true }
      if let low = shares.lower { nearest.append(low) }
    }
    let evidence = "a percentage of a group of \(count)"
    if fits {
      return Ruling(
        Relation(
          page, .consistent, [share, whole], evidence: evidence,
          working: "a whole number of \(count) makes \(Working.words(share))"))
    }
    let places = max(0, -value.exponent)
    let below = nearest.last { $0 < value }
    let above = nearest.first { $0 > value }
    let options = [below, above].compactMap { $0 }.map {
      $0.rounded(toDigits: places + ($0 < ExactDecimal(10) ? 1 : 2)).normalized
    }
    let spoken = options.map { "\($0)%" }
    let relation = Relation(
      page, .inconsistent, [share, whole], evidence: evidence,
      working: "of \(count), the nearest are \(spoken.joined(separator: " and "))",
      suggestions: spoken)
    return Ruling(
      .error,
      "No whole number of \(Working.words(whole)) makes \(Working.words(share)); the nearest are \(spoken.joined(separator: " and ")).",
      relation)
  }
}
