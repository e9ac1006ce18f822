import FiguresCore

/// Results in the headline against those of the body: `beat Easton 4-2 … won 3-2`, `votes 9-4`.
enum HeadlineScores {
  /// A result of the headline and the one of the body that it must be.
  struct Pair {
    let title: Int
    let body: Int
    let isSame: Bool
  }

  /// Each result of the headline with the one result of its sort that the body tells. O(n) in the figures.
  static func pairs(at desk: Desk) -> [Pair] {
    let titles = desk.passages.indices.filter { desk.passages[$0].section == .headline }.flatMap {
      Scores.results(in: $0, at: desk)
    }
    guard !titles.isEmpty else { return [] }
    let told = desk.passages.indices.filter { desk.passages[$0].section != .headline }.flatMap {
      Scores.results(in: $0, at: desk)
    }
    return titles.compactMap { title in
      let same = told.filter { $0.sort == title.sort }
      if let one = same.first(where: { $0.numbers == title.numbers }) {
        return Pair(title: title.sides[0], body: one.sides[0], isSame: true)
      }
      guard title.sort != "part", let one = same.first, Set(same.map(\.numbers)).count == 1,
        let side = title.numbers.indices.first(where: { title.numbers[$0] != one.numbers[$0] })
      else { return nil }
      return Pair(title: title.sides[side], body: one.sides[side], isSame: false)
    }
  }
}
