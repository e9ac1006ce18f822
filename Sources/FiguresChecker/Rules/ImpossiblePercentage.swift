import FiguresCore

/// A fall of more than all there was, or a share of more than the whole.
enum ImpossiblePercentage: Rule {
  static let page = RulePage(
    id: "impossible-percentage",
    summary: "Something falls by more than 100 percent, or a part is more than 100 percent of its whole.",
    severity: .error,
    why: "Nothing loses more than all it has, so one of the words or the figure must be wrong.",
    trap: "What can turn negative, such as profits and temperatures, and levels given in percent of another level.",
    rationale: """
      What cannot go below zero cannot fall by more than all of it. The rule reads falls of more than 100 percent and shares above \
      100 percent "of the" people or things of a group. Profits, balances, temperatures and the like can turn negative and are \
      left alone, and so are levels given as a percentage of an earlier level or of capacity.
      """,
    flawed: [
      "The number of otters along the river has fallen by 130% since the survey began.",
      "Ticket prices dropped 150% after the season ended.",
      "About 112% of the pupils walk to school.",
      "In the parish vote, turnout reached 104%.",
    ],
    clean: [
      "The number of otters along the river has risen by 130% since the survey began.",
      "The shop's profit fell 150% and turned into a loss.",
      "The reservoir stands at 104% of its usual level for June.",
      "Turnout was 10% higher than in 2019, at 54%.",
      "Ticket prices dropped 15% after the season ended.",
    ],
    sources: [
      "D. Pereira, A. Machiavelo, J. Azevedo on mathematical errors in Portuguese newspapers, Journal of Science Communication"
    ])

  static func rulings(at desk: Desk) -> [Ruling] {
    var rulings: [Ruling] = []
    for passage in desk.passages {
      for place in passage.figures {
        guard let claim = desk.claim(passage, place), claim.figure.unit?.dimension == .proportion,
          let interval = claim.figure.asWritten, let lower = interval.lower,
          lower > .hundred || (lower == .hundred && interval.lowerIsOpen)
        else { continue }
        if isFall(claim, passage, place, at: desk) {
          if passage.has(.signed, in: stretch(0, upTo: passage.items.count)) || isSigned(claim) { continue }
          rulings.append(
            finding(
              claim, "What falls cannot fall by more than all of it: \(Working.words(claim)).",
              "a fall of more than 100% leaves less than nothing"))
        } else if isBounded(claim, passage, place) {
          rulings.append(
            finding(
              claim, "This cannot be more than 100%: \(Working.words(claim)).",
              "a share by its nature: \(claim.measure?.head ?? passage.text(place - 2))"))
        } else if isShareOfPeople(passage, place) {
          rulings.append(
            finding(
              claim, "No group is more than 100% of itself: \(Working.words(claim)).",
              "a share of a group cannot exceed 100%"))
        }
      }
    }
    return rulings
  }

  private static func finding(_ claim: Claim, _ message: String, _ evidence: String) -> Ruling {
    Ruling(
      .error, message,
      Relation(
        rule: page.id, verdict: .inconsistent, claims: [ClaimReference(claim)], evidence: evidence,
        working: "\(Working.number(claim))% > 100%", cause: nil, suggestions: suggestions(claim)))
  }

  private static func suggestions(_ claim: Claim) -> [String] {
    guard let number = claim.figure.value?.point, let tenth = number.scaled(byPowerOfTen: -1) else { return [] }
    return ["\(tenth.normalized)%, if the decimal point slipped"]
  }

  private static func isFall(_ claim: Claim, _ passage: Passage, _ place: Int, at desk: Desk) -> Bool {
    if let direction = claim.figure.direction { return direction == .down }
    if passage.text(place - 1) == "to" || passage.text(place - 1) == "from" { return false }
    return desk.direction(before: place, in: passage) == .down && claim.figure.kind == .change
  }

  private static func isSigned(_ claim: Claim) -> Bool {
    claim.measure.map { Senses.of($0.head).contains(.signed) } ?? false
  }

  /// "Turnout was 110%": a measure that is a share of a whole by its nature.
  private static func isBounded(_ claim: Claim, _ passage: Passage, _ place: Int) -> Bool {
    guard claim.figure.direction == nil, claim.figure.kind != .change, passage.text(place + 1) != "of" else {
      return false
    }
    if let measure = claim.measure { return BoundedMeasures.table.contains(measure.head.lowercased()) }
    // "a turnout of 110%"
    return passage.text(place - 1) == "of" && BoundedMeasures.table.contains(passage.text(place - 2))
  }

  private static func isShareOfPeople(_ passage: Passage, _ place: Int) -> Bool {
    guard passage.text(place + 1) == "of" else { return false }
    return passage.has(.person, in: stretch(place + 2, upTo: place + 5))
  }
}
