import FiguresCore

/// A word of rise or fall against the two levels it joins.
enum DirectionWord: Rule {
  static let page = RulePage(
    id: "direction-word",
    summary: "A word of rise or fall contradicts the two figures it joins.",
    severity: .error,
    why: "The verb is what readers remember, and the figures say the opposite.",
    trap: "\"From\" before a range or an origin, and things such as times that improve when they fall.",
    rationale: """
      "Fell from 4.1 to 4.4" cannot be. The rule asks for the word of change directly before "from … to …" (or "to … from …"), with \
      nothing but adverbs, times and the amount of the change between. "From" can open a range or name an origin, so a noun phrase with \
      "of" or "for" between keeps the rule quiet. A short sentence that tells one direction ("Prices have fallen again.") is held against the two levels \
      of the next, where that gives the figures of it ("The average home …").
      """,
    flawed: [
      "Membership rose from 840 to 790 over the summer.",
      "The price of a loaf fell slightly from £1.20 to £1.35.",
      "Attendance dropped to 5,200 from 4,900 a week earlier.",
    ],
    clean: [
      "Membership fell from 840 to 790 over the summer.",
      "Prices fell for flats ranging from £90,000 to £140,000.",
      "Runners improved from 52 minutes to 49 minutes.",
      "Attendance dropped to 4,900 from 5,200 a week earlier.",
    ],
    sources: [
      "G. Karagiannis and others, Scrutinizer: a mixed-initiative approach to large-scale, data-driven claim verification, 2020"
    ])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap { passage in
      Endpoints.all(in: passage, at: desk).compactMap { ruling($0, passage, at: desk) }
    } + ToldDirection.rulings(at: desk)
  }

  private static func ruling(_ pair: Endpoints, _ passage: Passage, at desk: Desk) -> Ruling? {
    guard let (old, new) = pair.levels(in: passage, at: desk),
      let (direction, word) = verb(before: pair, in: passage),
      let before = old.figure.asWritten, let after = new.figure.asWritten
    else { return nil }
    let (low, high) = direction == .up ? (before, after) : (after, before)
    let holds = low.isBelow(high)
    let fails = high.isBelow(low)
    let verdict: Verdict = holds ? .consistent : fails ? .inconsistent : .notChecked
    var relation = Relation(
      rule: page.id, verdict: verdict,
      claims: desk.references(to: [old, new]),
      evidence: "\"\(word)\" directly before \"\(pair.pattern)\"",
      working:
        "\(Working.number(new)) \(holds == (direction == .up) && !(verdict == .notChecked) ? ">" : verdict == .notChecked ? "may equal" : "<") \(Working.number(old))"
    )
    guard fails else { return Ruling(relation) }
    relation.cause = "the direction is turned round, or the two figures changed places"
    relation.suggestions = [
      "from \(Working.words(new)) to \(Working.words(old))",
      direction == .up ? "a word for a fall" : "a word for a rise",
    ]
    return Ruling(
      .error,
      "\"\(word)\" says \(direction == .up ? "up" : "down"), but \(Working.words(new)) is \(direction == .up ? "less" : "more") than \(Working.words(old)).",
      relation)
  }

  /// The word of change directly before the endpoints.
  private static func verb(before pair: Endpoints, in passage: Passage) -> (Direction, String)? {
    if pair.pattern.hasPrefix("…") {
      // "5,200, down from 4,900"
      let first = min(pair.old, pair.new)
      for item in passage.items[first..<pair.range.upperBound]
      where item.senses.contains(.rise) != item.senses.contains(.fall) {
        return (item.senses.contains(.rise) ? .up : .down, item.text)
      }
      return nil
    }
    var at = pair.range.lowerBound - 1
    while at >= 0, at >= pair.range.lowerBound - 8 {
      let item = passage.items[at]
      if item.senses.contains(.rise) != item.senses.contains(.fall) {
        return Self.nouns.contains(item.text) && passage.preposition(before: at, reach: 2) != nil
          ? nil : (item.senses.contains(.rise) ? .up : .down, item.text)
      }
      if item.isMark, item.text != "," { return nil }
      // "edged up in the three months to March, from …"
      if item.text == "to", CalendarWords.month(passage.text(at + 1)) != nil {
        at -= 1
        continue
      }
      if Self.blockers.contains(item.text) || item.senses.contains(.boundary) { return nil }
      at -= 1
    }
    return nil
  }

  private static let blockers: Set<String> = [
    "of", "for", "among", "with", "ranging", "aged", "and", "costs", "priced", "to",
  ]
  private static let nouns: Set<String> = ["cut", "cuts", "increase", "rise", "gain", "gains"]
}
