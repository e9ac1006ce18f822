/// A row of a table of fixed wordings.
protocol Wording {
  /// The words in lower case, with `#` for any number and the marks of ``Token``.
  var words: String { get }
}

/// A table of wordings, compiled so that one look-up a word finds the rows that begin there.
struct WordingIndex<Row: Wording & Sendable>: Sendable {
  private let rows: [(row: Row, tokens: [Token])]
  private let rowsByFirst: [UInt64: [Int]]
  /// Whether some row begins with two tokens whose joint key ends in these bits, or is a token whose key does. It spares most
  /// words the look-up.
  private var beginnings: [Bool]

  /// Compiles a table. Longer wordings come first, so that the longest is found.
  init(_ table: [Row]) {
    rows = table.map { ($0, Self.tokens(of: $0.words)) }.filter { !$0.1.isEmpty }
      .sorted { $0.1.count > $1.1.count }.map { (row: $0.0, tokens: $0.1) }
    var rowsByFirst: [UInt64: [Int]] = [:]
    for (number, entry) in rows.enumerated() { rowsByFirst[Self.key(of: entry.tokens[0]), default: []].append(number) }
    self.rowsByFirst = rowsByFirst
    beginnings = Array(repeating: false, count: 1 << 13)
    for entry in rows {
      let first = Self.key(of: entry.tokens[0])
      beginnings[Self.place(first, entry.tokens.count > 1 ? Self.key(of: entry.tokens[1]) : nil)] = true
    }
  }

  /// Whether a row may begin at a token; most often rightly so. O(1).
  func mayBegin(at index: Int, of tokens: [Token]) -> Bool {
    let first = Self.key(of: tokens[index])
    return beginnings[Self.place(first, nil)]
      || index + 1 < tokens.count && beginnings[Self.place(first, Self.key(of: tokens[index + 1]))]
  }

  private static func place(_ first: UInt64, _ second: UInt64?) -> Int {
    guard let second else { return Int(first & 4095) }
    return Int((first &* 31 &+ second) & 4095) + 4096
  }

  /// The longest row that stands at a token and meets a condition, with the number of tokens it takes up.
  func row(at index: Int, of tokens: [Token], where condition: (Row) -> Bool) -> (row: Row, count: Int)? {
    guard mayBegin(at: index, of: tokens), let candidates = rowsByFirst[Self.key(of: tokens[index])] else { return nil }
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
