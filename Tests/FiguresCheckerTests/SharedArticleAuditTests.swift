import FiguresCore
import FiguresExtractor
import Foundation
import Testing

@testable import FiguresChecker

/// The five articles beside the package, where there are any.
enum SharedTexts {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/articles")

  static let texts: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".txt") }.compactMap {
      try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }()
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
