import FiguresCore

/// What is known about a word: the union of its rows in the vocabulary tables.
struct LexiconEntry: Sendable {
  var word: String
  var classes: WordClass
  /// The number that goes with the class; see ``WordClass``.
  var value: Int32 = 0
  /// The power of ten of a scale.
  var exponent: Int8 = 0
  /// The row of the predicate table, or −1.
  var predicate: Int16 = -1
}

/// A row of a vocabulary table.
struct VocabularyRow: Sendable {
  let word: String
  let classes: WordClass
  let value: Int32
  let exponent: Int8
  let predicate: Int16

  init(_ word: String, _ classes: WordClass, value: Int32 = 0, exponent: Int8 = 0, predicate: Int16 = -1) {
    self.word = word
    self.classes = classes
    self.value = value
    self.exponent = exponent
    self.predicate = predicate
  }
}

/// All vocabulary tables in one hash table, found by the bytes of a word in any case.
///
/// A look-up takes O(length of the word) and allocates nothing.
struct Lexicon: Sendable {
  private(set) var entries: [LexiconEntry] = []
  private var keys: [UInt64]
  private var slots: [Int16]
  private let mask: Int

  static let standard = Lexicon(
    tables: Vocabulary.tables, extraWords: UnitVocabulary.words + HedgePhrases.words + NonFigures.words)

  init(tables: [[VocabularyRow]], extraWords: [VocabularyRow]) {
    mask = 8191
    keys = Array(repeating: 0, count: mask + 1)
    slots = Array(repeating: -1, count: mask + 1)
    for table in tables {
      for row in table { merge(row) }
    }
    for row in extraWords { merge(row) }
  }

  private mutating func merge(_ row: VocabularyRow) {
    var word = row.word
    let key = word.withUTF8 { Self.key(of: $0, 0..<$0.count) }
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    if slots[slot] < 0 {
      keys[slot] = key
      slots[slot] = Int16(entries.count)
      entries.append(LexiconEntry(word: row.word, classes: []))
    }
    let index = Int(slots[slot])
    entries[index].classes.formUnion(row.classes)
    if row.value != 0 { entries[index].value = row.value }
    if row.exponent != 0 { entries[index].exponent = row.exponent }
    if row.predicate >= 0 { entries[index].predicate = row.predicate }
  }

  /// The row of a word, or −1.
  func entry(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int16 {
    let key = Self.key(of: bytes, range)
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] >= 0 {
      if keys[slot] == key { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// The row of a word, or −1.
  func entry(of word: String) -> Int16 {
    var word = word
    return word.withUTF8 { entry(of: $0, 0..<$0.count) }
  }

  /// 64 bits of the word's letters, small and large alike, without abbreviating points.
  private static func key(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range {
      var byte = bytes[index]
      if byte == UInt8(ascii: ".") { continue }
      if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { byte |= 0x20 }
      key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return key ^ (key >> 29)
  }
}
