import FiguresCore
import Foundation
import SeededRandom
import Testing

@testable import FiguresArticles

@Suite("The way back to the file")
struct OriginTests {
  /// A file, a word in it, and where the word stands.
  struct Sample: CustomTestStringConvertible {
    var name: String
    var file: [UInt8]
    var word: String
    var line: Int
    var column: Int
    var testDescription: String { name }

    init(_ name: String, _ file: String, _ word: String, _ line: Int, _ column: Int) {
      (self.name, self.file, self.word, self.line, self.column) = (name, Array(file.utf8), word, line, column)
    }
  }

  @Test(
    "Line and column of a word in a text file",
    arguments: [
      Sample("first byte", "Forty boats\n", "Forty", 1, 1),
      Sample("byte order mark", "\u{FEFF}Forty boats\nlie idle", "boats", 1, 7),
      Sample("byte order mark and a later line", "\u{FEFF}Forty boats\nlie idle", "lie", 2, 1),
      Sample("CR LF", "One\r\n\r\ntwo boats", "boats", 3, 5),
      Sample("CR alone", "One\r\rtwo boats", "boats", 3, 5),
      Sample("CR at the end of a line of its own", "One\r\n\rtwo boats", "boats", 3, 5),
      Sample("two-byte characters", "Ærø\nÅ Ærø boats", "boats", 2, 7),
      Sample("a scalar of four bytes is one column", "🚢🚢 boats", "boats", 1, 4),
      Sample("combining marks are columns of their own", "e\u{301} boats", "boats", 1, 4),
      Sample("a long line", String(repeating: "æ ", count: 900) + "boats", "boats", 1, 1801),
      Sample("many lines", String(repeating: "æ\n", count: 900) + "é boats", "boats", 901, 3),
    ])
  func text(sample: Sample) throws {
    let results = TextReader(path: "a.txt", isMarkdown: false).read(sample.file)
    let article = try #require(try results.first?.get())
    let word = Array(sample.word.utf8)
    let start = try #require(article.text.firstRange(of: word)?.lowerBound)
    let position = try #require(article.origin?.position(of: ByteSpan(start, start + word.count)))
    #expect(position.line == sample.line)
    #expect(position.column == sample.column)
    #expect(Array(sample.file[position.start..<position.end]) == word)
  }

  @Test("A span over part of an escape gets the whole escape")
  func escapes() throws {
    let file = Array(#"{"text":"a\u00e9b\ud83d\udea2c\n"}"#.utf8)
    let article = try #require(try RecordReader(path: "a.json", isNamed: true).readDocument(file).first?.get())
    let origin = try #require(article.origin)
    #expect(article.string(in: ByteSpan(0, article.text.count)) == "aéb🚢c\n")
    func source(_ start: Int, _ end: Int) -> String {
      let position = origin.position(of: ByteSpan(start, end))
      return String(decoding: file[position.start..<position.end], as: UTF8.self)
    }
    #expect(source(1, 3) == #"\u00e9"#)
    #expect(source(2, 3) == #"\u00e9"#)
    #expect(source(0, 2) == #"a\u00e9"#)
    #expect(source(4, 9) == #"\ud83d\udea2c"#)
    #expect(source(8, 10) == #"c\n"#)
    #expect(source(4, 4) == "")
  }

  @Test("Columns in a JSON file count the escape as it is written")
  func columns() throws {
    let file = Array("[\n  {\"title\": \"Ærø\", \"text\": \"æ\\n40 boats\"}\n]".utf8)
    let article = try #require(try RecordReader(path: "a.json", isNamed: true).readDocument(file).first?.get())
    let start = try #require(article.text.firstRange(of: Array("40".utf8))?.lowerBound)
    let position = try #require(article.origin?.position(of: ByteSpan(start, start + 2)))
    #expect(position.line == 2)
    #expect(position.column == 32)
  }

  /// For every span of an article on the borders of scalars, the file's bytes at its position say the same.
  @Test("Every span leads to bytes that decode to it", arguments: 0..<12 as Range<UInt64>)
  func everySpan(run: UInt64) throws {
    let seed = 0xF1_6000 + run
    print("seed of the spans: \(seed)")
    var generator = SplitMix64(seed: seed)
    let title = Self.randomScalars(count: Int.random(in: 0...6, using: &generator), using: &generator)
    let text = Self.randomScalars(count: 24, using: &generator)
    let fields = [
      "\"title\": \(Self.json(title, using: &generator))", "\"text\": \(Self.json(text, using: &generator))",
    ]
    let order = Bool.random(using: &generator) ? fields : fields.reversed()
    let mark = Bool.random(using: &generator) ? "\u{FEFF}" : ""
    let file = Array("\(mark)[ {\"x\": [1, {}]}, {\n\(order.joined(separator: ",\r\n"))}]".utf8)
    let results = RecordReader(path: "a.json", isNamed: true).readDocument(file)
    let article = try #require(try results.last?.get())
    let whole = (title.isEmpty ? [] : title + ["\n", "\n"]) + text
    #expect(article.text == Array(String(String.UnicodeScalarView(whole)).utf8))

    let origin = try #require(article.origin)
    let separator = title.isEmpty ? -1 : title.reduce(0) { $0 + UTF8.width($1) }
    let borders = whole.reduce(into: [0]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
    for (index, start) in borders.enumerated() {
      for end in borders[(index + 1)...] where separator < 0 || end <= separator || start >= separator + 2 {
        let position = origin.position(of: ByteSpan(start, end))
        let source = [0x22] + file[position.start..<position.end] + [0x22]
        var scanner = JSONScanner(source, in: 0..<source.count)
        let decoded = try scanner.string()
        #expect(decoded.bytes == Array(article.text[start..<end]), "seed \(seed), span \(start)..<\(end)")
        let before = String(decoding: file[..<position.start], as: UTF8.self)
        let lines = before.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(position.line == lines.count)
      }
    }
  }

  @Test("Every span of a text file is its own bytes", arguments: 0..<6 as Range<UInt64>)
  func everySpanOfText(run: UInt64) throws {
    let seed = 0x7E_0000 + run
    print("seed of the texts: \(seed)")
    var generator = SplitMix64(seed: seed)
    let scalars = ["A", "b"] + Self.randomScalars(count: 600, using: &generator).filter { $0 != "\0" }
    let file = Array("\(run % 2 == 0 ? "\u{FEFF}" : "")\(String(String.UnicodeScalarView(scalars)))".utf8)
    let article = try #require(try TextReader(path: "a.txt", isMarkdown: false).read(file).first?.get())
    let origin = try #require(article.origin)
    var line = 1
    var column = 1
    var offset = 0
    for (index, scalar) in scalars.enumerated() {
      let position = origin.position(of: ByteSpan(offset, offset + UTF8.width(scalar)))
      #expect(position.line == line && position.column == column, "seed \(seed), scalar \(index)")
      #expect(file[position.start..<position.end].elementsEqual(String(scalar).utf8))
      offset += UTF8.width(scalar)
      let isBreak = scalar == "\n" || (scalar == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n"))
      line += isBreak ? 1 : 0
      column = isBreak ? 1 : column + 1
    }
  }

  private static let alphabet: [Unicode.Scalar] = [
    "a", "7", " ", "\"", "\\", "/", "\n", "\r", "\t", "\u{8}", "\u{1}", "é", "–", "\u{A0}", "漢", "🚢", "\u{10FFFF}",
    "\u{FFFD}",
  ]

  private static func randomScalars(count: Int, using generator: inout SplitMix64) -> [Unicode.Scalar] {
    (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "a" }
  }

  /// A JSON string of some scalars, each escaped in one of the ways that are open to it.
  static func json(_ scalars: [Unicode.Scalar], using generator: inout SplitMix64) -> String {
    let short: [Unicode.Scalar: String] = [
      "\"": "\\\"", "\\": "\\\\", "/": "\\/", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u{8}": "\\b",
    ]
    var json = "\""
    for scalar in scalars {
      let must = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if let escape = short[scalar], Bool.random(using: &generator) {
        json += escape
      } else if must || Bool.random(using: &generator) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: Bool.random(using: &generator))
          json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
