import FiguresCore
import SeededRandom
import Testing

@testable import FiguresArticles

@Suite("The way back to the page")
struct PageOriginTests {
  /// Pieces of a page: how each is written in the file, and what it says.
  private static let pieces: [(String, String)] = [
    ("forty", "forty"), ("12,000", "12,000"), ("&pound;5", "£5"), ("&#163;", "£"), ("é", "é"), ("漢", "漢"), ("🚢", "🚢"),
    ("&amp;", "&"), ("&lt;b&gt;", "<b>"), ("&ngE;", "≧̸"), ("&notit;", "¬it;"), ("&nbsp;", "\u{A0}"), ("<b>", ""),
    ("</b>", ""), ("<i class='x > y'>", ""), ("<!-- 40 < 50 -->", ""), ("1<sup>st</sup>", "1st"), ("< 3", "< 3"),
    ("<script>if (a<b) 40</script>", ""), ("<span hidden>77</span>", ""), ("10<sup>6</sup>", "10⁶"), ("x", "x"),
    ("<a href=\"#a?b=1&copy=2\">", ""), ("</a>", ""), ("&", "&"), (".", "."),
  ]

  @Test("Every piece of a page leads to the bytes that say it", arguments: 0..<24 as Range<UInt64>)
  func pieces(run: UInt64) throws {
    let seed = 0x9A_6E00 + run
    print("seed of the page: \(seed)")
    var generator = SplitMix64(seed: seed)
    let isLatin = run % 3 == 2
    let head = "<meta charset=\(isLatin ? "latin1" : "utf-8")>\r\n<h1>Boats</h1>\n<p>"
    var file = Array(head.utf8)
    var expected = ""
    var places: [(text: Range<Int>, file: Range<Int>)] = []
    for _ in 0..<60 {
      let (source, text) = Self.pieces.randomElement(using: &generator) ?? ("x", "x")
      let bytes = isLatin ? Self.latin(source) : Array(source.utf8)
      guard let bytes else { continue }
      if !expected.isEmpty, Bool.random(using: &generator) {
        file += Array(["  \n", " ", "\t "].randomElement(using: &generator)?.utf8 ?? " ".utf8)
        if expected.last != " " { expected += " " }
      }
      let start = expected.utf8.count
      expected += text
      if !text.isEmpty { places.append((start..<expected.utf8.count, file.count..<(file.count + bytes.count))) }
      file += bytes
      // Whatever comes next is not to be read as part of a reference.
      file += Array("<u></u>".utf8)
    }
    let article = try #require(PageReader(path: "a.html").read(file).first).get()
    let shift = "Boats\n\n".utf8.count
    // White space at the ends of a paragraph is no part of it, a no-break space at its beginning stays in the text.
    let end = Bytes.trimmed(ByteSpan(0, expected.utf8.count), in: Array(expected.utf8)).end
    #expect(Array(article.text[shift...]) == Array(expected.utf8.prefix(end)), "seed \(seed)")
    let origin = try #require(article.origin)
    for place in places where place.text.upperBound <= end {
      let position = origin.position(of: ByteSpan(place.text.lowerBound + shift, place.text.upperBound + shift))
      #expect(place.file.contains(position.start) && position.end <= place.file.upperBound, "seed \(seed), \(place)")
      #expect(position.end > position.start)
    }
  }

  @Test("Markup in a JSON string leads to the bytes that say it", arguments: 0..<24 as Range<UInt64>)
  func markupInJSON(run: UInt64) throws {
    let seed = 0x15_0A00 + run
    print("seed of the markup: \(seed)")
    var generator = SplitMix64(seed: seed)
    let title = run % 3 == 0 ? "Boats &amp; <i>cars</i>" : nil
    var file = Array("[{\"title\": \(title.map { "\"\($0)\"" } ?? "null"),\n \"text\": \"<p>Boats.</p>\\n<p>".utf8)
    var expected = ""
    var places: [(text: Range<Int>, file: Range<Int>)] = []
    for _ in 0..<60 {
      let (source, text) = Self.pieces.randomElement(using: &generator) ?? ("x", "x")
      if !expected.isEmpty, Bool.random(using: &generator) {
        file += Array([" ", "\\n", "\\u0020\\t"].randomElement(using: &generator)?.utf8 ?? " ".utf8)
        if expected.last != " " { expected += " " }
      }
      let json = OriginTests.json(Array(source.unicodeScalars), using: &generator).utf8.dropFirst().dropLast()
      let start = expected.utf8.count
      expected += text
      if !text.isEmpty { places.append((start..<expected.utf8.count, file.count..<(file.count + json.count))) }
      file += Array(json) + Array("<u></u>".utf8)
    }
    file += Array("</p>\"}]".utf8)
    let article = try #require(RecordReader(path: "a.json", isNamed: true).readDocument(file).first).get()
    let head = (title == nil ? "" : "Boats & cars\n\n") + "Boats.\n\n"
    let shift = head.utf8.count
    let end = Bytes.trimmed(ByteSpan(0, expected.utf8.count), in: Array(expected.utf8)).end
    #expect(Array(article.text.prefix(shift)) == Array(head.utf8))
    #expect(Array(article.text[shift...]) == Array(expected.utf8.prefix(end)), "seed \(seed)")
    let origin = try #require(article.origin)
    for place in places where place.text.upperBound <= end {
      let position = origin.position(of: ByteSpan(place.text.lowerBound + shift, place.text.upperBound + shift))
      #expect(place.file.contains(position.start) && position.end <= place.file.upperBound, "seed \(seed), \(place)")
      var scanner = JSONScanner(
        [0x22] + file[position.start..<position.end] + [0x22], in: 0..<(position.end - position.start + 2))
      let source = try scanner.string().bytes
      let text = source.withUnsafeBufferPointer { PageWalk($0, charset: .utf8).text.said.string }
      let said = article.string(in: ByteSpan(place.text.lowerBound + shift, place.text.upperBound + shift))
      #expect(
        text.filter { $0 != "6" && $0 != "⁶" } == said.filter { $0 != "6" && $0 != "⁶" }.trimmingPrefix("\u{A0}"),
        "seed \(seed)")
    }
  }

  @Test(
    "What of a record's text is markup",
    arguments: [
      ("<p>Forty boats.</p>", "Forty boats."), ("Forty <b>boats</b>.", "Forty boats."),
      ("Forty<br>boats", "Forty\nboats"),
      ("<p>Forty<p>boats", "Forty\n\nboats"), ("If a <b and c> d.", "If a <b and c> d."), ("4 < 5", "4 < 5"),
      ("Boats &amp; cars", "Boats &amp; cars"), ("<b>Boats</b> &amp; cars", "Boats & cars"), ("<", "<"),
      ("a </b> c", "a </b> c"),
      ("Boats\n\n<p>Forty.</p>", "Boats\n\nForty."), ("<h1>Boats</h1><p>Forty.", "Boats\n\nForty."),
    ])
  func isMarkup(text: String, said: String) throws {
    let json = "{\"text\": \"\(text.replacing("\n", with: "\\n"))\"}"
    let article = try #require(RecordReader(path: "a.json", isNamed: true).readDocument(Array(json.utf8)).first).get()
    #expect(String(decoding: article.text, as: UTF8.self) == said)
    let line = try LineReader.article(fromLine: Array("{\"id\": 1, \(json.dropFirst())".utf8)).get()
    #expect(String(decoding: line.text, as: UTF8.self) == text, "offsets of lines count the text as it was given")
  }

  /// The bytes of a text in Latin-1; nil where it has none.
  private static func latin(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard scalar.value < 0x80 || (0xA0..<0x100).contains(scalar.value) else { return nil }
      bytes.append(UInt8(scalar.value))
    }
    return bytes
  }

  @Test("The bytes of every word's span, stripped of markup, are the word", arguments: PageTests.pages)
  func words(page: String) throws {
    let file = try PageTests.bytes(of: page)
    let article = try #require(PageReader(path: page).read(file).first).get()
    let origin = try #require(article.origin)
    let charset = try Charset.of(file)
    // Linked data is decoded as JSON, which the tests of origins look at.
    guard page != "harvest-paywall.html" else { return }
    for block in article.blocks {
      var start = block.span.start
      while start < block.span.end {
        var end = start
        while end < block.span.end, Bytes.spaceLength(in: article.text, at: end, before: block.span.end) == 0 {
          end += 1
        }
        if end > start {
          let position = origin.position(of: ByteSpan(start, end))
          let source = Array(file[position.start..<position.end])
          let text = source.withUnsafeBufferPointer { PageWalk($0, charset: charset).text.said.string }
          let word = article.string(in: ByteSpan(start, end))
          #expect(text == word.replacing("²", with: "2") || text == word, "\(page): \(word)")
        }
        start =
          end + max(1, end < block.span.end ? Bytes.spaceLength(in: article.text, at: end, before: block.span.end) : 1)
      }
    }
  }
}
