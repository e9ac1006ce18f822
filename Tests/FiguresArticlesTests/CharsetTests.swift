import FiguresCore
import Testing

@testable import FiguresArticles

@Suite("Charsets of pages")
struct CharsetTests {
  /// A page in some bytes.
  struct Page: CustomTestStringConvertible {
    var name: String
    var head: String
    var body: [UInt8]
    var text: String
    var testDescription: String { name }
  }

  @Test(
    "The charset comes from the bytes, then from the mark, then from what the page says",
    arguments: [
      Page(name: "UTF-8 unsaid", head: "", body: [0xC2, 0xA3, 0x35], text: "£5"),
      Page(
        name: "UTF-8 called Latin-1", head: "<meta charset=iso-8859-1>", body: [0xC2, 0xA3, 0x35], text: "£5"),
      Page(name: "Latin-1 unsaid", head: "", body: [0xA3, 0x35, 0x20, 0x78, 0x79, 0x7A], text: "£5 xyz"),
      Page(
        name: "Latin-1", head: "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>",
        body: [0xA3, 0x35], text: "£5"),
      Page(name: "Windows-1252", head: "<META CHARSET='windows-1252'>", body: [0x80, 0x35, 0x96, 0x36], text: "€5–6"),
      Page(name: "XML declaration", head: "<?xml version='1.0' encoding='latin1'?>", body: [0xA3, 0x35], text: "£5"),
      Page(
        name: "broken UTF-8", head: "<meta charset=utf-8>", body: [0x35, 0xFF, 0x20, 0xE2, 0x82, 0x36],
        text: "5\u{FFFD} \u{FFFD}6"),
      Page(name: "UTF-8 cut off", head: "", body: [0x35, 0xC2, 0xA3, 0xE2, 0x82], text: "5£\u{FFFD}"),
      Page(name: "byte order mark", head: "\u{FEFF}", body: [0x35, 0xC2, 0xA3], text: "5£"),
    ])
  func charset(page: Page) throws {
    let file = Array("\(page.head)<p>Forty ".utf8) + page.body
    let article = try #require(PageReader(path: "a.html").read(file).first).get()
    #expect(article.string(in: ByteSpan(0, article.text.count)) == "Forty \(page.text)")
  }

  @Test("Another charset is said in one line")
  func unknown() {
    let file = Array("<meta charset='shift_jis'><p>Forty ".utf8) + [0x83, 0x40]
    #expect(
      PageReader(path: "a.html").read(file).first?.failure?.description
        == "a.html: in the charset shift_jis; save it as UTF-8")
  }

  @Test("Columns of a page in Latin-1 count its characters")
  func columns() throws {
    let file = Array("<p>Caf".utf8) + [0xE9, 0x20, 0xA3, 0xA3] + Array(" 40 boats".utf8)
    let article = try #require(PageReader(path: "a.html").read(file).first).get()
    let start = try #require(article.text.firstRange(of: Array("40".utf8))?.lowerBound)
    #expect(
      article.origin?.position(of: ByteSpan(start, start + 2)) == FilePosition(start: 11, end: 13, line: 1, column: 12))
  }
}
