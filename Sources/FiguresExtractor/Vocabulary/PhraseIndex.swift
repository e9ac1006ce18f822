/// Phrases of several tokens, found by their first or last one. A look-up tries the few phrases that share that token.
struct PhraseIndex: Sendable {
  /// Which token of a phrase it is found by.
  enum Anchor: Sendable {
    case first, last
  }

  struct Phrase: Sendable {
    /// Rows of the lexicon for words and signs; −1 − ASCII for marks.
    let symbols: [Int32]
    let payload: Int
  }

  /// The phrases, those with one anchor together, the longest first.
  private var phrases: [Phrase] = []
  /// Where the phrases of each anchor stand, by its place in the alphabet of symbols.
  private var places: [Range<Int32>]
  private let anchor: Anchor

  init(_ phrases: [(text: String, payload: Int)], lexicon: Lexicon, anchor: Anchor) {
    self.anchor = anchor
    let tokenizer = Tokenizer(lexicon: lexicon)
    var byAnchor: [Int: [Phrase]] = [:]
    for (text, payload) in phrases {
      var text = text
      let symbols = text.withUTF8 { bytes in
        var buffer = TokenBuffer()
        tokenizer.tokenize(bytes, 0..<bytes.count, into: &buffer)
        return buffer.tokens.map(Self.symbol)
      }
      guard let key = anchor == .first ? symbols.first : symbols.last else { continue }
      byAnchor[Self.place(of: key), default: []].append(Phrase(symbols: symbols, payload: payload))
    }
    places = Array(repeating: 0..<0, count: (byAnchor.keys.max() ?? 0) + 1)
    for (place, group) in byAnchor.sorted(by: { $0.key < $1.key }) {
      let start = Int32(self.phrases.count)
      self.phrases += group.sorted { $0.symbols.count > $1.symbols.count }
      places[place] = start..<Int32(self.phrases.count)
    }
  }

  /// The place of a symbol in the alphabet: marks first, then words; the unknown and numbers share the first.
  private static func place(of symbol: Int32) -> Int {
    symbol >= 0 ? Int(symbol) + 257 : symbol > -258 ? Int(symbol) + 257 : 0
  }

  /// Where the phrases of an anchor stand.
  private func candidates(_ symbol: Int32) -> Range<Int> {
    let place = Self.place(of: symbol)
    guard symbol != -1, place < places.count else { return 0..<0 }
    return Int(places[place].lowerBound)..<Int(places[place].upperBound)
  }

  /// What a token is to a phrase.
  static func symbol(of token: Token) -> Int32 {
    switch token.kind {
    case .mark: -2 - Int32(token.mark)
    case .number: Int32.min
    case .possessive, .vulgarFraction: Int32.min + 1
    case .word, .sign: Int32(token.entry)
    }
  }

  /// The longest phrase that begins at a token: its length and payload.
  func match(from index: Int, in tokens: UnsafeBufferPointer<Token>, accepting: (Phrase) -> Bool = { _ in true }) -> (
    length: Int, payload: Int
  )? {
    guard index < tokens.count else { return nil }
    for number in candidates(Self.symbol(of: tokens[index])) {
      let phrase = phrases[number]
      if index + phrase.symbols.count <= tokens.count, Self.matches(phrase.symbols, tokens, at: index),
        accepting(phrase)
      {
        return (phrase.symbols.count, phrase.payload)
      }
    }
    return nil
  }

  /// The longest phrase that ends just before a token and begins at `floor` or later.
  func match(endingBefore index: Int, in tokens: UnsafeBufferPointer<Token>, notBefore floor: Int = 0) -> (
    length: Int, payload: Int
  )? {
    guard index > floor, index <= tokens.count else { return nil }
    for number in candidates(Self.symbol(of: tokens[index - 1])) {
      let phrase = phrases[number]
      let start = index - phrase.symbols.count
      if start >= floor, Self.matches(phrase.symbols, tokens, at: start) {
        return (phrase.symbols.count, phrase.payload)
      }
    }
    return nil
  }

  /// Whether a phrase ends just before a token.
  func isMatch(endingBefore index: Int, in tokens: UnsafeBufferPointer<Token>) -> Bool {
    match(endingBefore: index, in: tokens) != nil
  }

  private static func matches(_ symbols: [Int32], _ tokens: UnsafeBufferPointer<Token>, at start: Int) -> Bool {
    for (offset, symbol) in symbols.enumerated() where self.symbol(of: tokens[start + offset]) != symbol {
      return false
    }
    return true
  }
}
