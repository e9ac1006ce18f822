import FiguresCore
import FiguresDatasets

extension TableReader {
  /// What a pair of numbers says against the tables; nothing where it is not clear what it counts or whose it is.
  func lookUp(_ pair: FigurePair, in passage: Int) -> [HeldFigure] {
    let place = pair.places.lowerBound
    if pair.link == .dash, let record = record(pair, in: passage) { return record }
    if let noun = tries(behind: pair.places.upperBound, in: passage) {
      guard let made = scoped(Statistic(noun, .made), at: place, in: passage),
        let attempted = scoped(Statistic(noun, .attempted), at: place, in: passage)
      else { return [] }
      return rulings(pair, [made, attempted], of: owners(of: place, in: passage))
    }
    return pair.link == .dash ? score(pair, in: passage) : []
  }

  /// `The Celtics (32-18)`: wins and losses, where the bracket holds nothing else.
  private func record(_ pair: FigurePair, in passage: Int) -> [HeldFigure]? {
    let items = desk.passages[passage].items
    let (open, close) = (pair.places.lowerBound - 1, pair.places.upperBound + 1)
    guard open > 0, close < items.count, items[open].text == "(", items[close].text == ")",
      let mention = mentions[passage].last(where: { $0.range.upperBound == open })
    else { return nil }
    return rulings(pair, [Statistic("win"), Statistic("loss")], of: resolved(mention, passage))
  }

  /// Each number of a pair against its own column of one row. A row that fits both is enough.
  private func rulings(_ pair: FigurePair, _ statistics: [Statistic], of owners: Owners) -> [HeldFigure] {
    let rows = owners.rows.filter { row in statistics.allSatisfy { column($0, of: row) != nil } }
    let isFitting = rows.contains { row in
      zip(statistics, pair.numbers).allSatisfy { number($0, of: row) == $1 }
    }
    if rows.count > 1, isFitting { return [] }
    var found: [HeldFigure] = []
    for (place, statistic) in statistics.enumerated() {
      let stated = pair.numbers[place]
      guard let claim = pair.claims[place],
        let held = held(claim, statistic, of: Owners(rows: rows, isSure: owners.isSure), fits: { $0 == stated })
      else { continue }
      if let same = found.firstIndex(where: { $0.claim == claim }) {
        if held.isContradicted, !found[same].isContradicted { found[same] = held }
      } else {
        found.append(held)
      }
    }
    return found
  }
}
