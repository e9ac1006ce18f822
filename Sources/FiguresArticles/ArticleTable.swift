import FiguresCore

/// A table that stands in an article, as it is written there.
///
/// Its cells are no prose: their blocks are furniture. But the prose can be held against them.
public struct ArticleTable: Sendable, Hashable {
  /// What it is called: its caption, or the heading it stands under; nil without either.
  public var name: String?
  /// The cells by rows, as spans of the article's text without white space at their ends; an empty cell is an empty span. The
  /// first row holds the headings, and every row has as many cells as that.
  public var rows: [[ByteSpan]]

  /// Makes a table.
  public init(name: String?, rows: [[ByteSpan]]) {
    self.name = name
    self.rows = rows
  }

  /// Whether there is a column of names and one beside it, and a row under the headings.
  var isGrid: Bool { rows.count > 1 && (rows.first?.count ?? 0) > 1 }

  /// The table in a text before which something was put.
  func shifted(by count: Int) -> ArticleTable {
    ArticleTable(name: name, rows: rows.map { row in row.map { $0.shifted(by: count) } })
  }
}
