/// The escapes of JSON strings: `\n`, `\u00e9`, `\ud83d\udea2` (RFC 8259, section 7).
enum JSONEscape {
  /// Reads an escape and appends what it stands for; a surrogate without its other half stands for U+FFFD. Returns how many
  /// bytes that is.
  static func read(
    in bytes: [UInt8], at offset: inout Int, before end: Int, into decoded: inout [UInt8]
  ) throws(JSONProblem) -> Int {
    let start = offset
    guard start + 1 < end else {
      offset = end
      throw JSONProblem(kind: .ended, offset: offset)
    }
    offset += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(bytes[start + 1])
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      let first = try unit(in: bytes, at: &offset, before: end)
      var scalar = Unicode.Scalar(first)
      if first & 0xFC00 == 0xD800, offset + 1 < end, bytes[offset] == 0x5C, bytes[offset + 1] == UInt8(ascii: "u") {
        let mark = offset
        offset += 2
        let second = try unit(in: bytes, at: &offset, before: end)
        if second & 0xFC00 == 0xDC00 {
          scalar = Unicode.Scalar(0x10000 + (UInt32(first & 0x3FF) << 10) + UInt32(second & 0x3FF))
        } else {
          offset = mark
        }
      }
      let encoded = UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
      decoded.append(contentsOf: encoded)
      return encoded.count
    default:
      offset = start
      throw JSONProblem(kind: .escape, offset: offset)
    }
    return 1
  }

  private static func unit(
    in bytes: [UInt8], at offset: inout Int, before end: Int
  ) throws(JSONProblem) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard offset < end else { throw JSONProblem(kind: .ended, offset: offset) }
      switch bytes[offset] {
      case 0x30...0x39: value = value << 4 | UInt16(bytes[offset] - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt16((bytes[offset] | 0x20) - 0x61 + 10)
      default: throw JSONProblem(kind: .escape, offset: offset)
      }
      offset += 1
    }
    return value
  }
}
