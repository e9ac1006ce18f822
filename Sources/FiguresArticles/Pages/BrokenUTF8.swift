/// Tells whole characters of UTF-8 from parts of characters (Unicode, section 3.9, table 3-7).
enum BrokenUTF8 {
  /// The length of the character of UTF-8 that begins here and whether it is whole; of a broken one, the length of the part
  /// that could have begun one.
  static func character(
    in file: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int
  ) -> (length: Int, isWhole: Bool) {
    let lead = file[start]
    let (size, low, high): (Int, UInt8, UInt8) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (0, 0, 0)
      }
    guard size > 0 else { return (1, false) }
    var length = 1
    while length < size, start + length < end {
      let byte = file[start + length]
      guard length == 1 ? byte >= low && byte <= high : byte & 0xC0 == 0x80 else { return (length, false) }
      length += 1
    }
    return (length, length == size)
  }
}
