import FiguresChecker
import FiguresReports
import Foundation
import Testing

/// The pages of the rules in the documentation are those that the rules make now.
@Suite("Generated pages of the rules")
struct RulePagesTests {
  private static let command = "FIGURES_RECORD=1 swift test --filter RulePagesTests"
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/FiguresChecker/FiguresChecker.docc")

  @Test func areCurrent() throws {
    let pages = RulePages.files()
    if ProcessInfo.processInfo.environment["FIGURES_RECORD"] != nil {
      try? FileManager.default.removeItem(at: Self.folder)
      try FileManager.default.createDirectory(
        at: Self.folder.appending(path: "Rules"), withIntermediateDirectories: true)
      for (name, text) in pages { try Data(text.utf8).write(to: Self.folder.appending(path: name)) }
      Issue.record("recorded \(pages.count) pages; run again without FIGURES_RECORD")
      return
    }
    for (name, text) in pages.sorted(by: { $0.key < $1.key }) {
      let written = try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      #expect(written == text, "\(name) is not what its rule says now; mend it with \(Self.command)")
    }
    let found = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".md") }
    #expect(Set(found) == Set(pages.keys), "pages of no rule: mend them with \(Self.command)")
  }

  @Test(arguments: RuleCatalogue.pages)
  func holdEverythingTheRuleSays(rule: RulePage) throws {
    let text = try #require(RulePages.files()["Rules/\(rule.id).md"])
    for heading in [
      "Why", "How it is recognised", "What is left alone", "Flawed, and found", "Clean, and left alone", "Sources",
    ] {
      #expect(text.contains("\n## \(heading)\n\n"), "\(rule.id) says nothing under \"\(heading)\"")
    }
    for example in rule.flawed + rule.clean {
      for line in example.split(separator: "\n") { #expect(text.contains(line)) }
    }
  }
}
