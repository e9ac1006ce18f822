/// Reads rows of cells parted by a delimiter, after RFC 4180 (Y. Shafranovich, 2005), with any of the three line endings and
/// with a byte order mark in front allowed. A quote inside a cell that does not begin with one is an ordinary character.
struct DelimitedText {
  /// One row as it stands in the file.
  struct Record: Sendable, Hashable {
    /// The cells, quotes taken off.
    var fields: [String]
    /// The line it begins on, from 1.
    var line: Int
    /// Where the cells stand; empty where the line is all that is known.
    var places: [CellPlace] = []
  }

  private let bytes: [UInt8]
  private let path: String
  private let delimiter: UInt8
  private var position: Int
  private var line = 1

  private init(_ bytes: [UInt8], path: String, delimiter: UInt8) {
    self.bytes = bytes
    self.path = path
    self.delimiter = delimiter
    position = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
  }

  /// The rows of a file, blank lines left out; no more than `limit` of them. O(n) in the bytes.
  static func records(
    in bytes: [UInt8], path: String, delimiter: UInt8, limit: Int = .max
  ) throws(TableError) -> [Record] {
    var reader = DelimitedText(bytes, path: path, delimiter: delimiter)
    var records: [Record] = []
    while records.count < limit, let record = try reader.next() { records.append(record) }
    return records
  }

  private mutating func next() throws(TableError) -> Record? {
    while position < bytes.count, isLineBreak(bytes[position]) { passLineBreak() }
    guard position < bytes.count else { return nil }
    var record = Record(fields: [], line: line)
    while true {
      record.fields.append(try field())
      guard position < bytes.count else { return record }
      if bytes[position] == delimiter {
        position += 1
        continue
      }
      passLineBreak()
      return record
    }
  }

  /// Reads one cell and stops at the delimiter, line break or end behind it.
  private mutating func field() throws(TableError) -> String {
    guard position < bytes.count, bytes[position] == Self.quote else {
      let start = position
      while position < bytes.count, bytes[position] != delimiter, !isLineBreak(bytes[position]) { position += 1 }
      return try text(Array(bytes[start..<position]), line: line)
    }
    let opened = line
    var content: [UInt8] = []
    position += 1
    while true {
      guard position < bytes.count else { throw error(.unterminatedQuote, line: opened) }
      let byte = bytes[position]
      if byte != Self.quote {
        if byte == Self.lineFeed || (byte == Self.carriageReturn && following != Self.lineFeed) { line += 1 }
        content.append(byte)
        position += 1
      } else if following == Self.quote {
        content.append(Self.quote)
        position += 2
      } else {
        position += 1
        break
      }
    }
    guard position == bytes.count || bytes[position] == delimiter || isLineBreak(bytes[position]) else {
      throw error(.textAfterQuote, line: line)
    }
    return try text(content, line: opened)
  }

  private var following: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == Self.lineFeed || byte == Self.carriageReturn }

  private mutating func passLineBreak() {
    if bytes[position] == Self.carriageReturn, following == Self.lineFeed { position += 1 }
    position += 1
    line += 1
  }

  private func text(_ content: [UInt8], line: Int) throws(TableError) -> String {
    if content.contains(0) { throw error(.binary, line: nil) }
    guard let text = String(validating: content, as: UTF8.self) else { throw error(.notUTF8, line: line) }
    return text
  }

  private func error(_ problem: TableError.Problem, line: Int?) -> TableError {
    TableError(path: path, line: line, problem: problem)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}

extension DelimitedText {
  /// The delimiters that are tried, likeliest first: a comma is often part of a number.
  private static let delimiters = ["\t", ";", ","].flatMap(\.utf8)

  /// The delimiter that gives the first rows one number of cells, the most of them; among equals one with no spaces
  /// behind it in the header. Where none does, the one that stands most often in the first line, or a comma.
  static func sniffedDelimiter(in bytes: [UInt8], path: String) -> UInt8 {
    var best = (delimiter: UInt8(ascii: ","), cells: 1, spaces: 0)
    for delimiter in delimiters {
      guard let records = try? records(in: bytes, path: path, delimiter: delimiter, limit: 12),
        let header = records.first?.fields, records.allSatisfy({ $0.fields.count == header.count })
      else { continue }
      let spaces = header.count { $0.hasPrefix(" ") }
      if header.count > best.cells || (header.count == best.cells && header.count > 1 && spaces < best.spaces) {
        best = (delimiter, header.count, spaces)
      }
    }
    return best.cells > 1 ? best.delimiter : headerDelimiter(in: bytes)
  }

  /// The delimiter that stands most often in the first line.
  private static func headerDelimiter(in bytes: [UInt8]) -> UInt8 {
    let header = bytes.prefix { $0 != lineFeed && $0 != carriageReturn }
    var best = (delimiter: UInt8(ascii: ","), count: 0)
    for delimiter in delimiters {
      let count = header.count { $0 == delimiter }
      if count > best.count { best = (delimiter, count) }
    }
    return best.delimiter
  }
}
