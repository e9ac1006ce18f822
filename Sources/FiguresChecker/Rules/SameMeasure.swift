import FiguresCore

/// Two mentions of one quantity.
enum SameMeasure: Rule {
  static let page = RulePage(
    id: "same-measure",
    summary: "Two mentions of one quantity differ.",
    severity: .warning,
    why: "The first figure comes from the desk and the second from an older draft, and only one was mended.",
    trap: "Another time, place or speaker, some of the things only, and news that brings a figure up to date.",
    rationale: """
      The second mention must point back ("the 17 boats lost in the fire", "its 69-night run"), repeat a sentence word for word, give the age of \
      somebody already named, or say nothing that the first has not said: then no word is left that could tell the two apart. Other times, \
      places, names, plans, "another", "of them", "more", "old" and "new", and updates ("the toll rose to 17") do tell them apart, and so does \
      any other earlier figure that agrees with the second. A wider statement may name more than a narrower one. Two named sources may \
      differ: that is a note.
      """,
    flawed: [
      "The storm felled 32 oaks in the park, the ranger said. The 23 oaks felled by the storm will be sold as timber.",
      "The new swimming pool will cost £4.5 million, the council said. The £4.5 billion project takes two years.",
      "Thieves took 18 bicycles from the school shed. Police have found all 15 bicycles taken from the shed.",
      "The club sold 6,200 season tickets last year, the chairman said. Last year the club sold 2,600 season tickets.",
      "The expedition lasted 47 days. After their 74-day expedition the climbers slept for a week.",
      "Volunteers keep 12 miles of footpath open. The volunteers' 21 miles of footpath were mapped last spring.",
      "The monthly rent rises from £610 to £650 in May. The new monthly rent of £680 covers heating.",
    ],
    clean: [
      "The storm felled 32 oaks in the park, the ranger said. The 32 oaks felled by the storm will be sold as timber.",
      "The storm felled 32 oaks in the park. Another 23 oaks fell in the cemetery.",
      "Thieves took 18 bicycles from the school shed. Of those, 15 bicycles have been found.",
      "Volunteers keep 12 miles of footpath open. The council's 21 miles of footpath are paved.",
      "The monthly rent rises from £610 to £650 in May. The old monthly rent of £610 was the lowest in town.",
      "The march drew 400 people on Monday. On Thursday 900 people marched.",
      "The museum has 90 paintings in its first room. The museum has 400 paintings.",
      "The expedition lasted 47 days. After a 12-day rest the climbers left again.",
    ],
    sources: ["S. Maier on accuracy in newspapers, Columbia Journalism Review"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.mentions.compactMap { mentions in
      let (one, other) = (desk.claims[mentions.first], desk.claims[mentions.second])
      guard one.section != .headline || mentions.tie == .repeated,
        !(Agreement.isBound(one) != Agreement.isBound(other)),
        let verdict = Agreement.verdict(one, other) ?? Occasions.verdict(one, other)
      else { return nil }
      if verdict == .inconsistent, mentions.tie < .restated || areWorldsApart(one, other) { return nil }
      let words = desk.shared(mentions)
      var relation = Relation(
        page, verdict, [one, other],
        evidence: "the same thing mentioned twice" + (words.isEmpty ? "" : " (\(words))"),
        working: Agreement.working(one, other))
      guard verdict == .inconsistent else { return Ruling(relation) }
      relation.cause = Agreement.cause(one, other)
      relation.suggestions = ["\(Working.words(one)) in both places", "\(Working.words(other)) in both places"]
      // Two speakers may estimate. But who names a thing by its number makes no claim of their own, and nobody estimates a thousandth of
      // what another says, in the same digits.
      let isEstimate =
        mentions.tie != .recalled && Speaker.differ(one, other) && !Mentions.sameDigits(one, other)
      let severity: Severity = isEstimate ? .note : .warning
      return Ruling(
        severity,
        "\(Working.words(one)) (\(Speaker.name(one))) and \(Working.words(other)) (\(Speaker.name(other))) seem to \(one.figure.kind == .count ? "count" : "be") the same thing.",
        relation)
    }
  }

  /// Whether one is more than a thousand times the other and not the same digits with another scale: £430m and £4.20 are of two things.
  private static func areWorldsApart(_ one: Claim, _ other: Claim) -> Bool {
    guard !Mentions.sameDigits(one, other), let first = one.figure.value?.point?.magnitude,
      let second = other.figure.value?.point?.magnitude, let least = min(first, second).scaled(byPowerOfTen: 3)
    else { return false }
    return !min(first, second).isZero && max(first, second) > least
  }
}
