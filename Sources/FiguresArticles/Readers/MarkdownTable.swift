import FiguresCore

/// Reads the tables of Markdown: rows of cells between bars, a row of dashes under the first (GitHub Flavored Markdown, section 4.10).
enum MarkdownTable {
  /// The table that lines make; nil where no row of dashes stands under the headings. A row of another length is left out.
  /// Linear in the length of the lines.
  static func table(of lines: [ByteSpan], under name: String?, in text: [UInt8]) -> ArticleTable? {
    guard lines.count > 2 else { return nil }
    let rows = lines.map { cells(of: $0, in: text) }
    guard rows[1].count == rows[0].count, rows[1].allSatisfy({ isRule($0, in: text) }) else { return nil }
    let body = rows.dropFirst(2).filter { $0.count == rows[0].count }
    let table = ArticleTable(name: name, rows: [rows[0]] + body)
    return table.isGrid ? table : nil
  }

  /// The cells of a line: what stands between its bars. A bar behind a backslash is a character.
  private static func cells(of line: ByteSpan, in text: [UInt8]) -> [ByteSpan] {
    var cells: [ByteSpan] = []
    var start = line.start + 1
    for index in start..<max(line.end, start)
    where text[index] == UInt8(ascii: "|") && text[index - 1] != UInt8(ascii: "\\") {
      cells.append(cell(from: start, to: index, in: text))
      start = index + 1
    }
    if start < line.end { cells.append(cell(from: start, to: line.end, in: text)) }
    return cells
  }

  /// What stands in a cell, without the marks that make all of it bold.
  private static func cell(from start: Int, to end: Int, in text: [UInt8]) -> ByteSpan {
    var cell = Bytes.trimmed(ByteSpan(start, end), in: text)
    while cell.length > 2, text[cell.start] == text[cell.end - 1],
      text[cell.start] == UInt8(ascii: "*") || text[cell.start] == UInt8(ascii: "_")
    {
      cell = ByteSpan(cell.start + 1, cell.end - 1)
    }
    return cell
  }

  private static func isRule(_ cell: ByteSpan, in text: [UInt8]) -> Bool {
    cell.length > 0
      && (cell.start..<cell.end).allSatisfy { text[$0] == UInt8(ascii: "-") || text[$0] == UInt8(ascii: ":") }
  }
}
