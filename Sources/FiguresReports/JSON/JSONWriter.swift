import FiguresCore

/// Writes JSON straight into bytes: no trees, no reflection, commas set by itself.
///
/// The caller opens and closes what it likes; keys and values come out in the order they are given. O(n) in the bytes
/// written.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes a writer with room for some bytes.
  public init(reservingCapacity capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Hands over the bytes and begins anew.
  public mutating func take() -> [UInt8] {
    needsComma = false
    defer { bytes = [] }
    return bytes
  }

  /// Writes an object; the closure writes its members.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array, one call for each element.
  public mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { write(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// Writes an array with each element on a line of its own.
  public mutating func lines<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements {
      separate()
      bytes.append(UInt8(ascii: "\n"))
      needsComma = false
      write(&self, element)
    }
    close(UInt8(ascii: "]"))
  }

  /// Writes the name of a member.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a text, or null where there is none.
  public mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes a whole number.
  public mutating func number(_ number: Int) {
    separate()
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: UInt64(number.magnitude))
    needsComma = true
  }

  /// Writes a decimal exactly, in plain digits: no exponent, no rounding.
  public mutating func number(_ number: ExactDecimal) {
    separate()
    appendPlain(number)
    needsComma = true
  }

  /// Writes a decimal as a text of plain digits, written precision kept; null where there is none.
  public mutating func decimalString(_ number: ExactDecimal?) {
    guard let number else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    appendPlain(number)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes null.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// Ends a line between two documents.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}

extension JSONWriter {
  private static let hexadecimal = Array("0123456789abcdef".utf8)

  /// Quotes, backslashes and control characters are escaped; everything else stays as it is.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
      bytes.append(contentsOf: text[clean..<index])
      clean = index + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x22, 0x5C: bytes.append(byte)
      case 0x08: bytes.append(UInt8(ascii: "b"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0C: bytes.append(UInt8(ascii: "f"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      default:
        bytes.append(contentsOf: "u00".utf8)
        bytes.append(Self.hexadecimal[Int(byte >> 4)])
        bytes.append(Self.hexadecimal[Int(byte & 15)])
      }
    }
    bytes.append(contentsOf: text[clean...])
  }

  private mutating func appendPlain(_ number: ExactDecimal) {
    if number.isNegative { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    appendDigits(of: number.significand.magnitude)
    if number.exponent > 0, !number.isZero {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: number.exponent))
    } else if number.exponent < 0 {
      let places = -number.exponent
      let missing = places + 1 - (bytes.count - start)
      if missing > 0 { bytes.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing), at: start) }
      bytes.insert(UInt8(ascii: "."), at: bytes.count - places)
    }
  }

  private mutating func appendDigits(of number: UInt64) {
    var low = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var high = bytes.count - 1
    while low < high {
      bytes.swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}
