import FiguresCore

/// Tells whether a figure can be in a stretch of text at all: whether it has a digit or a number word. Most of prose has neither.
enum TriggerScan {
  /// The keys of the number words, in a table with room to spare: nearly every other word meets an empty place.
  private struct Words: @unchecked Sendable {
    private static let logarithm: UInt64 = 10
    let places: UnsafeMutablePointer<WordKey>

    init(_ rows: [VocabularyRow]) {
      places = .allocate(capacity: 1 << Self.logarithm)
      places.initialize(repeating: WordKey(), count: 1 << Self.logarithm)
      for row in rows { places[place(of: row.key)] = row.key }
    }

    @inline(__always)
    func contains(_ key: WordKey) -> Bool { places[place(of: key)] == key }

    @inline(__always)
    private func place(of key: WordKey) -> Int {
      var place = Int(truncatingIfNeeded: key.hash &>> (64 - Self.logarithm))
      while places[place] != key, places[place] != WordKey() { place = (place + 1) & (1 << Self.logarithm - 1) }
      return place
    }
  }

  private static let words = Words(NumberWords.rows.filter { !$0.classes.isDisjoint(with: .trigger) })

  /// Whether a stretch has a digit, a number word, or a character beyond ASCII that may be a number. Linear.
  static func holdsTrigger(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Bool {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return false }
    let words = words
    let end = stretch.upperBound
    var index = stretch.lowerBound
    while index &+ 8 <= end {
      let start = index
      var run = LetterRun(UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      var key = WordKey(run.letters)
      index &+= run.length
      while run.length == 8, index &+ 8 <= end {
        run = LetterRun(UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        if run.length > 0 { key.add(run.letters) }
        index &+= run.length
      }
      if run.length == 8 { return holdsTriggerByByte(bytes, start..<end) }
      if index > start, words.contains(key) { return true }
      if isNumeric(bytes, index, end) { return true }
      index &+= 1
    }
    return holdsTriggerByByte(bytes, index..<end)
  }

  /// The place behind a run of letters.
  private static func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, ByteClass(bytes[index]) == .letter { index &+= 1 }
    return index
  }

  private static func holdsTriggerByByte(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Bool {
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      let end = endOfWord(bytes, from: index, to: stretch.upperBound)
      if end > index, words.contains(WordKey(of: bytes, index..<end)) { return true }
      if end < stretch.upperBound, isNumeric(bytes, end, stretch.upperBound) { return true }
      index = end + 1
    }
    return false
  }

  /// A digit; or the first byte of ½, ⅓ and full-width digits.
  @inline(__always)
  private static func isNumeric(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte &- UInt8(ascii: "0") < 10 }
    switch byte {
    case 0xC2: return index + 1 < end && 0xBC...0xBE ~= bytes[index + 1]
    case 0xE2: return index + 1 < end && bytes[index + 1] == 0x85
    case 0xEF: return true
    default: return false
    }
  }
}
