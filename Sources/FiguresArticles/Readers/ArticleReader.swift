import FiguresCore

/// Reads articles from files, folders and standard input.
///
/// What cannot be read is an error of one line, and the rest is still read. Text files (`.txt`, `.text` and anything else
/// textual), Markdown (`.md`, `.markdown`), web pages (`.html`, `.htm`, `.xhtml`), NITF and NewsML-G2 (`.xml`), JSON articles (`.json`) and JSON Lines of articles (`.jsonl`) are read.
public struct ArticleReader: Sendable {
  /// The path that stands for standard input.
  public static let standardInput = "-"

  /// The date of articles that have none of their own.
  public var fallbackDate: CalendarDate?

  /// Larger files are not read, in bytes.
  public var sizeLimit: Int

  /// Makes a reader. Files of more than 64 MB are refused unless another limit is given, of less than 2 GB: one full of figures
  /// takes some sixty times its size in claims.
  public init(fallbackDate: CalendarDate? = nil, sizeLimit: Int = 64 << 20) {
    self.fallbackDate = fallbackDate
    self.sizeLimit = min(max(sizeLimit, 0), Int(Int32.max))
  }

  /// Everything that some paths lead to, in their order; folders are walked in the order of their names. Ids are unique: an
  /// id that was taken gets the path and a number. O(n) in the size of the files, all of which are held.
  public func read(_ paths: [String]) -> [Result<Article, ArticleError>] {
    var ids: [String: Int] = [:]
    return files(in: paths).flatMap { found in
      switch found {
      case .failure(let error): return [Result<Article, ArticleError>.failure(error)]
      case .success(let file): return articles(in: file).map { $0.map { Self.renamed($0, unlike: &ids) } }
      }
    }
  }

  /// Everything that a path leads to.
  public func read(_ path: String) -> [Result<Article, ArticleError>] { read([path]) }

  /// The files that some paths lead to, each once, without reading them.
  ///
  /// Folders are walked for `.txt`, `.text`, `.md`, `.markdown`, `.html`, `.htm`, `.xhtml`, `.xml`, `.json` and
  /// `.jsonl`; hidden files and `datapackage.json` are passed over, and so are, once they are opened, JSON without articles and XML
  /// other than NITF and NewsML-G2.
  public func files(in paths: [String]) -> [Result<ArticleFile, ArticleError>] {
    var walk = FolderWalk()
    for path in paths { walk.visit(path) }
    return walk.results
  }

  /// The articles of one file. O(n) in its size.
  public func articles(in file: ArticleFile) -> [Result<Article, ArticleError>] {
    switch file.form {
    case .table: return [.failure(ArticleError(path: file.path, problem: .table))]
    case .text, .markdown, .html, .json, .lines, .xml, .unknown: break
    }
    do throws(ArticleError) {
      // A folder may hold XML of any kind and size: what it is, its beginning says.
      let isStrayXML = file.form == .xml && !file.isNamed
      if isStrayXML, !PageReader.isNews(try FileBytes.head(of: file.path)) { return [] }
      let bytes = try FileBytes.all(of: file.path, limit: sizeLimit)
      let results = articles(of: bytes, in: file)
      // Of what agencies send, pictures and packages hold no text.
      return isStrayXML ? results.filter { $0.problem != .noProse } : results
    } catch {
      return [.failure(error)]
    }
  }

  /// The articles of bytes in memory, taken as a file of this name is. O(n) in their number.
  public func articles(of bytes: [UInt8], named path: String) -> [Result<Article, ArticleError>] {
    articles(of: bytes, in: ArticleFile(path: path, isNamed: true))
  }

  private func articles(of bytes: [UInt8], in file: ArticleFile) -> [Result<Article, ArticleError>] {
    results(of: bytes, in: file).map { $0.flatMap(Self.inEnglish).map(dated) }
  }

  private func results(of bytes: [UInt8], in file: ArticleFile) -> [Result<Article, ArticleError>] {
    let records = RecordReader(path: file.path, isNamed: file.isNamed)
    switch file.form {
    case .json: return records.readDocument(bytes)
    case .lines: return records.readLines(bytes)
    case .html: return PageReader(path: file.path).read(bytes)
    case .text where PageReader.isPage(bytes), .xml where PageReader.isPage(bytes),
      .unknown where PageReader.isPage(bytes):
      return PageReader(path: file.path).read(bytes)
    case .unknown where Self.looksLikeJSON(bytes): return records.readDocument(bytes)
    default: return TextReader(path: file.path, isMarkdown: file.form == .markdown).read(bytes)
    }
  }

  /// The article, unless it is plainly in another language.
  private static func inEnglish(_ article: Article) -> Result<Article, ArticleError> {
    guard let language = LanguageGuess.foreignLanguage(of: article) else { return .success(article) }
    let path = article.path ?? article.id
    let name = article.id == path ? path : "\(path): \(article.id)"
    return .failure(ArticleError(path: name, problem: .language(language)))
  }

  private func dated(_ article: Article) -> Article {
    var article = article
    article.date = article.date ?? fallbackDate
    return article
  }

  /// Whether a text begins as an object with a key, or an array of objects, does.
  private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    var scanner = JSONScanner(bytes, in: 0..<bytes.count)
    _ = scanner.take("[")
    return scanner.take("{") && (scanner.peek() == UInt8(ascii: "\"") || scanner.peek() == UInt8(ascii: "}"))
  }

  /// The article under an id that was not taken. The table counts how often each id was asked for.
  private static func renamed(_ article: Article, unlike ids: inout [String: Int]) -> Article {
    var article = article
    let own = article.id
    let name = "\(article.path ?? "")#\(own)"
    while let count = ids[article.id] {
      let uses = ids[own, default: count] + 1
      ids[own] = uses
      article.id = uses == 2 ? name : "\(name)-\(uses - 1)"
    }
    ids[article.id] = 1
    return article
  }
}

extension Result where Failure == ArticleError {
  /// Why there is no article; nil where there is one.
  fileprivate var problem: ArticleError.Problem? { if case .failure(let error) = self { error.problem } else { nil } }
}
