/// Finds the bytes of a text that matter, eight at a time.
enum ByteWords {
  /// The first byte from an index on that may have to be looked at: white space other than a single space, a control
  /// character, `&`, and any byte beyond ASCII unless those are plain. The byte before the index must be in the same text.
  static func plainEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int, isWidePlain: Bool
  ) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let memory = UnsafeRawPointer(base)
    let wide: UInt64 = isWidePlain ? 0 : highs
    var index = start
    while index + 8 <= end {
      let word = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let before = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: index - 1, as: UInt64.self))
      let controls = (word &- 0x20 &* ones) & ~word & highs
      let ampersands = zeros(word ^ (0x26 &* ones))
      let spaces = zeros(word ^ (0x20 &* ones)) & zeros(before ^ (0x20 &* ones))
      let found = controls | ampersands | spaces | (word & wide)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    return index
  }

  /// The first place of a byte from an index on; the end where there is none.
  static func first(_ wanted: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) { zeros($0 ^ (UInt64(wanted) &* ones)) }
  }

  /// The first line feed or carriage return from an index on; the end where there is none.
  static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) { zeros($0 ^ (0x0A &* ones)) | zeros($0 ^ (0x0D &* ones)) }
  }

  /// The first quotation mark, backslash or control character from an index on; the end where there is none.
  static func stringEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) {
      ($0 &- 0x20 &* ones) & ~$0 & highs | zeros($0 ^ (0x22 &* ones)) | zeros($0 ^ (0x5C &* ones))
    }
  }

  /// The first place from an index on where a word has a high bit after marking, the lowest of which must be right.
  @inline(__always)
  private static func first(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, marking: (UInt64) -> UInt64
  ) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let memory = UnsafeRawPointer(base)
    var index = start
    while index + 8 <= bytes.count {
      let found = marking(UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    guard index < bytes.count else { return index }
    var rest: UInt64 = 0
    for (place, byte) in bytes[index...].enumerated() { rest |= UInt64(byte) << UInt64(place * 8) }
    return min(index + marking(rest).trailingZeroBitCount / 8, bytes.count)
  }

  /// How many bytes of a word do not begin a character of UTF-8.
  static func continuations(in word: UInt64) -> Int { ((word >> 7) & (~word >> 6) & ones).nonzeroBitCount }

  /// Whether a word holds a line feed or a carriage return.
  static func holdsBreak(_ word: UInt64) -> Bool { zeros(word ^ (0x0A &* ones)) | zeros(word ^ (0x0D &* ones)) != 0 }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// A high bit in each byte that is zero; above the first of them, bits may be wrong.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
}
