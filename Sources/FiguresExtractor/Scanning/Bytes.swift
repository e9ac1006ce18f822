/// The classes a byte of text can belong to.
enum ByteClass: UInt8 {
  case space, letter, digit, mark, lead

  /// The class of a byte.
  init(_ byte: UInt8) {
    self =
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 { .letter } else if byte == 32 || byte &- 9 < 5 {
        .space
      } else if byte &- UInt8(ascii: "0") < 10 { .digit } else if byte >= 0x80 { .lead } else { .mark }
  }
}

/// What a character beyond ASCII is to the scanner.
enum WideCharacter: Sendable, Equatable {
  case letter
  case space
  /// Nothing at all: a zero-width character, a soft hyphen.
  case nothing
  case mark(UInt8, isWide: Bool)
  case sign
  case vulgarFraction
  /// A full-width digit.
  case digit

  /// Classifies the scalar that begins at a byte and tells its length. Invalid bytes count as letters of length 1.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (kind: WideCharacter, length: Int) {
    let first = bytes[index]
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (.letter, 1) }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (classify(scalar), length)
  }

  private static func classify(_ scalar: UInt32) -> WideCharacter {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: .nothing
    case 0x2018, 0x201A, 0x2039: .mark(UInt8(ascii: "'"), isWide: true)
    case 0x2019, 0x203A, 0x02BC, 0x2032: .mark(UInt8(ascii: "'"), isWide: false)
    case 0x201C, 0x201E, 0xAB: .mark(UInt8(ascii: "\""), isWide: true)
    case 0x201D, 0xBB, 0x2033: .mark(UInt8(ascii: "\""), isWide: false)
    case 0x2010, 0x2011: .mark(UInt8(ascii: "-"), isWide: false)
    case 0x2012...0x2015: .mark(UInt8(ascii: "-"), isWide: true)
    case 0x2212: .mark(UInt8(ascii: "-"), isWide: false)
    case 0x2026: .mark(UInt8(ascii: "."), isWide: true)
    case 0xD7: .mark(UInt8(ascii: "x"), isWide: true)
    case 0xB7, 0x2022: .mark(UInt8(ascii: "*"), isWide: true)
    case 0xA2, 0xA3, 0xA4, 0xA5, 0xB0, 0xB1, 0x20A0...0x20CF, 0x2030, 0x2103, 0x2109: .sign
    case 0xBC...0xBE, 0x2150...0x215E: .vulgarFraction
    case 0xFF10...0xFF19: .digit
    case 0xFF0C: .mark(UInt8(ascii: ","), isWide: false)
    case 0xFF0E: .mark(UInt8(ascii: "."), isWide: false)
    case 0xFF05: .sign
    case 0xB2, 0xB3, 0xB9: .letter
    case 0xA1...0xBF, 0x2016...0x206F, 0x2190...0x2BFF, 0x3001...0x303F, 0xFE30...0xFE4F: .mark(0, isWide: false)
    default: .letter
    }
  }
}
