import FiguresCore
import Foundation
import Testing

@testable import FiguresArticles

@Suite("Web pages")
struct PageTests {
  /// The folder of pages of different construction, each with the text that a reader sees beside it.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Pages")

  /// The pages by their names.
  static let pages = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasSuffix(".txt") }.sorted()

  /// The bytes of a page.
  static func bytes(of page: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(page)))
  }

  private func article(_ page: String, name: String = "a.html") throws -> Article {
    let result = try #require(PageReader(path: name).read(Array(page.utf8)).first)
    return try result.get()
  }

  /// The headline and the sentences of an article; pictures and furniture left out.
  private func words(_ article: Article) -> [String] {
    article.blocks.filter { [.headline, .standfirst, .body].contains($0.section) }.map { block in
      let words = article.string(in: block.span).split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
      return "\(block.section): " + words.joined(separator: " ")
    }
  }

  /// Labels without figures that nothing tells from an article's own words.
  private static let labels = [
    "ferry-ampboxes.html": [
      "body: (Only the headline and picture of this report may have been reworked by our staff; the rest of the content is from a "
        + "syndicated feed.)"
    ],
    "harvest-office.html": ["body: Press release 114/2021", "standfirst: From:"],
    "library-letter.html": ["body: As the parish accounts have it."],
    "library-posts.html": ["body: From 9.05am", "body: Ines Holm"],
  ]

  @Test("There are pages of at least ten constructions")
  func count() { #expect(Self.pages.count >= 10) }

  @Test("A page is read as its text is", arguments: pages)
  func construction(page: String) throws {
    let story = try #require(page.split(separator: "-").first)
    let reader = ArticleReader()
    let given = try #require(reader.read(Self.folder.appendingPathComponent(page).path).first).get()
    let plain = try #require(reader.read(Self.folder.appendingPathComponent("\(story).txt").path).first).get()
    let labels = Self.labels[page] ?? []
    #expect(words(given).filter { !labels.contains($0) } == words(plain))
    #expect(given.title?.replacing("\u{A0}", with: " ") == plain.title)
  }

  @Test(
    "What a page says of itself",
    arguments: [
      ("ferry-divs.html", "2021-04-22", "Norvik Courier"), ("library-amp.html", "2020-03-14", "Tarn Valley News"),
      ("harvest-live.html", "2021-10-30", "Arle Observer"), ("harvest-paywall.html", "2021-10-30", "Arle Observer"),
      ("harvest-comments.html", "2021-10-30", nil), ("ferry-print.html", "2021-04-22", nil),
      ("ferry-tables.html", "2021-04-22", nil), ("ferry-agency.xml", "2021-04-22", nil),
      ("library-item.xml", "2020-03-14", nil), ("library-export.html", nil, nil),
      ("ferry-regional.html", "2021-04-22", "Skerry Mercury"),
      ("ferry-ampboxes.html", "2021-04-22", "Norvik Post"), ("harvest-office.html", "2021-10-30", nil),
      ("library-letter.html", "2020-03-14", "Notes from the valley"),
      ("library-posts.html", "2020-03-14", "Tarn Valley News"),
    ] as [(String, String?, String?)])
  func metadata(page: String, date: String?, publisher: String?) throws {
    let article = try #require(ArticleReader().read(Self.folder.appendingPathComponent(page).path).first).get()
    #expect(article.date?.description == date)
    #expect(article.publisher == publisher)
  }

  private static let prose =
    "The ferries carried forty thousand people between the islands last summer, the company said."

  @Test(
    "The parts of a page",
    arguments: [
      ("<h1>Boats</h1><p>P", "headline: Boats\nbody: P"),
      (
        "<title>Boats – The Post</title><meta property=og:site_name content='The Post'><p>P", "headline: Boats\nbody: P"
      ),
      ("<title>Boats lie idle | The Post</title><p>P", "headline: Boats lie idle\nbody: P"),
      (
        "<h1>Post</h1><meta name=publisher content=Post><title>Boats</title><p>P",
        "headline: Boats\nfurniture: Post\nbody: P"
      ),
      ("<h1>B</h1><nav>Sport 24</nav><p>P", "headline: B\nfurniture: Sport 24\nbody: P"),
      ("<h1>B</h1><p>P<aside><p>In 30 boats</aside>", "headline: B\nbody: P\nfurniture: In 30 boats"),
      ("<h1>B</h1><p>P<ul class='related-links'><li>In 30 boats</ul>", "headline: B\nbody: P\nfurniture: In 30 boats"),
      (
        "<h1>B</h1><p>P<ul class='list'><li>30 boats<li>40 cars</ul>",
        "headline: B\nbody: P\nbody: 30 boats\nbody: 40 cars"
      ),
      ("<h1>B</h1><p>P<p><a href=/x>More: 30 boats</a>", "headline: B\nbody: P\nfurniture: More: 30 boats"),
      ("<h1>B</h1><figure><figcaption>30 boats</figcaption></figure><p>P", "headline: B\ncaption: 30 boats\nbody: P"),
      ("<h1>B</h1><p class='wp-caption-text'>30 boats</p><p>P", "headline: B\ncaption: 30 boats\nbody: P"),
      ("<h1>B</h1><div class=standfirst>30 boats</div><p>P", "headline: B\nstandfirst: 30 boats\nbody: P"),
      ("<header><h1>B</h1><h2>Sub 3</h2></header><article><p>P</article>", "headline: B\nbody: Sub 3\nbody: P"),
      ("<main><h1>B</h1><p>P</main><p>30 boats", "headline: B\nbody: P\nfurniture: 30 boats"),
      ("<h1>B</h1><p>P<table><tr><td>30<td>40</table>", "headline: B\nbody: P\nfurniture: 30\nfurniture: 40"),
      ("<table><tr><td><h1>B</h1><td>P</table>", "headline: B\nbody: P"),
      ("<div class='ad-free comments-open'><h1>B</h1><p>P</div>", "headline: B\nbody: P"),
      ("<h1>B</h1><p hidden>30 boats<p>P<span style='display: none'>40</span>", "headline: B\nbody: P"),
      ("<h1>B</h1><p>P <del>30</del><template>40</template><noscript>50</noscript>", "headline: B\nbody: P"),
      (
        "<h1>B</h1><p>P<p>Correction: 30 boats, not 40.",
        "headline: B\nbody: P\nfurniture: Correction: 30 boats, not 40."
      ),
      ("<body class='search share'><h1>B</h1><p>P", "headline: B\nbody: P"),
      ("<div class=paywall><h1>B</h1><p>P</div><p>30 boats", "headline: B\nbody: P\nbody: 30 boats"),
      ("<h1>B</h1><a href=/x><p>P", "headline: B\nbody: P"),
      ("<h1>B</h1><p>P<p>P</p><a href=/y><p>P</a>", "headline: B\nbody: P\nbody: P\nfurniture: P"),
      ("<h1>B</h1><pre>P\n\n30\tboats</pre>", "headline: B\nbody: P\nbody: 30\tboats"),
    ])
  func parts(page: String, outline: String) throws {
    let isShort = page.contains("Post")
    let article = try article(isShort ? page : page.replacing("P", with: Self.prose))
    let whole = isShort ? outline : outline.replacing(": P", with: ": \(Self.prose)")
    #expect(article.outline == whole)
  }

  @Test("A message of a news agency is several articles")
  func message() throws {
    let items = ["Forty boats", "Fifty cars"].map {
      "<newsItem><itemMeta><versionCreated>20211022T080000Z</versionCreated><title>No 7</title></itemMeta>"
        + "<contentMeta><headline>\($0)</headline></contentMeta><contentSet><inlineXML><html><body><p>\(Self.prose)</p>"
        + "</body></html></inlineXML></contentSet></newsItem>"
    }
    let file = Array("<?xml version='1.0'?>\n<newsMessage><itemSet>\(items.joined())</itemSet></newsMessage>".utf8)
    let articles = try PageReader(path: "a.xml").read(file).map { try $0.get() }
    #expect(articles.map(\.id) == ["a.xml#1", "a.xml#2"])
    #expect(articles.map(\.title) == ["Forty boats", "Fifty cars"])
    #expect(articles.map(\.outline) == ["Forty boats", "Fifty cars"].map { "headline: \($0)\nbody: \(Self.prose)" })
    #expect(articles.allSatisfy { $0.date?.description == "2021-10-22" })
    let place = try #require(articles.last?.origin?.position(of: ByteSpan(0, 5)))
    #expect(String(decoding: file[place.start..<place.end], as: UTF8.self) == "Fifty")
  }

  @Test("The text of a word processor's file is its paragraphs, without what was deleted")
  func wordProcessor() throws {
    let article = try article(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr>\
      <w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Boats lie idle</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">\
      The harbour holds 4</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>00</w:t></w:r><w:r><w:t xml:space="preserve"> boats, \
      </w:t></w:r><w:del w:id="1"><w:r><w:delText>forty</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>the town's \
      harbour master said to the council on Monday.</w:t></w:r></w:ins></w:p></w:body></w:document>
      """)
    #expect(
      article.outline == "headline: Boats lie idle\n"
        + "body: The harbour holds 400 boats, the town's harbour master said to the council on Monday.")
  }

  @Test(
    "Line breaks, raised digits and words over tags",
    arguments: [
      ("<p>One. <br>Two.", "One.|Two."), ("<h1>A<br>b</h1>", "A\nb"), ("<p>one<br>two", "one\ntwo"),
      ("<p>one<br><br>two", "one|two"), ("10<sup>6</sup> m<sup>2</sup> 1<sup>st</sup>", "10⁶ m² 1st"),
      ("<p>a <b> b</b>\n c", "a b c"), ("<p>1<b>2</b><wbr>3", "123"), ("&nbsp;<p>a<p>&nbsp;<p>b", "a|b"),
      (
        "a 40<a href=#n1>1</a> b <a href='#n2'>[12]</a>c <a href='#x'>50 boats</a> <a href=/y>60</a>",
        "a 40 b c 50 boats 60"
      ),
      ("<p>a</p>b<p>c", "a|b|c"), ("<li>a<li>b", "a|b"), ("<dl><dt>a<dd>b</dl>", "a|b"),
    ])
  func lines(page: String, text: String) throws {
    let bytes = Array(page.utf8)
    bytes.withUnsafeBufferPointer { file in
      let walk = PageWalk(file, charset: .utf8)
      let passages = walk.passages.map {
        String(decoding: walk.text.bytes[$0.span.start..<$0.span.end], as: UTF8.self)
      }
      #expect(passages.joined(separator: "|") == text)
    }
  }
}
