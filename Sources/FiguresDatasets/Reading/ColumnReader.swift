import FiguresCore

/// Decides what a column is for and reads its cells accordingly.
struct ColumnReader {
  /// The name in the file.
  var name: String
  /// What the package says of it.
  var field: DataPackage.Field?
  /// The marks of the package for cells without a value; the empty text where it names none.
  var missing: [String]?
  /// Whether a comma in a number may be a decimal comma.
  var delimiterIsSemicolon: Bool

  /// Marks for cells without a value in columns of numbers and dates of files without a package.
  private static let missingMarks: Set<String> = [
    "", "-", "--", "–", "—", "..", "...", "…", "n.a.", "n/a", "N/A", "na", "NA", "nan", "NaN", "null",
  ]

  /// The column and its cells, one for each text.
  func read(
    _ texts: [String], onError: (_ row: Int, _ problem: TableError.Problem) -> TableError
  ) throws(TableError) -> (Column, [Cell]) {
    var column = Column(name: name, title: field?.title, note: field?.description)
    let declared = field?.unit.map { UnitWords(declared: $0) }
    if let declared {
      column.unit = declared.name ?? column.unit
      column.hasUnclearUnit = false
    }
    let named = ColumnNames.role(of: column.nameWords)
    let kind = field?.type.map(Kind.init(declared:)) ?? .any
    let cells: [Cell]
    switch kind {
    case .text, .flag:
      column.role = named ?? (kind == .flag ? .flag : .label)
      cells = texts.map { isMissing($0) ? .empty : .text($0) }
    case .number:
      let numbers = try declaredNumbers(texts, onError: onError)
      column.role = numberRole(named, declaredUnit: declared?.name, texts: texts)
      cells = numbers.map { cell in
        cell.number.map { scaled($0, column: column, declared: declared) } ?? cell
      }
    case .time:
      cells = try declaredTimes(texts, onError: onError)
      column.role = .date
    case .any:
      cells = inferred(texts, column: &column, named: named, declared: declared)
    }
    if column.role != .number, column.role != .precision { column.unit = nil }
    return (column, cells)
  }

  /// What a package's field types come down to.
  private enum Kind {
    case text, flag, number, time, any

    init(declared type: String) {
      self = Self.types[type] ?? .any
    }

    private static let types: [String: Kind] = [
      "boolean": .flag, "date": .time, "datetime": .time, "integer": .number, "number": .number, "string": .text,
      "year": .number, "yearmonth": .time,
    ]
  }

  private var style: NumberStyle {
    var style = NumberStyle(isSingleGroupClear: !delimiterIsSemicolon)
    if let mark = field?.decimalChar?.first {
      style.decimal = mark
      style.groups.remove(mark)
      style.isSingleGroupClear = true
      if mark == "," { style.groups.insert(".") }
    }
    if let mark = field?.groupChar?.first {
      style.groups = [mark]
      style.isSingleGroupClear = true
    }
    return style
  }

  private func isMissing(_ text: String) -> Bool { text.isEmpty || missing?.contains(text) == true }

  private func scaled(_ number: ExactDecimal, column: Column, declared: UnitWords?) -> Cell {
    let power = [declared?.power, Heading(column.title).unit?.power].compactMap { $0 }.first { $0 != 0 } ?? 0
    guard power != 0, let scaled = number.scaled(byPowerOfTen: power) else { return .number(number) }
    return .number(scaled)
  }

  /// The numbers as written. One of too many digits to hold stays text.
  private func declaredNumbers(
    _ texts: [String], onError: (Int, TableError.Problem) -> TableError
  ) throws(TableError) -> [Cell] {
    let reader = CellReader(style: style)
    var numbers: [Cell] = []
    for (row, text) in texts.enumerated() {
      if isMissing(text) {
        numbers.append(.empty)
      } else if let number = reader.number(text) {
        numbers.append(.number(number.value))
      } else if text.utf8.count > ExactDecimal.maximumDigits, text.allSatisfy({ $0.isNumber || $0 == "." }) {
        numbers.append(.text(text))
      } else {
        throw onError(row, .mistyped(column: name, type: "number", text: text))
      }
    }
    return numbers
  }

  private func declaredTimes(
    _ texts: [String], onError: (Int, TableError.Problem) -> TableError
  ) throws(TableError) -> [Cell] {
    let reader = CellReader()
    var cells: [Cell] = []
    for (row, text) in texts.enumerated() {
      if isMissing(text) {
        cells.append(.empty)
      } else if let time = reader.time(text) {
        cells.append(time)
      } else {
        throw onError(row, .mistyped(column: name, type: "date (YYYY-MM-DD or YYYY-MM)", text: text))
      }
    }
    return cells
  }

  private func numberRole(_ named: ColumnRole?, declaredUnit: String?, texts: [String]) -> ColumnRole {
    if field?.type == "year" || declaredUnit == "year" { return .year }
    if let named, named == .identifier || named == .precision { return named }
    return hasYearName && texts.allSatisfy({ isMissing($0) || isYear($0) }) ? .year : .number
  }

  private var hasYearName: Bool { !ColumnNames.years.isDisjoint(with: Words.normal(in: name)) }

  private func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && Int(text).map { (1000...2999).contains($0) } == true
  }

  /// Cells and role of a column of which the package says nothing: numbers where at least half of the entries are
  /// numbers in one unit, times where all are, else text.
  private func inferred(
    _ texts: [String], column: inout Column, named: ColumnRole?, declared: UnitWords?
  ) -> [Cell] {
    let reader = CellReader(style: style)
    let entries = texts.map { isMissing($0) || Self.missingMarks.contains($0) ? nil : $0 }
    let written = entries.compactMap { $0 }
    let asText = texts.map { isMissing($0) ? Cell.empty : .text($0) }
    if written.isEmpty {
      column.role = named ?? .label
      return asText
    }
    if hasYearName, written.allSatisfy(isYear) {
      column.role = .year
      return entries.map { $0.flatMap { ExactDecimal($0) }.map(Cell.number) ?? .empty }
    }
    let times = written.compactMap { reader.time($0) }
    if times.count == written.count, named == nil {
      column.role = .date
      return entries.map { $0.flatMap { reader.time($0) } ?? .empty }
    }
    let numbers = written.compactMap { reader.number($0) }
    if Self.flags.contains(Set(written.map { $0.lowercased() })) {
      column.role = named ?? .flag
      return asText
    }
    let units = Set(numbers.map(\.unit))
    guard 2 * numbers.count >= written.count, units.count == 1, let unit = units.first, named != .note,
      named != .trust, named != .qualifier
    else {
      column.role = named == .precision ? .label : named ?? .label
      return asText
    }
    column.role = named ?? .number
    column.unit = column.unit ?? unit
    if unit != nil { column.hasUnclearUnit = false }
    return entries.map { entry in
      guard let entry else { return .empty }
      guard let number = reader.number(entry) else { return .text(entry) }
      return scaled(number.value, column: column, declared: declared)
    }
  }

  private static let flags: [Set<String>] = [
    ["false", "true"], ["no", "yes"], ["true"], ["false"], ["yes"], ["no"],
  ]
}
