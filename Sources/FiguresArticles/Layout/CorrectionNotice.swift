import FiguresCore

/// Finds the notices by which an article says that it was mended: "An earlier version of this article said 400."
///
/// The old figure stands there to be taken back, so that a notice is set apart as furniture, from its first sentence to the
/// end of its passage.
enum CorrectionNotice {
  private static let index = WordingIndex(CorrectionTable.rows)
  /// Words of a wording that stand in the middle of a passage, if any does.
  private static let middle = "version of th"
  private static let reach = 100

  /// The passages with notices parted from what stands before them.
  static func setApart(_ passages: [Passage], in text: [UInt8]) -> [Passage] {
    var parted: [Passage] = []
    parted.reserveCapacity(passages.count)
    var isUnderLabel = false
    for passage in passages {
      guard passage.role == .plain || passage.role == .heading else {
        parted.append(passage)
        continue
      }
      let span = passage.span
      if isUnderLabel {
        parted.append(Passage(span: span, role: .furniture))
        isUnderLabel = false
      } else if let row = opening(of: span, in: text) {
        parted.append(Passage(span: span, role: .furniture))
        isUnderLabel = row.place == .label
      } else if let start = start(within: span, in: text) {
        parted.append(Passage(span: Bytes.trimmed(ByteSpan(span.start, start), in: text), role: passage.role))
        parted.append(Passage(span: ByteSpan(start, span.end), role: .furniture))
      } else {
        parted.append(passage)
      }
    }
    return parted
  }

  /// The wording that a span begins with, perhaps behind a bracket, a dash or "Editor's note:".
  private static func opening(of span: ByteSpan, in text: [UInt8]) -> CorrectionWording? {
    let opening = ByteSpan(span.start, min(span.end, span.start + reach))
    let glance = Token.tokens(of: opening, in: text, upTo: 4)
    let first = glance.firstIndex { !$0.isMark("(") && !$0.isMark("[") } ?? 0
    let colon = glance.firstIndex { $0.isMark(":") }
    guard first < glance.count, colon != nil || index.mayBegin(at: first, of: glance) else { return nil }
    let tokens = Token.tokens(of: opening, in: text, upTo: 12)
    for start in [first, colon.map { $0 + 1 } ?? first] where start < tokens.count {
      guard let found = index.row(at: start, of: tokens, where: { _ in true }) else { continue }
      if found.row.place == .opening || found.count == tokens.count { return found.row }
      // A longer row may be a label only as a whole.
      if let row = index.row(at: start, of: tokens, where: { $0.place == .opening })?.row { return row }
    }
    return nil
  }

  /// Where the sentence of a notice begins in the middle of a passage; nil where none does.
  private static func start(within span: ByteSpan, in text: [UInt8]) -> Int? {
    var index = span.start
    while let place = place(of: middle, from: index, before: span.end, in: text) {
      index = place + 1
      var start = place
      while start > span.start, !Prose.isStop(text[start - 1]), place - start < reach { start -= 1 }
      guard start > span.start else { continue }
      let sentence = Bytes.trimmed(ByteSpan(start, span.end), in: text)
      if opening(of: sentence, in: text) != nil { return sentence.start }
    }
    return nil
  }

  private static func place(of word: String, from start: Int, before end: Int, in text: [UInt8]) -> Int? {
    guard let first = word.utf8.first else { return nil }
    return text.withUnsafeBufferPointer { bytes in
      var index = start
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<end])
      while true {
        index = ByteWords.first(first, in: bytes, from: index)
        guard index < end else { return nil }
        if Bytes.matches(word, in: text, at: index, before: end) { return index }
        index += 1
      }
    }
  }
}
