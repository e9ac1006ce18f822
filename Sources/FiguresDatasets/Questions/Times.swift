import FiguresCore

extension Table {
  /// The rows that hold for a stretch of days within these, in the order of the file. O(rows).
  public func rows(from first: CalendarDate, to last: CalendarDate, among rows: [Int]? = nil) -> [Int] {
    candidates(rows).filter { index in
      guard let start = self.rows[index].period?.first, let end = self.rows[index].period?.last else { return false }
      return first <= start && end <= last
    }
  }

  /// The rows of a year: those of the year itself and those of days, months and quarters in it.
  public func rows(inYear year: Int, among rows: [Int]? = nil) -> [Int] {
    guard let first = CalendarDate.start(ofYear: year), let last = CalendarDate.end(ofYear: year) else { return [] }
    return self.rows(from: first, to: last, among: rows)
  }

  /// The rows that hold on a day, those that begin before and have no end included.
  public func rows(on day: CalendarDate, among rows: [Int]? = nil) -> [Int] {
    candidates(rows).filter { index in
      guard let period = self.rows[index].period, period.first != nil || period.last != nil else { return false }
      return (period.first.map { $0 <= day } ?? true) && (period.last.map { day <= $0 } ?? true)
    }
  }

  /// The rows that end last before a day, and those that begin first after it; several where they tie.
  public func neighbours(of day: CalendarDate, among rows: [Int]? = nil) -> (before: [Int], after: [Int]) {
    let rows = candidates(rows)
    let ends = rows.compactMap { self.rows[$0].period?.last }.filter { $0 < day }
    let starts = rows.compactMap { self.rows[$0].period?.first }.filter { $0 > day }
    return (
      rows.filter { self.rows[$0].period?.last != nil && self.rows[$0].period?.last == ends.max() },
      rows.filter { self.rows[$0].period?.first != nil && self.rows[$0].period?.first == starts.min() }
    )
  }

  /// The rows that have a beginning, earliest first. O(n log n).
  public func rowsInTime(among rows: [Int]? = nil) -> [Int] {
    candidates(rows)
      .compactMap { index in self.rows[index].period?.first.map { (index, $0) } }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .map(\.0)
  }

  /// The last row before this one whose value is as high or higher; nil where none is, and then this one is the highest
  /// there has been. Give rows of one series.
  public func lastRow(asHighAs row: Int, in column: Int, among rows: [Int]? = nil) -> Int? {
    lastRow(before: row, in: column, among: rows) { $0 >= $1 }
  }

  /// The last row before this one whose value is as low or lower; nil where none is.
  public func lastRow(asLowAs row: Int, in column: Int, among rows: [Int]? = nil) -> Int? {
    lastRow(before: row, in: column, among: rows) { $0 <= $1 }
  }

  private func lastRow(
    before row: Int, in column: Int, among rows: [Int]?, where holds: (ExactDecimal, ExactDecimal) -> Bool
  ) -> Int? {
    guard self.rows.indices.contains(row), let value = self.rows[row][column].number,
      let start = self.rows[row].period?.first
    else { return nil }
    return rowsInTime(among: rows).last { index in
      guard let earlier = self.rows[index].period?.first, let other = self.rows[index][column].number else {
        return false
      }
      return earlier < start && holds(other, value)
    }
  }

  func candidates(_ rows: [Int]?) -> [Int] { rows?.filter(self.rows.indices.contains) ?? Array(self.rows.indices) }
}
