import FiguresCore

/// A row of a vocabulary table: a word and what it can be.
struct VocabularyRow: Sendable {
  let word: String
  let classes: WordClass
  /// The number that goes with the class; see ``WordClass``.
  let value: Int32
  /// The power of ten of a scale.
  let exponent: Int8
  /// The row of the predicate table, or −1.
  let predicate: Int16
  let keyword: Keyword?

  init(
    _ word: String, _ classes: WordClass, value: Int32 = 0, exponent: Int8 = 0, predicate: Int16 = -1,
    keyword: Keyword? = nil
  ) {
    self.word = word
    self.classes = classes
    self.value = value
    self.exponent = exponent
    self.predicate = predicate
    self.keyword = keyword
  }
}

/// What is known about a word: the union of its rows in the vocabulary tables.
struct LexiconEntry: Sendable {
  var classes: WordClass = []
  var value: Int32 = 0
  var exponent: Int8 = 0
  var predicate: Int16 = -1
  var keyword = Token.none

  mutating func merge(_ row: VocabularyRow) {
    classes.formUnion(row.classes)
    if row.value != 0 { value = row.value }
    if row.exponent != 0 { exponent = row.exponent }
    if row.predicate >= 0 { predicate = row.predicate }
    if let word = row.keyword { keyword = word.rawValue }
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
    tables: Vocabulary.tables + [UnitVocabulary.words, HedgePhrases.words, NonFigures.words], capacity: 8192)

  /// Makes a lexicon of tables; `capacity` is a power of two well above the number of words.
  init(tables: [[VocabularyRow]], capacity: Int) {
    mask = capacity - 1
    keys = Array(repeating: 0, count: capacity)
    slots = Array(repeating: -1, count: capacity)
    for table in tables {
      for row in table { merge(row) }
    }
  }

  private mutating func merge(_ row: VocabularyRow) {
    var word = row.word
    let key = word.withUTF8 { Self.key(of: $0, 0..<$0.count) }
    let slot = slot(of: key)
    if slots[slot] < 0 {
      keys[slot] = key
      slots[slot] = Int16(entries.count)
      entries.append(LexiconEntry())
    }
    entries[Int(slots[slot])].merge(row)
  }

  /// The row of a word, or −1.
  func entry(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int16 {
    slots[slot(of: Self.key(of: bytes, range))]
  }

  /// The row of a word, or −1.
  func entry(of word: String) -> Int16 {
    var word = word
    return word.withUTF8 { entry(of: $0, 0..<$0.count) }
  }

  /// The slot that holds a key, or the empty one where it belongs.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
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
