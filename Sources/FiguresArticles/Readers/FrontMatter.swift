import FiguresCore

/// The lines between two `---` at the top of a text that tell its title, date and publisher.
///
/// `key: value` a line, with or without quotation marks around the value; nothing else of YAML. Unknown keys, lists and
/// values over several lines are passed over.
struct FrontMatter: Hashable {
  /// The bytes of the title, without quotation marks.
  private(set) var titleSpan: ByteSpan?
  /// The title, with escaped quotation marks as they were meant.
  private(set) var title: String?
  /// The date as written.
  private(set) var date: String?
  /// The line of the date in the text, from 1.
  private(set) var dateLine: Int?
  /// The publisher.
  private(set) var publisher: String?
  /// The byte at which the article begins.
  private(set) var end: Int

  /// More lines than this are no front matter.
  private static let longest = 200

  /// Reads the front matter of a text; nil where it has none.
  init?(of text: [UInt8]) {
    guard text.starts(with: [0x2D, 0x2D, 0x2D]) else { return nil }
    let lines = Self.lines(of: text)
    guard let first = lines.first, Self.isFence(first, in: text, "---"),
      let last = lines.indices.dropFirst().first(where: {
        Self.isFence(lines[$0], in: text, "---") || Self.isFence(lines[$0], in: text, "...")
      })
    else { return nil }
    end = lines[last].end
    var holdsKey = false
    for number in 1..<last {
      let line = Bytes.trimmed(lines[number], in: text)
      if line.length == 0 || line.start > lines[number].start { continue }
      switch text[line.start] {
      case UInt8(ascii: "#"), UInt8(ascii: "-"): continue
      default: break
      }
      guard let colon = (line.start..<line.end).first(where: { text[$0] == UInt8(ascii: ":") }) else { return nil }
      holdsKey = true
      let key = String(decoding: text[line.start..<colon].map(Bytes.lowered), as: UTF8.self)
      take(Bytes.trimmed(ByteSpan(colon + 1, line.end), in: text), of: key, line: number + 1, in: text)
    }
    guard holdsKey else { return nil }
  }

  private mutating func take(_ span: ByteSpan, of key: String, line: Int, in text: [UInt8]) {
    guard span.length > 0, text[span.start] != UInt8(ascii: "|"), text[span.start] != UInt8(ascii: ">") else { return }
    let (inner, value) = Self.unquoted(span, in: text)
    guard inner.length > 0 else { return }
    switch key {
    case "title":
      titleSpan = inner
      title = value
    case "date":
      date = value
      dateLine = line
    case "publisher": publisher = value
    default: break
    }
  }

  private static func unquoted(_ span: ByteSpan, in text: [UInt8]) -> (ByteSpan, String) {
    let mark = text[span.start]
    guard span.length >= 2, mark == 0x22 || mark == 0x27, text[span.end - 1] == mark else {
      return (span, String(decoding: text[span.start..<span.end], as: UTF8.self))
    }
    let inner = ByteSpan(span.start + 1, span.end - 1)
    var value: [UInt8] = []
    var index = inner.start
    while index < inner.end {
      // A doubled ' stands for one; a backslash in " … " for the mark behind it.
      let escapes = mark == 0x27 ? text[index] == 0x27 : text[index] == 0x5C
      if escapes, index + 1 < inner.end, text[index + 1] == mark || text[index + 1] == 0x5C { index += 1 }
      value.append(text[index])
      index += 1
    }
    return (inner, String(decoding: value, as: UTF8.self))
  }

  private static func lines(of text: [UInt8]) -> [ByteSpan] {
    var end = 0
    var count = 0
    while end < text.count, count <= longest {
      if text[end] == 0x0A || (text[end] == 0x0D && (end + 1 == text.count || text[end + 1] != 0x0A)) { count += 1 }
      end += 1
    }
    return Bytes.lines(of: ByteSpan(0, end), in: text)
  }

  private static func isFence(_ line: ByteSpan, in text: [UInt8], _ fence: String) -> Bool {
    let trimmed = Bytes.trimmed(line, in: text)
    return trimmed.length == 3 && trimmed.start == line.start
      && Bytes.matches(fence, in: text, at: trimmed.start, before: trimmed.end)
  }
}
