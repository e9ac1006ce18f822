import Testing

@testable import figures

@Suite("Cutting blocks into lines")
struct LineSplitterTests {
  private func split(_ text: String, block: Int, limit: Int) -> [String?] {
    var splitter = LineSplitter(limit: limit)
    var lines: [LineSplitter.Line] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: block) {
      lines += splitter.lines(in: Array(bytes[start..<min(start + block, bytes.count)]))
    }
    if let last = splitter.last() { lines.append(last) }
    return lines.map { line in
      if case .bytes(in: let block, let range) = line { String(decoding: block[range], as: UTF8.self) } else { nil }
    }
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]), ("\n", [""]),
      ("one\ntwo\nthree", ["one", "two", "three"]), ("toolong!\nok\n", [nil, "ok"]), ("ok\ntoolong!", ["ok", nil]),
      ("sixsix\nsevense\n", ["sixsix", nil]),
    ] as [(String, [String?])])
  func linesDoNotDependOnTheBlocks(text: String, expected: [String?]) {
    for block in 1...12 { #expect(split(text, block: block, limit: 6) == expected, "blocks of \(block)") }
  }
}
