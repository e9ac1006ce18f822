/// The scalars that take two columns of a terminal.
///
/// The blocks whose scalars are mostly `W` or `F` in the Unicode Standard's East Asian Width (Annex 11); a block with a
/// stray narrow scalar is taken whole.
enum WideScalars {
  /// First and last scalar of each stretch, in order.
  private static let stretches: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul Jamo, leading consonants
    0x231A...0x231B,  // watch, hourglass
    0x23E9...0x23EC,  // double arrows
    0x25FD...0x25FE,  // medium small squares
    0x2614...0x2615,  // umbrella, hot beverage
    0x2648...0x2653,  // zodiac
    0x26BD...0x26BE,  // balls
    0x2E80...0x303E,  // CJK radicals, Kangxi radicals, CJK punctuation
    0x3041...0x33FF,  // Hiragana, Katakana, Bopomofo, CJK compatibility
    0x3400...0x4DBF,  // CJK extension A
    0x4E00...0x9FFF,  // CJK ideographs
    0xA000...0xA4CF,  // Yi
    0xA960...0xA97F,  // Hangul Jamo extended A
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // CJK compatibility ideographs
    0xFE10...0xFE19,  // vertical forms
    0xFE30...0xFE6F,  // CJK compatibility forms, small forms
    0xFF00...0xFF60,  // fullwidth forms
    0xFFE0...0xFFE6,  // fullwidth signs
    0x16FE0...0x18CFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // Kana supplement and extensions
    0x1F1E6...0x1F1FF,  // regional indicators
    0x1F300...0x1F64F,  // pictographs, emoticons
    0x1F680...0x1F6FF,  // transport
    0x1F7E0...0x1F7EB,  // coloured shapes
    0x1F900...0x1F9FF,  // supplemental pictographs
    0x1FA70...0x1FAFF,  // pictographs extended A
    0x20000...0x3FFFD,  // CJK extensions B and on
  ]

  /// Whether a scalar takes two columns. O(log n) in the number of stretches.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard let first = stretches.first?.lowerBound, scalar.value >= first else { return false }
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < stretches.count && stretches[low].contains(scalar.value)
  }
}
