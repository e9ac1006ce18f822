import FiguresCore

/// A paragraph, heading or line of an article and the part of the article it belongs to.
public struct Block: Sendable, Hashable {
  /// Its bytes in the article's text, without the line break behind it.
  public var span: ByteSpan
  /// The part of the article.
  public var section: Section

  /// Makes a block.
  public init(span: ByteSpan, section: Section) {
    self.span = span
    self.section = section
  }
}

/// An article: its decoded text, what each stretch of it is, and the way back to the file.
public struct Article: Sendable {
  /// The file path as given, or the line's id.
  public var id: String
  /// The file path as given; nil for lines.
  public var path: String?
  /// The title, from front matter, JSON or the headline block.
  public var title: String?
  /// The day it was published.
  public var date: CalendarDate?
  /// Who published it.
  public var publisher: String?
  /// The decoded text: valid UTF-8. All spans count its bytes.
  public var text: [UInt8]
  /// The blocks in the order of the text, not overlapping. Bytes between them belong to none.
  public var blocks: [Block]
  /// The tables that stand in it and hold data, in the order of the text.
  public var tables: [ArticleTable] = []
  /// The way from the text to the file as given; nil for lines.
  public var origin: Origin?
  /// What was given with it and could not be used, one line each: a date that is none.
  public var passedOver: [String] = []

  /// Makes an article.
  public init(
    id: String, path: String? = nil, title: String? = nil, date: CalendarDate? = nil, publisher: String? = nil,
    text: [UInt8], blocks: [Block], origin: Origin? = nil
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.date = date
    self.publisher = publisher
    self.text = text
    self.blocks = blocks
    self.origin = origin
  }

  /// The text of a span; bytes outside the article are left out.
  public func string(in span: ByteSpan) -> String {
    let start = min(max(span.start, 0), text.count)
    let end = min(max(span.end, start), text.count)
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}
