import FiguresCore

extension Article {
  /// Makes an article of the strings of a JSON file, which may hold markup as systems that feed web pages export it. The
  /// article's text is `title + "\n\n" + text` without the markup, and leads back to the file. O(n) in their length.
  init(
    id: String, path: String, title: DecodedString?, text: DecodedString, date: CalendarDate?, publisher: String?,
    file: SourceFile
  ) {
    guard Markup.isMarkup(text.bytes) else {
      self.init(
        id: id, path: path, title: title?.bytes, text: text.bytes, date: date, publisher: publisher,
        origin: Origin(file: file, stretches: DecodedString.stretches(of: title, before: text)))
      return
    }
    let head = title.map(Markup.line).flatMap { $0.bytes.isEmpty ? nil : $0 }
    let body = Markup(text)
    let shift = head.map { $0.bytes.count + 2 } ?? 0
    var passages = body.parts.passages(headline: head == nil ? body.parts.headlines.first : nil)
      .map { Passage(span: $0.span.shifted(by: shift), role: $0.role) }
    var bytes = body.text.bytes
    if let head {
      bytes = head.bytes + [0x0A, 0x0A] + bytes
      passages.insert(Passage(span: ByteSpan(0, head.bytes.count), role: .title), at: 0)
    }
    let layout = Layout(of: passages, in: bytes, title: head?.string)
    self.init(
      id: id, path: path, title: layout.title, date: date ?? layout.date, publisher: publisher, text: bytes,
      blocks: layout.blocks,
      origin: Origin(file: file, stretches: DecodedString.stretches(of: head, before: body.text)))
    tables = body.tables.map { $0.shifted(by: shift) }
  }
}

/// The markup in a JSON string.
private struct Markup {
  /// What it says, with the way back to the file.
  let text: DecodedString
  /// Which passages are the article.
  let parts: PageParts
  /// The tables that hold data.
  let tables: [ArticleTable]

  /// Reads a string as a piece of a page.
  init(_ string: DecodedString) {
    let walk = string.bytes.withUnsafeBufferPointer { PageWalk($0, charset: .utf8) }
    text = DecodedString(
      bytes: walk.text.bytes, stretches: Stretch.joined(walk.text.said.stretches, through: string.stretches))
    parts = PageParts(walk.passages, walk.regions.all, in: text.bytes)
    tables = DataTables(walk.tables, walk.passages, in: text.bytes).tables(of: parts)
  }

  /// A string of one line without its tags; nothing where only tags are in it.
  static func line(_ string: DecodedString) -> DecodedString {
    string.bytes.withUnsafeBufferPointer { bytes in
      var scanner = PageScanner(bytes)
      var text = PageText(of: bytes, charset: .utf8)
      while let token = scanner.next() { if token.kind == .text { text.append(token.range) } }
      text.trim(from: 0)
      return DecodedString(bytes: text.bytes, stretches: Stretch.joined(text.said.stretches, through: string.stretches))
    }
  }

  /// Whether a text is marked up: it breaks a line by a tag, begins with the tag of a block, or closes what it opened. A `<`
  /// alone, as in "if a < b", is no tag. Linear in the length.
  static func isMarkup(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      guard ByteWords.first(UInt8(ascii: "<"), in: bytes, from: 0) < bytes.count else { return false }
      var scanner = PageScanner(bytes)
      var opened: Set<UInt64> = []
      var isFirst = true
      while let token = scanner.next() {
        let element = ElementTable.elements.value(of: token.name)
        if element?.role == .lineBreak { return true }
        if token.kind == .start, isFirst, element?.traits.contains(.block) == true { return true }
        if token.kind == .start { opened.insert(token.name) }
        if token.kind == .end, opened.contains(token.name) { return true }
        if token.kind != .comment { isFirst = false }
      }
      return false
    }
  }
}

extension Stretch {
  /// The pieces of a text that was made of another, which was made of a file: each led back through those of the other. Linear
  /// in the pieces.
  static func joined(_ pieces: [Stretch], through others: [Stretch]) -> [Stretch] {
    var joined: [Stretch] = []
    joined.reserveCapacity(pieces.count)
    var index = 0
    for piece in pieces {
      let start = Int(piece.file)
      let end = start + Int(piece.fileLength)
      while index > 0, Int(others[index].text) > start { index -= 1 }
      while index < others.count, Int(others[index].text) + Int(others[index].textLength) <= start { index += 1 }
      guard index < others.count else { break }
      guard piece.textLength == piece.fileLength else {
        let first = others[index].fileStart(of: start)
        while index + 1 < others.count, Int(others[index + 1].text) < end { index += 1 }
        let last = others[index].fileEnd(of: end - 1)
        joined.append(
          Stretch(text: Int(piece.text), file: first, textLength: Int(piece.textLength), fileLength: last - first))
        continue
      }
      var place = start
      while place < end, index < others.count {
        let other = others[index]
        let until = min(end, Int(other.text) + Int(other.textLength))
        joined.append(
          Stretch(
            text: Int(piece.text) + place - start, file: other.fileStart(of: place), textLength: until - place,
            fileLength: other.fileEnd(of: until - 1) - other.fileStart(of: place)))
        place = until
        if place < end { index += 1 }
      }
    }
    return joined
  }
}
