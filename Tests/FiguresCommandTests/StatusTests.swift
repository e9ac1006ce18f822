import FiguresCore
import Testing

@testable import figures

@Suite("What the shell is told")
struct StatusTests {
  private static let flawed = "The choir\n\nMembership rose from 840 to 790 over the summer.\n"
  private static let clean = "The choir\n\nMembership fell from 840 to 790 over the summer.\n"

  private static let runs: [([String], Int32)] = [
    (["audit", "flawed.txt"], 1), (["audit", "clean.txt"], 0), (["audit", "clean.txt", "flawed.txt"], 1),
    (["audit", "."], 1), (["audit", "--exit-zero", "flawed.txt"], 0), (["audit", "--strict", "clean.txt"], 0),
    (["audit", "--quiet", "flawed.txt"], 1), (["audit", "--format", "json", "flawed.txt"], 1),
    (["audit", "--separate", "flawed.txt"], 1), (["audit", "flawed.txt", "missing.txt"], 2),
    (["audit", "--exit-zero", "flawed.txt", "missing.txt"], 2), (["extract", "flawed.txt"], 0),
  ]

  @Test(arguments: runs)
  func statusOfARun(arguments: [String], status: Int32) throws {
    let run = try Built.run(arguments, files: ["flawed.txt": Self.flawed, "clean.txt": Self.clean])
    #expect(run.status == status)
    #expect(run.complaints.count == (status == 2 ? 1 : 0))
  }

  @Test func linesWithFindingsEndWithZero() throws {
    let run = try Built.run(
      ["audit", "--lines"], input: #"{"id": "a", "text": "Membership rose from 840 to 790 over the summer."}"# + "\n")
    #expect(run.status == 0)
    #expect(run.output.contains(#""severity":"error""#))
  }

  @Test func quietSaysOnlyTheFindings() throws {
    let files = ["flawed.txt": Self.flawed, "clean.txt": Self.clean]
    #expect(try Built.run(["audit", "--quiet", "clean.txt"], files: files).output.isEmpty)
    let run = try Built.run(["audit", "--quiet", "."], files: files)
    #expect(run.output.contains("error["))
    #expect(!run.output.contains("clean.txt"))
    #expect(!run.output.contains("found"))
  }

  private static let weights: [([Severity], Bool, figures.ExitStatus)] = [
    ([], false, .clean), ([.note], false, .clean), ([.note], true, .clean), ([.warning], false, .clean),
    ([.note, .warning], true, .findings), ([.error], false, .findings), ([.note, .error], true, .findings),
  ]

  @Test(arguments: weights)
  func severitiesCount(severities: [Severity], isStrict: Bool, expected: figures.ExitStatus) {
    let findings = severities.map { severity in
      Finding(
        severity: severity, message: "",
        relation: Relation(rule: "a-rule", verdict: .inconsistent, claims: [], evidence: "", working: ""))
    }
    #expect(figures.ExitStatus(findings, isStrict: isStrict) == expected)
  }
}
