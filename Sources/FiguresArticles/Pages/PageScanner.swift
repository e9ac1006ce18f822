/// Cuts the bytes of a page into tags and text, after the tokenization rules of the WHATWG HTML standard (section 13.2.5).
///
/// Nothing is copied: the pieces are ranges of the file. Linear in the length, and no input is an error. Scripts are taken to
/// run, so `noscript` holds raw text. In XML, marked sections are text and no element holds raw text.
struct PageScanner {
  /// The bytes of the file.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether the page is XML.
  let isXML: Bool
  /// The next byte to read.
  private(set) var index: Int
  /// The attributes of the start tag that was read last.
  private(set) var attributes: [PageAttribute] = []
  /// The element whose raw text comes next.
  private var rawText: RawText?

  private let elements = ElementTable.elements

  /// Makes a scanner of a file from an offset on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, isXML: Bool = false) {
    self.bytes = bytes
    self.isXML = isXML
    index = start
  }

  /// The next piece; nil at the end. A tag that the file breaks off is no piece.
  mutating func next() -> PageToken? {
    guard index < bytes.count else { return nil }
    let start = index
    if let raw = rawText {
      rawText = nil
      index = raw.end(in: bytes, from: start)
      if index > start { return PageToken(kind: raw.hasReferences ? .text : .rawText, range: start..<index) }
    }
    guard beginsMarkup(at: start) else {
      index = endOfText(from: start + 1)
      return PageToken(kind: .text, range: start..<index)
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "/"):
      return Self.isLetter(bytes[start + 2]) ? tag(.end, nameAt: start + 2) : comment(from: start + 2)
    case UInt8(ascii: "!"): return declaration()
    case UInt8(ascii: "?"): return comment(from: start + 2)
    default: return tag(.start, nameAt: start + 1)
    }
  }

  /// Whether a `<` here is more than a character.
  private func beginsMarkup(at start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "<"), start + 1 < bytes.count else { return false }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "/"): return start + 2 < bytes.count
    case let next: return Self.isLetter(next)
    }
  }

  private func endOfText(from start: Int) -> Int {
    var index = ByteWords.first(UInt8(ascii: "<"), in: bytes, from: start)
    while index < bytes.count, !beginsMarkup(at: index) {
      index = ByteWords.first(UInt8(ascii: "<"), in: bytes, from: index + 1)
    }
    return index
  }

  // MARK: Tags

  private mutating func tag(_ kind: PageToken.Kind, nameAt nameStart: Int) -> PageToken? {
    let start = index
    var hash = NameHash()
    var nameStart = nameStart
    index = nameStart
    while index < bytes.count, !Self.endsName(bytes[index]) {
      hash.add(Bytes.lowered(bytes[index]))
      index &+= 1
      if isXML, bytes[index - 1] == UInt8(ascii: ":") {
        hash = NameHash()
        nameStart = index
      }
    }
    let nameRange = nameStart..<index
    attributes.removeAll(keepingCapacity: true)
    var isSelfClosing = false
    while true {
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "/") {
        isSelfClosing = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
        index += 1
      } else if Self.isSpace(byte) {
        index += 1
      } else {
        attribute()
      }
    }
    index += 1
    if kind == .start, !isXML { rawText = elements.value(of: hash.code)?.rawText(code: hash.code) }
    return PageToken(
      kind: kind, range: start..<index, name: hash.code, nameRange: nameRange, isSelfClosing: isSelfClosing)
  }

  private mutating func attribute() {
    var hash = NameHash()
    repeat {
      hash.add(Bytes.lowered(bytes[index]))
      index &+= 1
    } while index < bytes.count && !Self.endsName(bytes[index]) && bytes[index] != UInt8(ascii: "=")
    var value = index..<index
    skipSpaces()
    if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
      index += 1
      skipSpaces()
      value = attributeValue()
    }
    attributes.append(PageAttribute(name: hash.code, value: value))
  }

  private mutating func attributeValue() -> Range<Int> {
    guard index < bytes.count else { return index..<index }
    let mark = bytes[index]
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      let start = index + 1
      index = start
      while index < bytes.count, bytes[index] != mark { index &+= 1 }
      let end = index
      index = min(index + 1, bytes.count)
      return start..<end
    }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ">"), !Self.isSpace(bytes[index]) { index &+= 1 }
    return start..<index
  }

  // MARK: Comments and declarations

  private mutating func declaration() -> PageToken {
    let start = index
    if matches("<!--", at: start) { return commentInDashes() }
    guard isXML, matches("<![CDATA[", at: start) else { return comment(from: start + 2) }
    let first = start + 9
    var end = min(first, bytes.count)
    while end < bytes.count, !matches("]]>", at: end) { end += 1 }
    index = min(end + 3, bytes.count)
    return PageToken(kind: .rawText, range: min(first, bytes.count)..<end)
  }

  private mutating func comment(from inside: Int) -> PageToken {
    let start = index
    index = min(inside, bytes.count)
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index &+= 1 }
    index = min(index + 1, bytes.count)
    return PageToken(kind: .comment, range: start..<index)
  }

  private mutating func commentInDashes() -> PageToken {
    let start = index
    // Two dashes of the opening may be those of the end: `<!-->` and `<!--->` are whole comments.
    index = start + 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "-") {
        if matches("-->", at: index) {
          index += 3
          return PageToken(kind: .comment, range: start..<index)
        }
        if index > start + 3, matches("--!>", at: index) {
          index += 4
          return PageToken(kind: .comment, range: start..<index)
        }
      }
      index &+= 1
    }
    return PageToken(kind: .comment, range: start..<index)
  }

  // MARK: Bytes

  private mutating func skipSpaces() {
    while index < bytes.count, Self.isSpace(bytes[index]) { index &+= 1 }
  }

  private func matches(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { bytes[start + $0] == word[$0] }
    }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
