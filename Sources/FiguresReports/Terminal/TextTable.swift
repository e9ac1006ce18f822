/// Rows of cells in aligned columns that fit a width: wide columns give way first, then the least important go.
struct TextTable {
  /// One column.
  struct Column {
    /// The heading; empty where the table has none.
    var heading = ""
    /// Whether the cells stand at the right.
    var isRight = false
    /// Which end of a cell is kept when it is cut.
    var keeps = KeptEnd.start
    /// The narrowest it may become; nil where its cells are never cut.
    var narrowest: Int? = 8
    /// The higher, the earlier it is left out; 0 stays.
    var dispensability = 0
    /// Whether cells too wide for it go on in the next line instead of being cut.
    var wraps = false
    /// How its cells are painted.
    var ink: Ink?
  }

  private static let gap = 2

  var columns: [Column]
  private(set) var rows: [[String]] = []

  init(columns: [Column]) { self.columns = columns }

  /// Adds a row, one cell for each column. Cells are made printable here.
  mutating func add(_ cells: [String]) { rows.append(cells.map(\.printable)) }

  /// The lines of the table, none wider than so many columns.
  func lines(width: Int, isColoured: Bool) -> [String] {
    let shown = columnsThatFit(width)
    guard !shown.isEmpty else { return [] }
    var lines: [String] = []
    if columns.contains(where: { !$0.heading.isEmpty }) {
      lines.append(line(columns.map(\.heading), shown, isColoured: isColoured) { _ in .faint })
    }
    for row in rows {
      for part in parts(of: row, shown) { lines.append(line(part, shown, isColoured: isColoured) { $0.ink }) }
    }
    return lines
  }

  /// A row as one or more rows of cells, those of columns that wrap broken between words.
  private func parts(of row: [String], _ shown: [(index: Int, width: Int)]) -> [[String]] {
    var cells = row.map { [$0] }
    for (index, width) in shown where columns[index].wraps { cells[index] = row[index].wrapped(to: width, indent: 1) }
    let height = shown.reduce(1) { max($0, cells[$1.index].count) }
    return (0..<height).map { part in cells.map { part < $0.count ? $0[part] : "" } }
  }

  /// The columns shown and how wide each is. O(columns × (rows + width)).
  private func columnsThatFit(_ width: Int) -> [(index: Int, width: Int)] {
    var shown = columns.indices.filter { index in rows.contains { !$0[index].isEmpty } }
    while true {
      var widths = shown.map { index in
        rows.reduce(columns[index].heading.columns) { max($0, $1[index].columns) }
      }
      let room = width - Self.gap * max(shown.count - 1, 0)
      while widths.reduce(0, +) > room, let widest = widestThatYields(widths, shown) { widths[widest] -= 1 }
      let leastWanted = shown.max { columns[$0].dispensability < columns[$1].dispensability }
      if widths.reduce(0, +) > room, let leastWanted, columns[leastWanted].dispensability > 0 {
        shown.removeAll { $0 == leastWanted }
      } else {
        while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
          widths[widest] > 1
        {
          widths[widest] -= 1
        }
        return zip(shown, widths).map { ($0, $1) }
      }
    }
  }

  private func widestThatYields(_ widths: [Int], _ shown: [Int]) -> Int? {
    widths.indices
      .filter { place in columns[shown[place]].narrowest.map { widths[place] > $0 } ?? false }
      .max { widths[$0] < widths[$1] }
  }

  private func line(
    _ cells: [String], _ shown: [(index: Int, width: Int)], isColoured: Bool, ink: (Column) -> Ink?
  ) -> String {
    var line = ""
    var missing = 0
    for (index, width) in shown {
      let column = columns[index]
      let cell = cells[index].clipped(to: width, keeping: column.keeps)
      let padding = width - cell.columns
      line += String(repeating: " ", count: cell.isEmpty ? 0 : missing + (column.isRight ? padding : 0))
      line += ink(column)?.paint(cell, where: isColoured) ?? cell
      missing = (cell.isEmpty ? missing + width : column.isRight ? 0 : padding) + Self.gap
    }
    return line
  }
}
