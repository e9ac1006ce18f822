import FiguresCore

/// One row: its cells, when it holds and how far it can be trusted.
public struct Row: Sendable, Hashable {
  /// The cells, one for each column.
  public var cells: [Cell]
  /// The line of the file it begins on, from 1.
  public var line: Int
  /// Where its cells stand in a text; empty for the rows of a file of tables, where the line says it.
  public var places: [CellPlace]
  /// When it holds, from its year or date columns; nil without one.
  public var period: Period?
  /// Why nothing in the row may confirm or contradict a claim; nil where it may.
  public var doubt: Doubt?
  /// Why single cells may not, by the index of the column.
  public var cellDoubts: [Int: Doubt]
  /// Its source as entered; nil where the table has no such column.
  public var source: String?

  /// Makes a row.
  public init(
    cells: [Cell], line: Int, places: [CellPlace] = [], period: Period? = nil, doubt: Doubt? = nil,
    cellDoubts: [Int: Doubt] = [:], source: String? = nil
  ) {
    self.cells = cells
    self.line = line
    self.places = places
    self.period = period
    self.doubt = doubt
    self.cellDoubts = cellDoubts
    self.source = source
  }

  /// Whether it may confirm or contradict a claim. Rows of low confidence, recalled rows and rows whose source is an
  /// audited article may not.
  public var isEvidence: Bool { doubt == nil }

  /// Whether the cell in a column may confirm or contradict a claim.
  public func isEvidence(for column: Int) -> Bool { doubt(about: column) == nil }

  /// Why the cell in a column may not be used; nil where it may.
  public func doubt(about column: Int) -> Doubt? { doubt ?? cellDoubts[column] }

  /// The cell in a column; empty where there is no such column.
  public subscript(column: Int) -> Cell { cells.indices.contains(column) ? cells[column] : .empty }
}
