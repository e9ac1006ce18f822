/// How much prose something holds.
struct RegionProse {
  /// In bytes.
  var length = 0
  var paragraphs = 0
}

/// Tells which regions of a page are its article.
///
/// Articles of some length count, each that stands in no other, and the shorter ones among several, as in a live blog; and the main
/// part around them, unless they hold nearly all of its prose. O(regions), which lie in each other to a bounded depth.
struct ArticleChoice {
  /// Whether each region is part of the article; nil where the page sets none apart.
  private(set) var isArticle: [Bool]?

  private let regions: [PageRegion]
  private let prose: [RegionProse]
  private let total: RegionProse
  private let isFurniture: [Bool]

  init(_ regions: [PageRegion], _ prose: [RegionProse], _ total: RegionProse, isFurniture: [Bool]) {
    self.regions = regions
    self.prose = prose
    self.total = total
    self.isFurniture = isFurniture
    guard total.length > 0 else { return }
    var kept = keptArticles()
    if let main = regions.indices.first(where: isMain) {
      let inside = kept.reduce(0) { $0 + (lies($1, in: main) ? prose[$1].length : 0) }
      if inside * 10 < ownProse(of: main) * 9 { kept.insert(main) }
    } else if kept.reduce(0, { $0 + prose[$1].length }) * 10 < total.length * 6 {
      return
    }
    var isArticle = Array(repeating: false, count: regions.count)
    for index in regions.indices {
      isArticle[index] = kept.contains(index) || regions[index].parent.map { isArticle[$0] } == true
    }
    self.isArticle = isArticle
  }

  private func keptArticles() -> Set<Int> {
    var isInArticle = Array(repeating: false, count: regions.count)
    var outermost: [Int] = []
    for index in regions.indices where !isFurniture[index] {
      let isNested = regions[index].parent.map { isInArticle[$0] } == true
      isInArticle[index] = isNested || regions[index].kind == .article
      if regions[index].kind == .article, !isNested { outermost.append(index) }
    }
    let long = outermost.filter { prose[$0].paragraphs >= 2 || prose[$0].length * 5 >= total.length }
    let siblings = Dictionary(grouping: long) { regions[$0].parent }.filter { $0.value.count > 1 }
    return Set(long).union(outermost.filter { siblings[regions[$0].parent] != nil })
  }

  private func isMain(_ index: Int) -> Bool {
    regions[index].kind == .main && !isFurniture[index] && prose[index].length * 10 >= total.length * 6
  }

  /// The prose of a region without that of the furniture in it.
  private func ownProse(of outer: Int) -> Int {
    regions.indices.dropFirst(outer + 1).reduce(prose[outer].length) { length, index in
      let isOutermost = isFurniture[index] && regions[index].parent.map { !isFurniture[$0] } == true
      return isOutermost && lies(index, in: outer) ? length - prose[index].length : length
    }
  }

  private func lies(_ region: Int, in outer: Int) -> Bool {
    var region = regions[region].parent
    while let number = region, number > outer { region = regions[number].parent }
    return region == outer
  }
}
