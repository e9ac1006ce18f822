import FiguresArticles
import FiguresCore
import FiguresDatasets

extension Table {
  /// The tables that stand in an article, with the place of each cell in its file; for lines, in their text. Linear in the cells.
  static func all(in article: Article) -> [Table] {
    guard !article.tables.isEmpty else { return [] }
    let origin = article.origin ?? Origin(file: article.text)
    return article.tables.compactMap { table in
      WrittenTable(
        name: table.name ?? "untitled", path: article.path ?? article.id,
        rows: table.rows.map { row in
          row.map { cell in
            let position = origin.position(of: cell)
            return WrittenTable.Cell(
              article.string(in: cell), at: CellPlace(line: position.line, column: position.column))
          }
        }
      ).table
    }
  }

  /// Whether the table, which has no times, may tell of another time than a sentence. One that was given is taken to fit the
  /// article; one that stands in it tells of a time that only its title may name.
  func isOfAnotherTime(than passage: Passage) -> Bool {
    guard isOfArticle else { return false }
    let own = Set(title.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init))
    return !passage.times(in: passage.items.indices).isSubset(of: own)
  }
}
