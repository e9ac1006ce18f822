import FiguresCore

/// A share or fraction against the part and the whole it joins.
enum ShareOfWhole: Rule {
  static let page = RulePage(
    id: "share-of-whole",
    summary: "A share or fraction does not follow from the part and the whole.",
    severity: .error,
    why: "A share, its part and its whole stand side by side, and two of them give the third.",
    trap: "\"Nearly\" and \"just over\", which shift one side only, and fractions in words, which are coarse.",
    rationale: """
      Share = part ÷ whole. The rule reads "96 of the 640 staff, about one in seven", "15% of the 640 staff, or 96", "Of the 640 \
      staff, 96 (15%)", and a share that a later sentence concludes ("In other words, two-thirds of them …"). "One in seven" is right where seven is the nearest whole number. Shares and counts in different sentences meet only \
      where the same thing is said of both, and then give a note that says how the wholes are worded.
      """,
    flawed: [
      "Of the 500 seats, 60 - about one in four - were empty.",
      "Some 30% of the 900 beehives, or 420, survived the winter.",
      "The inspectors passed 45 of the 60 kitchens, or 80%.",
      "A quarter of the buses, 20 out of 60, run on gas.",
      "One in five pupils, or 30%, cycles to school.",
      "Two thirds of the tenants, 312 of 505, signed.",
    ],
    clean: [
      "Of the 500 seats, 60 - about one in eight - were empty.",
      "Some 30% of the 900 beehives, or 270, survived the winter.",
      "The inspectors passed 45 of the 60 kitchens, or 75%.",
      "A third of the buses, 20 out of 60, run on gas.",
      "One in five pupils, or 20%, cycles to school.",
      "A third of the boys, 40% of the girls and half of the teachers cycle.",
      "Of the 300 runners, 280 finished, and 40% of them were over 50.",
    ],
    sources: ["X. Lu and others, SciTab, 2023", "G. Karagiannis and others, Scrutinizer, 2020"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap {
      explicit($0, at: desk) + [sampled($0, at: desk)].compactMap { $0 } + RestatedShare.rulings(in: $0, at: desk)
    }
      + ShareOfGroup.rulings(at: desk) + SharesTakenUp.rulings(at: desk)
  }

  /// `Police tested 1,200 drivers and found 60 over the limit – one in ten`: a sample, those found in it, and their share behind a dash or "or".
  private static func sampled(_ passage: Passage, at desk: Desk) -> Ruling? {
    guard PartOfWhole.all(in: passage, at: desk).isEmpty,
      let verb = passage.items.firstIndex(where: { Self.samplings.contains($0.text) }),
      let last = passage.figures.last, let share = desk.claim(passage, last), isShare(share),
      share.figure.direction == nil
    else { return nil }
    let counts = passage.figures.filter { $0 < last && $0 > verb }.filter { !desk.isTime(passage, $0) }
    guard counts.count == 2, let whole = desk.claim(passage, counts[0]), let part = desk.claim(passage, counts[1]),
      whole.figure.kind == .count,
      part.figure.kind == .number && part.figure.unit == nil
        || part.figure.kind == .count && desk.sameUnit(part, whole),
      part.figure.direction == nil, whole.figure.direction == nil,
      passage.has(Self.findings, in: stretch(counts[0], upTo: counts[1])),
      isApposed(passage, from: counts[1], to: last, reach: 8), passage.text(last + 1) != "of"
    else { return nil }
    return ruling(share: share, part: part, whole: whole)
  }

  private static let samplings: Set<String> = [
    "analysed", "analyzed", "asked", "checked", "counted", "examined", "inspected", "interviewed", "measured", "polled",
    "questioned", "reviewed", "sampled",
    "screened", "searched", "stopped", "studied", "surveyed", "tested", "breath-tested", "visited", "weighed",
    "x-rayed",
  ]
  private static let findings: Set<String> = ["declared", "failed", "fined", "found", "identified", "rejected", "sent"]

  private static func explicit(_ passage: Passage, at desk: Desk) -> [Ruling] {
    let pairs = PartOfWhole.all(in: passage, at: desk)
    guard !pairs.isEmpty else { return [] }
    var rulings: [Ruling] = []
    for pair in pairs {
      guard let part = desk.claim(passage, pair.part), let whole = desk.claim(passage, pair.whole) else { continue }
      let (earlier, later) = (min(pair.part, pair.whole), max(pair.part, pair.whole))
      // "two thirds of the residents, 1,000 of 1,600"
      if let before = passage.figures.last(where: { $0 < earlier }), let share = desk.claim(passage, before),
        !isShare(part), isShare(share), share.figure.direction == nil, isApposed(passage, from: before, to: earlier),
        pair.part < pair.whole, let ruling = ruling(share: share, part: part, whole: whole)
      {
        rulings.append(ruling)
        continue
      }
      guard let next = passage.figures.first(where: { $0 > later }), let third = desk.claim(passage, next),
        isApposed(passage, from: later, to: next, reach: saysTotal(passage, next) ? 10 : 4),
        !third.figure.readings.isEmpty, third.figure.direction == nil
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

  static func isShare(_ claim: Claim) -> Bool {
    claim.figure.unit?.dimension == .proportion || claim.figure.kind == .fraction
  }

  /// `two thirds of the total`, `three quarters of them all`
  private static func saysTotal(_ passage: Passage, _ place: Int) -> Bool {
    passage.text(place + 1) == "of"
      && passage.has(["all", "fleet", "lot", "total", "whole"], in: stretch(place + 2, upTo: place + 5))
  }

  /// `, or`, `(`, `-`, `- about`: the next figure says the same again.
  static func isApposed(_ passage: Passage, from: Int, to: Int, reach: Int = 4) -> Bool {
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
      } else if place > from + reach {
        return false
      }
    }
    return sawMark
      && (passage.text(to - 1) != "," || passage.text(to + 1) == ","
        || passage.text(to + 1) == "in" && ["all", "total"].contains(passage.text(to + 2))
        || passage.text(to + 1) == "of")
  }

  static func ruling(share: Claim, part: Claim, whole: Claim) -> Ruling? {
    let isFraction = share.figure.kind == .fraction
    let stated = shareReadings(share)
    guard let solution = Solution(.share, of: [part, whole], readAs: HedgedShare.plain, stated: stated)
    else {
      return nil
    }
    var relation = Relation(
      page, solution.verdict, [share, part, whole], evidence: "part, whole and share in one construction",
      working: Working.line(
        .share, [Working.number(part), Working.number(whole)], solution, stated: Working.words(share)))
    let isStrained = solution.verdict == .onlyWithRounding && !solution.holdsHalfway
    guard solution.verdict == .inconsistent || isStrained, let computed = solution.number() else {
      return Ruling(relation)
    }
    var said = "\(computed.spoken)%"
    if isFraction, let rate = ExactDecimal.hundred.divided(by: computed, rounding: .down)?.value,
      rate >= ExactDecimal(2)
    {
      said = "about one in \(rate.rounded(toDigits: rate.digitCount + rate.exponent > 1 ? 2 : 1).normalized.spoken)"
    }
    relation.suggestions = [said]
    if let number = share.figure.value?.point, !isFraction { relation.cause = Cause.slip(from: number, to: computed) }
    return Ruling(
      isStrained ? .warning : .error,
      "\(Working.words(part)) of \(Working.words(whole)) is \(said), not \(Working.words(share)).", relation)
  }
}
