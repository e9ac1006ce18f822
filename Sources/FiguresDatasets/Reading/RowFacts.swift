import FiguresCore

/// Works out what the trust, source and time columns of a table say about a row.
struct RowFacts {
  private let columns: [Column]
  private let trust: [(column: Int, concerns: [Int])]
  private let source: Int?
  private let whole: Int?
  private let start: Int?
  private let end: Int?

  /// Looks the columns over once.
  init(columns: [Column]) {
    self.columns = columns
    let names = columns.map { Words.split($0.name).joined(separator: " ") }
    source = ColumnNames.sources.lazy.compactMap { names.firstIndex(of: $0) }.first
    trust = columns.indices.filter { columns[$0].role == .trust }.map { index in
      (index, Self.columns(concernedBy: columns[index], of: columns))
    }
    let times = columns.indices.filter { columns[$0].role == .year || columns[$0].role == .date }
    whole = times.first { columns[$0].timeEdge == .whole }
    start = times.first { columns[$0].timeEdge == .start }
    end = times.first { columns[$0].timeEdge == .end }
  }

  /// The columns whose words hold every word in front of `basis`; none where the name is `basis` or `confidence` alone.
  private static func columns(concernedBy column: Column, of columns: [Column]) -> [Int] {
    let words = Set(column.nameWords.dropLast())
    guard !words.isEmpty else { return [] }
    return columns.indices.filter { columns[$0].role == .number && words.isSubset(of: columns[$0].nameWords) }
  }

  /// Fills in the row's period, doubts and source.
  func complete(_ row: inout Row) {
    row.period = period(of: row)
    row.source = source.flatMap { row[$0].text }
    if row.cells.contains(where: { $0.text?.lowercased() == Doubt.articleUnderAudit }) { row.doubt = .fromTheArticle }
    for (column, concerned) in trust {
      guard let doubt = row[column].text.flatMap({ Doubt.raised(by: $0) }) else { continue }
      if concerned.isEmpty {
        row.doubt = row.doubt ?? doubt
      } else {
        for index in concerned { row.cellDoubts[index] = doubt }
      }
    }
  }

  private func period(of row: Row) -> Period? {
    if let whole { return days(row[whole]) }
    let first = start.flatMap { days(row[$0]) }
    let last = end.flatMap { days(row[$0]) }
    guard first != nil || last != nil else { return nil }
    let text = [first.map { "from \($0.text)" }, last.map { "to \($0.text)" }].compactMap { $0 }
    return Period(text: text.joined(separator: " "), first: first?.first, last: last?.last)
  }

  private func days(_ cell: Cell) -> Period? {
    if let days = cell.days { return days }
    guard let number = cell.number, number.isWhole, let year = Int(number.description) else { return nil }
    guard let first = CalendarDate.start(ofYear: year), let last = CalendarDate.end(ofYear: year) else { return nil }
    return Period(text: String(year), first: first, last: last)
  }
}
