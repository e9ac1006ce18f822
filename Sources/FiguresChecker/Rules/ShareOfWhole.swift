import FiguresCore

/// A share or fraction against the part and the whole it joins.
enum ShareOfWhole: Rule {
  static let page = RulePage(
    id: "share-of-whole",
    summary: "A share or fraction does not follow from the part and the whole.",
    severity: .error,
    rationale: """
      Share = part ÷ whole. The rule reads "96 of the 640 staff, about one in seven", "15% of the 640 staff, or 96", "Of the 640 \
      staff, 96 (15%)". "One in seven" is right where seven is the nearest whole number. Shares and counts in different sentences meet only \
      where the same thing is said of both, and then give a note that says how the wholes are worded.
      """,
    flawed: [
      "Of the 500 seats, 60 - about one in four - were empty.",
      "Some 30% of the 900 beehives, or 420, survived the winter.",
      "The inspectors passed 45 of the 60 kitchens, or 80%.",
    ],
    clean: [
      "Of the 500 seats, 60 - about one in eight - were empty.",
      "Some 30% of the 900 beehives, or 270, survived the winter.",
      "The inspectors passed 45 of the 60 kitchens, or 75%.",
      "Of the 300 runners, 280 finished, and 40% of them were over 50.",
    ],
    sources: ["X. Lu and others, SciTab, 2023", "G. Karagiannis and others, Scrutinizer, 2020"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap { explicit($0, at: desk) } + ShareOfGroup.rulings(at: desk)
  }

  private static func explicit(_ passage: Passage, at desk: Desk) -> [Ruling] {
    let pairs = PartOfWhole.all(in: passage, at: desk)
    guard !pairs.isEmpty else { return [] }
    var rulings: [Ruling] = []
    for pair in pairs {
      guard let part = desk.claim(passage, pair.part), let whole = desk.claim(passage, pair.whole) else { continue }
      let later = max(pair.part, pair.whole)
      guard let next = passage.figures.first(where: { $0 > later }), let third = desk.claim(passage, next),
        isApposed(passage, from: later, to: next), !third.figure.readings.isEmpty, third.figure.direction == nil
      else { continue }
      switch (isShare(part), isShare(third)) {
      case (true, false) where third.figure.kind == .count || third.figure.kind == .number:
        if let ruling = ruling(share: part, part: third, whole: whole) { rulings.append(ruling) }
      case (false, true):
        if let ruling = ruling(share: third, part: part, whole: whole) { rulings.append(ruling) }
      default: continue
      }
    }
    return rulings
  }

  private static func isShare(_ claim: Claim) -> Bool {
    claim.figure.unit?.dimension == .proportion || claim.figure.kind == .fraction
  }

  /// `, or`, `(`, `-`, `- about`: the next figure says the same again.
  private static func isApposed(_ passage: Passage, from: Int, to: Int) -> Bool {
    var sawMark = false
    for place in stretch(from + 1, upTo: to) {
      let item = passage.items[place]
      if item.isMark {
        guard ["(", "-", ","].contains(item.text) else { return false }
        sawMark = true
        continue
      }
      if sawMark {
        guard
          ["or", "about", "around", "roughly", "some", "that", "is", "nearly", "which", "a", "just"].contains(item.text)
        else { return false }
      } else if place > from + 4 {
        return false
      }
    }
    return sawMark && (passage.text(to - 1) != "," || passage.text(to + 1) == ",")
  }

  private static func ruling(share: Claim, part: Claim, whole: Claim) -> Ruling? {
    let isFraction = share.figure.kind == .fraction
    let stated = isFraction ? fractionReadings(share) : share.figure.readings
    guard let solution = Solution(.share, of: [part, whole], stated: stated) else {
      return nil
    }
    var relation = Relation(
      page, solution.verdict, [share, part, whole], evidence: "part, whole and share in one construction",
      working: Working.line(
        .share, [Working.number(part), Working.number(whole)], solution, stated: Working.words(share)))
    guard solution.verdict == .inconsistent, let computed = solution.number() else {
      return Ruling(relation)
    }
    var said = "\(computed.spoken)%"
    if isFraction, let rate = ExactDecimal.hundred.divided(by: computed, rounding: .down)?.value, rate > .one {
      said = "about one in \(rate.rounded(toDigits: rate.digitCount + rate.exponent > 1 ? 2 : 1).normalized.spoken)"
    }
    relation.suggestions = [said]
    if let number = share.figure.value?.point, !isFraction { relation.cause = Cause.slip(from: number, to: computed) }
    return Ruling(
      .error, "\(Working.words(part)) of \(Working.words(whole)) is \(said), not \(Working.words(share)).", relation)
  }

  /// A fraction in words as a share in percent. One in k is right where k is the nearest whole number; other fractions are good to one
  /// part in twenty.
  static func fractionReadings(_ claim: Claim) -> [Reading] {
    guard let value = claim.figure.value?.point, !value.isZero, let written = claim.figure.asWritten else { return [] }
    let percent = Interval(.hundred)
    var interval = written * percent
    let half = ExactDecimal(significand: 5, exponent: -1) ?? .one
    if let inverse = ExactDecimal.one.divided(by: value, rounding: .down)?.value {
      let nearest = inverse.adding(half, rounding: .down).map { floor($0.value) }
      if let nearest, let low = nearest.subtracting(half, rounding: .down)?.value,
        let high = nearest.adding(half, rounding: .up)?.value,
        let gap = inverse.subtracting(nearest, rounding: .down)?.value,
        gap.magnitude < (ExactDecimal(significand: 1, exponent: -2) ?? half), nearest > .one,
        let spread = percent / Interval(spanning: low, high)
      {
        interval = interval.hull(spread)
        return [Reading(name: "as written", interval: interval, strain: 0)]
      }
    }
    let slack = Interval(
      spanning: ExactDecimal(significand: 95, exponent: -2) ?? .one,
      ExactDecimal(significand: 105, exponent: -2) ?? .one)
    return [Reading(name: "as written", interval: interval * slack, strain: 0)]
  }

  private static func floor(_ number: ExactDecimal) -> ExactDecimal {
    var digits = number.significand
    var exponent = number.exponent
    while exponent < 0 {
      digits = (digits - (digits % 10 + 10) % 10) / 10
      exponent += 1
    }
    return ExactDecimal(significand: digits, exponent: exponent) ?? number
  }
}
