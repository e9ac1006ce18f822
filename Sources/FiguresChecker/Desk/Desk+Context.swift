import FiguresCore

extension Desk {
  /// Whether one passage follows the other as the next sentence of its paragraph.
  func isNext(_ later: Int, after earlier: Int) -> Bool {
    guard passages.indices.contains(earlier), passages.indices.contains(later), earlier < later else { return false }
    let gap = passages[later].span.start - passages[earlier].span.end
    return gap >= 0 && gap <= 2 && passages[later].section == passages[earlier].section
      && !article.text[passages[earlier].span.end..<passages[later].span.start].contains(0x0A)
  }

  /// Whether so few bytes lie between two passages of one section that the later may still speak of the earlier.
  func isNear(_ later: Int, after earlier: Int, reach: Int = 600) -> Bool {
    guard passages.indices.contains(earlier), passages.indices.contains(later), earlier < later else { return false }
    return passages[later].span.start - passages[earlier].span.end <= reach
      && passages[later].section == passages[earlier].section
  }

  /// The places of all figures of a passage that meet a condition.
  func places(in passage: Passage, where meets: (Claim) -> Bool) -> [Int] {
    passage.figures.filter { claim(passage, $0).map(meets) ?? false }
  }
}

extension Passage {
  /// Whether the sentence opens with a word that takes up what was said before: `That is`, `They`, `Their average`.
  var pointsBack: Bool {
    guard let first = items.first(where: { !$0.isMark }) else { return false }
    return Self.backPointers.contains(first.text)
  }

  private static let backPointers: Set<String> = [
    "he", "her", "his", "it", "its", "she", "that", "their", "them", "these", "they", "this", "those", "which",
  ]
}
