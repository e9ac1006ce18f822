import FiguresCore

/// A table as it could be read, and what had to be left out of it.
struct BuiltTable {
  /// The table.
  var table: Table
  /// What is wrong with the file but does not keep it from being used, one line each.
  var notices: [TableError]
}

/// Makes a table of the bytes of a file and what its package says about it.
struct TableBuilder {
  /// The path to name in errors.
  var path: String
  /// The table's name.
  var name: String
  /// The table's title.
  var title: String?
  /// What the package says it holds.
  var note: String?
  /// How the file is written; sniffed where not given.
  var dialect: DataPackage.Dialect?
  /// The columns; worked out from the cells where not given.
  var schema: DataPackage.Schema?

  /// Reads the file. A column without a name, two columns of one name and rows of the wrong length cost only themselves. O(n) in its bytes.
  func table(from bytes: [UInt8]) throws(TableError) -> BuiltTable {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw error(.notUTF8) }
    let delimiter = try delimiter(for: bytes)
    return try table(
      of: DelimitedText.records(in: bytes, path: path, delimiter: delimiter),
      delimiterIsSemicolon: delimiter == UInt8(ascii: ";"))
  }

  /// Makes a table of rows of cells, the first of which names the columns. O(n) in the cells.
  func table(
    of records: [DelimitedText.Record], delimiterIsSemicolon: Bool = false
  ) throws(TableError) -> BuiltTable {
    var records = records
    records.removeAll { record in record.fields.allSatisfy { Self.trimmed($0).isEmpty } }
    guard !records.isEmpty else { throw error(.empty) }
    var notices: [TableError] = []
    let names = try names(from: &records, &notices)
    guard !records.isEmpty else { throw error(.noRows) }
    if let ragged = level(&records, to: names.count) { notices.append(ragged) }
    guard !records.isEmpty else { throw notices.last ?? error(.noRows) }
    let fields = try fields(for: names)
    var columns: [Column] = []
    var rows = records.map { Row(cells: [], line: $0.line, places: $0.places) }
    for index in names.indices {
      let reading = ColumnReader(
        name: names[index], field: fields[index], missing: schema?.missingValues,
        delimiterIsSemicolon: delimiterIsSemicolon)
      let texts = records.map { Self.trimmed($0.fields[index]) }
      let (column, cells) = try reading.read(
        texts, onError: { row, problem in error(problem, line: records[row].line) })
      columns.append(Self.usable(column, among: names))
      for row in rows.indices { rows[row].cells.append(cells[row]) }
    }
    let facts = RowFacts(columns: columns)
    for index in rows.indices { facts.complete(&rows[index]) }
    return BuiltTable(
      table: Table(name: name, title: title, note: note, path: path, columns: columns, rows: rows), notices: notices)
  }

  /// Leaves out the rows of another length than the header, empty cells behind it aside; the notice about them, where there are any.
  private func level(_ records: inout [DelimitedText.Record], to width: Int) -> TableError? {
    for index in records.indices {
      while records[index].fields.count > width, records[index].fields.last.map(Self.trimmed)?.isEmpty == true {
        records[index].fields.removeLast()
      }
    }
    let ragged = records.filter { $0.fields.count != width }
    guard let first = ragged.first else { return nil }
    records.removeAll { $0.fields.count != width }
    return error(
      .ragged(cells: first.fields.count, columns: width, more: ragged.count - 1), line: first.line)
  }

  /// The column with a role it can have: numbers of which nobody knows what they are cannot be looked up.
  private static func usable(_ column: Column, among names: [String]) -> Column {
    var column = column
    if column.role == .number, column.name.isEmpty || names.count(where: { $0 == column.name }) > 1 {
      column.role = .identifier
    }
    return column
  }

  private func delimiter(for bytes: [UInt8]) throws(TableError) -> UInt8 {
    guard let given = dialect?.delimiter else {
      return path.lowercased().hasSuffix(".tsv")
        ? UInt8(ascii: "\t") : DelimitedText.sniffedDelimiter(in: bytes, path: path)
    }
    guard given.utf8.count == 1, let byte = given.utf8.first, byte < 0x80, !"\"\r\n".utf8.contains(byte) else {
      throw error(.unsupportedDelimiter(given))
    }
    return byte
  }

  /// The column names, taken off the records, or from the schema where the file has no header.
  private func names(
    from records: inout [DelimitedText.Record], _ notices: inout [TableError]
  ) throws(TableError) -> [String] {
    if dialect?.header == false, let schema { return schema.fields.map(\.name) }
    let header = records.removeFirst()
    let names = header.fields.map(Self.trimmed)
    let reader = CellReader()
    let isData = names.allSatisfy { $0.isEmpty || reader.time($0) != nil || reader.number($0) != nil }
    if isData { throw error(.noHeader, line: header.line) }
    var seen: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if name.isEmpty {
        notices.append(error(.unnamedColumn(index + 1), line: header.line))
      } else if let first = seen[name] {
        notices.append(error(.duplicateColumn(name, first: first + 1, second: index + 1), line: header.line))
      } else {
        seen[name] = index
      }
    }
    return names
  }

  /// What the schema says of each column; nil for those it does not name.
  private func fields(for names: [String]) throws(TableError) -> [DataPackage.Field?] {
    guard let schema else { return names.map { _ in nil } }
    for field in schema.fields where !names.contains(field.name) { throw error(.missingColumn(field.name)) }
    return names.map { name in schema.fields.first { $0.name == name } }
  }

  private func error(_ problem: TableError.Problem, line: Int? = nil) -> TableError {
    TableError(path: path, line: line, problem: problem)
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
