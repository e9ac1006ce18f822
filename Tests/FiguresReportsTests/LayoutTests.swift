import FiguresArticles
import FiguresCore
import Testing

@testable import FiguresReports

@Suite("Laying out for a terminal")
struct LayoutTests {
  /// The columns of a line, counted without the help of the code under test for the scalars of the sample.
  private func columns(_ line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { sum, scalar in
      sum + (scalar == "\u{301}" ? 0 : (0x4E00...0x9FFF).contains(scalar.value) ? 2 : 1)
    }
  }

  @Test(arguments: Array(20...140) + [200, 400])
  func noLineIsWiderThanThePage(width: Int) {
    let layout = TerminalLayout(width: width)
    for bytes in [
      TerminalReport(layout: layout).text(of: Sample.audit), ClaimList(layout: layout).text(of: Sample.extractions),
    ] {
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        #expect(columns(line) <= width, "\(line)")
        #expect(line.last != " ", "\(line)")
      }
    }
  }

  @Test func coloursDoNotChangeTheText() {
    let plain = TerminalReport(layout: TerminalLayout()).text(of: Sample.audit)
    let coloured = TerminalReport(layout: TerminalLayout(isColoured: true)).text(of: Sample.audit)
    let bare = String(decoding: coloured, as: UTF8.self).replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == String(decoding: plain, as: UTF8.self))
    #expect(coloured != plain)
  }

  @Test func aPlainReportHasNoControlCharacters() {
    let plain = TerminalReport(layout: TerminalLayout()).text(of: Sample.audit)
    #expect(plain.allSatisfy { $0 == 10 || $0 >= 32 && $0 != 127 })
  }

  @Test(arguments: [
    ("plain text", "plain text"), ("two\r\nlines\tand  blanks", "two lines and blanks"), ("\u{1B}[2Jgone", "�[2Jgone"),
    ("ring\u{7} \u{9B}31m", "ring� �31m"), ("left\u{202E}right\u{2066}", "left�right�"),
    ("soft\u{AD}ly \u{FEFF}", "softly"),
    ("5\u{A0}million", "5 million"),
  ])
  func textFromOutsideIsMadeSafe(text: String, expected: String) { #expect(text.printable == expected) }

  @Test(arguments: [
    ("abc", 3), ("図書館", 6), ("e\u{301}", 1), ("ｆｕｌｌ", 8), ("한국", 4), ("👍", 2), ("£½—…", 4), ("ไม่", 2),
  ])
  func columnsOfATerminal(text: String, expected: Int) { #expect(text.columns == expected) }

  @Test(arguments: [
    ("the ferry left at noon", 12, 2, ["the ferry", "  left at", "  noon"]), ("", 10, 2, [""]),
    ("abcdefghijkl", 5, 1, ["abcde", " fghi", " jkl"]), ("図書館 図書館", 6, 0, ["図書館", "図書館"]),
  ])
  func textIsWrapped(text: String, width: Int, indent: Int, expected: [String]) {
    #expect(text.wrapped(to: width, indent: indent) == expected)
  }

  @Test(arguments: [
    ("short", 10, KeptEnd.start, "short"), ("news/ferries.txt", 8, .start, "news/fe…"),
    ("news/ferries.txt", 8, .end, "…ies.txt"), ("図書館", 4, .start, "図…"), ("abc", 1, .start, "…"),
  ])
  func textIsClipped(text: String, width: Int, end: KeptEnd, expected: String) {
    #expect(text.clipped(to: width, keeping: end) == expected)
  }
}

@Suite("Sentences with their figures underlined")
struct ExcerptTests {
  /// Figures stand between ⟦ and ⟧.
  private func excerpt(_ marked: String) -> Excerpt {
    var text: [UInt8] = []
    var spans: [ByteSpan] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": spans.append(ByteSpan(text.count, text.count))
      case "⟧": spans[spans.count - 1].end = text.count
      default: text += Array(String(scalar).utf8)
      }
    }
    let article = Article(id: "a", text: text, blocks: [])
    return Excerpt(of: ByteSpan(0, text.count), in: article, underlining: spans)
  }

  @Test(arguments: [
    (
      "Some ⟦40 boats⟧ and ⟦12⟧ crews.", 80, 1,
      ["Some 40 boats and 12 crews.", "     ^^^^^^^^     ^^"]
    ),
    ("図書館 has ⟦12⟧ rooms", 80, 1, ["図書館 has 12 rooms", "           ^^"]),
    ("cafe\u{301}s: ⟦12⟧\n  rooms", 80, 1, ["cafe\u{301}s: 12 rooms", "       ^^"]),
    ("⟦図書 3⟧", 80, 1, ["図書 3", "^^^^^^"]),
    (
      "The harbour counted ⟦40⟧ boats on the day of the fair in spring", 30, 1,
      ["…counted 40 boats on the day…", "         ^^"]
    ),
    (
      "First ⟦40⟧ boats came in, and at the end of a long and windy day ⟦35⟧ went", 24, 1,
      ["First 40 boats came…", "      ^^", "…and windy day 35 went", "               ^^"]
    ),
    (
      "The harbour counted ⟦40 boats⟧ on the day", 24, 2,
      ["The harbour counted", "", "40 boats on the day", "^^^^^^^^"]
    ),
    ("⟦1234567890123456789012345⟧ boats", 12, 1, ["1234567890…", "^^^^^^^^^^"]),
  ])
  func carets(marked: String, width: Int, lines: Int, expected: [String]) {
    #expect(excerpt(marked).pieces(width: width, lines: lines).flatMap { [$0.text, $0.carets] } == expected)
  }
}
