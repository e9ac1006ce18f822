/// Why a file, or one article of a file, could not be read.
public struct ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file holds bytes that no text holds.
    case binary
    /// The page is in a charset that is not read.
    case charset(String)
    /// The file holds claims, not articles.
    case claims
    /// The date cannot be read; the article was read without it.
    case date(String)
    /// There is nothing in it.
    case empty
    /// The folder holds nothing that is read as an article.
    case emptyFolder
    /// The bytes are not UTF-8 from this offset in the file on.
    case encoding(offset: Int)
    /// The file is not JSON: what is wrong, and in which column.
    case json(what: String, column: Int)
    /// The text is plainly not English but in this language.
    case language(String)
    /// There is no such file.
    case missing
    /// The page holds no text.
    case noProse
    /// The file is JSON, but no article.
    case record(what: String)
    /// A table, not an article.
    case table
    /// The file is larger than this many bytes.
    case tooLarge(limit: Int)
    /// A pipe into which nobody writes.
    case silentPipe
    /// The system does not let it be read, and why.
    case unreadable(reason: String)
    /// The file is in UTF-16 or UTF-32.
    case wideEncoding
    /// A zipped document, as word processors write them.
    case zipped
  }

  /// The file or folder as given or as found in a folder that was given; `-` for standard input.
  public var path: String
  /// The line it concerns, from 1, where it does not concern the whole file.
  public var line: Int?
  /// What is wrong.
  public var problem: Problem

  /// Makes an error.
  public init(path: String, line: Int? = nil, problem: Problem) {
    self.path = path
    self.line = line
    self.problem = problem
  }

  /// One line: where, what, what to do.
  public var description: String {
    let name = path == ArticleReader.standardInput ? "standard input" : OneLine.safe(path)
    var place = line.map { "\(name):\($0)" } ?? name
    if case .json(_, let column) = problem, line != nil { place += ":\(column)" }
    return "\(place): \(problem.description)"
  }
}

extension ArticleError.Problem {
  /// What is wrong and what to do about it.
  var description: String {
    switch self {
    case .binary: "not text but binary data; save it as plain text in UTF-8"
    case .charset(let name): "in the charset \(OneLine.shortened(name)); save it as UTF-8"
    case .claims: "holds claims, not articles; give it with --against"
    case .date(let value): "\"\(OneLine.shortened(value))\" is not a date and was passed over; write it as YYYY-MM-DD"
    case .empty: "nothing in it; leave it out or put the article in"
    case .emptyFolder: "no articles in this folder; put .txt, .md, .html, .json or .jsonl files there or name the files"
    case .encoding(let offset): "not UTF-8 at byte \(offset); save it as UTF-8"
    case .json(let what, _): "not JSON: \(what); mend the file"
    case .language(let name): "looks like \(name); only English is read, leave it out"
    case .missing: "no such file; check the path"
    case .noProse: "no text in this page; save the article as text"
    case .record(let what): "not an article: \(what); write {\"title\": …, \"text\": …}"
    case .silentPipe: "a pipe into which nobody writes; name a file, or start what writes first"
    case .table: "a table, not an article; give it with --data"
    case .tooLarge(let limit): "larger than \(limit / 1_048_576) MB; split it"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .wideEncoding: "in UTF-16 or UTF-32; save it as UTF-8"
    case .zipped: "a zipped document; of a .docx give the text: unzip -p FILE word/document.xml | figures audit -"
    }
  }
}
