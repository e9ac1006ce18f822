import FiguresCore

/// The fractions that are single characters.
enum VulgarFraction {
  private static let parts: [(scalar: UInt32, above: Int32, below: Int32)] = [
    (0xBC, 1, 4), (0xBD, 1, 2), (0xBE, 3, 4), (0x2150, 1, 7), (0x2151, 1, 9), (0x2152, 1, 10), (0x2153, 1, 3),
    (0x2154, 2, 3), (0x2155, 1, 5), (0x2156, 2, 5), (0x2157, 3, 5), (0x2158, 4, 5), (0x2159, 1, 6), (0x215A, 5, 6),
    (0x215B, 1, 8), (0x215C, 3, 8), (0x215D, 5, 8), (0x215E, 7, 8),
  ]

  /// The value of the fraction, rounded down to 18 digits.
  static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> ExactDecimal? {
    let text = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, let part = parts.first(where: { $0.scalar == scalar.value }) else {
      return nil
    }
    return ExactDecimal(part.above).divided(by: ExactDecimal(part.below), rounding: .down)?.value
  }
}
