import FiguresCore

/// A stretch of an article that its layout sets apart, before it is known which part of the article it is.
struct Passage: Hashable {
  /// What the markup says of it.
  enum Role: Hashable {
    /// Nothing: the words decide.
    case plain
    /// A heading.
    case heading
    /// The title that the front matter or the record names.
    case title
    /// The words that stand for a picture.
    case caption
    /// The summary under the title.
    case standfirst
    /// Code, a table, a rule: never read as prose.
    case furniture
  }

  /// Its bytes, trimmed of white space, never empty.
  var span: ByteSpan
  /// What the markup says of it.
  var role: Role = .plain
}

/// Bytes as text: where white space begins and ends, and where lines do.
enum Bytes {
  /// The length of the white space character that begins here, or 0. Counts U+00A0 and the wide and narrow spaces.
  static func spaceLength(in text: [UInt8], at index: Int, before end: Int) -> Int {
    switch text[index] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2:
      guard index + 1 < end else { return 0 }
      return text[index + 1] == 0xA0 || text[index + 1] == 0x85 ? 2 : 0
    case 0xE2, 0xE3, 0xEF:
      guard index + 2 < end else { return 0 }
      switch (text[index], text[index + 1], text[index + 2]) {
      case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F...0xA0),
        (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
        return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// The span without the white space at both ends.
  static func trimmed(_ span: ByteSpan, in text: [UInt8]) -> ByteSpan {
    var start = span.start
    var end = span.end
    while start < end {
      let length = spaceLength(in: text, at: start, before: end)
      if length == 0 { break }
      start += length
    }
    while start < end {
      if spaceLength(in: text, at: end - 1, before: end) == 1 {
        end -= 1
      } else if end - start >= 2, spaceLength(in: text, at: end - 2, before: end) == 2 {
        end -= 2
      } else if end - start >= 3, spaceLength(in: text, at: end - 3, before: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return ByteSpan(start, end)
  }

  /// The lines of a span, without their breaks: LF, CR LF or CR alone.
  static func lines(of span: ByteSpan, in text: [UInt8]) -> [ByteSpan] {
    var lines: [ByteSpan] = []
    text.withUnsafeBufferPointer { text in
      let text = UnsafeBufferPointer(rebasing: text[..<span.end])
      var start = span.start
      var index = ByteWords.lineEnd(in: text, from: start)
      while index < span.end {
        lines.append(ByteSpan(start, index))
        if text[index] == 0x0D, index + 1 < span.end, text[index + 1] == 0x0A { index += 1 }
        start = index + 1
        index = ByteWords.lineEnd(in: text, from: start)
      }
      if start < span.end { lines.append(ByteSpan(start, span.end)) }
    }
    return lines
  }

  /// How many Unicode scalars the span holds.
  static func scalarCount(of span: ByteSpan, in text: [UInt8]) -> Int {
    var count = 0
    for index in span.start..<span.end where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether the bytes at an index are those of the word, letter case of ASCII aside.
  static func matches(_ word: String, in text: [UInt8], at index: Int, before end: Int) -> Bool {
    var place = index
    for byte in word.utf8 {
      guard place < end, lowered(text[place]) == lowered(byte) else { return false }
      place += 1
    }
    return true
  }

  /// The byte in lower case if it is an ASCII letter.
  static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// Whether the byte is an ASCII digit.
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether the byte is an ASCII capital.
  static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Whether the byte is a small ASCII letter.
  static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
