import FiguresCore

/// A word, number or mark of a sentence.
struct Token: Sendable {
  /// Lower case, without a possessive ending; the mark itself for a mark.
  let text: String
  /// Its bytes in the article's text.
  let span: ByteSpan
  /// Whether it is punctuation.
  let isMark: Bool
  /// Whether it began with a capital letter.
  let isCapitalised: Bool
  /// What the word does.
  let senses: Senses
  /// Whether it had a possessive ending: `the town's`.
  var isPossessive = false
  /// What is left of a word that says something of its own, without its endings; empty for other words and marks.
  var root = ""
  /// The form in which statements are held against each other; empty for words that say nothing there.
  var normal = ""
  /// The form of the word, kindred words under one name.
  var kin = ""
  /// What the word does to the time and the mood of a statement.
  var marks: WordMarks = []

  /// Whether the word says something of its own.
  var isContent: Bool { !isMark && senses.isDisjoint(with: [.function, .finite]) }
}

/// Cuts sentences into tokens. Quotation marks are left out: a quoted word counts like any other.
enum Tokenizer {
  /// The tokens of a span of the text. Linear in its length.
  static func tokens(of text: [UInt8], in span: ByteSpan) -> [Token] {
    var tokens: [Token] = []
    let end = min(span.end, text.count)
    var at = max(0, span.start)
    while at < end {
      let byte = text[at]
      if isWordByte(byte), !isQuote(text, at) {
        let start = at
        while at < end, !isQuote(text, at), continuesWord(text, at, end) { at += 1 }
        var token = word(text, ByteSpan(start, at))
        let ending = apostropheEnding(text, at, end)
        if ending > 0 { token.isPossessive = true }
        tokens.append(token)
        at += ending
      } else {
        let length = markLength(text, at, end)
        if let mark = mark(text, at, length) {
          tokens.append(
            Token(text: mark, span: ByteSpan(at, at + length), isMark: true, isCapitalised: false, senses: []))
        }
        at += length
      }
    }
    return tokens
  }

  private static func word(_ text: [UInt8], _ span: ByteSpan) -> Token {
    var isCapitalised = false
    if let first = text[span.start..<span.end].first { isCapitalised = first >= 0x41 && first <= 0x5A }
    var end = span.end
    while end > span.start, text[end - 1] == 0x2E || text[end - 1] == 0x2D || text[end - 1] == 0x2C { end -= 1 }
    let isPossessive = end >= span.start + 3 && text[end - 1] == 0x73 && text[end - 2] == 0x27
    if isPossessive { end -= 2 }
    let lower = String(
      unsafeUninitializedCapacity: end - span.start,
      initializingUTF8With: { buffer in
        for index in 0..<(end - span.start) {
          let byte = text[span.start + index]
          buffer[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        }
        return end - span.start
      })
    let forms = WordForms.of(lower)
    return Token(
      text: lower, span: span, isMark: false, isCapitalised: isCapitalised, senses: forms.senses,
      isPossessive: isPossessive, root: forms.root, normal: forms.normal, kin: forms.kin, marks: forms.marks)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
      || byte >= 0xC3
        && byte != 0xE2
  }

  /// Letters and digits go on; a hyphen, point, comma or apostrophe goes on where a letter or digit follows it.
  private static func continuesWord(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    let byte = text[at]
    if isWordByte(byte) || (byte >= 0x80 && byte < 0xC0) { return true }
    guard at + 1 < end else { return false }
    let next = text[at + 1]
    switch byte {
    case 0x2D, 0x27: return isWordByte(next)
    case 0x2E, 0x2C: return isDigit(next) && at > 0 && isDigit(text[at - 1])
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The bytes of a possessive ending: `’s` written with the typographic apostrophe, or an apostrophe behind a plural.
  private static func apostropheEnding(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    let isPlural = at > 0 && text[at - 1] == 0x73
    if isPlural, at < end, text[at] == 0x27, at + 1 < end, text[at + 1] == 0x20 { return 1 }
    if isPlural, at + 3 < end, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x99, text[at + 3] == 0x20 {
      return 3
    }
    guard at + 3 < end, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x99, text[at + 3] == 0x73 else {
      return 0
    }
    let next = at + 4
    return next < end && isWordByte(text[next]) ? 0 : 4
  }

  private static func isQuote(_ text: [UInt8], _ at: Int) -> Bool { text[at] == 0x22 }

  private static func markLength(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    let byte = text[at]
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return max(1, min(length, end - at))
  }

  private static func mark(_ text: [UInt8], _ at: Int, _ length: Int) -> String? {
    let byte = text[at]
    if length == 1 { return marks.contains(byte) ? String(UnicodeScalar(byte)) : nil }
    if length == 3, byte == 0xE2, text[at + 1] == 0x80 {
      if text[at + 2] == 0x93 || text[at + 2] == 0x94 { return "-" }
    }
    return nil
  }

  private static let marks = Set(",;:().!?-/&".utf8)
}

extension [Token] {
  /// Those that lie in a span; they are in the order of the text. O(log n) and one step for each found.
  func within(_ span: ByteSpan) -> [Token] {
    Array(self[partitioningIndex { $0.span.start >= span.start }...].prefix { $0.span.end <= span.end })
  }
}
