import FiguresArticles
import FiguresCore
import FiguresDatasets
import FiguresExtractor
import Foundation
import Testing

@testable import FiguresChecker

/// The five articles beside the package, where there are any.
enum SharedTexts {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/articles")

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".txt") }
  }()

  static let texts: [String] = names.compactMap {
    try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
  }
}

@Suite(.enabled(if: SharedTexts.texts.count == 5, "the folder shared is not beside the package"))
struct SharedArticleAuditTests {
  static let audit: Audit = {
    let extractor = Extractor()
    return Checker().audit(
      SharedTexts.texts.enumerated().map { extractor.claims(in: article($0.element, id: "\($0.offset)")) })
  }()

  private func relations(_ index: Int) -> [Relation] { Self.audit.articles[index].relations }

  @Test func nothingIsLoud() {
    let loud = Self.audit.findings.filter { $0.severity > .note }
    #expect(loud.isEmpty, "\(loud.map(\.line))")
  }

  @Test func bothDoublingsHoldOnlyByRounding() {
    let doublings = Self.audit.articles[0].findings.filter { $0.relation.rule == "multiple-word" }
    #expect(doublings.count == 1)
    #expect(
      doublings.allSatisfy {
        $0.relation.verdict == .onlyWithRounding && $0.relation.working.contains("2.2 to 2.75")
          && $0.relation.claims.count { $0.text.contains("doubled") } == 2
      })
  }

  @Test func bothWindowsAreShown() {
    let notes = Self.audit.articles[0].findings.filter { $0.relation.rule == "change-period" }
    #expect(notes.contains { $0.message.contains("2013") && $0.message.contains("2015") })
  }

  @Test func wholesDiffer() {
    #expect(Self.audit.articles[1].findings.contains { $0.relation.rule == "share-of-whole" && $0.severity == .note })
  }

  @Test func countriesStandSideBySide() {
    let note = Self.audit.articles[4].findings.first { $0.relation.rule == "comparison" }
    #expect(["43", "80", "62"].allSatisfy { number in note?.message.contains(number) == true })
  }

  @Test func detainedPeopleMeetInOneNote() {
    let notes = Self.audit.findingsAcross.filter {
      $0.relation.rule == "comparison" && $0.relation.evidence.contains("detain")
    }
    #expect(notes.count == 1)
    #expect(Set(notes.flatMap { $0.relation.claims.map(\.article) }).count == 5)
  }
}

/// The same articles with the package's own tables.
@Suite(.enabled(if: SharedTexts.texts.count == 5, "the folder shared is not beside the package"))
struct SharedArticleTableTests {
  static let tables: [Table] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return TableLoader().load([root.appending(path: "Datasets").path]).tables
  }()

  private func audit(_ index: Int, date: String? = nil) throws -> ArticleAudit {
    let article = try ArticleReader(fallbackDate: date.flatMap { CalendarDate(iso: $0) })
      .read([SharedTexts.folder.appending(path: SharedTexts.names[index]).path]).first?.get()
    let audit = Checker(tables: Self.tables).audit([Extractor().claims(in: try #require(article))])
    return try #require(audit.articles.first)
  }

  @Test func bothSidesCountsAreConfirmedAndTheThirdLeftAlone() throws {
    let audit = try audit(4)
    let confirmed = audit.relations.filter { $0.rule == "table-cell" && $0.verdict == .consistent }
    #expect(Set(confirmed.flatMap { $0.claims.map { $0.text } }) == ["43 countries", "62 countries"])
    #expect(confirmed.contains { $0.claims[0].text == "62 countries" && $0.evidence.contains("Cuba") })
    #expect(!audit.relations.contains { $0.rule == "table-cell" && $0.claims.contains { $0.text.hasPrefix("80") } })
    #expect(audit.findings.allSatisfy { $0.severity == .note }, "\(audit.findings.map(\.line))")
  }

  @Test func signatoriesAreConfirmedOnceTheArticleHasADate() throws {
    let audit = try audit(2, date: "2019-07-11")
    #expect(
      audit.relations.contains {
        $0.rule == "table-cell" && $0.verdict == .consistent && $0.claims.contains { $0.text == "22 countries" }
      })
    #expect(audit.findings.allSatisfy { $0.severity == .note }, "\(audit.findings.map(\.line))")
  }
}
