import FiguresArticles
import FiguresCore
import Foundation
import Testing

/// The figures that known extractors miss, in the real articles that lie beside the package on some machines.
enum SharedArticles {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/articles")

  static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func claims(_ number: String) throws -> [Claim] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let name = try #require(names.first { $0.hasPrefix(number) })
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return Reading.extractor.claims(in: Article(id: name, text: text)).claims
  }
}

/// A figure of an article by its words, and how often it stands there.
struct NamedCase: Sendable, CustomTestStringConvertible {
  let article: String
  let words: String
  let wanted: String
  var count = 1

  init(_ article: String, _ words: String, _ wanted: String, count: Int = 1) {
    self.article = article
    self.words = words
    self.wanted = wanted
    self.count = count
  }

  var testDescription: String { "\(article): \(words)" }

  static let all: [NamedCase] = [
    NamedCase("000", "doubled", "2 | multiple", count: 2),
    NamedCase("000", "four to five million", "4000000…5000000"),
    NamedCase("000", "40 years", "40 year | duration", count: 2),
    NamedCase("000", "11 million", "11000000"),
    NamedCase("000", "more than 80%", "> 80 percent | change down"),
    NamedCase("000", "84 percent", "84 percent | change down"),
    NamedCase("000", "2013 and 2018", "2013…2018 | period"),
    NamedCase("000", "2015 and 2018", "2015…2018 | period"),
    NamedCase("000", "three million Hong Kong citizens", "3000000 hong kong citizen"),
    NamedCase("000", "four decades", "4 decade | duration"),
    NamedCase("000", "around a million Uyghurs", "~ 1000000 uyghur"),
    NamedCase("000", "more than 100,000 signatures", "> 100000 signature"),
    NamedCase("001", "around 45%", "~ 45 percent | share"),
    NamedCase("001", "About 7%", "~ 7 percent | share"),
    NamedCase("001", "nearly 1 million Uighurs", "~ 1000000 uighur"),
    NamedCase("001", "around 10 million Uighurs", "~ 10000000 uighur"),
    NamedCase("001", "More than 100 British lawmakers", "> 100 british lawmaker"),
    NamedCase("001", "130 lawmakers", "130 lawmaker"),
    NamedCase("001", "47-member-state", "47 member state"),
    NamedCase("002", "Nearly two dozen countries", "~ 24 country"),
    NamedCase("002", "hundreds of lives", "100…1000 life"),
    NamedCase("002", "22 countries", "22 country"),
    NamedCase("002", "around one million Uighur Muslims", "~ 1000000 uighur muslim"),
    NamedCase("003", "up to a million Uyghurs", "<= 1000000 uyghur"),
    NamedCase("003", "hundreds of thousands of people", "100000…1000000 person"),
    NamedCase("003", "122-page", "122 page"),
    NamedCase("003", "around 40 other countries", "~ 40 country"),
    NamedCase("003", "eight detention camps", "8 detention camp"),
    NamedCase("004", "76th", "76 | ordinal"),
    NamedCase("004", "43 countries", "43 country", count: 2),
    NamedCase("004", "62 countries", "62 country"),
    NamedCase("004", "more than one million people", "> 1000000 person", count: 2),
    NamedCase("004", "at least one million Uighurs", ">= 1000000 uighur"),
  ]
}

@Suite(.enabled(if: SharedArticles.arePresent, "needs the articles in shared/ beside the package"))
struct SharedArticleTests {
  @Test(arguments: NamedCase.all) func isFound(_ row: NamedCase) throws {
    let claims = try SharedArticles.claims(row.article)
    let found = claims.filter { $0.text == row.words && Description($0).agrees(with: row.wanted) }
    if found.count != row.count {
      let near = claims.filter { $0.text.contains(row.words) || row.words.contains($0.text) }
      Issue.record(
        "\(row.words)\n  wanted: \(row.count) × \(row.wanted)\n  found:  \(near.map { "\($0.text) → \(Description($0))" })"
      )
    }
  }

  @Test(arguments: ["000", "001", "002", "003", "004"])
  func noOneIsNoFigure(_ article: String) throws {
    for claim in try SharedArticles.claims(article) {
      #expect(!["one", "no one", "no", "No", "One"].contains(claim.text))
    }
  }

  @Test(arguments: ["000", "001", "002", "003", "004"])
  func spansAreTheirText(_ article: String) throws {
    let claims = try SharedArticles.claims(article)
    #expect(!claims.isEmpty)
    #expect(Set(claims.map(\.id)).count == claims.count)
    #expect(claims.allSatisfy { $0.sentence.contains($0.span) && $0.span.length == $0.text.utf8.count })
  }
}
