import FiguresCore
import Testing

@testable import FiguresChecker

/// Counts that shares give, met by counts that are stated some paragraphs on.
@Suite("Derived figures")
struct DerivedTests {
  /// Paragraphs between, with figures of their own.
  private static let aside =
    "\n\nThe programme began in 2012.\n\nWater is scarce in the south, where 14 wells ran dry.\n\n"

  private func findings(_ first: String, _ second: String) -> [Finding] {
    audit(first + Self.aside + second).findings.filter { $0.severity > .note }
  }

  @Test(arguments: [
    (
      "About 7% of about 10 million farmers use drip irrigation, the ministry said.",
      "Nearly 1 million farmers use drip irrigation.",
      ["About 7%", "about 10 million farmers", "Nearly 1 million farmers"]
    ),
    (
      "Nearly 1 million farmers use drip irrigation, the ministry said.",
      "Around 7% of about 10 million farmers use drip irrigation.",
      ["Nearly 1 million farmers", "Around 7%", "about 10 million farmers"]
    ),
    (
      "About 40% of the 1,200 runners finished the race in time.",
      "All 620 runners who finished the race in time got a medal.",
      ["About 40%", "1,200 runners", "620 runners"]
    ),
    (
      "A third of the choir's 90 singers live in the old town.",
      "The 45 singers who live in the old town meet on Fridays.",
      ["A third", "90 singers", "45 singers"]
    ),
  ])
  func theSmallestSetIsReportedOnce(first: String, second: String, texts: [String]) throws {
    let found = findings(first, second)
    #expect(found.map(\.relation.rule) == ["share-of-whole"], "\(found.map(\.line))")
    #expect(found.first?.relation.claims.map(\.text) == texts)
    #expect(found.first?.relation.verdict == .inconsistent)
  }

  @Test(arguments: [
    ("About 7% of about 10 million farmers use drip irrigation.", "Some 700,000 farmers use drip irrigation."),
    ("About 10% of about 10 million farmers use drip irrigation.", "Nearly 1 million farmers use drip irrigation."),
    // Another thing, another time, others of them.
    ("About 7% of about 10 million farmers use drip irrigation.", "Nearly 1 million farmers use sprinklers."),
    (
      "About 7% of about 10 million farmers use drip irrigation.",
      "In 2030 nearly 1 million farmers will use drip irrigation."
    ),
    ("About 7% of about 10 million farmers use drip irrigation.", "Another 90,000 farmers use drip irrigation."),
    ("About 40% of the 1,200 runners finished the race in time.", "All 1,200 runners got a medal."),
    (
      "About 40% of the 1,200 runners finished the race in time.", "The 620 runners of the children's race got a medal."
    ),
    ("A third of the choir's 90 singers live in the old town.", "The choir's 90 singers meet on Fridays."),
  ])
  func whatAgreesOrIsAnotherThingIsLeftAlone(first: String, second: String) {
    #expect(findings(first, second).isEmpty, "\(findings(first, second).map(\.line))")
  }

  @Test func theChainOfWorkingIsShown() throws {
    let text = "The club has 900 members. Two thirds of them voted. Half of those voted by post."
    let finding = try #require(findings(text, "All 450 members who voted by post got a badge.").first)
    #expect(finding.relation.claims.map(\.text) == ["900 members", "Two thirds", "Half", "450 members"])
    #expect(
      finding.relation.working
        == "Two thirds of 900 members = 570 to 630; Half of these = 228 to 420; stated: 450 members")
    #expect(finding.message == "Half of two thirds of 900 members is 228 to 420, not 450 members.")
  }

  @Test func noMoreThanTwoStepsAreDone() {
    let text =
      "The club has 900 members. Two thirds of them voted. Half of those voted by post. Half of those voted late."
    #expect(findings(text, "In all, 450 members voted late.").isEmpty)
  }

  @Test func agreementIsReported() {
    let relations = audit(
      "About 7% of about 10 million farmers use drip irrigation." + Self.aside
        + "Some 700,000 farmers use drip irrigation."
    )
    .articles[0].relations
    #expect(relations.contains { $0.rule == "share-of-whole" && $0.verdict == .consistent })
  }

  /// What is said of a part is not said of its whole.
  @Test func aWholeIsNoRivalOfItsPart() {
    let found = audit("About 7% of the 10,000 seats were sold." + Self.aside + "The 700 seats sold were in the stalls.")
      .findings
    #expect(found.isEmpty, "\(found.map(\.line))")
  }
}
