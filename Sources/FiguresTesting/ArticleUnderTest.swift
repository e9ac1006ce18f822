import FiguresArticles
import FiguresChecker
import FiguresCore
import FiguresDatasets
import FiguresExtractor

/// An article that a test holds to its own figures.
///
///     @Test func leadStoryAddsUp() throws {
///       let article = try ArticleUnderTest(contentsOf: "Articles/lead.md", tables: ["Tables"])
///       #expect(article.addsUp)
///     }
///
/// It is a value and needs no testing library: where an expectation fails, `#expect` prints the article, and the
/// article prints its problems, one a line, each with file, line and column. It is checked for itself, not against
/// other articles.
public struct ArticleUnderTest: Sendable {
  /// The path or the name it was given.
  public let name: String
  /// The errors and warnings, in the order of the text: the same bar as `figures audit --strict`.
  public let problems: [Problem]
  /// What is worth a look and no reason to fail, in the order of the text.
  public let notes: [Problem]
  /// How many relations between its figures, or between them and the tables, were decided. A test that wants to be sure
  /// that something was looked at expects more than zero.
  public let decidedRelations: Int
  /// The figures no relation looked at, each with its place and why.
  public let unchecked: [String]

  /// Whether there is no error: the same bar as the exit status of `figures audit`.
  public var addsUp: Bool { !problems.contains { $0.severity == .error } }

  /// Reads an article from a file and audits it.
  ///
  /// Paths are taken from the working directory, which under `swift test` is the package's folder. An article without
  /// a date of its own gets `date`, written as YYYY-MM-DD. Linear in the length of the article and the tables.
  ///
  /// - Throws: ``UnreadableError`` where the file is no single article, or a table or the date cannot be read.
  public init(contentsOf path: String, tables: [String] = [], date: String? = nil) throws(UnreadableError) {
    let reader = ArticleReader(fallbackDate: try Self.day(date))
    var articles: [Article] = []
    for result in reader.read(path) {
      switch result {
      case .success(let article): articles.append(article)
      case .failure(let error): throw UnreadableError(error.description)
      }
    }
    guard articles.count == 1 else {
      throw UnreadableError("\(path): holds \(articles.count) articles; a test takes one")
    }
    try self.init(articles[0], tables: tables)
  }

  /// Audits a plain text. Problems stand in lines of `title`, a blank line and `text`, or of `text` where there is no
  /// title.
  ///
  /// - Throws: ``UnreadableError`` where a table or the date cannot be read.
  public init(
    _ text: String, title: String? = nil, named name: String = "article", tables: [String] = [], date: String? = nil
  ) throws(UnreadableError) {
    var article = Article(id: name, title: title, text: text, date: try Self.day(date))
    article.origin = Origin(file: article.text)
    try self.init(article, tables: tables)
  }

  private init(_ article: Article, tables paths: [String]) throws(UnreadableError) {
    let loaded = TableLoader().load(paths)
    if let error = loaded.errors.first { throw UnreadableError(error.description) }
    let audit = Checker(tables: loaded.tables).audit([Extractor().claims(in: article)], separately: true)
    guard let only = audit.articles.first else { throw UnreadableError("\(article.id): was not audited") }
    let index = PlaceIndex(of: only)
    let findings = only.findings.map { Problem($0, at: index) }
    name = index.name
    problems = findings.filter { $0.severity > .note }
    notes = findings.filter { $0.severity == .note }
    decidedRelations = only.relations.count { $0.verdict != .notChecked }
    unchecked = only.coverage.unchecked.map { "\(index.place(of: $0.claim)): \"\($0.claim.text)\": \($0.reason)" }
  }

  private static func day(_ text: String?) throws(UnreadableError) -> CalendarDate? {
    guard let text else { return nil }
    guard text.utf8.count == 10, let day = CalendarDate(iso: text) else {
      throw UnreadableError("\(text): not a day; write it as YYYY-MM-DD")
    }
    return day
  }

  /// The files that some files and folders lead to, for parameterised tests:
  ///
  ///     @Test(arguments: ArticleUnderTest.files(in: "Articles"))
  ///     func addsUp(path: String) throws {
  ///       #expect(try ArticleUnderTest(contentsOf: path).addsUp)
  ///     }
  ///
  /// A path that leads nowhere is given back as it is, so that its test fails and says why.
  public static func files(in paths: String...) -> [String] {
    ArticleReader().files(in: paths).map { found in
      switch found {
      case .success(let file): file.path
      case .failure(let error): error.path
      }
    }
  }
}

extension ArticleUnderTest: CustomStringConvertible {
  /// The name, and the problems one a line.
  public var description: String { ([name] + problems.map(\.description)).joined(separator: "\n  ") }
}

/// Why there is nothing to test: one line that says what, where and what to do.
public struct UnreadableError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line.
  public let description: String

  init(_ description: String) { self.description = description }
}
