import FiguresCore

/// Reads the JSON and JSON Lines files that hold articles as objects.
struct RecordReader {
  /// The path as given.
  var path: String
  /// Whether the file was named; one found in a folder that holds other things is passed over.
  var isNamed: Bool

  /// The articles of a JSON file: one object, or an array of them.
  func readDocument(_ bytes: [UInt8]) -> [Result<Article, ArticleError>] {
    if let problem = TextReader.problem(of: bytes) { return [.failure(ArticleError(path: path, problem: problem))] }
    let file = SourceFile(bytes)
    var records: [(record: ArticleRecord, line: Int)] = []
    var isArray = false
    do throws(JSONProblem) {
      var scanner = JSONScanner(bytes, in: 0..<bytes.count)
      isArray = scanner.take("[")
      if !isArray || !scanner.take("]") {
        repeat {
          _ = scanner.peek()
          let line = file.place(of: scanner.offset).line
          var record = ArticleRecord()
          try record.read(from: &scanner, recordingStretches: true)
          records.append((record, line))
        } while isArray && scanner.take(",")
        if isArray { try scanner.expect("]", "a comma or the end of the array") }
      }
      try scanner.expectEnd()
    } catch {
      return [.failure(syntaxError(error, in: file))]
    }
    if !isNamed, !records.contains(where: { $0.record.text != nil }) { return [] }
    if records.isEmpty { return [.failure(ArticleError(path: path, problem: .empty))] }
    return records.enumerated().flatMap { number, entry in
      let id = isArray ? entry.record.id ?? "\(path)#\(number + 1)" : path
      return results(of: entry.record, id: id, line: isArray ? entry.line : nil, in: file)
    }
  }

  /// The articles of a JSON Lines file, one a line. A line that is not valid is an error of its own.
  func readLines(_ bytes: [UInt8]) -> [Result<Article, ArticleError>] {
    if Encoding.isMarkedWide(bytes) { return [.failure(ArticleError(path: path, problem: .wideEncoding))] }
    let file = SourceFile(bytes)
    var results: [Result<Article, ArticleError>] = []
    var holdsLine = false
    for (number, line) in Bytes.lines(of: ByteSpan(file.markLength, bytes.count), in: bytes).enumerated() {
      let line = Bytes.trimmed(line, in: bytes)
      guard line.length > 0 else { continue }
      holdsLine = true
      let range = line.start..<line.end
      if let offset = Encoding.firstInvalidByte(of: bytes, in: range) {
        if bytes.contains(0) { return [.failure(ArticleError(path: path, problem: .binary))] }
        results.append(.failure(ArticleError(path: path, line: number + 1, problem: .encoding(offset: offset))))
        continue
      }
      var record = ArticleRecord()
      do throws(JSONProblem) {
        var scanner = JSONScanner(bytes, in: range)
        try record.read(from: &scanner, recordingStretches: true)
        try scanner.expectEnd()
        if !isNamed, record.text == nil { continue }
        results += self.results(of: record, id: record.id ?? "\(path)#\(number + 1)", line: number + 1, in: file)
      } catch {
        results.append(.failure(syntaxError(error, in: file)))
      }
    }
    return holdsLine ? results : [.failure(ArticleError(path: path, problem: .empty))]
  }

  private func results(
    of record: ArticleRecord, id: String, line: Int?, in file: SourceFile
  ) -> [Result<Article, ArticleError>] {
    if record.isClaim {
      return isNamed ? [.failure(ArticleError(path: path, line: line, problem: .claims))] : []
    }
    if let problem = record.problem {
      return [.failure(ArticleError(path: path, line: line, problem: .record(what: problem.description)))]
    }
    let article = Article(
      id: id, path: path, title: record.title, text: record.text ?? DecodedString(), date: record.date,
      publisher: record.publisher, file: file)
    guard let value = record.unreadableDate else { return [.success(article)] }
    return [.success(article), .failure(ArticleError(path: path, line: line, problem: .date(value)))]
  }

  private func syntaxError(_ problem: JSONProblem, in file: SourceFile) -> ArticleError {
    let place = file.place(of: problem.offset)
    return ArticleError(path: path, line: place.line, problem: .json(what: problem.description, column: place.column))
  }
}
