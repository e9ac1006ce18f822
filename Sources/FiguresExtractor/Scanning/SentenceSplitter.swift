import FiguresCore

/// Finds where sentences end within a block.
struct SentenceSplitter {
  let lexicon: Lexicon

  /// The sentences as ranges of tokens; together they hold every token once.
  func sentences(_ tokens: UnsafeBufferPointer<Token>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      // Only a mark or an abbreviation with points ends a sentence.
      if tokens[index].kind != .mark, !tokens[index].flags.contains(.dotted) {
        index &+= 1
      } else if let end = end(at: index, tokens, from: start) {
        sentences.append(start..<end)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// The token after a sentence that ends with the mark at `index`.
  private func end(at index: Int, _ tokens: UnsafeBufferPointer<Token>, from start: Int) -> Int? {
    let token = tokens[index]
    guard token.isMark(".") || token.isMark("!") || token.isMark("?") else { return dottedEnd(at: index, tokens) }
    var next = index + 1
    while next < tokens.count, isClosing(tokens[next]) { next += 1 }
    guard next < tokens.count, tokens[next].isSpaced, begins(tokens[next]) else { return nil }
    if token.isMark("."), index > start {
      let previous = tokens[index - 1]
      if previous.kind == .word, !token.isSpaced {
        let length = previous.end - previous.start
        // "Dr A. Smith", but not "it was 18C. Then".
        if length == 1, previous.isCapitalized,
          previous.isSpaced || index < start + 2 || tokens[index - 2].kind != .number
        {
          return nil
        }
        if previous.entry >= 0, lexicon.entries[Int(previous.entry)].classes.contains(.abbreviation),
          !lexicon.entries[Int(previous.entry)].classes.contains(.month) || tokens[next].kind == .number
        {
          return nil
        }
      }
      // "1. Housing" at the start is a list mark.
      if previous.kind == .number, index == start + 1 { return nil }
    }
    return next
  }

  /// An abbreviation with its point inside, as in `in the U.S. The`, ends a sentence before a small word with a capital.
  private func dottedEnd(at index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Int? {
    guard tokens[index].flags.contains(.dotted), index + 1 < tokens.count else { return nil }
    let next = tokens[index + 1]
    guard next.kind == .word, next.isCapitalized, next.isSpaced, next.entry >= 0 else { return nil }
    let classes = lexicon.entries[Int(next.entry)].classes
    return classes.isDisjoint(with: [.determiner, .pronoun, .preposition, .conjunction]) ? nil : index + 1
  }

  private func isClosing(_ token: Token) -> Bool {
    guard !token.isSpaced else { return false }
    return token.isMark("\"") || token.isMark("'") || token.isMark(")") || token.isMark("]") || token.isMark(".")
      || token.isMark("!") || token.isMark("?")
  }

  private func begins(_ token: Token) -> Bool {
    switch token.kind {
    case .word: token.isCapitalized
    case .number, .sign, .vulgarFraction: true
    case .mark: token.isMark("\"") || token.isMark("'") || token.isMark("(") || token.isMark("[") || token.isMark("-")
    case .possessive: false
    }
  }
}
