/// The regions of a page in the order of their beginnings.
struct PageRegions {
  /// The regions.
  private(set) var all: [PageRegion] = []

  /// Regions lie in each other at most this deep.
  private static let depthLimit = 64

  /// The region that an element is where it stands in another; nil where it is none.
  func kind(of element: Element, _ hints: PageHints, in outer: Int?) -> PageRegion.Kind? {
    // What says something of the whole page says nothing of its parts.
    guard element.traits.contains(.block), !element.traits.contains(.shown) || element.role == .article else {
      return nil
    }
    if element.traits.contains(.furniture) { return .chrome }
    switch element.role {
    case .article: return .article
    case .main: return .main
    case .table: return hints.isMargin ? .margin : .table
    case .aside, .footer, .form: return .margin
    // The head of an article holds its headline; that of a page, its name and its menu.
    case .header: return hints.isMargin || !isArticle(outer) ? .margin : nil
    case .container, .list, .cell, .dialog, .none:
      return hints.isMain ? .main : hints.isMargin ? .margin : element.role == .container ? .box : nil
    default: return nil
    }
  }

  /// Adds a region and gives its number; the number of the region around it where they lie too deep.
  mutating func add(_ kind: PageRegion.Kind, in parent: Int?) -> Int? {
    let depth = parent.map { all[$0].depth + 1 } ?? 0
    guard depth < Self.depthLimit else { return parent }
    all.append(PageRegion(kind: kind, parent: parent, depth: depth))
    return all.count - 1
  }

  private func isArticle(_ region: Int?) -> Bool {
    var region = region
    while let number = region {
      if all[number].kind == .article || all[number].kind == .main { return true }
      region = all[number].parent
    }
    return false
  }
}
