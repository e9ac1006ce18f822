import FiguresCore
import Testing

@testable import FiguresChecker

/// One quantity mentioned twice: in two sentences, in two paragraphs far apart, in the headline and in the body.
@Suite struct SameMeasureTests {
  private func loud(_ text: String) -> [Finding] { audit(text).findings.filter { $0.severity > .note } }

  @Test(
    arguments: PairTexts.flawed + ContradictionTexts.flawed + FarContradictionTexts.flawed
      + NewsContradictionTexts.flawed + LateContradictionTexts.flawed + RecalledTexts.flawed + HeadlineTexts.flawed)
  func contradictionIsFound(_ text: String) {
    #expect(!loud(text).isEmpty)
  }

  @Test(
    arguments: PairTexts.clean + ContradictionTexts.clean + FarContradictionTexts.clean + NewsContradictionTexts.clean
      + LateContradictionTexts.clean + RecalledTexts.clean + HeadlineTexts.clean)
  func soundTextIsLeftAlone(_ text: String) {
    let findings = loud(text)
    #expect(findings.isEmpty, "\(findings.map(\.line))")
  }

  /// What is not found yet. A text that is found some day belongs among the flawed ones.
  @Test(
    arguments: PairTexts.missed + ContradictionTexts.missed + FarContradictionTexts.missed
      + NewsContradictionTexts.missed + LateContradictionTexts.missed + HeadlineTexts.missed)
  func shortfall(_ text: String) {
    withKnownIssue { #expect(!loud(text).isEmpty) }
  }

  @Test func oneDefectIsOneFinding() {
    for text in PairTexts.flawed {
      let findings = loud(text)
      #expect(findings.count == 1, "\(findings.map(\.line))")
    }
  }

  @Test(arguments: [
    (
      "The museum had 430 visitors on Friday, its director said. The museum had 340 visitors on Friday.",
      Severity.warning
    ),
    (
      "The union says 900 dockers walked out on Friday. The port company says 500 dockers walked out on Friday.",
      Severity.note
    ),
  ])
  func twoNamedSourcesMakeANote(_ text: String, severity: Severity) {
    #expect(audit(text).findings.map(\.severity).max() == severity)
  }
}
