/// A file that is to be read as articles.
public struct ArticleFile: Sendable, Hashable {
  /// The form of a file, told by its name.
  enum Form: Hashable {
    /// One article, its markup told by its beginning.
    case text
    /// One article in Markdown.
    case markdown
    /// An object, or an array of them.
    case json
    /// An object a line.
    case lines
    /// A web page.
    case html
    /// XML: news of an agency, or anything else.
    case xml
    /// A table.
    case table
    /// Standard input, a pipe, a name that tells nothing: text or JSON, told by its beginning.
    case unknown
  }

  /// The path as given, or the folder as given and the way from there; `-` for standard input.
  public let path: String
  /// Whether it was named itself rather than found in a folder.
  public let isNamed: Bool

  /// The form by its name.
  var form: Form {
    if path == ArticleReader.standardInput { return .unknown }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if name == "datapackage.json" { return .table }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return .unknown }
    return Self.forms[name[name.index(after: dot)...].lowercased()] ?? .text
  }

  /// Whether a file of this name is read where it is found in a folder.
  var isFound: Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    return form != .table && Self.found.contains(path[path.index(after: dot)...].lowercased())
  }

  /// The forms by the ends of the names; any other end is text.
  private static let forms: [String: Form] = [
    "csv": .table, "htm": .html, "html": .html, "json": .json, "jsonl": .lines, "markdown": .markdown, "md": .markdown,
    "ndjson": .lines, "text": .text, "tsv": .table, "txt": .text, "xhtml": .html, "xls": .table,
    "xlsx": .table, "xml": .xml,
  ]

  /// The ends of the names that are read in a folder.
  private static let found: Set<String> = [
    "htm", "html", "json", "jsonl", "markdown", "md", "text", "txt", "xhtml", "xml",
  ]
}
