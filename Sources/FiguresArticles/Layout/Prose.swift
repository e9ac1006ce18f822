import FiguresCore

/// How running text differs from labels and headings.
enum Prose {
  /// A passage at least this long that ends like a sentence is a paragraph of the article.
  static let shortest = 60

  /// Whether the byte ends a sentence.
  static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Whether a passage ends in a full stop.
  static func endsStatement(_ span: ByteSpan, in text: [UInt8]) -> Bool {
    span.length > 1 && text[span.end - 1] == UInt8(ascii: ".")
  }

  /// Whether a passage ends like a sentence: in a stop, perhaps with closing quotation marks or brackets behind it.
  static func endsSentence(_ span: ByteSpan, in text: [UInt8]) -> Bool {
    var end = span.end
    while end > span.start {
      let byte = text[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 {
        end -= 1
      } else if end - span.start > 3, text[end - 3] == 0xE2, text[end - 2] == 0x80, byte == 0x99 || byte == 0x9D {
        end -= 3
      } else {
        return isStop(byte)
      }
    }
    return false
  }

  /// Whether a passage is a paragraph rather than a label.
  static func isParagraph(_ span: ByteSpan, in text: [UInt8]) -> Bool {
    span.length >= 300 || (span.length >= shortest && endsSentence(span, in: text))
  }

  /// Whether a sentence ends inside a passage: a stop behind a word of four or more letters that ends in a small one,
  /// white space, and more.
  static func holdsSentenceEnd(_ span: ByteSpan, in text: [UInt8]) -> Bool {
    var letters = 0
    for index in span.start..<span.end {
      let byte = text[index]
      if isStop(byte), letters >= 4 || (index > span.start && Bytes.isDigit(text[index - 1])), index + 2 < span.end,
        text[index + 1] == 0x20 || text[index + 1] == 0x0A
      {
        return true
      }
      letters = Bytes.isSmall(byte) || byte >= 0x80 ? letters + 1 : Bytes.isCapital(byte) ? 1 : 0
    }
    return false
  }

  /// Words that begin sentences and are written small inside one.
  private static let openers = Set(["an", "he", "she", "the", "these", "they", "this"].map(Token.code(of:)))

  /// Where a headline runs into a standfirst without a stop: before the only capitalised opener, such as "The", that
  /// follows a word directly and is followed by a small letter ("… ferry plan The council says …"). At least four
  /// words stand before and five after. A name ("The Hague") is followed by a capital and does not count.
  static func runIn(tokens: [Token], span: ByteSpan, in text: [UInt8]) -> Int? {
    guard endsSentence(span, in: text), tokens.count >= 10 else { return nil }
    var place: Int?
    for position in 4..<(tokens.count - 5) {
      let token = tokens[position]
      let next = tokens[position + 1]
      let before = tokens[position - 1]
      guard openers.contains(token.code), Bytes.isCapital(text[token.span.start]), Bytes.isSmall(text[next.span.start]),
        token.span.start - before.span.end == 1, text[before.span.end] == 0x20
      else { continue }
      guard place == nil else { return nil }
      place = token.span.start
    }
    return place
  }
}
