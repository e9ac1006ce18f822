import FiguresCore

extension Article {
  /// Makes an article of a title and a plain text. The article's text is `title + "\n\n" + text`, or `text` where there is no
  /// title. Without a date, one is taken from the text's date line or dateline. O(n) in the length of the text.
  public init(id: String, title: String? = nil, text: String, date: CalendarDate? = nil, publisher: String? = nil) {
    self.init(id: id, title: title.map { Array($0.utf8) }, text: Array(text.utf8), date: date, publisher: publisher)
  }

  /// Makes an article of the bytes of a title and a text, both valid UTF-8.
  init(
    id: String, path: String? = nil, title: [UInt8]?, text body: [UInt8], date: CalendarDate?, publisher: String?,
    origin: Origin? = nil
  ) {
    guard let title, !title.isEmpty else {
      let layout = Layout(of: PlainText.passages(of: ByteSpan(0, body.count), in: body), in: body)
      self.init(
        id: id, path: path, title: layout.title, date: date ?? layout.date, publisher: publisher, text: body,
        blocks: layout.blocks, origin: origin)
      return
    }
    let text = title + [0x0A, 0x0A] + body
    var passages = PlainText.passages(of: ByteSpan(title.count + 2, text.count), in: text)
    let head = Bytes.trimmed(ByteSpan(0, title.count), in: text)
    if head.length > 0 { passages.insert(Passage(span: head, role: .title), at: 0) }
    let layout = Layout(of: passages, in: text, title: String(decoding: title, as: UTF8.self))
    self.init(
      id: id, path: path, title: layout.title, date: date ?? layout.date, publisher: publisher, text: text,
      blocks: layout.blocks, origin: origin)
  }
}
