import FiguresCore
import Testing

@testable import FiguresChecker

@Suite struct LongTwinTests {
  @Test func thereAreTexts() { #expect(LongTwins.all.count >= 400 && LongTwins.traps.count >= 50) }

  @Test(arguments: LongTwins.traps)
  func trapIsNotSprung(_ trap: LongTwins) throws {
    let findings = try loud(trap, isFlawed: false)
    #expect(findings.isEmpty, "\(findings.map(\.line))")
  }

  @Test(arguments: LongTwins.all)
  func soundTwinIsLeftAlone(_ twins: LongTwins) throws {
    let findings = try loud(twins, isFlawed: false)
    #expect(findings.isEmpty, "\(findings.map(\.line))")
  }

  @Test(arguments: LongTwins.all.filter { !$0.isMissed })
  func flawedTwinIsFlagged(_ twins: LongTwins) throws {
    let findings = try loud(twins, isFlawed: true)
    #expect(findings.contains { touches($0, twins) }, "\(findings.map(\.line))")
  }

  /// A text that is found on some day fails here until its heading says so.
  @Test(arguments: LongTwins.all.filter(\.isMissed))
  func missedTwinIsStillMissed(_ twins: LongTwins) throws {
    let findings = try loud(twins, isFlawed: true)
    withKnownIssue("not found yet") { #expect(findings.contains { touches($0, twins) }) }
  }

  private func loud(_ twins: LongTwins, isFlawed: Bool) throws -> [Finding] {
    var page = PercentChange.page
    page.table = twins.table.map { RulePage.ExampleTable(file: "table.csv", text: $0) }
    let findings = try Example(page: page, text: twins.text(isFlawed: isFlawed).text).audited().findings
    // A scale word left out is never more than a note.
    return findings.filter { $0.severity > .note || $0.relation.rule == "scale-word" && isFlawed }
  }

  private func touches(_ finding: Finding, _ twins: LongTwins) -> Bool {
    let marks = twins.text(isFlawed: true).marks
    return finding.relation.claims.contains { claim in
      marks.contains { $0.contains(claim.text) || claim.text.contains($0) }
    }
  }
}
