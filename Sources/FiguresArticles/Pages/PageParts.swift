import FiguresCore

/// Which passages of a page are its article, told from its regions.
///
/// Where articles, or the main part, hold most of the page's prose, what stands outside them is furniture. So are navigation
/// and buttons; side bars, share bars and the like, unless they hold most of the prose; tables without prose, whose bare numbers
/// say nothing that could be read; and passages that are links and no sentences. Linear in passages and regions.
struct PageParts {
  private let passages: [PagePassage]
  private let regions: [PageRegion]
  private let text: [UInt8]
  /// The prose of each region and of all regions in it.
  private var prose: [RegionProse]
  private var total = RegionProse()
  /// Whether linked paragraphs are teasers: not where they hold most of the prose, as behind a link that is never closed.
  private var believesTeasers = false
  /// Whether all of a region is furniture.
  private var isFurniture: [Bool]
  /// Whether a region is part of the article's own; nil where the page sets no article apart.
  private var isArticle: [Bool]?

  /// Weighs the regions of a page.
  init(_ passages: [PagePassage], _ regions: [PageRegion], in text: [UInt8]) {
    self.passages = passages
    self.regions = regions
    self.text = text
    prose = Array(repeating: RegionProse(), count: regions.count)
    isFurniture = Array(repeating: false, count: regions.count)
    weigh()
    judgeFurniture()
    isArticle = ArticleChoice(regions, prose, total, isFurniture: isFurniture).isArticle
  }

  /// The passages with what their markup says; the headline at an index of the passages is the title.
  func passages(headline: Int?) -> [Passage] {
    passages.indices.map { index in
      Passage(
        span: passages[index].span,
        role: index == headline ? .title : role(of: index, isHead: isHead(index, under: headline)))
    }
  }

  /// Whether a passage belongs to a headline that stands outside the article: it follows soon and in the same region.
  private func isHead(_ index: Int, under headline: Int?) -> Bool {
    guard let headline, index > headline, index <= headline + 4 else { return false }
    return division(passages[index].region) == division(passages[headline].region)
  }

  /// The innermost region around a place that is more than a box.
  private func division(_ region: Int?) -> Int? {
    var region = region
    while let number = region, regions[number].kind == .box { region = regions[number].parent }
    return region
  }

  /// The passages that may be the headline by their markup: headings of the first rank, those in the article first.
  var headlines: [Int] {
    let all = passages.indices.filter { passages[$0].kind == .topHeading && !isChrome(passages[$0].region) }
    return all.filter { isInside($0) } + all.filter { !isInside($0) }
  }

  /// Whether a passage is part of the article, as far as its markup says.
  func isInside(_ index: Int) -> Bool {
    guard let region = passages[index].region else { return isArticle == nil }
    return !isFurniture[region] && isArticle?[region] != false
  }

  /// Whether a region is a table without prose that stands in the article.
  func holdsTable(_ region: Int?) -> Bool {
    guard let region, regions[region].kind == .table, prose[region].length == 0 else { return false }
    guard let parent = regions[region].parent else { return isArticle == nil }
    return !isFurniture[parent] && isArticle?[parent] != false
  }

  /// How much prose the article holds, in bytes.
  var length: Int {
    passages.indices.reduce(0) { $0 + (role(of: $1) == .furniture ? 0 : Self.proseLength(passages[$1], in: text)) }
  }

  private func role(of index: Int, isHead: Bool = false) -> Passage.Role {
    guard isHead || isInside(index), !isLink(passages[index]) else { return .furniture }
    switch passages[index].kind {
    case .plain: return isBareNumber(passages[index].span) ? .furniture : .plain
    case .caption: return .caption
    case .standfirst: return .standfirst
    case .heading, .topHeading: return .heading
    }
  }

  /// Whether a passage is a number without a word, as under a thumb or a speech bubble.
  private func isBareNumber(_ span: ByteSpan) -> Bool {
    text[span.start..<span.end].allSatisfy { Bytes.isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  }

  private func isLink(_ passage: PagePassage) -> Bool {
    guard passage.kind != .topHeading, passage.linkLength * 4 >= passage.span.length * 3 else { return false }
    return Self.proseLength(passage, in: text) == 0 || isTeaser(passage)
  }

  /// Whether a paragraph is the words of a link to another article.
  private func isTeaser(_ passage: PagePassage) -> Bool {
    believesTeasers && passage.linkLength * 20 >= passage.span.length * 19
  }

  private static func proseLength(_ passage: PagePassage, in text: [UInt8]) -> Int {
    passage.kind == .plain && FiguresArticles.Prose.isParagraph(passage.span, in: text) ? passage.span.length : 0
  }

  private mutating func weigh() {
    var linked = 0
    var all = 0
    for passage in passages {
      let length = Self.proseLength(passage, in: text)
      all += length
      if passage.linkLength * 20 >= passage.span.length * 19 { linked += length }
    }
    believesTeasers = linked * 2 <= all
    for passage in passages {
      let length = Self.proseLength(passage, in: text)
      guard length > 0, !isTeaser(passage) else { continue }
      total.length += length
      total.paragraphs += 1
      if let region = passage.region {
        prose[region].length += length
        prose[region].paragraphs += 1
      }
    }
    for index in regions.indices.reversed() {
      guard let parent = regions[index].parent else { continue }
      prose[parent].length += prose[index].length
      prose[parent].paragraphs += prose[index].paragraphs
    }
  }

  private mutating func judgeFurniture() {
    let boxes = PageBoxes(passages, regions, in: text, isLink: isLink)
    for index in regions.indices {
      let isOwn =
        switch regions[index].kind {
        case .chrome: true
        case .margin: prose[index].length * 2 <= total.length
        case .table: prose[index].length == 0
        case .box:
          boxes.leadsElsewhere(index) || (prose[index].length * 5 <= total.length && boxes.namesFurniture(index))
        case .article, .main: false
        }
      isFurniture[index] = isOwn || regions[index].parent.map { isFurniture[$0] } == true
    }
  }

  private func isChrome(_ region: Int?) -> Bool {
    var region = region
    while let number = region {
      if regions[number].kind == .chrome { return true }
      region = regions[number].parent
    }
    return false
  }
}
