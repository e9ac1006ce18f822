/// A table as it stands in a text: cells of words, the first row of which names the columns.
public struct WrittenTable: Sendable, Hashable {
  /// A cell.
  public struct Cell: Sendable, Hashable {
    /// What is written in it.
    public var text: String
    /// Where that stands.
    public var place: CellPlace

    /// Makes a cell.
    public init(_ text: String, at place: CellPlace) {
      self.text = text
      self.place = place
    }
  }

  /// What it is called.
  public var name: String
  /// The path of the text.
  public var path: String
  /// The cells by rows, headings first.
  public var rows: [[Cell]]

  /// Makes a table.
  public init(name: String, path: String, rows: [[Cell]]) {
    self.name = name
    self.path = path
    self.rows = rows
  }

  /// The table that can be asked; nil where the first row names nothing or no column holds numbers. O(n) in the cells.
  public var table: Table? {
    guard let headings = rows.first, !headings.contains(where: { Self.isEntry($0.text) }) else { return nil }
    let records = rows.map { row in
      DelimitedText.Record(fields: row.map(\.text), line: row.first?.place.line ?? 1, places: row.map(\.place))
    }
    guard var table = try? TableBuilder(path: path, name: name).table(of: records).table,
      !table.columns(of: .number).isEmpty
    else { return nil }
    table.isOfArticle = true
    return table
  }

  /// Whether a cell holds a number that is no year, as no heading does.
  private static func isEntry(_ text: String) -> Bool {
    guard let number = CellReader().number(text) else { return false }
    return !(text.utf8.count == 4 && number.unit == nil)
  }
}
