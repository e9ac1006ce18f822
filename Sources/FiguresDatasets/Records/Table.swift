/// A table that claims can be checked against.
public struct Table: Sendable, Hashable {
  /// Its name: the resource name, or the file name without extension.
  public var name: String
  /// A title for people.
  public var title: String
  /// What it holds, from the data package.
  public var note: String?
  /// The path it was read from.
  public var path: String
  /// The columns in the order of the file.
  public var columns: [Column]
  /// The rows in the order of the file.
  public var rows: [Row]

  /// Makes a table.
  public init(
    name: String, title: String? = nil, note: String? = nil, path: String, columns: [Column], rows: [Row]
  ) {
    self.name = name
    self.title = title ?? name
    self.note = note
    self.path = path
    self.columns = columns
    self.rows = rows
  }

  /// The indices of the columns of a role, in the order of the file.
  public func columns(of role: ColumnRole) -> [Int] { columns.indices.filter { columns[$0].role == role } }

  /// The index of the column of a name; nil where there is none.
  public func column(named name: String) -> Int? { columns.firstIndex { $0.name == name } }
}
