import FiguresCore

/// A number of a column and the row it stands in.
public struct RowValue: Sendable, Hashable {
  /// The index of the row.
  public var row: Int
  /// The number.
  public var value: ExactDecimal
}

/// Which end of a column counts as the first place.
public enum RankOrder: Sendable, Hashable, CaseIterable {
  /// The largest number is first.
  case largestFirst
  /// The smallest number is first.
  case smallestFirst
}

extension Table {
  /// Whether the row sums up others: one of its labels is `Total` or the like.
  public func isTotal(_ row: Int) -> Bool {
    columns(of: .label).contains { column in
      rows[row][column].text.map { ColumnNames.totals.contains($0.lowercased()) } ?? false
    }
  }

  /// The numbers of a column, rows that sum up others left out. O(rows).
  public func values(in column: Int, among rows: [Int]? = nil) -> [RowValue] {
    parts(rows).compactMap { row in self.rows[row][column].number.map { RowValue(row: row, value: $0) } }
  }

  /// The largest numbers: one, or several that tie; none in a column without numbers.
  public func largest(in column: Int, among rows: [Int]? = nil) -> [RowValue] {
    let values = values(in: column, among: rows)
    let best = values.map(\.value).max()
    return values.filter { $0.value == best }
  }

  /// The smallest numbers, likewise.
  public func smallest(in column: Int, among rows: [Int]? = nil) -> [RowValue] {
    let values = values(in: column, among: rows)
    let best = values.map(\.value).min()
    return values.filter { $0.value == best }
  }

  /// The place of a row in the order of a column, from 1; rows that tie share the better place. Nil where the row has no
  /// number there or is not among those ranked.
  public func rank(
    of row: Int, in column: Int, order: RankOrder = .largestFirst, among rows: [Int]? = nil
  ) -> Int? {
    let values = values(in: column, among: rows)
    guard let own = values.first(where: { $0.row == row })?.value else { return nil }
    return 1 + values.count { order == .largestFirst ? $0.value > own : $0.value < own }
  }

  /// The exact sum of a column, rows that sum up others left out; nil where there are no rows, where one has no number,
  /// or where the sum takes more than 18 digits.
  public func sum(in column: Int, among rows: [Int]? = nil) -> ExactDecimal? {
    let parts = parts(rows)
    let values = values(in: column, among: rows)
    guard !parts.isEmpty, values.count == parts.count else { return nil }
    var sum = ExactDecimal.zero
    for value in values {
      guard let next = sum.adding(value.value, rounding: .down), next.isExact else { return nil }
      sum = next.value
    }
    return sum
  }

  /// The rows for each entry of a column, in the order in which the entries first appear. O(rows).
  public func groups(by column: Int, among rows: [Int]? = nil) -> [(entry: Cell, rows: [Int])] {
    var order: [Cell] = []
    var groups: [Cell: [Int]] = [:]
    for row in candidates(rows) {
      let entry = self.rows[row][column]
      if groups[entry] == nil { order.append(entry) }
      groups[entry, default: []].append(row)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  /// Why cells of these rows in a column may not be used as evidence; empty where all may.
  public func doubts(in column: Int, among rows: [Int]? = nil) -> Set<Doubt> {
    Set(candidates(rows).compactMap { self.rows[$0].doubt(about: column) })
  }

  private func parts(_ rows: [Int]?) -> [Int] { candidates(rows).filter { !isTotal($0) } }
}
