import FiguresCore

/// Writes JSON straight into bytes: no trees, no reflection, commas set by itself.
///
/// The caller opens and closes what it likes; keys and values come out in the order they are given. O(n) in the bytes
/// written.
public struct JSONWriter: ~Copyable {
  private var bytes: ByteBuffer
  private var needsComma = false

  /// Makes a writer with room for some bytes.
  public init(reservingCapacity capacity: Int = 256) { bytes = ByteBuffer(capacity: capacity) }

  /// Hands over the bytes and begins anew.
  public mutating func take() -> [UInt8] {
    needsComma = false
    return bytes.take()
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
    bytes.append(key: name, afterComma: needsComma)
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
    bytes.append(value ? "true" : "false")
    needsComma = true
  }

  /// Writes null.
  public mutating func null() {
    separate()
    bytes.append("null")
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
      bytes.append(UnsafeBufferPointer(rebasing: text[clean..<index]))
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
        bytes.append("u00")
        bytes.append(Self.hexadecimal[Int(byte >> 4)])
        bytes.append(Self.hexadecimal[Int(byte & 15)])
      }
    }
    bytes.append(UnsafeBufferPointer(rebasing: text[clean...]))
  }

  private mutating func appendPlain(_ number: ExactDecimal) {
    if number.isNegative { bytes.append(UInt8(ascii: "-")) }
    let digits = Digits(number.significand.magnitude)
    if number.exponent >= 0 {
      digits.write(to: &bytes)
      if !number.isZero { bytes.append(repeating: UInt8(ascii: "0"), count: number.exponent) }
      return
    }
    let places = -number.exponent
    if digits.count <= places {
      bytes.append("0.")
      bytes.append(repeating: UInt8(ascii: "0"), count: places - digits.count)
      digits.write(to: &bytes)
    } else {
      digits.write(to: &bytes, pointBefore: places)
    }
  }

  private mutating func appendDigits(of number: UInt64) {
    Digits(number).write(to: &bytes)
  }
}

/// The digits of a number, the last one first.
private struct Digits {
  private var digits: InlineArray<20, UInt8> = .init(repeating: 0)
  private(set) var count = 0

  init(_ number: UInt64) {
    var rest = number
    repeat {
      let (tens, last) = rest.quotientAndRemainder(dividingBy: 10)
      digits[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: last)
      count += 1
      rest = tens
    } while rest > 0
  }

  /// Writes them, with a point before the last so many.
  func write(to bytes: inout ByteBuffer, pointBefore places: Int = 0) {
    for place in stride(from: count - 1, through: 0, by: -1) {
      bytes.append(digits[place])
      if place == places, places > 0 { bytes.append(UInt8(ascii: ".")) }
    }
  }
}
