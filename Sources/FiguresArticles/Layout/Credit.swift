import FiguresCore

/// What the caption of a picture looks like.
enum Credit {
  /// What the credit makes of its passage.
  enum Kind {
    /// The words under a picture with its credit.
    case caption
    /// The label alone; the caption may follow.
    case label
  }

  /// A passage longer than this is a paragraph, whatever it ends in.
  static let longest = 700

  private static let index = WordingIndex(CreditTable.rows)

  /// What a passage is by its credit; nil where it holds none. Its tokens are those of the passage, or none where it is longer
  /// than furniture can be: then only its beginning and end are looked at.
  static func kind(of tokens: [Token], span: ByteSpan, in text: [UInt8]) -> Kind? {
    guard span.length <= longest else { return nil }
    if span.length <= Furniture.longest {
      return opening(tokens)
        ?? (mayClose(span, in: text) && closes(tokens, span: span, in: text) ? .caption : nil)
    }
    let head = ByteSpan(span.start, border(from: span.start + 60, in: text))
    let glance = Token.tokens(of: head, in: text, upTo: 3)
    if glance.indices.contains(where: { index.mayBegin(at: $0, of: glance) }),
      opening(Token.tokens(of: head, in: text)) != nil
    {
      return .caption
    }
    guard mayClose(span, in: text) else { return nil }
    let tail = Token.tokens(of: ByteSpan(border(from: span.end - 120, in: text), span.end), in: text)
    return closes(tail, span: span, in: text) ? .caption : nil
  }

  private static func opening(_ tokens: [Token]) -> Kind? {
    let start = tokens.first.map { $0.isMark("(") || $0.isMark("[") } == true ? 1 : 0
    guard start < tokens.count, let found = index.row(at: start, of: tokens, where: { $0.place != .closing }) else {
      return nil
    }
    return start + found.count == tokens.count ? .label : .caption
  }

  /// Whether a passage ends as one with a credit at its end does: in a bracket, or without a stop.
  private static func mayClose(_ span: ByteSpan, in text: [UInt8]) -> Bool {
    let last = text[span.end - 1]
    return last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || !Prose.endsSentence(span, in: text)
  }

  private static func closes(_ tokens: [Token], span: ByteSpan, in text: [UInt8]) -> Bool {
    for position in tokens.indices.dropFirst() {
      guard let found = index.row(at: position, of: tokens, where: { $0.place != .opening }) else { continue }
      switch found.row.place {
      case .closing: if position + found.count == tokens.count, !Prose.endsSentence(span, in: text) { return true }
      case .credit: if standsApart(position, of: tokens, span: span, in: text) { return true }
      case .opening: continue
      }
    }
    return false
  }

  /// Whether a credit stands in brackets that end the passage, or behind a sentence, a bar or a copyright sign with little
  /// after it.
  private static func standsApart(_ position: Int, of tokens: [Token], span: ByteSpan, in text: [UInt8]) -> Bool {
    let before = tokens[position - 1]
    let start = tokens[position].span.start
    guard span.end - start <= 80 else { return false }
    let last = text[span.end - 1]
    if before.isMark("(") && last == UInt8(ascii: ")") || before.isMark("[") && last == UInt8(ascii: "]") {
      return true
    }
    guard !Prose.endsSentence(span, in: text) else { return false }
    if before.isMark("|") || before.isMark("©") || before.isMark("/") { return true }
    let gap = Bytes.trimmed(ByteSpan(before.span.end, start), in: text)
    return gap.length > 0 && (gap.start..<gap.end).contains { Prose.isStop(text[$0]) }
  }

  /// The next space from a byte on, so that no word is cut.
  private static func border(from start: Int, in text: [UInt8]) -> Int {
    var index = start
    while index < text.count, text[index] != 0x20, index < start + 40 { index += 1 }
    while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}
