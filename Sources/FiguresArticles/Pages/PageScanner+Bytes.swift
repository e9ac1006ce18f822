extension PageScanner {
  /// White space as HTML counts it: tab, line feed, form feed, carriage return, space.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  /// White space as HTML counts it.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && isSpace(UInt8(truncatingIfNeeded: scalar.value))
  }

  /// Whether the byte is an ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool { Bytes.isSmall(byte | 0x20) && byte < 0x80 }
}
