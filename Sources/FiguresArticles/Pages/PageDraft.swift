import FiguresCore

/// What was read of a page, before it is an article.
struct PageDraft {
  private let walk: PageWalk
  private let data: LinkedData
  private let file: UnsafeBufferPointer<UInt8>
  private let charset: Charset
  private let parts: PageParts

  init(_ walk: PageWalk, _ data: LinkedData, _ file: UnsafeBufferPointer<UInt8>, _ charset: Charset) {
    self.walk = walk
    self.data = data
    self.file = file
    self.charset = charset
    parts = PageParts(walk.passages, walk.regions.all, in: walk.text.bytes)
  }

  /// A page whose linked data holds so many times as much of the article as the page shows is read from there.
  private static let hiddenShare = 2

  /// The article.
  func article(path: String, source: SourceFile) -> Article {
    if let body = data.body, charset == .utf8, body.bytes.count > parts.length * Self.hiddenShare {
      return Article(
        id: path, path: path, title: data.headline ?? title, text: body, date: date, publisher: publisher, file: source)
    }
    let headline = headlineIndex
    var passages = parts.passages(headline: headline)
    markMastheads(&passages)
    markSummaries(&passages)
    var text = walk.text.bytes
    var tables = DataTables(walk.tables, walk.passages, in: text).tables(of: parts)
    var stretches = walk.text.said.stretches
    if headline == nil, let title, !holds(title.bytes, passages) {
      let shift = title.bytes.count + 2
      text = title.bytes + [0x0A, 0x0A] + text
      stretches = title.stretches + stretches.map { $0.shifted(by: shift) }
      passages = passages.map { Passage(span: $0.span.shifted(by: shift), role: $0.role) }
      tables = tables.map { $0.shifted(by: shift) }
      passages.insert(Passage(span: ByteSpan(0, title.bytes.count), role: .title), at: 0)
    }
    let layout = Layout(of: passages, in: text, title: headline == nil ? title?.string : nil)
    var article = Article(
      id: path, path: path, title: layout.title, date: date ?? layout.date, publisher: publisher, text: text,
      blocks: layout.blocks, origin: Origin(file: source, stretches: stretches))
    article.tables = tables
    return article
  }

  // MARK: Metadata

  private var date: CalendarDate? {
    let found = walk.metadata.published
    return found?.rank == 0 ? found?.date : data.date ?? found?.date
  }

  private var publisher: String? {
    data.publisher ?? walk.metadata.publisher.map { decodedValue($0).string }
  }

  /// The headline as the page's metadata gives it, without the name of the publisher behind it.
  private var title: DecodedString? {
    let given =
      walk.metadata.title.map(decodedValue)
      ?? walk.metadata.pageTitle.map {
        PageText.decoded($0, of: file, charset: charset)
      }
    guard let given, !given.bytes.isEmpty else { return nil }
    return given.prefix(PageTitle.headlineEnd(of: given.bytes, publisher: publisher))
  }

  private func decodedValue(_ range: Range<Int>) -> DecodedString {
    PageText.decoded(range, of: file, charset: charset, manner: .attribute)
  }

  // MARK: Headline and summary

  /// The heading that is the headline: the one that reads like the page's title, else the first that is not the publisher's name.
  private var headlineIndex: Int? {
    let candidates = parts.headlines
    let titles = [title?.bytes, data.headline?.bytes].compactMap { $0.map { PageTitle.words(of: $0) } }
    let named = candidates.first { index in titles.contains { PageTitle.reads(words(of: index), like: $0) } }
    let own = publisher.map { PageTitle.words(of: Array($0.utf8)) } ?? []
    return named ?? candidates.first { !PageTitle.reads(words(of: $0), like: own) }
  }

  /// Headings that only name the publisher are furniture.
  private func markMastheads(_ passages: inout [Passage]) {
    guard let publisher else { return }
    let own = PageTitle.words(of: Array(publisher.utf8))
    for index in passages.indices where passages[index].role == .heading && PageTitle.reads(words(of: index), like: own)
    {
      passages[index].role = .furniture
    }
  }

  private func words(of index: Int) -> [Token] { PageTitle.words(of: walk.passages[index].span, in: walk.text.bytes) }

  /// Whether a passage of the article reads like a title.
  private func holds(_ title: [UInt8], _ passages: [Passage]) -> Bool {
    let wanted = PageTitle.words(of: title)
    return passages.contains { passage in
      passage.role != .furniture && passage.span.length <= title.count * 2
        && PageTitle.reads(PageTitle.words(of: passage.span, in: walk.text.bytes), like: wanted)
    }
  }

  /// A heading near the top that reads like the page's summary is the standfirst.
  private func markSummaries(_ passages: inout [Passage]) {
    let summaries =
      walk.metadata.summaries.map { PageTitle.words(of: decodedValue($0).bytes) }
      + [data.summary].compactMap { $0.map { PageTitle.words(of: $0.bytes) } }
    for index in passages.indices.filter({ passages[$0].role != .furniture }).prefix(4)
    where passages[index].role == .heading {
      let words = PageTitle.words(of: passages[index].span, in: walk.text.bytes)
      if summaries.contains(where: { PageTitle.reads(words, like: $0) }) { passages[index].role = .standfirst }
    }
  }
}

extension Stretch {
  /// The stretch further on in the text.
  func shifted(by count: Int) -> Stretch {
    var stretch = self
    stretch.text += Int32(clamping: count)
    return stretch
  }
}

extension ByteSpan {
  /// The span further on.
  func shifted(by count: Int) -> ByteSpan { ByteSpan(start + count, end + count) }
}
