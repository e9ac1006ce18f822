import FiguresCore
import Testing

@testable import FiguresArticles

@Suite("Markdown and front matter")
struct MarkdownTests {
  /// A file with its outline and what its front matter says.
  struct Sample: CustomTestStringConvertible {
    var name: String
    var text: String
    var outline: String
    var title: String?
    var date: String?
    var publisher: String?
    var testDescription: String { name }
  }

  static let prose = LayoutTests.prose

  @Test(
    "What a file holds",
    arguments: [
      Sample(
        name: "front matter",
        text: "---\ntitle: Ferries full\ndate: 2021-10-22\npublisher: Norvik Post\ntags:\n  - sea\n---\n\n\(prose)\n",
        outline: "headline: Ferries full\nbody: \(prose)", title: "Ferries full", date: "2021-10-22",
        publisher: "Norvik Post"),
      Sample(
        name: "quoted values and CR LF",
        text: "---\r\nTitle: \"Ferries \\\"full\\\"\"\r\nDATE: '22 October 2021'\r\n---\r\n\(prose)",
        outline: "headline: Ferries \\\"full\\\"\nbody: \(prose)", title: "Ferries \"full\"", date: "2021-10-22"),
      Sample(
        name: "a title in front matter makes headings body",
        text: "---\ntitle: 'Ferries'' summer'\n---\n# A record\n\n\(prose)",
        outline: "headline: Ferries'' summer\nbody: A record\nbody: \(prose)", title: "Ferries' summer"),
      Sample(
        name: "a heading with the words of the title",
        text: "---\ntitle: Ferries full\n---\n# Ferries full #\n\n\(prose)",
        outline: "headline: Ferries full\nheadline: Ferries full\nbody: \(prose)", title: "Ferries full"),
      Sample(
        name: "headings", text: "# Ferries *full*\n\n\(prose)\n\n## The boats\n\n\(prose)",
        outline: "headline: Ferries *full*\nbody: \(prose)\nbody: The boats\nbody: \(prose)", title: "Ferries *full*"),
      Sample(
        name: "underlined heading and a wrapped paragraph",
        text: "Ferries full\n============\n\nThe ferries were\nfull in\n2021. They sailed.\n",
        outline: "headline: Ferries full\nbody: The ferries were\nfull in\n2021. They sailed.", title: "Ferries full"),
      Sample(
        name: "lists", text: "# Boats\n\nThey have:\n- 40 ferries\n- 12 boats\n  for the north\n\n1. one\n2. two\n",
        outline:
          "headline: Boats\nbody: They have:\nbody: 40 ferries\nbody: 12 boats\n  for the north\nbody: one\nbody: two",
        title: "Boats"),
      Sample(
        name: "code, tables and pictures",
        text:
          "# Boats\n\n```\n12 = 13\n```\n\n| year | boats |\n| --- | --- |\n\n![A ferry in 2017](a20.jpg)\n\n\(prose)",
        outline: """
          headline: Boats
          furniture: ```
          12 = 13
          ```
          furniture: | year | boats |
          furniture: | --- | --- |
          caption: A ferry in 2017
          body: \(prose)
          """, title: "Boats"),
      Sample(
        name: "a rule is no front matter", text: "---\n\nFerries full\n\n\(prose)\n\n---\n\n\(prose)",
        outline: "headline: Ferries full\nbody: \(prose)\nbody: \(prose)", title: "Ferries full"),
      Sample(
        name: "front matter without an end", text: "---\ntitle: Ferries full\n\n\(prose)",
        outline: "headline: title: Ferries full\nbody: \(prose)", title: "title: Ferries full"),
    ])
  func outline(sample: Sample) throws {
    for mark in ["", "\u{FEFF}"] {
      let results = TextReader(path: "a.md", isMarkdown: true).read(Array((mark + sample.text).utf8))
      #expect(results.count == 1)
      let article = try #require(try results.first?.get())
      #expect(article.outline == sample.outline)
      #expect(article.title == sample.title)
      #expect(article.date?.description == sample.date)
      #expect(article.publisher == sample.publisher)
    }
  }

  @Test("Front matter counts in plain text too, and a date that cannot be read is said")
  func unreadableDate() throws {
    let text = "---\ntitle: Ferries full\ndate: last summer\n---\n\(Self.prose)"
    let results = TextReader(path: "a.txt", isMarkdown: false).read(Array(text.utf8))
    #expect(try results.first?.get().title == "Ferries full")
    #expect(
      results.last?.failure?.description
        == "a.txt:3: \"last summer\" is not a date and was passed over; write it as YYYY-MM-DD")
  }
}
