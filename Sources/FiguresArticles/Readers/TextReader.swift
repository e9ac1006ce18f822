import FiguresCore

/// Reads the text and Markdown files that hold one article each.
struct TextReader {
  /// The path as given.
  var path: String
  /// Whether the text is Markdown whatever it looks like.
  var isMarkdown: Bool

  /// The article of a file, and an error for a date that could not be read.
  func read(_ file: [UInt8]) -> [Result<Article, ArticleError>] {
    if let problem = Self.problem(of: file) { return [.failure(ArticleError(path: path, problem: problem))] }
    let isMarked = file.starts(with: [0xEF, 0xBB, 0xBF])
    let text = isMarked ? Array(file[3...]) : file
    let frontMatter = FrontMatter(of: text)
    let body = ByteSpan(frontMatter?.end ?? 0, text.count)
    let isMarkdown = isMarkdown || frontMatter != nil || looksLikeMarkdown(body, in: text)
    let markdown = isMarkdown ? Markdown(body, in: text) : nil
    var passages = markdown?.passages ?? PlainText.passages(of: body, in: text)
    if let span = frontMatter?.titleSpan { passages.insert(Passage(span: span, role: .title), at: 0) }
    let layout = Layout(of: passages, in: text, title: frontMatter?.title)
    let written = frontMatter?.date
    let date = written.flatMap { CalendarDate(iso: $0) ?? CalendarDate(written: $0) }
    var article = Article(
      id: path, path: path, title: layout.title, date: date ?? layout.date, publisher: frontMatter?.publisher,
      text: text,
      blocks: layout.blocks, origin: Origin(file: file))
    article.tables = markdown?.tables ?? []
    guard let written, date == nil else { return [.success(article)] }
    return [
      .success(article), .failure(ArticleError(path: path, line: frontMatter?.dateLine, problem: .date(written))),
    ]
  }

  /// What keeps bytes from being text in UTF-8; nil where they are that.
  static func problem(of file: [UInt8]) -> ArticleError.Problem? {
    if let problem = problem(ofBytes: file) { return problem }
    return Encoding.firstInvalidByte(of: file, in: 0..<file.count).map { .encoding(offset: $0) }
  }

  /// What keeps bytes from being text in some charset; nil where they may be that.
  static func problem(ofBytes file: [UInt8]) -> ArticleError.Problem? {
    if Encoding.isMarkedWide(file) { return .wideEncoding }
    if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zipped }
    let zero = file.withUnsafeBufferPointer { ByteWords.first(0, in: $0, from: 0) }
    if zero < file.count { return .binary }
    return Bytes.trimmed(ByteSpan(0, file.count), in: file).length == 0 ? .empty : nil
  }

  /// Whether the first line is a heading in Markdown.
  private func looksLikeMarkdown(_ span: ByteSpan, in text: [UInt8]) -> Bool {
    let trimmed = Bytes.trimmed(span, in: text)
    return Bytes.matches("# ", in: text, at: trimmed.start, before: trimmed.end)
  }
}
