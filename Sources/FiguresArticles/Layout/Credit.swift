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

  /// What a passage is by its credit; nil where it holds none.
  static func kind(of tokens: [Token], span: ByteSpan, in text: [UInt8]) -> Kind? {
    guard span.length <= longest else { return nil }
    for position in tokens.indices {
      guard let found = index.row(at: position, of: tokens, where: { _ in true }) else { continue }
      let end = position + found.count
      if position == 0, found.row.place != .closing { return end == tokens.count ? .label : .caption }
      switch found.row.place {
      case .opening: continue
      case .closing: if end == tokens.count, !endsLikeSentence(span, in: text) { return .caption }
      case .credit: if standsApart(position, of: tokens, span: span, in: text) { return .caption }
      }
    }
    return nil
  }

  /// Whether a credit stands in brackets, or behind a sentence, a bar or a copyright sign with little after it.
  private static func standsApart(_ position: Int, of tokens: [Token], span: ByteSpan, in text: [UInt8]) -> Bool {
    let before = tokens[position - 1]
    if before.isMark("(") || before.isMark("[") { return true }
    let start = tokens[position].span.start
    guard span.end - start <= 60, !endsLikeSentence(span, in: text) else { return false }
    if before.isMark("|") || before.isMark("©") || before.isMark("/") { return true }
    let gap = Bytes.trimmed(ByteSpan(before.span.end, start), in: text)
    return gap.length > 0 && (gap.start..<gap.end).contains { Prose.isStop(text[$0]) }
  }

  private static func endsLikeSentence(_ span: ByteSpan, in text: [UInt8]) -> Bool {
    Prose.endsSentence(span, in: text)
  }
}
