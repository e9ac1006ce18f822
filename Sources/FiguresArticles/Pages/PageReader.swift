import FiguresCore

/// Reads web pages, the XML of news agencies (NITF, NewsML-G2), and the text of word processors (Office Open XML).
struct PageReader {
  /// The path as given.
  var path: String

  /// The articles of a file: one, or those of a message of a news agency. O(n) in its size.
  func read(_ file: [UInt8]) -> [Result<Article, ArticleError>] {
    do throws(ArticleError) {
      if let problem = TextReader.problem(ofBytes: file) { throw ArticleError(path: path, problem: problem) }
      let charset = try charset(of: file)
      let source = SourceFile(file, isSingleByte: charset == .windows1252)
      let root = Self.rootName(of: Array(file.prefix(4096)))
      let isXML = root.map(Self.xmlRoots.contains) == true
      let items = isXML && root == "newsmessage" ? Self.items(of: file) : []
      guard items.count > 1 else {
        return [article(in: source.markLength..<file.count, of: source, charset, isXML: isXML, id: path)]
      }
      return items.enumerated().map { number, item in
        article(in: item, of: source, charset, isXML: isXML, id: "\(path)#\(number + 1)")
      }
    } catch {
      return [.failure(error)]
    }
  }

  private func charset(of file: [UInt8]) throws(ArticleError) -> Charset {
    do throws(Charset.Unknown) {
      return try Charset.of(file)
    } catch {
      throw ArticleError(path: path, problem: .charset(error.name))
    }
  }

  /// The article that stands in a range of a file.
  private func article(
    in range: Range<Int>, of source: SourceFile, _ charset: Charset, isXML: Bool, id: String
  ) -> Result<Article, ArticleError> {
    var article = source.bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
      let walk = PageWalk(bytes, charset: charset, from: range.lowerBound, isXML: isXML)
      let data = LinkedData(walk.metadata.linkedData, in: source.bytes)
      return PageDraft(walk, data, bytes, charset).article(path: path, source: source)
    }
    article.id = id
    if article.blocks.allSatisfy({ $0.section == .furniture }) {
      return .failure(ArticleError(path: id, problem: .noProse))
    }
    return .success(article)
  }

  /// The outermost elements of what is read as XML: NITF, NewsML-G2, and the text of a word processor.
  private static let xmlRoots = newsRoots.union(["document"])

  /// The outermost elements of what news agencies send.
  private static let newsRoots: Set<String> = ["newsitem", "newsmessage", "nitf"]

  /// Where the items of a message stand.
  private static func items(of file: [UInt8]) -> [Range<Int>] {
    let name = NameHash(of: "newsitem").code
    return file.withUnsafeBufferPointer { bytes in
      var scanner = PageScanner(bytes, isXML: true)
      var items: [Range<Int>] = []
      var start: Int?
      while let token = scanner.next() {
        guard token.name == name else { continue }
        if token.kind == .start, start == nil { start = token.range.lowerBound }
        if token.kind == .end, let first = start {
          items.append(first..<token.range.upperBound)
          start = nil
        }
      }
      return items
    }
  }

  /// Whether a text begins as a page does.
  static func isPage(_ file: [UInt8]) -> Bool {
    let head = Array(file.prefix(4096))
    let words = Bytes.trimmed(ByteSpan(0, head.count), in: head)
    func begins(with opening: String) -> Bool {
      Bytes.matches(opening, in: head, at: words.start, before: words.end)
    }
    if ["<!doctype html", "<html", "<head>", "<newsitem", "<newsmessage", "<nitf"].contains(where: begins) {
      return true
    }
    return ["<!--", "<?xml"].contains(where: begins) && rootName(of: head) != nil
  }

  /// Whether the beginning of an XML file is that of a text, or of texts, of a news agency.
  static func isNews(_ head: [UInt8]) -> Bool {
    let words = Bytes.trimmed(ByteSpan(0, head.count), in: head)
    return words.length > 0 && head[words.start] == UInt8(ascii: "<")
      && rootName(of: head).map(newsRoots.contains) == true
  }

  /// The name of the first element of a page, in lower case and without a prefix; nil for anything but pages and news.
  private static func rootName(of head: [UInt8]) -> String? {
    head.withUnsafeBufferPointer { bytes in
      var scanner = PageScanner(bytes, isXML: true)
      while let token = scanner.next() {
        guard token.kind == .start else { continue }
        return String(decoding: bytes[token.nameRange].map(Bytes.lowered), as: UTF8.self)
      }
      return nil
    }
  }
}
