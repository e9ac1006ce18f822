import FiguresCore

/// A piece of JSON of any form, numbers kept as they are written.
package enum JSONTree: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, in the digits of the file.
  case number(String)
  /// A text.
  case string(String)
  /// Values in their order.
  case array([JSONTree])
  /// Values by their names; of a name that stands twice the last counts.
  case object([String: JSONTree])

  /// Where a piece of text stops being JSON.
  package struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong and what to do, in one line.
    package var description: String
    /// Line and column, both from 1, as `line 3, column 5`; empty where it concerns the whole file.
    package var place: String
  }

  /// Deeper values are refused: none of our files holds any.
  private static let depthLimit = 16
  /// Larger files are refused, in bytes.
  private static let sizeLimit = 16 << 20

  /// Reads a whole document. O(n).
  package init(_ bytes: [UInt8]) throws(Fault) {
    let file = SourceFile(bytes)
    func fault(_ what: String, at offset: Int) -> Fault {
      let place = file.place(of: offset)
      return Fault(description: "\(what); mend the file", place: "line \(place.line), column \(place.column)")
    }
    if let offset = Encoding.firstInvalidByte(of: bytes, in: 0..<bytes.count) {
      throw fault("not UTF-8", at: offset)
    }
    do throws(JSONProblem) {
      var scanner = JSONScanner(bytes, in: 0..<bytes.count)
      self = try Self.read(from: &scanner)
      try scanner.expectEnd()
    } catch {
      throw fault("not JSON: \(error.description)", at: error.offset)
    }
  }

  /// Reads the document in a file. O(n).
  package init(contentsOf path: String) throws(Fault) {
    var bytes: [UInt8] = []
    do throws(ArticleError) {
      bytes = try FileBytes.all(of: path, limit: Self.sizeLimit)
    } catch {
      throw Fault(description: error.problem.description, place: "")
    }
    try self.init(bytes)
  }

  /// Reads the next value.
  static func read(from scanner: inout JSONScanner, depth: Int = 0) throws(JSONProblem) -> JSONTree {
    guard depth < depthLimit else { throw scanner.problem(.depth(depthLimit)) }
    switch scanner.peek() {
    case UInt8(ascii: "{"):
      var members: [String: JSONTree] = [:]
      _ = scanner.take("{")
      if scanner.take("}") { return .object(members) }
      repeat {
        let key = try scanner.string().string
        try scanner.expect(":", "a colon")
        members[key] = try read(from: &scanner, depth: depth + 1)
      } while scanner.take(",")
      try scanner.expect("}", "a comma or the end of the object")
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [JSONTree] = []
      _ = scanner.take("[")
      if scanner.take("]") { return .array(elements) }
      repeat { elements.append(try read(from: &scanner, depth: depth + 1)) } while scanner.take(",")
      try scanner.expect("]", "a comma or the end of the array")
      return .array(elements)
    case UInt8(ascii: "\""): return .string(try scanner.string().string)
    case UInt8(ascii: "t"):
      try scanner.skipValue()
      return .bool(true)
    case UInt8(ascii: "f"):
      try scanner.skipValue()
      return .bool(false)
    case UInt8(ascii: "n"):
      try scanner.skipValue()
      return .null
    default:
      let range = try scanner.number()
      return .number(String(decoding: scanner.bytes[range], as: UTF8.self))
    }
  }

  /// The value under a name of an object; nil where there is none, or null.
  package subscript(_ key: String) -> JSONTree? {
    guard case .object(let members) = self, let value = members[key], value != .null else { return nil }
    return value
  }

  /// The text, where it is one.
  package var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The elements, where it is an array.
  package var elements: [JSONTree]? { if case .array(let elements) = self { elements } else { nil } }

  /// The names and values, where it is an object.
  package var members: [String: JSONTree]? { if case .object(let members) = self { members } else { nil } }

  /// The whole number, where it is one that fits.
  package var whole: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

  /// Whether it is true; nil where it is neither.
  package var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }

  /// The exact number, in a number or in a text of plain digits; an exponent is applied. Nil where it is none, or too large.
  package var decimal: ExactDecimal? {
    switch self {
    case .string(let digits): return ExactDecimal(digits)
    case .number(let digits):
      let parts = digits.split(whereSeparator: { $0 == "e" || $0 == "E" })
      guard let plain = parts.first.flatMap({ ExactDecimal($0) }) else { return nil }
      guard parts.count == 2 else { return plain }
      return Int(parts[1].drop { $0 == "+" }).flatMap { plain.scaled(byPowerOfTen: $0) }
    default: return nil
    }
  }
}
