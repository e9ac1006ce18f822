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

  private var byAnchor: [Int32: [Phrase]] = [:]
  private let anchor: Anchor

  init(_ phrases: [(text: String, payload: Int)], lexicon: Lexicon, anchor: Anchor) {
    self.anchor = anchor
    let tokenizer = Tokenizer(lexicon: lexicon)
    for (text, payload) in phrases {
      var text = text
      let symbols = text.withUTF8 { bytes in
        var tokens: [Token] = []
        tokenizer.tokenize(bytes, 0..<bytes.count, into: &tokens)
        return tokens.map(Self.symbol)
      }
      guard let key = anchor == .first ? symbols.first : symbols.last else { continue }
      byAnchor[key, default: []].append(Phrase(symbols: symbols, payload: payload))
    }
    for key in byAnchor.keys { byAnchor[key]?.sort { $0.symbols.count > $1.symbols.count } }
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
    let key = Self.symbol(of: tokens[index])
    guard key != -1, let phrases = byAnchor[key] else { return nil }
    for phrase in phrases where index + phrase.symbols.count <= tokens.count {
      if Self.matches(phrase.symbols, tokens, at: index), accepting(phrase) {
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
    let key = Self.symbol(of: tokens[index - 1])
    guard key != -1, let phrases = byAnchor[key] else { return nil }
    for phrase in phrases where phrase.symbols.count <= index - floor {
      let start = index - phrase.symbols.count
      if Self.matches(phrase.symbols, tokens, at: start) { return (phrase.symbols.count, phrase.payload) }
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
