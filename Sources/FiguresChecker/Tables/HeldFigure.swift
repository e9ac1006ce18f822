import FiguresCore
import FiguresDatasets

/// A figure that was held against cells, and what came of it.
struct HeldFigure {
  /// What came of it.
  var ruling: Ruling
  /// The index of its claim.
  let claim: Int
  /// What it counts.
  let statistic: Statistic
  /// The row it was held against, by its place in the index; nil where it is not certain.
  let row: Int?
  /// Where its clause begins.
  var clause: Int = 0
  /// Whether a number of a table agrees with it.
  let fits: (ExactDecimal) -> Bool

  /// Whether the row's cell says otherwise.
  var isContradicted: Bool { ruling.severity != nil }
}

extension TableReader {
  /// Where another figure of the sentence is the one a cell holds, and somebody is named whom no table has, this one may be theirs: `Alder has
  /// 4,200 inhabitants, next to Elm with 900 inhabitants`.
  func withTakenCellsLeft(_ held: [HeldFigure], in passage: Int) -> [HeldFigure] {
    guard mentions[passage].contains(where: { $0.referent == .unknown }) else { return held }
    return held.map { figure in
      let isTaken = held.contains {
        $0.claim != figure.claim && $0.row != nil && $0.row == figure.row && $0.statistic == figure.statistic
          && $0.ruling.relation.verdict == .consistent
      }
      guard figure.isContradicted, isTaken else { return figure }
      var left = figure
      left.ruling.relation.verdict = .notChecked
      left.ruling.relation.working += "; whose figure it is is not certain"
      left.ruling.relation.cause = nil
      left.ruling.relation.suggestions = []
      left.ruling = Ruling(left.ruling.relation)
      return left
    }
  }

  /// One finding for a clause whose figures are all those of another row: then the name is as likely wrong as the figures.
  func withMixUpsMerged(_ held: [HeldFigure]) -> [HeldFigure] {
    var merged = held
    let clauses = Dictionary(grouping: held.indices.filter { held[$0].isContradicted && held[$0].row != nil }) {
      [held[$0].clause, held[$0].row ?? 0]
    }
    for members in clauses.values where members.count > 1 {
      guard let first = members.first, let row = held[first].row,
        let other = soleFit(members.map { held[$0] }, besides: row)
      else { continue }
      for (count, member) in members.enumerated() {
        var relation = held[member].ruling.relation
        relation.cause = "the figures of the clause are those of \(name(of: other))"
        guard count == 0 else {
          merged[member].ruling = Ruling(relation)
          continue
        }
        // Where so many fit, none of them is there by chance.
        if members.count > 3 { relation.claims = members.flatMap { held[$0].ruling.relation.claims }.withoutRepeats }
        merged[member].ruling = Ruling(
          .error,
          "The figures given for \(name(of: row)) are those of \(name(of: other)) in the table \(place(held[first].statistic, of: other)).",
          relation)
      }
    }
    return merged
  }

  /// The only other row of the table that all the figures fit. They must be too many or too large to fit by chance.
  private func soleFit(_ figures: [HeldFigure], besides row: Int) -> Int? {
    let rivals = index.entries.indices.filter { $0 != row && index.entries[$0].table == index.entries[row].table }
    let large = figures.count { isLarge($0) }
    guard rivals.count == 1 || large >= 2 || figures.count >= 4 else { return nil }
    let fitting = rivals.filter { rival in
      figures.allSatisfy { figure in number(figure.statistic, of: rival).map(figure.fits) == true }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func isLarge(_ figure: HeldFigure) -> Bool {
    (0..<10).allSatisfy { !figure.fits(ExactDecimal($0)) }
  }
}

extension Array where Element: Equatable {
  /// The elements in order, each once. O(n²).
  fileprivate var withoutRepeats: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
