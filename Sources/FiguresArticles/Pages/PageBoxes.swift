import FiguresCore

/// Tells divisions of a page that are no part of its article by what stands in them, whatever they are called.
///
/// One that opens with a heading of furniture, as "Most read", is what it says. One of links under headings leads elsewhere.
/// Linear in passages and regions.
struct PageBoxes {
  /// What stands in a region and in all regions in it.
  private struct Content {
    /// The first passage.
    var first: Int?
    var links = 0
    var headings = 0
    var others = 0
  }

  private let opensWithFurniture: [Bool]
  private let contents: [Content]

  /// Looks over the passages of a page, each of which may be a link.
  init(_ passages: [PagePassage], _ regions: [PageRegion], in text: [UInt8], isLink: (PagePassage) -> Bool) {
    var contents = Array(repeating: Content(), count: regions.count)
    for (index, passage) in passages.enumerated() {
      guard let region = passage.region else { continue }
      contents[region].first = contents[region].first ?? index
      switch passage.kind {
      case .heading: contents[region].headings += 1
      case _ where isLink(passage): contents[region].links += 1
      default: contents[region].others += 1
      }
    }
    for index in regions.indices.reversed() {
      guard let parent = regions[index].parent else { continue }
      contents[parent].first = [contents[parent].first, contents[index].first].compactMap { $0 }.min()
      contents[parent].links += contents[index].links
      contents[parent].headings += contents[index].headings
      contents[parent].others += contents[index].others
    }
    self.contents = contents
    opensWithFurniture = contents.map { content in
      guard let first = content.first, passages[first].kind == .heading else { return false }
      let span = passages[first].span
      return span.length <= Furniture.longest
        && Furniture.kind(of: Token.tokens(of: span, in: text), length: span.length) != nil
    }
  }

  /// Whether the heading of a box says that it is furniture. It is believed of a box with little of the page's prose.
  func namesFurniture(_ region: Int) -> Bool { opensWithFurniture[region] }

  /// Whether a box holds links and headings over them, and nothing else.
  func leadsElsewhere(_ region: Int) -> Bool {
    let content = contents[region]
    return content.others == 0 && content.links > 0 && content.links >= content.headings
  }
}
