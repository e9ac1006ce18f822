import FiguresCore

extension Sentence {
  /// Whether a token is the mark of a possessive, also the bare apostrophe of a plural: the growers' union.
  func isPossessive(_ index: Int) -> Bool {
    if kind(index) == .possessive { return true }
    return isMark(index, "'") && !isSpaced(index) && lastByte(index - 1) == UInt8(ascii: "s")
      && kind(index - 1) == .word && isSpaced(index + 1) && kind(index + 1) == .word
  }

  /// The text of a run of tokens in small letters.
  func lowered(_ range: Range<Int>) -> String {
    let span = span(range)
    return span.length > 0 ? Self.lowered(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])) : ""
  }

  /// The singular of a noun in small letters; a singular is given back as it is.
  func singular(_ index: Int) -> String {
    if let entry = entry(index), entry.singular >= 0 { return Inflection.irregular[Int(entry.singular)].singular }
    let span = span(index..<(index + 1))
    guard span.length > 0 else { return "" }
    let noun = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
    let ending = Inflection.ending(of: noun)
    let stem = Self.lowered(UnsafeBufferPointer(rebasing: noun.dropLast(ending.cut)))
    return ending.addsY ? stem + "y" : stem
  }

  /// The normal form of a noun: its singular, or the first of its synonyms.
  func normal(_ index: Int) -> String {
    var noun = singular(index)
    let entry = noun.withUTF8 { book.lexicon.word(of: $0, 0..<$0.count).entry }
    guard entry >= 0, book.lexicon.entries[Int(entry)].synonym >= 0 else { return noun }
    return Synonyms.groups[Int(book.lexicon.entries[Int(entry)].synonym)].normal
  }

  private static func lowered(_ word: UnsafeBufferPointer<UInt8>) -> String {
    if word.contains(where: { $0 >= 0x80 }) { return String(decoding: word, as: UTF8.self).lowercased() }
    return String(unsafeUninitializedCapacity: word.count) { letters in
      for (index, byte) in word.enumerated() {
        letters[index] = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
      }
      return word.count
    }
  }
}
