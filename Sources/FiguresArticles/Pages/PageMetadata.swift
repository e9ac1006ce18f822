import FiguresCore

/// What a page says of itself outside its text, as places in the file.
struct PageMetadata {
  /// The text of the `title` element.
  private(set) var pageTitle: Range<Int>?
  /// The headline that a `meta` tag gives.
  private(set) var title: Range<Int>?
  /// The summaries that `meta` tags give.
  private(set) var summaries: [Range<Int>] = []
  /// Who publishes the page.
  private(set) var publisher: Range<Int>?
  /// The scripts that hold linked data.
  private(set) var linkedData: [Range<Int>] = []
  /// The day it was published, and how sure that is: the lower, the surer.
  private(set) var published: (date: CalendarDate, rank: Int)?

  /// Takes in the title of the page; the first counts.
  mutating func take(pageTitle range: Range<Int>) { pageTitle = pageTitle ?? range }

  /// Takes in a script of linked data.
  mutating func take(linkedData range: Range<Int>) { linkedData.append(range) }

  /// Takes in a `meta` tag.
  mutating func take(_ attributes: [PageAttribute], in bytes: UnsafeBufferPointer<UInt8>) {
    var field: MetadataTable.Field?
    var content: Range<Int>?
    for attribute in attributes {
      switch attribute.name {
      case MetadataTable.content: content = attribute.value
      case MetadataTable.name, MetadataTable.property, MetadataTable.itemprop:
        var name = NameHash()
        for byte in bytes[attribute.value] { name.add(Bytes.lowered(byte)) }
        field = field ?? MetadataTable.fields.value(of: name.code)
      default: break
      }
    }
    guard let field, let content, !content.isEmpty else { return }
    switch field {
    case .title: title = title ?? content
    case .summary: summaries.append(content)
    case .publisher: publisher = publisher ?? content
    case .published: take(date: content, rank: 0, in: bytes)
    case .date: take(date: content, rank: 2, in: bytes)
    }
  }

  /// Takes in a `time` tag.
  mutating func take(time attributes: [PageAttribute], in bytes: UnsafeBufferPointer<UInt8>) {
    var isPublication = false
    var date: Range<Int>?
    for attribute in attributes {
      switch attribute.name {
      case MetadataTable.datetime, MetadataTable.norm: date = attribute.value
      case MetadataTable.pubdate: isPublication = true
      case MetadataTable.itemprop:
        isPublication = isPublication || Self.reads(attribute.value, "datepublished", in: bytes)
      default: break
      }
    }
    if let date { take(date: date, rank: isPublication ? 1 : 4, in: bytes) }
  }

  /// Takes in a date as written; of equally sure ones the first counts.
  mutating func take(date range: Range<Int>, rank: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard rank < published?.rank ?? .max else { return }
    let written = String(decoding: bytes[range.prefix(80)], as: UTF8.self)
    let trimmed = written.drop { $0.isWhitespace }
    guard let date = CalendarDate(iso: trimmed) ?? Self.compact(bytes[range]) ?? CalendarDate(written: trimmed) else {
      return
    }
    published = (date, rank)
  }

  /// Whether the bytes are those of a word in lower case.
  static func reads(_ range: Range<Int>, _ word: String, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    range.count == word.utf8.count && zip(bytes[range], word.utf8).allSatisfy { Bytes.lowered($0) == $1 }
  }

  /// A date in the basic form of ISO 8601, `20211022` or `20211022T140500Z`, as news agencies write it.
  private static func compact(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> CalendarDate? {
    let digits = bytes.prefix(8)
    guard digits.count == 8, digits.allSatisfy(Bytes.isDigit), bytes.count == 8 || bytes.dropFirst(8).first == 0x54
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
