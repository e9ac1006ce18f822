import FiguresCore

/// A fall and a rise that are said to cancel out.
enum CancellingChanges: Rule {
  static let page = RulePage(
    id: "cancelling-changes",
    summary: "A fall and a rise are said to cancel out, and do not.",
    severity: .error,
    why: "Equal percentages down and up do not cancel, which is the best-known mistake with percentages.",
    trap: """
      Changes in percentage points, which do cancel, and small percentages, where the difference drowns in \
      rounding.
      """,
    rationale: """
      After a fall of 50 percent it takes a rise of 100 to be back. The rule reads one fall and one rise in percent (or "half") in a sentence, or two, that say "back where", "back to \
      its old level", "wiping out the loss" and the like: the product of the factors must be one. Percentage points do cancel.
      """,
    flawed: [
      "The shares lost half their value, then gained 50%, leaving owners back where they started.",
      "Ticket prices rose 25% in May and fell 25% in June, back to where they were.",
      "The bakery put its prices up by 10% in spring and cut them by 10% in autumn, so regulars pay what they did before.",
      "After losing a quarter of its players in May, the band grew by a quarter in June and is back to its old size.",
      "The index dropped 30% in a week. It then rose 30%, wiping out the loss.",
      "Sales dropped 20% in spring and grew 20% in autumn, leaving the shop back where it began.",
    ],
    clean: [
      "The shares lost half their value, then gained 100%, leaving owners back where they started.",
      "Ticket prices rose 25% in May and fell 20% in June, back to where they were.",
      "After losing a quarter of its players in May, the band grew by a third in June and is back to its old size.",
      "The index dropped 30% in a week. It then rose 30%, short of its old level.",
      "The share of vegetarians fell two percentage points, then rose two percentage points, back to where it was.",
    ],
    sources: [
      "D. Pereira, A. Machiavelo, J. Azevedo on mathematical errors in Portuguese newspapers, Journal of Science Communication"
    ], tolerance: .one)

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.indices.compactMap { index in
      let passage = desk.passages[index]
      guard let back = restoration(in: passage) else { return nil }
      if let ruling = ruling(changes(in: passage, upTo: back, at: desk), leeway: desk.settings.leeway(of: page)) {
        return ruling
      }
      guard index > 0, desk.isNext(index, after: index - 1) else { return nil }
      let before = desk.passages[index - 1]
      return ruling(
        changes(in: before, upTo: before.items.count, at: desk)
          + changes(in: passage, upTo: passage.items.count, at: desk), leeway: desk.settings.leeway(of: page))
    }
  }

  /// Where words begin that say that all is as it was; nil where none do.
  private static func restoration(in passage: Passage) -> Int? {
    passage.items.indices.first { start in
      (Self.restorations[passage.text(start)] ?? []).contains { words in
        words.indices.allSatisfy { offset in
          let word = passage.text(start + offset)
          return words[offset] == "~" ? Self.owners.contains(word) : words[offset] == word
        }
      }
    }
  }

  private static let owners: Set<String> = ["her", "his", "its", "our", "the", "their"]
  /// Sorted; `~` stands for `its`, `the` and the like. By their first words, for nearly every word begins none.
  private static let restorations: [String: [[String]]] = Dictionary(grouping: phrases) { $0[0] }

  private static let phrases: [[String]] = [
    "are as before", "as they did before", "as they were before", "as it did before", "as it was before", "at ~ old",
    "at ~ original", "at ~ starting", "back at where", "back at ~",
    "back in full", "back to square one", "back to ~ former", "back to ~ old", "back to ~ original",
    "back to ~ previous", "back to ~ starting", "back to where", "back where", "cancel each other out", "cancel out",
    "cancelled each other out",
    "cancelled out", "cancelling out", "made good the fall", "made good the loss", "made up for the fall",
    "made up for the loss",
    "returned to ~ former", "returning to ~ former", "returning to ~ old", "returning to ~ original",
    "returning to ~ previous", "returned to ~ old", "returned to ~ original", "returned to ~ previous",
    "same as before",
    "undoing the cut", "undoing the fall",
    "undoing the rise", "what it did before", "what it was before", "what they did before", "what they were before",
    "exactly where it was", "exactly where they were", "where it began", "where it had begun", "where it had started",
    "where it had stood", "where it stood before",
    "where it was before", "where they began", "where they had begun", "where they had started",
    "where they stood before", "where they were before",
    "wiped out the drop",
    "wiped out the fall", "wiped out the loss", "wiped out the losses", "wiping out the drop", "wiping out the fall",
    "wiping out the gain", "wiping out the loss",
    "wiping out the losses", "wiping out the rise",
  ].map { $0.split(separator: " ").map(String.init) }

  private static func changes(in passage: Passage, upTo end: Int, at desk: Desk) -> [(Claim, Direction)] {
    passage.figures.filter { $0 < end }.compactMap { place in
      guard let claim = desk.claim(passage, place),
        claim.figure.unit?.dimension == .proportion || claim.figure.kind == .fraction, !claim.figure.readings.isEmpty,
        let direction = claim.figure.direction ?? own(passage.text(place - 1))
          ?? desk.direction(before: place, in: passage)
      else { return nil }
      return (claim, direction)
    }
  }

  private static func ruling(_ changes: [(Claim, Direction)], leeway: Interval) -> Ruling? {
    guard changes.count == 2, changes[0].1 != changes[1].1, let one = factor(changes[0]), let other = factor(changes[1])
    else { return nil }
    let product = one * other
    // One percentage up and down never cancels, however little it misses by.
    let isSame =
      changes[0].0.figure.value == changes[1].0.figure.value
      && changes[0].0.figure.unit?.dimension == changes[1].0.figure.unit?.dimension
    let isSmall = changes[0].0.figure.value?.point.map { $0 < ExactDecimal(5) && $0 > .one } ?? true
    let verdict: Verdict = product.overlaps(leeway) && (!isSame || isSmall) ? .consistent : .inconsistent
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

  /// The way of a verb that loses or wins back: `regained 10%`.
  private static func own(_ verb: String) -> Direction? {
    losses.contains(verb) ? .down : gains.contains(verb) ? .up : nil
  }

  private static let gains: Set<String> = ["gained", "gaining", "recovered", "recovering", "regained", "regaining"]
  private static let losses: Set<String> = ["lose", "loses", "losing", "lost", "shed", "shedding"]

  private static func factor(_ change: (Claim, Direction)) -> Interval? {
    guard let value = change.0.figure.value?.point else { return nil }
    let amount = change.0.figure.kind == .fraction ? value : value.scaled(byPowerOfTen: -2)
    return amount.map { change.1 == .up ? Interval(.one) + Interval($0) : Interval(.one) - Interval($0) }
  }
}
