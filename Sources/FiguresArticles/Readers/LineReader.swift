import FiguresCore

/// Why a line is not an article.
public struct LineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public enum Problem: Hashable, Sendable {
    /// The bytes are not UTF-8 from this offset in the line on.
    case encoding(offset: Int)
    /// The line is not JSON: what is wrong, and at which byte of the line.
    case json(what: String, offset: Int)
    /// The text is plainly not English but in this language.
    case language(String)
    /// The line is JSON, but no article.
    case record(what: String)
  }

  /// The line's id, where it could be read.
  public var id: String?
  /// What is wrong with it.
  public var problem: Problem

  /// One line: what, where, what to do.
  public var description: String {
    switch problem {
    case .encoding(let offset): "not UTF-8 at byte \(offset); write the line in UTF-8"
    case .json(let what, let offset): "not JSON at byte \(offset): \(what)"
    case .language(let name): "looks like \(name); only English is read"
    case .record(let what): "not an article: \(what); write {\"id\": …, \"text\": …}"
    }
  }
}

/// Reads articles that come one JSON object a line: `{"id", "text", "title"?, "date"?, "publisher"?}`.
///
/// A date that cannot be read leaves the article without one and is told in ``Article/passedOver``.
/// The article's text is `title + "\n\n" + text`, or the text alone where there is no title or an empty one.
public enum LineReader {
  /// The article of a line, with or without its line break. O(n) in the line's length.
  public static func article(fromLine line: [UInt8]) -> Result<Article, LineError> {
    article(fromLine: 0..<line.count, of: line)
  }

  /// The article of a line that stands in a larger buffer, with or without its line break. O(n) in the line's length. Offsets
  /// in errors count from the beginning of the line.
  public static func article(fromLine range: Range<Int>, of buffer: [UInt8]) -> Result<Article, LineError> {
    let range = range.clamped(to: 0..<buffer.count)
    var record = ArticleRecord()
    if let offset = Encoding.firstInvalidByte(of: buffer, in: range) {
      return .failure(LineError(problem: .encoding(offset: offset - range.lowerBound)))
    }
    do throws(JSONProblem) {
      var scanner = JSONScanner(buffer, in: range)
      try record.read(from: &scanner, recordingStretches: false)
      try scanner.expectEnd()
    } catch {
      let problem = LineError.Problem.json(what: error.description, offset: error.offset - range.lowerBound)
      return .failure(LineError(id: record.id, problem: problem))
    }
    if let problem = record.problem {
      return .failure(LineError(id: record.id, problem: .record(what: problem.description)))
    }
    guard let id = record.id else { return .failure(LineError(problem: .record(what: "no \"id\""))) }
    var article = Article(
      id: id, title: record.title?.bytes, text: record.text?.bytes ?? [], date: record.date, publisher: record.publisher
    )
    if let value = record.unreadableDate {
      article.passedOver = ["\"\(OneLine.shortened(value))\" is not a date and was passed over; write it as YYYY-MM-DD"]
    }
    if let language = LanguageGuess.foreignLanguage(of: article) {
      return .failure(LineError(id: id, problem: .language(language)))
    }
    return .success(article)
  }
}
