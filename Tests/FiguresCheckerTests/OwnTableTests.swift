import FiguresArticles
import FiguresCore
import FiguresExtractor
import Testing

@testable import FiguresChecker

/// Figures held against a table that stands in their own article.
@Suite struct OwnTableTests {
  /// An article whose second half is a table of parishes.
  private func article(_ text: String, title: String = "Parishes", table: String? = nil, id: String = "a") -> Article {
    let table =
      table ?? "parish | inhabitants | area (ha)\nAlder | 4,200 | 310\nBrook | 3,100 | 270\nCrane | 5,600 | 480"
    var article = Article(id: id, title: "The census is out", text: text + "\n\n" + table)
    var start = article.text.count - table.utf8.count
    let first = start
    var rows: [[ByteSpan]] = []
    for line in table.split(separator: "\n") {
      rows.append(
        line.split(separator: "|").map { cell in
          let span = ByteSpan(start, start + cell.utf8.count)
          start = span.end + 1
          let words = cell.trimmingPrefix { $0 == " " }
          return ByteSpan(span.end - words.utf8.count, span.end - (cell.hasSuffix(" ") ? 1 : 0))
        })
    }
    article.tables = [ArticleTable(name: title, rows: rows)]
    article.blocks = article.blocks.map { block in
      Block(span: block.span, section: block.span.start >= first ? .furniture : block.section)
    }
    return article
  }

  private func findings(_ articles: [Article]) -> [Finding] {
    Checker().audit(articles.map { Extractor().claims(in: $0) }).findings.filter { $0.severity > .note }
  }

  @Test(arguments: [
    "Alder has 4,800 inhabitants.", "The census counted 1,300 inhabitants in Brook.",
    "Brook, with 5,100 inhabitants, has no school.",
    "Together the three parishes have 15,900 inhabitants.",
  ])
  func contradicts(_ text: String) throws {
    let found = findings([article(text)])
    #expect(found.count == 1, "\(found.map(\.line))")
    #expect(found.first?.relation.rule.hasPrefix("table-") == true)
  }

  @Test func namesThePlaceOfTheCell() throws {
    let found = try #require(findings([article("Alder has 4,800 inhabitants.")]).first)
    #expect(found.message.contains("\"Parishes\", line 6:9, inhabitants has 4,200"), "\(found.message)")
  }

  @Test(arguments: [
    "Alder has 4,200 inhabitants.", "Alder has about 4,000 inhabitants.", "Elm has 900 inhabitants.",
    "Alder had 3,900 inhabitants in 2011.", "Last year Alder had 3,900 inhabitants.",
    "Alder has 1,700 houses and two schools.", "Alder gained 300 inhabitants.",
    "Alder has 900 more inhabitants than Brook.",
    "Nearly 900 inhabitants of Alder signed the letter.", "Alder and Brook have 7,300 inhabitants between them.",
    "In March 300 inhabitants left Alder.", "In 2011 the three parishes together had 10,400 inhabitants.",
    "Some 2,000 inhabitants left Brook before the war.", "Every tenth of the 900 inhabitants of Alder Green came.",
  ])
  func staysSilent(_ text: String) {
    let found = findings([article(text)])
    #expect(found.isEmpty, "\(found.map(\.line))")
  }

  @Test("A title with a year tells of that year alone")
  func year() {
    let wrong = article("Alder had 4,800 inhabitants in 2021.", title: "Parishes, 2021")
    #expect(findings([wrong]).count == 1)
    #expect(findings([article("Alder had 3,900 inhabitants in 2011.", title: "Parishes, 2021")]).isEmpty)
  }

  @Test("A table of a season beside the report of a match")
  func season() {
    let table = "club | played | points\nGulls | 17 | 36\nFoxes | 16 | 31"
    for text in [
      "The Gulls scored 21 points in the second half.", "The Foxes lost, with 79 points from their bench.",
    ] {
      #expect(
        findings([article(text, title: "Standings", table: table)]).filter { $0.relation.rule == "table-cell" }.count
          <= 0)
    }
  }

  @Test("A table serves its own article and no other")
  func others() {
    let other = Article(id: "b", title: "A walk", text: "Alder has 4,800 inhabitants.")
    #expect(findings([article("The census is out, the council said."), other]).isEmpty)
  }

  @Test(
    "What is no table of data is passed over",
    arguments: ["40 | 50\n60 | 70", "name | place\nAnna | Alder", "a | a\nb | 4"])
  func noData(_ table: String) {
    #expect(findings([article("Alder has 4,800 inhabitants.", table: table)]).isEmpty)
  }
}
