import FiguresCore
import FiguresDatasets
import Foundation
import Testing

@testable import FiguresChecker

/// Everything a numerate sub-editor looks for is some rule's business.
@Suite struct CheckTests {
  @Test func allFortyAreCoveredByARuleOrANamedCause() {
    #expect(Check.all.map(\.number) == Array(1...40))
    let rules = Set(RuleCatalogue.pages.map(\.id))
    for check in Check.all { #expect(rules.contains(check.rule), "\(check.name): no rule \(check.rule)") }
    // A rule without a defect of its own would only ever be named as a cause.
    for rule in Set(Check.all.map(\.rule)) {
      #expect(Check.all.contains { $0.rule == rule && $0.cause == nil }, "\(rule)")
    }
  }

  /// A defect of the catalogue at hand: a flawed text, in which the rule that is to find it must find it.
  private struct Entry: Decodable {
    let id: String
    let flawed: String
    let dataset_csv: String?
  }

  private static let catalogue = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/rules/catalogue.jsonl")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: catalogue.path)))
  func eachIsFoundByItsRuleAndItsCauseIsNamed() throws {
    let lines = try String(contentsOf: Self.catalogue, encoding: .utf8).split(separator: "\n")
    let entries = try lines.map { try JSONDecoder().decode(Entry.self, from: Data($0.utf8)) }
    #expect(entries.map(\.id) == Check.all.map(\.name))
    for (entry, check) in zip(entries, Check.all) {
      let table = entry.dataset_csv.map { RulePage.ExampleTable(file: "table.csv", text: $0) }
      var page = try #require(RuleCatalogue.page(of: check.rule))
      page.table = table
      let findings = try Example(page: page, text: entry.flawed).audited().findings
      let found = findings.first { $0.relation.rule == check.rule }
      #expect(found != nil, "\(check.name): \(findings.map(\.line))")
      if let cause = check.cause { #expect(found?.relation.cause?.contains(cause) ?? false, "\(check.name)") }
    }
  }

  /// How many texts there must be of each sort, on the page of a rule and in the corpora together.
  private static let fewest = 4

  @Test func everyRuleHasEnoughExamplesOfBothSorts() throws {
    var flawed = Dictionary(uniqueKeysWithValues: RuleCatalogue.pages.map { ($0.id, $0.flawed.count) })
    var clean = Dictionary(uniqueKeysWithValues: RuleCatalogue.pages.map { ($0.id, $0.clean.count) })
    let twins =
      Twins.all.map { ($0.flawed, $0.sound) }
      + MarkedTwins.all.map { ($0.text(isFlawed: true), $0.text(isFlawed: false)) }
    for (wrong, sound) in twins {
      let rules = Set(audit(wrong).findings.filter { $0.severity > .note }.map(\.relation.rule))
      let loud = Set(audit(sound).findings.filter { $0.severity > .note }.map(\.relation.rule))
      for rule in rules {
        flawed[rule, default: 0] += 1
        if !loud.contains(rule) { clean[rule, default: 0] += 1 }
      }
    }
    for page in RuleCatalogue.pages {
      let (wrong, sound) = (flawed[page.id] ?? 0, clean[page.id] ?? 0)
      #expect(wrong >= Self.fewest, "\(page.id) needs \(Self.fewest - wrong) more flawed texts on its page")
      #expect(sound >= Self.fewest, "\(page.id) needs \(Self.fewest - sound) more clean texts on its page")
      #expect(!page.why.isEmpty && !page.trap.isEmpty, "\(page.id) does not say why, or what its trap is")
    }
  }
}
