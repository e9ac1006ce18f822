import FiguresCore

/// What a column is for. Only labels, times, flags and numbers are matched against claims.
public enum ColumnRole: String, Sendable, Hashable, CaseIterable {
  /// Text that names or describes the row.
  case label
  /// A calendar year as a four-digit number.
  case year
  /// Days, months or quarters.
  case date
  /// Quantities in the column's unit.
  case number
  /// Yes or no.
  case flag
  /// A key of the table's own, such as a petition's number.
  case identifier
  /// A word that bounds or softens a number of its row: `about`, `more than`.
  case qualifier
  /// The unit to which numbers of its row were rounded.
  case precision
  /// How far the row or a cell of it can be trusted: confidence, basis.
  case trust
  /// Source, address, remarks: said about the row, not part of it.
  case note
}

/// Which end of a stretch of time a year or date column gives.
public enum TimeEdge: Sendable, Hashable {
  /// The whole of it.
  case whole
  /// Its beginning: `from`, `since`, `opened`.
  case start
  /// Its end: `to`, `until`, `closed`.
  case end
}

/// One column: its name in the file and what is known about it.
public struct Column: Sendable, Hashable {
  /// The name in the header row.
  public let name: String
  /// A title for people, from the data package; the name without it.
  public let title: String
  /// The unit of its numbers by its published name (`percent`, `person`), from the data package, the header (`… (%)`) or
  /// the cells; nil where unknown.
  public var unit: String?
  /// What stands in brackets in the title, as written: `% on a year earlier`; nil without brackets.
  public var unitText: String?
  /// Whether brackets say something about the unit that is not understood: such numbers are better not compared.
  public var hasUnclearUnit: Bool
  /// What it holds, from the data package.
  public var note: String?
  /// What it is for.
  public var role: ColumnRole
  /// The words of the title in normal form, without brackets, years and articles: `uyghur`, `population`.
  public let words: [String]
  /// The words of the name in the file, likewise.
  public let nameWords: [String]
  /// Which end of a stretch of time it gives, by its name.
  public let timeEdge: TimeEdge
  /// The year its name ends in, as in `population 2020`; nil for all other columns.
  public var year: Int?

  /// Makes a column. Words in brackets at the end of the title become its unit text; a unit among them, its unit.
  public init(
    name: String, title: String? = nil, unit: String? = nil, note: String? = nil, role: ColumnRole = .number
  ) {
    let heading = Heading(title ?? name)
    let header = title == nil ? heading : Heading(name)
    self.name = name
    self.title = title ?? name
    self.unit = unit ?? heading.unit?.name
    self.unitText = heading.brackets
    self.note = note
    self.role = role
    self.year = heading.year ?? header.year
    self.words = heading.words
    self.nameWords = header.words
    self.timeEdge = Words.split(name).lazy.compactMap { ColumnNames.timeEdges[$0] }.first ?? .whole
    self.hasUnclearUnit = self.unit == nil && heading.brackets != nil && heading.unit == nil
  }

  /// Whether its numbers are changes: with a fall, `more than` means a larger fall.
  public var holdsChanges: Bool { !ColumnNames.changes.isDisjoint(with: nameWords + words) }
}
