import FiguresCore

/// A fall and a rise that are said to cancel out.
enum CancellingChanges: Rule {
  static let page = RulePage(
    id: "cancelling-changes",
    summary: "A fall and a rise are said to cancel out, and do not.",
    severity: .error,
    rationale: """
      After a fall of 50 percent it takes a rise of 100 to be back. The rule reads one fall and one rise in percent (or "half") in a sentence that says "back where", "back to \
      where" or "wiping out": the product of the factors must be one. Percentage points do cancel.
      """,
    flawed: [
      "The shares lost half their value, then gained 50%, leaving owners back where they started.",
      "Ticket prices rose 25% in May and fell 25% in June, back to where they were.",
      "Sales dropped 20% in spring and grew 20% in autumn, leaving the shop back where it began.",
    ],
    clean: [
      "The shares lost half their value, then gained 100%, leaving owners back where they started.",
      "Ticket prices rose 25% in May and fell 20% in June, back to where they were.",
      "The share of vegetarians fell two percentage points, then rose two percentage points, back to where it was.",
    ],
    sources: [
      "D. Pereira, A. Machiavelo, J. Azevedo on mathematical errors in Portuguese newspapers, Journal of Science Communication"
    ])

  static func rulings(at desk: Desk) -> [Ruling] { desk.passages.compactMap { ruling($0, at: desk) } }

  private static func ruling(_ passage: Passage, at desk: Desk) -> Ruling? {
    guard
      let back = passage.items.indices.first(where: {
        passage.text($0) == "back"
          && (passage.text($0 + 1) == "where" || (passage.text($0 + 1) == "to" && passage.text($0 + 2) == "where"))
      })
    else { return nil }
    let changes = passage.figures.filter { $0 < back }.compactMap { place -> (Claim, Direction)? in
      guard let claim = desk.claim(passage, place),
        claim.figure.unit?.dimension == .proportion || claim.figure.kind == .fraction, !claim.figure.readings.isEmpty,
        let direction = claim.figure.direction ?? desk.direction(before: place, in: passage)
          ?? (Self.losses.contains(passage.text(place - 1)) ? .down : nil)
      else { return nil }
      return (claim, direction)
    }
    guard changes.count == 2, changes[0].1 != changes[1].1, let one = factor(changes[0]), let other = factor(changes[1])
    else { return nil }
    let product = one * other
    let slack = Interval(
      spanning: ExactDecimal(significand: 99, exponent: -2) ?? .one,
      ExactDecimal(significand: 101, exponent: -2) ?? .one)
    let verdict: Verdict = product.overlaps(slack) ? .consistent : .inconsistent
    var relation = Relation(
      page, verdict, changes.map(\.0), evidence: "two changes said to lead back to where things were",
      working: "\(Working.spoken(one)) × \(Working.spoken(other)) = \(Working.spoken(product)); back would be 1")
    guard verdict == .inconsistent else { return Ruling(relation) }
    relation.cause = "the second change is taken of another base than the first"
    if let needed = (Interval(.one) / one).flatMap({ Working.rounded(($0 - Interval(.one)) * Interval(.hundred)) }) {
      relation.suggestions = ["a second change of \(needed.magnitude.spoken)%"]
    }
    let percent = Working.rounded(product * Interval(.hundred), digits: 2)?.spoken ?? "not 100"
    return Ruling(
      .error,
      "After \(Working.words(changes[0].0)) and \(Working.words(changes[1].0)), \(percent)% of the beginning is left, not 100%.",
      relation)
  }

  private static let losses: Set<String> = ["lost", "shed"]

  private static func factor(_ change: (Claim, Direction)) -> Interval? {
    guard let value = change.0.figure.value?.point else { return nil }
    let amount = change.0.figure.kind == .fraction ? value : value.scaled(byPowerOfTen: -2)
    return amount.map { change.1 == .up ? Interval(.one) + Interval($0) : Interval(.one) - Interval($0) }
  }
}
