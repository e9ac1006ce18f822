import FiguresCore

/// A word, a number or a mark of a passage, in the coarse form in which furniture, credits and dates are recognised.
///
/// Words are cut where letters meet digits and where a small letter meets a capital, so that labels glued to what follows
/// them ("captionThe harbour") are found. Apostrophes and quotation marks count for nothing.
struct Token: Hashable {
  /// What a token is.
  enum Kind: UInt8, Hashable {
    /// Letters.
    case word
    /// Digits, also with points and commas between them.
    case number
    /// One of `: / | ( ) [ ] ©`, or a hyphen or dash between digits.
    case mark
  }

  /// What it is.
  var kind: Kind
  /// A hash of its letters in lower case, of its digits, or the mark itself.
  var code: UInt64
  /// Its bytes.
  var span: ByteSpan

  /// Whether two tokens read alike.
  func reads(as other: Token) -> Bool { kind == other.kind && code == other.code }

  /// Whether the token is a certain mark.
  func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && code == UInt64(character.value) }

  /// The code of a word given in lower-case ASCII.
  static func code(of word: String) -> UInt64 {
    var hash = seed
    for byte in word.utf8 { hash = mixed(hash, byte) }
    return hash
  }

  /// The tokens of a passage, from the first, or no more than so many of them. Linear in the length that they cover.
  static func tokens(of span: ByteSpan, in text: [UInt8], upTo limit: Int = .max) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(min(span.length / 5 + 1, limit))
    var index = span.start
    while index < span.end, tokens.count < limit {
      let byte = text[index]
      if Bytes.isDigit(byte) {
        index = appendNumber(to: &tokens, from: index, before: span.end, in: text)
      } else if isLetter(byte) || (byte >= 0x80 && separatorLength(in: text, at: index, before: span.end) == 0) {
        index = appendWord(to: &tokens, from: index, before: span.end, in: text)
      } else {
        index = appendMark(to: &tokens, at: index, of: span, in: text)
      }
    }
    return tokens
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  private static func isLetter(_ byte: UInt8) -> Bool { Bytes.isCapital(byte) || Bytes.isSmall(byte) }

  private static func appendNumber(to tokens: inout [Token], from start: Int, before end: Int, in text: [UInt8]) -> Int
  {
    var hash = seed
    var index = start
    while index < end {
      let isSeparator = text[index] == 0x2C || text[index] == 0x2E
      guard Bytes.isDigit(text[index]) || (isSeparator && index + 1 < end && Bytes.isDigit(text[index + 1])) else {
        break
      }
      hash = mixed(hash, text[index])
      index += 1
    }
    tokens.append(Token(kind: .number, code: hash, span: ByteSpan(start, index)))
    return index
  }

  private static func appendWord(to tokens: inout [Token], from start: Int, before end: Int, in text: [UInt8]) -> Int {
    var hash = seed
    var index = start
    while index < end {
      let byte = text[index]
      if isLetter(byte) {
        if index > start, Bytes.isCapital(byte), Bytes.isSmall(text[index - 1]) { break }
        hash = mixed(hash, Bytes.lowered(byte))
        index += 1
      } else if byte == 0x27 {
        index += 1
      } else if byte >= 0x80 {
        if apostropheLength(in: text, at: index, before: end) == 3 {
          index += 3
        } else if separatorLength(in: text, at: index, before: end) == 0 {
          hash = mixed(hash, byte)
          index += 1
        } else {
          break
        }
      } else {
        break
      }
    }
    tokens.append(Token(kind: .word, code: hash, span: ByteSpan(start, index)))
    return index
  }

  private static func appendMark(to tokens: inout [Token], at index: Int, of span: ByteSpan, in text: [UInt8]) -> Int {
    let byte = text[index]
    if byte < 0x80 {
      let isJoint =
        byte == 0x2D && index > span.start && Bytes.isDigit(text[index - 1]) && index + 1 < span.end
        && Bytes.isDigit(text[index + 1])
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "["), UInt8(ascii: "]"):
        tokens.append(Token(kind: .mark, code: UInt64(byte), span: ByteSpan(index, index + 1)))
      case _ where isJoint:
        tokens.append(Token(kind: .mark, code: UInt64(byte), span: ByteSpan(index, index + 1)))
      default: break
      }
      return index + 1
    }
    let length = max(separatorLength(in: text, at: index, before: span.end), 1)
    if length == 2, byte == 0xC2, text[index + 1] == 0xA9 {
      tokens.append(Token(kind: .mark, code: 0xA9, span: ByteSpan(index, index + 2)))
    }
    return index + length
  }

  private static func apostropheLength(in text: [UInt8], at index: Int, before end: Int) -> Int {
    guard index + 2 < end, text[index] == 0xE2, text[index + 1] == 0x80 else { return 0 }
    return text[index + 2] == 0x98 || text[index + 2] == 0x99 ? 3 : 0
  }

  /// The length of the non-ASCII character here if it parts words, or 0: the signs of Latin-1, × and ÷, and general punctuation.
  private static func separatorLength(in text: [UInt8], at index: Int, before end: Int) -> Int {
    switch text[index] {
    case 0xC2: return index + 1 < end ? 2 : 0
    case 0xC3: return index + 1 < end && (text[index + 1] == 0x97 || text[index + 1] == 0xB7) ? 2 : 0
    case 0xE2: return index + 2 < end && text[index + 1] < 0xB0 ? 3 : 0
    case 0xE3: return index + 2 < end && text[index + 1] == 0x80 ? 3 : 0
    case 0xEF: return index + 2 < end && text[index + 1] == 0xBB ? 3 : 0
    default: return 0
    }
  }
}
