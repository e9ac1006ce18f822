import SeededRandom
import Testing

@testable import FiguresDatasets

@Suite struct DelimitedTextTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("\"a,b\",\"say \"\"hi\"\"\"\n", [["a,b", "say \"hi\""]]),
    ("\"two\nlines\",x\n", [["two\nlines", "x"]]),
    ("\"two\r\nlines\",x\n", [["two\r\nlines", "x"]]),
    ("5\" pipe,x\n", [["5\" pipe", "x"]]),
    ("a,\n,b\n", [["a", ""], ["", "b"]]),
    ("\"\"\n", [[""]]),
    (" a , b ", [[" a ", " b "]]),
    ("", []),
    ("\n\r\n", []),
  ])
  func readsRows(text: String, expected: [[String]]) throws {
    let bytes = Array(text.utf8)
    let records = try DelimitedText.records(in: bytes, path: "t.csv", delimiter: UInt8(ascii: ","))
    #expect(records.map(\.fields) == expected)
  }

  @Test func countsLinesThroughQuotedBreaks() throws {
    let bytes = Array("a\n\"x\ny\r\nz\"\nb\n".utf8)
    let records = try DelimitedText.records(in: bytes, path: "t.csv", delimiter: UInt8(ascii: ","))
    #expect(records.map(\.line) == [1, 2, 5])
  }

  @Test(arguments: [
    ("town,residents\nMolle,11200\n", ","), ("town;residents\nMolle;11200\n", ";"),
    ("town\tresidents\nMolle\t11200\n", "\t"), ("town;share, %\nMolle;1,2\n", ";"),
    ("town,kept; lost\nMolle,a; b\n", ","),
    ("town,note\nMolle,\"a;b;c\"\n", ","), ("year\n2020\n", ","), ("a;b;c\n1;2\n", ";"),
  ])
  func findsTheDelimiter(text: String, expected: String) {
    let found = DelimitedText.sniffedDelimiter(in: Array(text.utf8), path: "t.csv")
    #expect(found == expected.utf8.first)
  }

  /// Random cells, some of them full of what parts cells and rows, written as CSV and read again.
  @Test(arguments: [UInt64(1), 2, 3, 2024, 77_777])
  func readsBackWhatIsWritten(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let width = Int.random(in: 1...5, using: &random)
      let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        (0..<width).map { _ in Self.cell(using: &random) }
      }
      let delimiter = [",", ";", "\t"].randomElement(using: &random) ?? ","
      let lineBreak = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      let text = rows.map { row in
        row.map { Self.written($0, delimiter: delimiter) }.joined(separator: delimiter)
      }.joined(separator: lineBreak)
      let byte = try #require(delimiter.utf8.first)
      let records = try DelimitedText.records(in: Array(text.utf8), path: "t.csv", delimiter: byte)
      #expect(records.map(\.fields) == rows, "seed \(seed)")
    }
  }

  /// Random bytes never crash: they are read or refused in one line.
  @Test(arguments: [UInt64(5), 6, 7])
  func survivesNoise(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet: [UInt8] = Array("a1,;\t\"\n\r %£-.".utf8) + [0, 0xFF, 0xC3, 0xEF, 0xBB, 0xBF]
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      do throws(TableError) {
        let table = try TableBuilder(path: "noise.csv", name: "noise").table(from: bytes).table
        #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count }, "seed \(seed)")
      } catch {
        #expect(!error.description.contains { $0.isNewline }, "seed \(seed)")
      }
    }
  }

  private static func cell(using random: inout SplitMix64) -> String {
    let pieces = ["", "a", "Ü", "7", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", " ", "𝛑", "日本"]
    return (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// The cell in quotes, always where it must be: empty ones too, for a row of one empty cell is a blank line.
  private static func written(_ cell: String, delimiter: String) -> String {
    let marks = Set("\"\n\r\r\n\(delimiter)")
    guard cell.isEmpty || cell.contains(where: { marks.contains($0) || $0.isNewline }) else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.append("\"") }
    }
    return quoted + "\""
  }
}
