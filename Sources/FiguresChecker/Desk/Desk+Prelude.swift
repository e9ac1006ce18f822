import FiguresCore

extension Desk {
  /// The words of the sentence directly before a passage in its paragraph, whether it holds figures or not; none at the head of a
  /// paragraph. Linear in the length of that sentence.
  func prelude(of index: Int) -> [Token] {
    let text = article.text
    let isEnd = { (byte: UInt8) in byte == 0x2E || byte == 0x21 || byte == 0x3F }
    var end = passages[index].span.start
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x22 { end -= 1 }
    guard end > 0, isEnd(text[end - 1]) else { return [] }
    var start = end - 1
    while start > 0, text[start - 1] != 0x0A, !(isEnd(text[start - 1]) && text[start] == 0x20) { start -= 1 }
    return Tokenizer.tokens(of: text, in: ByteSpan(start, end))
  }

  /// The words of the sentence directly behind a passage in its paragraph, whether it holds figures or not; none at the end of a
  /// paragraph or where it does not open with a word. Linear in the length of that sentence.
  func sequel(of index: Int, opensWith word: String) -> [Token] {
    let text = article.text
    var start = passages[index].span.end
    while start < text.count, text[start] == 0x20 || text[start] == 0x22 || text[start] == 0x2E { start += 1 }
    guard start < text.count, text[start] != 0x0A else { return [] }
    guard text[start...].starts(with: word.utf8) else { return [] }
    var end = start
    while end < text.count, text[end] != 0x0A,
      !([0x2E, 0x21, 0x3F].contains(text[end])
        && (end + 1 == text.count || text[end + 1] == 0x20 || text[end + 1] == 0x0A))
    {
      end += 1
    }
    return Tokenizer.tokens(of: text, in: ByteSpan(start, end))
  }
}
