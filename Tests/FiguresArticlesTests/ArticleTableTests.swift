import FiguresCore
import Testing

@testable import FiguresArticles

@Suite("Tables within articles")
struct ArticleTableTests {
  /// The tables of an article: name, then rows of cells.
  private func outline(_ article: Article) -> [String] {
    article.tables.map { table in
      ([table.name ?? "–"] + table.rows.map { $0.map { article.string(in: $0) }.joined(separator: " | ") })
        .joined(separator: "\n")
    }
  }

  private static let prose = "<p>The ferries carried forty thousand people between the islands, the company said."
  private static let grid = "<tr><th>Ferry<th>Cars<tr><td>Anna<td>40<tr><td>Bertha<td>50"

  private func page(_ content: String) throws -> Article {
    let page =
      "<main><h1>Ferries</h1>" + (content.replacing("PROSE", with: Self.prose).replacing("GRID", with: Self.grid))
    return try #require(PageReader(path: "a.html").read(Array(page.utf8)).first).get()
  }

  @Test(
    "A table of names and numbers holds data, and is called by its caption or the heading above",
    arguments: [
      ("PROSE<table>GRID</table>", "–"),
      ("PROSE<table><caption>Cars a day</caption>GRID</table>", "Cars a day"),
      ("PROSE<h3>Cars a day</h3><table>GRID</table>", "Cars a day"),
      ("PROSE<h3>Cars</h3>PROSE<table>GRID</table>", "–"),
      ("PROSE<figure><table>GRID</table><figcaption>Cars a day</figcaption></figure>", "Cars a day"),
      ("PROSE<table><tr><th colspan=2>Cars a day</th></tr>GRID</table>", "Cars a day"),
      ("PROSE<table><thead><tr><td>Ferry<td>Cars<tbody><tr><td>Anna<td>40<tr><td>Bertha<td>50</table>", "–"),
      ("PROSE<table><tr><th>Ferry<th>Cars<tr><th>Anna<td>40<tr><th>Bertha<td>50</table>", "–"),
      ("PROSE<table>GRID<tr><td colspan=2>Source: the company</table>", "–"),
      ("PROSE<table>GRID<tr><td rowspan=2>Clara<td>60<tr><td>70</table>", "–"),
      ("PROSE<table>GRID<tr><td>Clara</td></tr></table>", "–"),
      ("PROSE<table>GRID<tr><td><p>&nbsp;</p><td></table>", "–"),
      ("PROSE<table><tr><th>Ferry<th>C<i>a</i>rs<tr><td><p>Anna</p><td>4<b>0</b><tr><td>Bertha<td>50</table>", "–"),
      ("PROSE<table role=presentation><tr><td>PROSE<td><table>GRID</table></table>", "–"),
    ])
  func data(content: String, name: String) throws {
    let article = try page(content)
    #expect(outline(article) == ["\(name)\nFerry | Cars\nAnna | 40\nBertha | 50"])
    let origin = try #require(article.origin)
    let file =
      "<main><h1>Ferries</h1>" + (content.replacing("PROSE", with: Self.prose).replacing("GRID", with: Self.grid))
    let last = try #require(article.tables.first?.rows.last?.last)
    let position = origin.position(of: last)
    #expect(Array(file.utf8)[position.start..<position.end].elementsEqual("50".utf8))
  }

  @Test(
    "What only looks like a table, or may be read in two ways, holds none",
    arguments: [
      "PROSE<table><tr><td>40</table>", "PROSE<table><tr><th>Ferry<td>Anna<tr><th>Cars<td>40</table>",
      "PROSE<table role=presentation>GRID</table>", "PROSE<table role='none'>GRID</table>",
      "PROSE<table>GRID<tr><td>Clara<td><table><tr><td>60<td>70</table></table>",
      "PROSE<table><tr><th rowspan=2>Ferry<th>Cars<tr><th>a day<tr><td>Anna<td>40</table>",
      "PROSE<table><tr><th>Ferry<th colspan=2>Cars<tr><td>Anna<td>40<td>50</table>",
      "PROSE<table>GRID<tr><td colspan=2>On Sundays<tr><td>Clara<td>60</table>",
      "PROSE<table>GRID<tr><th>Boat<th>People<tr><td>Clara<td>60</table>", "PROSE<table><tr><th>Ferry<th>Cars</table>",
      "PROSE<table><tr><th>Cars<tr><td>40<tr><td>50</table>", "PROSE<nav><table>GRID</table></nav>",
      "PROSE<aside><table>GRID</table></aside>", "PROSE<table class=sidebar>GRID</table>",
      "PROSE<table>GRID<tr><td>Clara<td>PROSE</table>", "PROSE</main><table>GRID</table>",
      "PROSE<div hidden><table>GRID</table></div>", "PROSE<table><table><table>", "PROSE<td>40<td>50",
    ])
  func none(content: String) throws { #expect(outline(try page(content)) == []) }

  private func markdown(_ text: String) throws -> Article {
    try #require(TextReader(path: "a.md", isMarkdown: true).read(Array(text.utf8)).first).get()
  }

  @Test(
    "Tables of Markdown",
    arguments: [
      ("| Ferry | Cars |\n|---|--:|\n| Anna | 40 |\n| Bertha | 50 |", "–\nFerry | Cars\nAnna | 40\nBertha | 50"),
      ("## Cars\n\n|Ferry|Cars|\n|:-|-|\n|Anna|**40**|", "Cars\nFerry | Cars\nAnna | 40"),
      ("|Ferry|Cars\n|-|-\n|Anna|40\n|Bertha|50|60|", "–\nFerry | Cars\nAnna | 40"),
      (
        "|Ferry|Cars|\n|-|-|\n|An\\|na||\n\nForty.\n\n|a|b|\n|-|-|\n|c|d|",
        "–\nFerry | Cars\nAn\\|na | \n\n–\na | b\nc | d"
      ),
    ])
  func bars(text: String, tables: String) throws {
    #expect(outline(try markdown("# Ferries\n\nForty.\n\n\(text)\n")).joined(separator: "\n\n") == tables)
  }

  @Test(
    "Lines with bars that are no table",
    arguments: ["|Ferry|Cars|\n|Anna|40|", "|a|\n|-|\n|b|", "|a|b|\n|-|-|", "|", "||\n||\n||"])
  func noBars(text: String) throws {
    let article = try markdown("# Ferries\n\nForty.\n\n\(text)\n")
    #expect(outline(article) == [])
    #expect(article.blocks.filter { $0.section == .furniture }.count == text.split(separator: "\n").count)
  }

  @Test("A title that is put before the text moves the cells with it")
  func shifted() throws {
    let page = "<title>Ferries lie idle</title><main>\(Self.prose)<table>\(Self.grid)</table>"
    let article = try #require(PageReader(path: "a.html").read(Array(page.utf8)).first).get()
    #expect(article.title == "Ferries lie idle")
    #expect(outline(article) == ["–\nFerry | Cars\nAnna | 40\nBertha | 50"])
  }
}
