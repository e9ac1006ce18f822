import FiguresCore

/// Picks the tables of a page that hold data, and reads them as rows under headings.
///
/// A table that a reader may take in two ways is none: one with headings over headings, or with a line between its rows that
/// says of what those below are. A row with a cell over several columns or rows is left out. Linear in the cells and passages.
struct DataTables {
  private let tables: PageTables
  private let passages: [PagePassage]
  private let text: [UInt8]
  /// The span of each cell; empty where nothing stands in it.
  private var spans: [ByteSpan]
  /// The first passage of each cell.
  private var firsts: [Int?]

  /// A longer text in a cell is prose.
  private static let longestCell = 200

  /// Looks the cells of a page over.
  init(_ tables: PageTables, _ passages: [PagePassage], in text: [UInt8]) {
    self.tables = tables
    self.passages = passages
    self.text = text
    spans = Array(repeating: ByteSpan(0, 0), count: tables.cells.count)
    firsts = Array(repeating: nil, count: tables.cells.count)
    for (index, passage) in passages.enumerated() {
      guard let cell = passage.cell else { continue }
      spans[cell] = ByteSpan(firsts[cell] == nil ? passage.span.start : spans[cell].start, passage.span.end)
      firsts[cell] = firsts[cell] ?? index
    }
  }

  /// The tables of the article that hold data.
  func tables(of parts: PageParts) -> [ArticleTable] {
    tables.all.filter { !$0.isLayout && parts.holdsTable($0.region) }.compactMap(data)
  }

  /// A table as rows under headings; nil where it does not hold plain data.
  private func data(of table: PageTables.Table) -> ArticleTable? {
    var rows = table.rows.filter { row in row.contains { spans[$0].length > 0 } }
    guard let start = rows.firstIndex(where: { $0.count > 1 }), start <= 1 else { return nil }
    let title = start == 1 ? rows[0].first : nil
    // Notes below the rows.
    while let last = rows.last, last.count == 1 { rows.removeLast() }
    rows.removeFirst(min(start, rows.count))
    guard let headings = rows.first, isHeading(headings, over: rows.dropFirst()) else { return nil }
    let body = rows.dropFirst()
    guard !body.contains(where: { $0.count == 1 || isHeading($0) }),
      rows.allSatisfy({ $0.allSatisfy { spans[$0].length <= Self.longestCell } })
    else { return nil }
    let plain = body.filter { $0.count == headings.count && !$0.contains { tables.cells[$0].spansCells } }
    let found = ArticleTable(
      name: name(of: table, title: title), rows: ([headings] + plain).map { row in row.map { spans[$0] } })
    return found.isGrid ? found : nil
  }

  /// Whether a row holds headings and nothing else.
  private func isHeading(_ row: [Int]) -> Bool {
    row.allSatisfy { tables.cells[$0].purpose == .heading || spans[$0].length == 0 }
  }

  /// Whether a row heads the others: it says so, or no cell of the table does. Each heading is that of one column.
  private func isHeading(_ row: [Int], over others: some Sequence<[Int]>) -> Bool {
    guard !row.contains(where: { tables.cells[$0].spansCells }) else { return false }
    return isHeading(row) || ([row] + others).allSatisfy { $0.allSatisfy { tables.cells[$0].purpose != .heading } }
  }

  /// The caption of a table: its own, the line above its headings, the words under it as under a picture, or the heading or
  /// caption that stands right above.
  private func name(of table: PageTables.Table, title: Int?) -> String? {
    if let caption = [table.caption, title].compactMap({ $0 }).first(where: { spans[$0].length > 0 }) {
      return string(in: spans[caption])
    }
    let own = table.rows.joined().compactMap { firsts[$0] }
    guard let first = own.min() else { return nil }
    if first > 0, [.heading, .caption].contains(passages[first - 1].kind) {
      return string(in: passages[first - 1].span)
    }
    let next = passages[first...].first { $0.cell.map { !table.rows.joined().contains($0) } ?? true }
    return next.flatMap { $0.kind == .caption ? string(in: $0.span) : nil }
  }

  private func string(in span: ByteSpan) -> String { String(decoding: text[span.start..<span.end], as: UTF8.self) }
}
