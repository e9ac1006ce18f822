import FiguresArticles
import FiguresChecker
import FiguresCore
import FiguresExtractor
import FiguresReports
import Foundation
import Testing

/// Claims that are written and read again are the same claims, and what they say of others is the same.
@Suite("Claims written and read again")
struct ClaimRoundTripTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The articles of the package: samples, clean texts of the checker, examples of the rules.
  private static var extractions: [Extraction] {
    let paths = ["Datasets/articles", "Tests/FiguresCheckerTests/Texts/Clean"].map { folder.appending(path: $0).path }
    let examples = RuleCatalogue.pages.flatMap { page in
      (page.flawed + page.clean).enumerated().map { Article(id: "\(page.id)-\($0)", text: $1) }
    }
    let articles = ArticleReader(fallbackDate: CalendarDate(iso: "2024-01-05")).read(paths).compactMap { try? $0.get() }
    return (articles + examples).map { Extractor().claims(in: $0) }
  }

  private func readAgain(_ extractions: [Extraction]) throws -> [RecordedArticle] {
    let file = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID().uuidString).jsonl")
    try Data(JSONReport.lines(of: extractions)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (articles, errors) = ClaimFileReader.read([file.path])
    #expect(errors.isEmpty, "\(errors.prefix(3))")
    return articles
  }

  @Test func claimsComeBackAsTheyWere() throws {
    let extractions = Self.extractions.filter { !$0.claims.isEmpty }
    let articles = try readAgain(extractions)
    #expect(extractions.count > 100 && articles.count == extractions.count)
    for (extraction, article) in zip(extractions, articles) {
      #expect(extraction.claims.count == article.claims.count)
      for (claim, again) in zip(extraction.claims, article.claims) {
        #expect(again == claim, "\(claim.article): \(claim.text)")
        #expect(
          again.figure.value?.numbers.map(\.unitInLastPlace) == claim.figure.value?.numbers.map(\.unitInLastPlace),
          "\(claim.text)")
        #expect(article.article.string(in: claim.sentence) == extraction.article.string(in: claim.sentence))
      }
      let again = Extraction(article: article.article, claims: article.claims)
      #expect(JSONReport.lines(of: [again]) == JSONReport.lines(of: [extraction]))
    }
  }

  @Test func whatWasReadMeetsNewArticlesAsTheArticlesWould() throws {
    let earlier = [
      "Harrowmere Museum sold 18,200 tickets in 2023.", "About 20,000 Dunnish people are detained in Velland.",
      "The Orm tunnel cost £310 million in 2019.",
    ].enumerated().map {
      Extractor().claims(in: Article(id: "old\($0)", text: $1, date: CalendarDate(iso: "2024-01-05")))
    }
    let now = Extractor().claims(
      in: Article(
        id: "new",
        text:
          "In 2023 Harrowmere Museum sold 12,900 tickets. Up to 15,000 Dunnish people are detained in Velland. In 2019 the Orm tunnel cost £130 million."
      ))
    let read = try readAgain(earlier).map { Extraction(article: $0.article, claims: $0.claims) }
    let (direct, again) = (Checker(against: earlier).audit([now]), Checker(against: read).audit([now]))
    #expect(direct.findingsAcross.count == 3)
    #expect(direct.findingsAcross == again.findingsAcross)
  }
}
