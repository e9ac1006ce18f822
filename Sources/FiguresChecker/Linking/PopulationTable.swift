import FiguresCore
import FiguresDatasets

/// The column of a table that gives the size of a group over time.
struct PopulationTable: Sendable {
  let table: Table
  /// The column of the size.
  let column: Int
  /// The column of the group's share of all, where there is one.
  let share: Int?

  /// Finds the column whose title names the group and its population; nil where there is none or the rows have no time.
  init?(group: String, in table: Table) {
    guard table.rows.contains(where: { $0.period != nil }) else { return nil }
    let matches = table.columns(matching: [group, "population"]).filter { $0.isWhole && $0.matched.count == 2 }
    guard let column = matches.first?.index, table.columns[column].unit != "percent" else { return nil }
    self.table = table
    self.column = column
    share = table.columns.indices.first { index in
      table.columns[index].role == .number && table.columns[index].unit == "percent"
        && !Set(table.columns[index].words + table.columns[index].nameWords).isDisjoint(with: [group])
    }
  }

  /// The value of a row with its year and the words of its labels.
  func words(_ row: Int, column other: Int? = nil) -> String {
    let value = table.rows[row][other ?? column].number?.grouped ?? "no figure"
    let year = table.rows[row].period?.first.map { "\($0.year)" } ?? "no year"
    let labels = table.columns(of: .label).compactMap { table.rows[row][$0].text }.filter { !$0.isEmpty }.map {
      String($0.map { $0 == "_" ? " " : $0 })
    }
    return "\(value) in \(year)\(labels.first.map { " (\($0))" } ?? "")"
  }

  /// The rows that may be used, in order of time.
  var evidence: [Int] {
    table.rowsInTime().filter { table.rows[$0].isEvidence(for: column) && table.rows[$0][column].number != nil }
  }

  /// The newest rows, newest first, one a year.
  func lastRows(_ count: Int) -> [String] {
    var years: Set<Int> = []
    return evidence.reversed().filter { years.insert(table.rows[$0].period?.first?.year ?? 0).inserted }.prefix(count)
      .map { words($0) }
  }
}
