/// How the bytes of a page stand for characters.
enum Charset: Equatable, Sendable {
  /// Valid UTF-8.
  case utf8
  /// UTF-8 with bytes that belong to no character; each such run is shown as U+FFFD.
  case brokenUTF8
  /// Windows-1252, which the web takes Latin-1 and ASCII for.
  case windows1252

  /// A charset that pages name and that is not read.
  struct Unknown: Error, Equatable {
    /// The name as the page gives it.
    var name: String
  }

  /// Tells the charset of a page. Valid UTF-8 is taken for that whatever the page says; then counts what a byte order mark,
  /// a `meta` tag or an XML declaration says; a page that says nothing is in Windows-1252, unless only its last character is
  /// cut off. Linear in the length.
  static func of(_ file: [UInt8]) throws(Unknown) -> Charset {
    guard let invalid = Encoding.firstInvalidByte(of: file, in: 0..<file.count) else { return .utf8 }
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { return .brokenUTF8 }
    guard let label = declared(in: file) else { return file.count - invalid < 4 ? .brokenUTF8 : .windows1252 }
    guard let known = CharsetTable.labels.value(of: NameHash(of: label.lowercased()).code) else {
      throw Unknown(name: label)
    }
    return known
  }

  /// The charset that the head of a page names. Only the beginning of the page is looked at.
  private static func declared(in file: [UInt8]) -> String? {
    file.withUnsafeBufferPointer { bytes -> String? in
      let head = UnsafeBufferPointer(rebasing: bytes.prefix(4096))
      var scanner = PageScanner(head)
      while let token = scanner.next() {
        if token.kind == .comment, let found = label(after: "encoding", in: head, token.range),
          head[token.range.lowerBound + 1] == UInt8(ascii: "?")
        {
          return found
        }
        guard token.kind == .start, token.name == ElementTable.meta else { continue }
        if let found = label(after: "charset", in: head, token.range) { return found }
      }
      return nil
    }
  }

  /// The name behind a word and an equals sign.
  private static func label(
    after word: String, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> String? {
    let text = Array(bytes[range])
    guard let place = text.indices.first(where: { Bytes.matches(word, in: text, at: $0, before: text.count) }) else {
      return nil
    }
    var index = place + word.utf8.count
    while index < text.count, PageScanner.isSpace(text[index]) { index += 1 }
    guard index < text.count, text[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    while index < text.count, PageScanner.isSpace(text[index]) || text[index] == 0x22 || text[index] == 0x27 {
      index += 1
    }
    let name = text[index...].prefix {
      PageScanner.isLetter($0) || Bytes.isDigit($0) || [0x2D, 0x2E, 0x3A, 0x5F].contains($0)
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
