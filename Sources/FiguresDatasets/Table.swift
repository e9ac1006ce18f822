import FiguresCore

/// One value of a table.
public enum Cell: Sendable, Hashable {
  /// Nothing was entered.
  case empty
  /// A number as written.
  case number(ExactDecimal)
  /// A day.
  case date(CalendarDate)
  /// Anything else.
  case text(String)
}

/// One column: its name in the file and what is known about it.
public struct Column: Sendable, Hashable {
  /// The name in the header row.
  public var name: String
  /// A title for people, from the data package; the name without it.
  public var title: String
  /// The unit of its numbers, from the data package or from the header (`… (%)`); nil where unknown.
  public var unit: String?
  /// What it holds, from the data package.
  public var note: String?

  /// Makes a column.
  public init(name: String, title: String? = nil, unit: String? = nil, note: String? = nil) {
    self.name = name
    self.title = title ?? name
    self.unit = unit
    self.note = note
  }
}

/// One row: its cells and how far it can be trusted.
public struct Row: Sendable, Hashable {
  /// The cells, one for each column.
  public var cells: [Cell]
  /// The line of the file it begins on, from 1.
  public var line: Int
  /// Whether it may confirm or contradict a claim. Rows of low confidence, recalled rows and rows whose source is an
  /// audited article may not.
  public var isEvidence: Bool
  /// Its source as entered; nil where the table has no such column.
  public var source: String?

  /// Makes a row.
  public init(cells: [Cell], line: Int, isEvidence: Bool = true, source: String? = nil) {
    self.cells = cells
    self.line = line
    self.isEvidence = isEvidence
    self.source = source
  }
}

/// A table that claims can be checked against.
public struct Table: Sendable, Hashable {
  /// Its name: the resource name, or the file name without extension.
  public var name: String
  /// A title for people.
  public var title: String
  /// The path it was read from.
  public var path: String
  /// The columns in the order of the file.
  public var columns: [Column]
  /// The rows in the order of the file.
  public var rows: [Row]

  /// Makes a table.
  public init(name: String, title: String? = nil, path: String, columns: [Column], rows: [Row]) {
    self.name = name
    self.title = title ?? name
    self.path = path
    self.columns = columns
    self.rows = rows
  }
}
