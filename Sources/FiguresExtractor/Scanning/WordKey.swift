/// The letters of a word as one number: small and large alike, abbreviating points left out.
///
/// Words of up to eight letters are packed, so that no two share a key; of longer ones, eight letters at a time are mixed in. Eight
/// bytes are read and made small at once, as in H. S. Warren, *Hacker's Delight* (2nd ed. 2012), chapter 6.
struct WordKey: Equatable, Sendable {
  private(set) var bits: UInt64 = 0

  /// No letters.
  init() {}

  /// Up to eight small letters.
  init(_ letters: UInt64) { bits = letters }

  /// The key of the bytes of a word.
  init(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var chunk: UInt64 = 0
    var filled: UInt64 = 0
    for index in range {
      var byte = bytes[index]
      if byte == UInt8(ascii: ".") { continue }
      if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { byte |= 0x20 }
      chunk |= UInt64(byte) << filled
      filled += 8
      if filled == 64 {
        add(chunk)
        (chunk, filled) = (0, 0)
      }
    }
    if filled > 0 { add(chunk) }
  }

  /// Adds up to eight small letters.
  mutating func add(_ chunk: UInt64) {
    bits = bits == 0 ? chunk : (bits ^ (bits >> 29)) &* 0x9E37_79B9_7F4A_7C15 ^ chunk
  }

  /// Well mixed in the high bits.
  var hash: UInt64 { (bits ^ (bits >> 32)) &* 0x9E37_79B9_7F4A_7C15 }
}

/// Eight bytes of text, looked at together.
struct LetterRun {
  /// How many letters a to z, large or small, stand before the first other byte: 0…8.
  let length: Int
  /// The letters made small, the rest zero.
  let letters: UInt64
  /// A bit in the high place of each byte that is a large letter.
  let capitals: UInt64
  private let kept: UInt64

  /// Looks at eight bytes, the first in the lowest place.
  init(_ bytes: UInt64) {
    let small = bytes | 0x2020_2020_2020_2020
    let low = small & 0x7F7F_7F7F_7F7F_7F7F
    // The high bit of each byte: at least an a, and not beyond z.
    let isLetter = ((low &+ 0x1F1F_1F1F_1F1F_1F1F) ^ (low &+ 0x0505_0505_0505_0505)) & ~bytes & 0x8080_8080_8080_8080
    let others = isLetter ^ 0x8080_8080_8080_8080
    length = others.trailingZeroBitCount &>> 3
    // All bits below the first other byte.
    kept = others == 0 ? UInt64.max : (others & (0 &- others)) &>> 7 &- 1
    letters = small & kept
    capitals = (~bytes &<< 2) & 0x8080_8080_8080_8080 & kept
  }

  /// Whether all its letters are large.
  var isAllCapitals: Bool { capitals == kept & 0x8080_8080_8080_8080 }
}
