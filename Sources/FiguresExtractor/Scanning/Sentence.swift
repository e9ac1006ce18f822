import FiguresCore

/// One sentence as tokens, with the vocabulary at hand. Indices outside it are answered with nothing, so that rules of
/// grammar can look around without fear.
struct Sentence {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  unowned(unsafe) let book: Phrasebook
  /// Everything that some word of the sentence can be.
  let traits: WordClass
  /// Whether there is a digit or a number word.
  let hasTrigger: Bool

  init(bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>, book: Phrasebook) {
    self.bytes = bytes
    self.tokens = tokens
    self.book = book
    var traits: WordClass = []
    var hasDigits = false
    for token in tokens {
      traits.formUnion(token.classes)
      if token.kind == .number || token.kind == .vulgarFraction { hasDigits = true }
    }
    self.traits = traits
    hasTrigger = hasDigits || !traits.isDisjoint(with: .trigger)
  }

  var count: Int { tokens.count }

  /// What a token can be.
  func classes(_ index: Int) -> WordClass {
    tokens.indices.contains(index) ? tokens[index].classes : []
  }

  /// The lexicon's row of a token.
  func entry(_ index: Int) -> LexiconEntry? {
    guard tokens.indices.contains(index), tokens[index].entry >= 0 else { return nil }
    return book.lexicon.entries[Int(tokens[index].entry)]
  }

  /// Whether a token can be any of these.
  func isAny(_ index: Int, _ classes: WordClass) -> Bool {
    !self.classes(index).isDisjoint(with: classes)
  }

  /// Which word of the grammar a token is.
  func keyword(_ index: Int) -> Keyword? {
    tokens.indices.contains(index) ? Keyword(number: tokens[index].keyword) : nil
  }

  /// Whether a token is this word, in any case.
  func isWord(_ index: Int, _ word: Keyword) -> Bool {
    tokens.indices.contains(index) && tokens[index].keyword == word.number
  }

  /// Whether a token is one of two words.
  func isWord(_ index: Int, _ one: Keyword, _ two: Keyword) -> Bool {
    isWord(index, one) || isWord(index, two)
  }

  /// Whether a token is one of three words.
  func isWord(_ index: Int, _ one: Keyword, _ two: Keyword, _ three: Keyword) -> Bool {
    isWord(index, one, two) || isWord(index, three)
  }

  /// Whether a token is one of four words.
  func isWord(_ index: Int, _ one: Keyword, _ two: Keyword, _ three: Keyword, _ four: Keyword) -> Bool {
    isWord(index, one, two) || isWord(index, three, four)
  }

  /// Whether a token is one of these words.
  func isWord(_ index: Int, in words: KeywordSet) -> Bool {
    tokens.indices.contains(index) && words.contains(tokens[index].keyword)
  }

  func kind(_ index: Int) -> Token.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  func isMark(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && tokens[index].isMark(character)
  }

  /// Whether a token is one of these marks.
  func isMark(_ index: Int, oneOf marks: StaticString) -> Bool {
    guard kind(index) == .mark else { return false }
    for place in 0..<marks.utf8CodeUnitCount where marks.utf8Start[place] == tokens[index].mark { return true }
    return false
  }

  /// Whether a token is a hyphen that joins its neighbours: no space on either side.
  func isHyphen(_ index: Int) -> Bool {
    isMark(index, "-") && !tokens[index].isSpaced && !tokens[index].flags.contains(.wide)
      && tokens.indices.contains(index + 1) && !tokens[index + 1].isSpaced
  }

  /// Whether white space stands before a token.
  func isSpaced(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isSpaced
  }

  func isCapitalized(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isCapitalized
  }

  /// The bytes of a run of tokens, as in the text.
  func span(_ range: Range<Int>) -> ByteSpan {
    guard let first = range.first, let last = range.last, tokens.indices.contains(first),
      tokens.indices.contains(last)
    else { return ByteSpan(0, 0) }
    return ByteSpan(Int(tokens[first].start), Int(tokens[last].end))
  }

  /// The text of a run of tokens.
  func text(_ range: Range<Int>) -> String {
    text(span(range))
  }

  /// The text of a span.
  func text(_ span: ByteSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// Whether a word is an adverb: one of the table, or one in -ly that no table knows otherwise.
  func isAdverb(_ index: Int) -> Bool {
    if isAny(index, .adverb) { return true }
    return kind(index) == .word && hasSuffix(index, "ly") && length(index) > 5 && !isCapitalized(index)
      && !isAny(index, [.adjective, .calendarUnit, .notAdverb])
  }

  /// The length of a word in bytes.
  func length(_ index: Int) -> Int {
    tokens.indices.contains(index) ? Int(tokens[index].end - tokens[index].start) : 0
  }

  /// The last byte of a word, in lower case.
  func lastByte(_ index: Int) -> UInt8 {
    tokens.indices.contains(index) ? bytes[Int(tokens[index].end) - 1] | 0x20 : 0
  }

  /// Whether a word ends in these letters.
  func hasSuffix(_ index: Int, _ suffix: StaticString) -> Bool {
    guard tokens.indices.contains(index), length(index) > suffix.utf8CodeUnitCount else { return false }
    let start = Int(tokens[index].end) - suffix.utf8CodeUnitCount
    for offset in 0..<suffix.utf8CodeUnitCount where bytes[start + offset] | 0x20 != suffix.utf8Start[offset] {
      return false
    }
    return true
  }
}
