import FiguresArticles
import FiguresCore
import FiguresDatasets
import FiguresExtractor

/// The one place where the command meets the readers of articles and tables.
struct Intake: Sendable {
  /// Why something could not be read, in one line.
  struct Problem: Error {
    /// What, where and what to do.
    var message: String
    /// The id of the line it concerns, where one was found.
    var id: String?
  }

  /// The date of articles that have none.
  var fallbackDate: CalendarDate?

  /// Every article at some paths, or why there is none.
  func articles(at paths: [String]) -> [Result<Article, Problem>] {
    ArticleReader(fallbackDate: fallbackDate).read(paths).map { result in
      result.mapError { Problem(message: $0.description) }
    }
  }

  /// The article of a line that stands in a block.
  func article(fromLine range: Range<Int>, of block: [UInt8], number: Int) -> Result<Article, Problem> {
    switch LineReader.article(fromLine: range, of: block) {
    case .success(var article):
      article.date = article.date ?? fallbackDate
      return .success(article)
    case .failure(let error):
      return .failure(Problem(message: "line \(number): \(error.description)", id: error.id))
    }
  }

  /// The earlier coverage that files of claims hold, and why some lines could not be read.
  static func earlier(at paths: [String]) -> (extractions: [Extraction], problems: [Problem]) {
    let (articles, errors) = ClaimFileReader.read(paths)
    return (
      articles.map { Extraction(article: $0.article, claims: $0.claims) },
      errors.map { Problem(message: $0.description) }
    )
  }

  /// The JSON document at a path.
  static func document(at path: String) throws(ConfigurationError) -> JSONTree {
    do throws(JSONTree.Fault) {
      return try JSONTree(contentsOf: path)
    } catch {
      throw ConfigurationError(error.description, at: error.place)
    }
  }

  /// The tables at some paths, what was left out of them, and why some could not be read.
  static func tables(at paths: [String]) -> (tables: [Table], notices: [String], problems: [Problem]) {
    let loaded = TableLoader().load(paths)
    return (
      loaded.tables, loaded.notices.map(\.description), loaded.errors.map { Problem(message: $0.description) }
    )
  }
}
