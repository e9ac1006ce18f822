/// A table that claims can be checked against.
public struct Table: Sendable, Hashable {
  /// Its name: the resource name, or the file name without extension.
  public let name: String
  /// A title for people.
  public let title: String
  /// What it holds, from the data package.
  public var note: String?
  /// The path it was read from.
  public var path: String
  /// Whether it stands in the article whose figures are checked, and not in a file that was given for that.
  public var isOfArticle = false
  /// The columns in the order of the file.
  public let columns: [Column]
  /// The rows in the order of the file.
  public let rows: [Row]

  /// The words of its title and name in normal form: they often name the place that no column does.
  public let words: Set<String>
  /// The words of each row's labels.
  let labels: [[Label]]

  /// The words of one label cell.
  struct Label: Sendable, Hashable {
    /// The index of the column.
    let column: Int
    /// Its words in normal form.
    let words: Set<String>
  }

  /// Makes a table. O(n) in the text of its labels.
  public init(
    name: String, title: String? = nil, note: String? = nil, path: String, columns: [Column], rows: [Row]
  ) {
    self.name = name
    self.title = title ?? name
    self.note = note
    self.path = path
    self.columns = columns
    self.rows = rows
    words = Set(Words.normal(in: title ?? name) + Words.normal(in: name))
    let labels = columns.indices.filter { columns[$0].role == .label }
    self.labels = rows.map { row in
      labels.compactMap { column in
        row[column].text.map { Label(column: column, words: Set(Words.normal(in: $0))) }
      }
    }
  }

  /// The indices of the columns of a role, in the order of the file.
  public func columns(of role: ColumnRole) -> [Int] { columns.indices.filter { columns[$0].role == role } }

  /// Where a cell stands: `line 12`, or `line 12:8` where the column in its line is known; a row's own place where no column is
  /// given.
  public func place(row: Int, column: Int? = nil) -> String {
    guard let column, rows[row].places.indices.contains(column) else { return "line \(rows[row].line)" }
    return "line \(rows[row].places[column].line):\(rows[row].places[column].column)"
  }

  /// The index of the column of a name; nil where there is none.
  public func column(named name: String) -> Int? { columns.firstIndex { $0.name == name } }
}
