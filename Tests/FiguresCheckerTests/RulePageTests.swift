import FiguresCore
import FiguresDatasets
import Foundation
import Testing

@testable import FiguresChecker

/// An example of a page, with the rule it belongs to.
struct Example: Sendable, CustomTestStringConvertible {
  let page: RulePage
  let text: String

  var testDescription: String { "\(page.id): \(text)" }

  /// The audit of the text, with the table of its page.
  func audited() throws -> Audit {
    guard let table = page.table else { return audit(text) }
    let folder = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: table.file)
    try Data(table.text.utf8).write(to: file)
    let loaded = TableLoader().load([file.path])
    #expect(loaded.errors.isEmpty && loaded.notices.isEmpty)
    return audit(text, tables: loaded.tables)
  }

  static let flawed = RuleCatalogue.pages.flatMap { page in page.flawed.map { Example(page: page, text: $0) } }
  static let clean = RuleCatalogue.pages.flatMap { page in page.clean.map { Example(page: page, text: $0) } }
}

/// The pages of the rules are their tests.
@Suite struct RulePageTests {
  @Test(arguments: Example.flawed)
  func flawedTextIsFlagged(_ example: Example) throws {
    let findings = try example.audited().findings
    #expect(
      findings.contains { $0.relation.rule == example.page.id && $0.severity == example.page.severity },
      "\(findings.map(\.line))")
  }

  @Test(arguments: Example.flawed)
  func oneDefectGivesOneFinding(_ example: Example) throws {
    let loud = try example.audited().findings.filter { $0.severity > .note }
    #expect(loud.count <= 1, "\(loud.map(\.line))")
  }

  @Test(arguments: Example.clean)
  func cleanTextIsLeftAlone(_ example: Example) throws {
    let loud = try example.audited().findings.filter {
      $0.severity > .note || ($0.relation.rule == example.page.id && example.page.severity == .note)
    }
    #expect(loud.isEmpty, "\(loud.map(\.line))")
  }

  @Test(arguments: RuleCatalogue.pages)
  func pageIsComplete(_ page: RulePage) {
    #expect(!page.summary.isEmpty && !page.rationale.isEmpty && !page.sources.isEmpty)
    #expect(page.flawed.count >= 3 && page.clean.count >= 3)
  }

  @Test func rulesAreListedInOrderAndOnce() {
    let ids = RuleCatalogue.pages.map(\.id)
    #expect(ids == Set(ids).sorted())
  }

  @Test func everyRuleFileIsListed() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/FiguresChecker/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift") && $0 != "Rule.swift"
    }
    let listed = RuleCatalogue.rules.map { "\($0).swift" }
    #expect(Set(files) == Set(listed))
  }
}
