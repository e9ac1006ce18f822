/// A row of a table of fixed wordings.
protocol Wording {
  /// The words in lower case, with `#` for any number and the marks of ``Token``.
  var words: String { get }
}

/// A table of wordings, compiled so that one look-up a word finds the rows that begin there.
struct WordingIndex<Row: Wording & Sendable>: Sendable {
  private let rows: [(row: Row, tokens: [Token])]
  private let rowsByFirst: [UInt64: [Int]]
  /// Whether some row begins with a token whose key ends in these bits. It spares most words the look-up.
  private let mayBegin: [Bool]

  /// Compiles a table. Longer wordings come first, so that the longest is found.
  init(_ table: [Row]) {
    rows = table.map { ($0, Self.tokens(of: $0.words)) }.filter { !$0.1.isEmpty }
      .sorted { $0.1.count > $1.1.count }.map { (row: $0.0, tokens: $0.1) }
    var rowsByFirst: [UInt64: [Int]] = [:]
    for (number, entry) in rows.enumerated() { rowsByFirst[Self.key(of: entry.tokens[0]), default: []].append(number) }
    self.rowsByFirst = rowsByFirst
    var mayBegin = [Bool](repeating: false, count: 4096)
    for key in rowsByFirst.keys { mayBegin[Int(key & 4095)] = true }
    self.mayBegin = mayBegin
  }

  /// The longest row that stands at a token and meets a condition, with the number of tokens it takes up.
  func row(at index: Int, of tokens: [Token], where condition: (Row) -> Bool) -> (row: Row, count: Int)? {
    let key = Self.key(of: tokens[index])
    guard mayBegin[Int(key & 4095)], let candidates = rowsByFirst[key] else { return nil }
    for candidate in candidates {
      let entry = rows[candidate]
      guard index + entry.tokens.count <= tokens.count, condition(entry.row) else { continue }
      var agrees = true
      for (offset, wanted) in entry.tokens.enumerated() where agrees {
        let found = tokens[index + offset]
        agrees = wanted.kind == .number ? found.kind == .number : found.reads(as: wanted)
      }
      if agrees { return (entry.row, entry.tokens.count) }
    }
    return nil
  }

  private static func key(of token: Token) -> UInt64 { token.kind == .number ? 0 : token.code }

  private static func tokens(of words: String) -> [Token] {
    let bytes = words.utf8.map { $0 == UInt8(ascii: "#") ? UInt8(ascii: "0") : $0 }
    return Token.tokens(of: .init(0, bytes.count), in: bytes)
  }
}
