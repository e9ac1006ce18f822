/// How the bytes of a file are to be taken.
enum Encoding {
  /// The first byte that is not part of valid UTF-8; nil where all are. Linear in the length.
  static func firstInvalidByte(of bytes: [UInt8], in range: Range<Int>) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
      return nil
    } catch {
      return range.lowerBound + error.byteOffsets.lowerBound
    }
  }

  /// Whether the bytes begin with the byte order mark of UTF-16 or UTF-32.
  static func isMarkedWide(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0, 0, 0xFE, 0xFF])
  }
}

/// Text for messages: always one line.
enum OneLine {
  /// The text with control characters shown as `?`.
  static func safe(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }

  /// The text on one line, at most forty characters of it.
  static func shortened(_ text: String) -> String {
    let line = safe(text)
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
