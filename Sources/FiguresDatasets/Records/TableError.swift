/// Why a table or package could not be used: one line saying what, where and what to do.
public struct TableError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// The file cannot be read.
    case unreadable
    /// The file holds nothing.
    case empty
    /// The first row holds only numbers, dates and blanks.
    case noHeader
    /// Nothing follows the header row.
    case noRows
    /// A column, counted from 1, has no name.
    case unnamedColumn(Int)
    /// Two columns, counted from 1, have one name.
    case duplicateColumn(String, first: Int, second: Int)
    /// A row has another number of cells than the header; so have so many more rows.
    case ragged(cells: Int, columns: Int, more: Int)
    /// A byte that is not UTF-8.
    case notUTF8
    /// A zero byte: not text at all.
    case binary
    /// A quote that is opened and never closed.
    case unterminatedQuote
    /// Text between a closing quote and the next delimiter.
    case textAfterQuote
    /// A cell that does not fit the type its package gives the column.
    case mistyped(column: String, type: String, text: String)
    /// A package that is not valid JSON or lacks what a package must have.
    case badPackage(String)
    /// A resource whose path leads out of the package's folder.
    case outsidePackage(String)
    /// A resource whose file does not exist.
    case missingResource(String)
    /// A field of the package that the file has no column for.
    case missingColumn(String)
    /// An encoding that is not read.
    case unsupportedEncoding(String)
    /// A delimiter that is not one ASCII character.
    case unsupportedDelimiter(String)
    /// A file that is neither a table nor a package.
    case notATable
    /// A folder without tables.
    case noTables
  }

  /// The file or folder, as given.
  public var path: String
  /// The line, from 1; nil where the whole file is meant.
  public var line: Int?
  /// What is wrong.
  public var problem: Problem

  /// Makes an error.
  public init(path: String, line: Int? = nil, problem: Problem) {
    self.path = path
    self.line = line
    self.problem = problem
  }
}

extension TableError: CustomStringConvertible {
  /// The line to show.
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(problem.sentence)"
  }
}

extension TableError.Problem {
  fileprivate var sentence: String {
    switch self {
    case .unreadable: "cannot be read; check that it exists and may be read"
    case .empty: "is empty; a table needs a header row and at least one more"
    case .noHeader: "the first row holds no names; put the column names in it"
    case .noRows: "nothing follows the header row; add rows or leave the table out"
    case .unnamedColumn(let index): "column \(index) has no name and was read without one; name it in the header row"
    case .duplicateColumn(let name, let first, let second):
      "columns \(first) and \(second) are both called \(Self.quoted(name)), so neither is looked up; rename one"
    case .ragged(let cells, let columns, let more):
      "the row has \(Self.count(cells, "cell")) and the header \(Self.count(columns, "column")), so it was left out"
        + (more > 0 ? " with \(Self.count(more, "more row")) like it; " : "; ")
        + "make them equal, and quote cells that hold the delimiter"
    case .notUTF8: "the text is not UTF-8; save the file as UTF-8"
    case .binary: "is not a text file; give a CSV or TSV file"
    case .unterminatedQuote: "the quote opened here is never closed; close it or double it"
    case .textAfterQuote: "text follows a closing quote; double the quotes inside a quoted cell"
    case .mistyped(let column, let type, let text):
      "\(Self.quoted(text)) in column \(Self.quoted(column)) is no \(type); correct it or the package's field type"
    case .badPackage(let why): "is not a usable data package: \(why)"
    case .outsidePackage(let path):
      "the resource path \(Self.quoted(path)) leads out of the package's folder; use a relative path inside it"
    case .missingResource(let path): "the resource file \(Self.quoted(path)) does not exist; correct its path"
    case .missingColumn(let name):
      "the package's field \(Self.quoted(name)) is no column of the file; correct the schema or the header row"
    case .unsupportedEncoding(let name): "the encoding \(Self.quoted(name)) is not read; save the file as UTF-8"
    case .unsupportedDelimiter(let text): "the delimiter \(Self.quoted(text)) is not one ASCII character"
    case .notATable: "is neither a CSV or TSV file nor a datapackage.json; tables come as one of these"
    case .noTables: "holds no tables; give a folder with CSV or TSV files"
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The text in quotes, on one line and cut to 40 characters.
  private static func quoted(_ text: String) -> String {
    let line = String(text.prefix(40).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return "“\(line)\(text.count > 40 ? "…" : "")”"
  }
}
