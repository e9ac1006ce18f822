/// Reads JSON from bytes, forward only (RFC 8259). Linear in the length and without recursion.
struct JSONScanner {
  /// The bytes; valid UTF-8 in the range that is read.
  let bytes: [UInt8]
  /// The next byte to read.
  private(set) var offset: Int
  private let end: Int

  /// Arrays and objects may lie in each other this deep.
  static let depthLimit = 512

  /// Makes a scanner of a range of bytes. A byte order mark before the value is passed over.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    let marked = range.count >= 3 && bytes[range.lowerBound..<range.lowerBound + 3].elementsEqual([0xEF, 0xBB, 0xBF])
    offset = marked ? range.lowerBound + 3 : range.lowerBound
    end = range.upperBound
  }

  /// The next byte that is not white space; nil at the end.
  mutating func peek() -> UInt8? {
    while offset < end {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return bytes[offset]
      }
    }
    return nil
  }

  /// Takes a mark if it is next.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  /// Takes a mark that must be next.
  mutating func expect(_ mark: Unicode.Scalar, _ name: String) throws(JSONProblem) {
    if !take(mark) { throw problem(.expected(name)) }
  }

  /// Nothing but white space may be left.
  mutating func expectEnd() throws(JSONProblem) {
    if peek() != nil { throw problem(.trailing) }
  }

  /// Reads a string, taking down where its pieces stand if that is asked for.
  mutating func string(recordingStretches: Bool = false) throws(JSONProblem) -> DecodedString {
    try expect("\"", "a string")
    var decoded = DecodedString()
    while true {
      let start = offset
      offset = endOfRun(from: start)
      if offset > start {
        if recordingStretches { decoded.record(file: start, textLength: offset - start, fileLength: offset - start) }
        decoded.bytes.append(contentsOf: bytes[start..<offset])
      }
      guard offset < end else { throw problem(.ended) }
      switch bytes[offset] {
      case 0x22:
        offset += 1
        return decoded
      case 0x5C:
        let start = offset
        let length = try JSONEscape.read(in: bytes, at: &offset, before: end, into: &decoded.bytes)
        if recordingStretches {
          decoded.record(escape: start, textLength: length, fileLength: offset - start)
        }
      default: throw problem(.control)
      }
    }
  }

  /// Passes over one value of any kind.
  mutating func skipValue() throws(JSONProblem) {
    var open: [UInt8] = []
    repeat {
      var isComplete = true
      switch peek() {
      case UInt8(ascii: "{"):
        isComplete = try opened(&open, closing: "}")
        if !isComplete { try skipKey() }
      case UInt8(ascii: "["): isComplete = try opened(&open, closing: "]")
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "t"): try skipWord("true")
      case UInt8(ascii: "f"): try skipWord("false")
      case UInt8(ascii: "n"): try skipWord("null")
      case nil: throw problem(.ended)
      default: _ = try number()
      }
      while isComplete, let last = open.last {
        let isObject = last == UInt8(ascii: "{")
        if take(isObject ? "}" : "]") {
          open.removeLast()
          continue
        }
        try expect(",", "a comma or the end of the \(isObject ? "object" : "array")")
        if isObject { try skipKey() }
        isComplete = false
      }
    } while !open.isEmpty
  }

  /// Reads a number as it is written, of any size.
  mutating func number() throws(JSONProblem) -> Range<Int> {
    _ = peek()
    let start = offset
    if offset < end, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    let first = offset
    let count = try digits(start == offset ? "a value" : "a digit")
    if count > 1, bytes[first] == UInt8(ascii: "0") {
      offset = first
      throw problem(.expected("a number without leading zeros"))
    }
    if offset < end, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      _ = try digits("a digit")
    }
    if offset < end, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < end, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") { offset += 1 }
      _ = try digits("a digit")
    }
    return start..<offset
  }

  /// A problem at the next byte; at the end of the text it is that the text ends.
  func problem(_ kind: JSONProblem.Kind) -> JSONProblem {
    if offset >= end, case .expected = kind { return JSONProblem(kind: .ended, offset: offset) }
    return JSONProblem(kind: kind, offset: offset)
  }
}

extension JSONScanner {
  /// The next quotation mark, backslash or control character, or the end.
  private func endOfRun(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { ByteWords.stringEnd(in: UnsafeBufferPointer(rebasing: $0[..<end]), from: start) }
  }

  /// Takes the opening mark; whether its closing mark followed at once.
  private mutating func opened(_ open: inout [UInt8], closing: Unicode.Scalar) throws(JSONProblem) -> Bool {
    guard open.count < Self.depthLimit else { throw problem(.depth(Self.depthLimit)) }
    let mark = bytes[offset]
    offset += 1
    if take(closing) { return true }
    open.append(mark)
    return false
  }

  private mutating func skipKey() throws(JSONProblem) {
    guard peek() == UInt8(ascii: "\"") else { throw problem(.expected("a key in quotation marks")) }
    try skipString()
    try expect(":", "a colon")
  }

  private mutating func skipString() throws(JSONProblem) {
    offset += 1
    var unused: [UInt8] = []
    while offset < end {
      switch bytes[offset] {
      case 0x22:
        offset += 1
        return
      case 0x5C:
        unused.removeAll(keepingCapacity: true)
        _ = try JSONEscape.read(in: bytes, at: &offset, before: end, into: &unused)
      case 0..<0x20: throw problem(.control)
      default: offset += 1
      }
    }
    throw problem(.ended)
  }

  private mutating func skipWord(_ word: String) throws(JSONProblem) {
    for byte in word.utf8 {
      guard offset < end, bytes[offset] == byte else { throw problem(.expected(word)) }
      offset += 1
    }
  }

  private mutating func digits(_ name: String) throws(JSONProblem) -> Int {
    let start = offset
    while offset < end, Bytes.isDigit(bytes[offset]) { offset += 1 }
    if offset == start { throw problem(.expected(name)) }
    return offset - start
  }
}
