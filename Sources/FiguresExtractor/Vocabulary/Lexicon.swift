import FiguresCore

/// A row of a vocabulary table: a word and what it can be.
struct VocabularyRow: Sendable {
  let key: WordKey
  let classes: WordClass
  /// The number that goes with the class; see ``WordClass``.
  let value: Int32
  /// The power of ten of a scale.
  let exponent: Int8
  /// The row of the predicate table, or −1.
  let predicate: Int16
  let keyword: Keyword?
  /// The row of the irregular plurals, or −1.
  let singular: Int16
  /// The row of the synonyms, or −1.
  let synonym: Int16

  init(
    _ key: WordKey, _ classes: WordClass, value: Int32 = 0, exponent: Int8 = 0, predicate: Int16 = -1,
    keyword: Keyword? = nil, singular: Int16 = -1, synonym: Int16 = -1
  ) {
    self.key = key
    self.classes = classes
    self.value = value
    self.exponent = exponent
    self.predicate = predicate
    self.keyword = keyword
    self.singular = singular
    self.synonym = synonym
  }

  init(
    _ word: some StringProtocol, _ classes: WordClass, value: Int32 = 0, exponent: Int8 = 0, predicate: Int16 = -1,
    keyword: Keyword? = nil, singular: Int16 = -1, synonym: Int16 = -1
  ) {
    var word = String(word)
    let key = word.withUTF8 { WordKey(of: $0, 0..<$0.count) }
    self.init(
      key, classes, value: value, exponent: exponent, predicate: predicate, keyword: keyword, singular: singular,
      synonym: synonym)
  }
}

/// What is known about a word: the union of its rows in the vocabulary tables.
struct LexiconEntry: Sendable {
  var classes: WordClass = []
  var value: Int32 = 0
  var exponent: Int8 = 0
  var predicate: Int16 = -1
  var keyword = Token.none
  var singular: Int16 = -1
  var synonym: Int16 = -1

  /// The number it names, for cardinals, ordinals and denominators.
  var number: ExactDecimal? { ExactDecimal(significand: Int64(value), exponent: Int(exponent)) }

  /// What a fraction divides by, for halves, thirds, hundredths.
  var denominator: ExactDecimal? {
    guard classes.contains(.denominator), let number, number > .one else { return nil }
    return number
  }

  mutating func merge(_ row: VocabularyRow) {
    classes.formUnion(row.classes)
    if row.value != 0 { value = row.value }
    if row.exponent != 0 { exponent = row.exponent }
    if row.predicate >= 0 { predicate = row.predicate }
    if row.singular >= 0 { singular = row.singular }
    if row.synonym >= 0 { synonym = row.synonym }
    if let word = row.keyword { keyword = word.number }
  }
}

/// All vocabulary tables in one hash table, found by the letters of a word in any case.
///
/// A look-up takes O(length of the word) and allocates nothing. A table lives as long as the program.
struct Lexicon: @unchecked Sendable {
  /// A place of the hash table, with all that a token needs to know of its word at once.
  struct Slot {
    var key: WordKey = WordKey()
    var classes: WordClass = []
    var entry: Int16 = -1
    var keyword = Token.none
  }

  /// The rows by number.
  private(set) var entries: UnsafeMutablePointer<LexiconEntry>
  private var count = 0
  private let slots: UnsafeMutablePointer<Slot>
  private let shift: UInt64
  private let mask: Int

  static let standard = Lexicon(
    tables: Vocabulary.tables + [UnitVocabulary.words, HedgePhrases.words, NonFigures.words], logarithm: 13)

  /// Makes a lexicon of tables; two to the power of `logarithm` is well above the number of words.
  init(tables: [[VocabularyRow]], logarithm: Int) {
    let capacity = 1 << logarithm
    mask = capacity - 1
    shift = UInt64(64 - logarithm)
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    entries = .allocate(capacity: capacity)
    entries.initialize(repeating: LexiconEntry(), count: capacity)
    for table in tables {
      for row in table { merge(row) }
    }
  }

  private mutating func merge(_ row: VocabularyRow) {
    let key = row.key
    let slot = slot(of: key)
    if slots[slot].entry < 0 {
      slots[slot].key = key
      slots[slot].entry = Int16(count)
      count += 1
    }
    let entry = Int(slots[slot].entry)
    entries[entry].merge(row)
    slots[slot].classes = entries[entry].classes
    slots[slot].keyword = entries[entry].keyword
  }

  /// What is known of a word; an empty slot where nothing is.
  func word(_ key: WordKey) -> Slot { slots[slot(of: key)] }

  /// What is known of a word.
  func word(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Slot { word(WordKey(of: bytes, range)) }

  /// The row of a word, or −1.
  func entry(of word: String) -> Int16 {
    var word = word
    return word.withUTF8 { self.word(of: $0, 0..<$0.count).entry }
  }

  /// The slot that holds a key, or the empty one where it belongs.
  private func slot(of key: WordKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash >> shift)
    while slots[slot].entry >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }
}
