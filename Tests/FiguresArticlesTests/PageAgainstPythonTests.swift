import Foundation
import SeededRandom
import Testing

@testable import FiguresArticles

/// The text of messy pages held against that of another reader, the `html.parser` of Python's library.
@Suite("Pages as another reader reads them", .enabled(if: Python.isThere))
struct PageAgainstPythonTests {
  /// Writes the text of each page beside it: all of it, whatever is around it, but nothing that is not shown.
  private static let script = """
    import html.parser, sys
    class Reader(html.parser.HTMLParser):
        unseen = {"iframe", "noscript", "script", "style", "template", "title"}
        def __init__(self):
            super().__init__(convert_charrefs=True)
            self.parts, self.depth = [], 0
        def handle_starttag(self, tag, attributes):
            self.depth += tag in self.unseen
        def handle_endtag(self, tag):
            self.depth -= tag in self.unseen and self.depth > 0
        def handle_startendtag(self, tag, attributes):
            pass
        def handle_data(self, data):
            if not self.depth:
                self.parts.append(data)
    for path in sys.argv[2:]:
        reader = Reader()
        reader.feed(open(path, encoding=sys.argv[1], newline="").read())
        reader.close()
        open(path + ".text", "w", encoding="utf-8", newline="").write("".join(reader.parts))
    """

  /// Pieces that pages are messy with: tags left open and closed twice, marks within quotation marks, text that holds tags.
  private static let pieces = [
    "forty boats", "12,000", " and ", "\n", "\t", "é", "£5", "½", "&pound;5", "&#163;", "&#xA3;", "&eacute;t&eacute;",
    "&amp;",
    "&lt;b&gt;", "&notit;", "&nbsp;", "&copy 2020", "&unknown;", "AT&T", "a & b", "4 < 5", "5 > 4", "<p>", "</p>",
    "<P CLASS=lead>",
    "<div>", "</div>", "</div></div>", "<b>", "</b>", "<i><b></i></b>", "<li>", "<ul><li>", "</ul>", "<td>",
    "<table><tr><td>",
    "</table>", "<br>", "<br/>", "<hr />", "<a href=/x?a=1&copy=2>", "</a>", "<span title='say \"4 > 3\"'>", "</span>",
    "<img alt=\"it's < 3 > 2\" src=x>", "<p data-a='' data-b= \"c\" hidden-not>", "<h2>", "</h3>",
    "<!-- 40 > 30 <p> -->",
    "<!DOCTYPE html>", "<script>if (a<b && c>d) { say(\"</p> 40\") }</script>", "<style>p > a { width: 40px }</style>",
    "<noscript>Turn 1 on</noscript>", "<template><p>50</template>", "<SCRIPT type='x'>// 60 </SCRIPT >", "<o:p></o:p>",
    "<custom-tag>", "</custom-tag>", "<p\nclass='a\nb'\n>",
  ]

  private static func page(_ length: Int, charset: String, seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    var page = "<!DOCTYPE html><html><head><meta charset=\(charset)><title>Boats &amp; cars</title></head><body>"
    while page.utf8.count < min(length, 100_000) { page += pieces.randomElement(using: &generator) ?? "" }
    if page.utf8.count < length { page = String(repeating: page + "<br>", count: length / page.utf8.count + 1) }
    return page + "<p>The end.</p></body></html>"
  }

  /// Whatever is no white space: where passages end, the other reader does not say.
  private static func letters(_ text: some Sequence<UInt8>) -> [Unicode.Scalar] {
    String(decoding: Array(text), as: UTF8.self).unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  @Test(
    "A messy page says the same to both",
    arguments: [(2_000, 20, false), (2_000, 20, true), (60_000, 2, false), (5_000_000, 1, true)])
  func messy(length: Int, count: Int, isLatin: Bool) throws {
    let scratch = try Scratch()
    let first: UInt64 = 0x9E_7000 + UInt64(length) * 2 + (isLatin ? 1 : 0)
    print("seeds of the messy pages: \(first)..<\(first + UInt64(count))")
    let pages = try (0..<count).map { number in
      let page = Self.page(length, charset: isLatin ? "iso-8859-1" : "utf-8", seed: first + UInt64(number))
      let bytes = isLatin ? page.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(page.utf8)
      return (bytes: bytes, path: try scratch.write(bytes, to: "\(number).html"))
    }
    #expect(try Python.run(["-c", Self.script, isLatin ? "cp1252" : "utf-8"] + pages.map(\.path)) == 0)
    for (number, page) in pages.enumerated() {
      let charset = try Charset.of(page.bytes)
      #expect(charset == (isLatin ? .windows1252 : .utf8))
      let own = Self.letters(page.bytes.withUnsafeBufferPointer { PageWalk($0, charset: charset).text.bytes })
      let theirs = Self.letters(try Data(contentsOf: URL(fileURLWithPath: page.path + ".text")))
      let place =
        zip(own, theirs).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(own.count, theirs.count)
      let around = { (text: [Unicode.Scalar]) in
        String(String.UnicodeScalarView(text[max(0, place - 30)..<min(text.count, place + 30)]))
      }
      #expect(
        own.count == theirs.count && place == own.count,
        "seed \(first + UInt64(number)): \(around(own)) ≠ \(around(theirs))")
      #expect(own.count > length / 20)
    }
  }
}

/// The other reader's language, where the machine has it.
private enum Python {
  static let isThere = (try? run(["-c", "import html.parser"])) == 0

  static func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
