import FiguresCore

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

  /// Reads the file. O(n) in its bytes.
  func table(from bytes: [UInt8]) throws(TableError) -> Table {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw error(.notUTF8) }
    let delimiter = try delimiter(for: bytes)
    var records = try DelimitedText.records(in: bytes, path: path, delimiter: delimiter)
    records.removeAll { record in record.fields.allSatisfy { Self.trimmed($0).isEmpty } }
    guard !records.isEmpty else { throw error(.empty) }
    let names = try names(from: &records)
    guard !records.isEmpty else { throw error(.noRows) }
    for record in records where record.fields.count != names.count {
      throw error(.ragged(cells: record.fields.count, columns: names.count), line: record.line)
    }
    let fields = try fields(for: names)
    var columns: [Column] = []
    var rows = records.map { Row(cells: [], line: $0.line) }
    for index in names.indices {
      let reading = ColumnReader(
        name: names[index], field: fields[index], missing: schema?.missingValues,
        delimiterIsSemicolon: delimiter == UInt8(ascii: ";"))
      let texts = records.map { Self.trimmed($0.fields[index]) }
      let (column, cells) = try reading.read(
        texts, onError: { row, problem in error(problem, line: records[row].line) })
      columns.append(column)
      for row in rows.indices { rows[row].cells.append(cells[row]) }
    }
    let facts = RowFacts(columns: columns)
    for index in rows.indices { facts.complete(&rows[index]) }
    return Table(name: name, title: title, note: note, path: path, columns: columns, rows: rows)
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
  private func names(from records: inout [DelimitedText.Record]) throws(TableError) -> [String] {
    if dialect?.header == false, let schema { return schema.fields.map(\.name) }
    let header = records.removeFirst()
    let names = header.fields.map(Self.trimmed)
    let reader = CellReader()
    let isData = names.allSatisfy { $0.isEmpty || reader.time($0) != nil || reader.number($0) != nil }
    if isData { throw error(.noHeader, line: header.line) }
    var seen: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if name.isEmpty { throw error(.unnamedColumn(index + 1), line: header.line) }
      if let first = seen[name] {
        throw error(.duplicateColumn(name, first: first + 1, second: index + 1), line: header.line)
      }
      seen[name] = index
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
