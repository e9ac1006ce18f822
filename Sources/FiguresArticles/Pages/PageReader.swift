import FiguresCore

/// Reads a web page, or the XML of a news agency (NITF, NewsML-G2), as an article.
struct PageReader {
  /// The path as given.
  var path: String

  /// The article of a file. O(n) in its size.
  func read(_ file: [UInt8]) -> [Result<Article, ArticleError>] {
    do throws(ArticleError) {
      return [.success(try article(of: file))]
    } catch {
      return [.failure(error)]
    }
  }

  private func article(of file: [UInt8]) throws(ArticleError) -> Article {
    if let problem = TextReader.problem(ofBytes: file) { throw ArticleError(path: path, problem: problem) }
    let charset: Charset
    do throws(Charset.Unknown) {
      charset = try Charset.of(file)
    } catch {
      throw ArticleError(path: path, problem: .charset(error.name))
    }
    let source = SourceFile(file, isSingleByte: charset == .windows1252)
    let article = file.withUnsafeBufferPointer { bytes in
      let walk = PageWalk(bytes, charset: charset, from: source.markLength, isXML: Self.isAgencyXML(file))
      let data = LinkedData(walk.metadata.linkedData, in: file)
      return PageDraft(walk, data, bytes, charset).article(path: path, source: source)
    }
    if article.blocks.allSatisfy({ $0.section == .furniture }) { throw ArticleError(path: path, problem: .noProse) }
    return article
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

  /// Whether the outermost element is one of NITF or NewsML-G2.
  private static func isAgencyXML(_ file: [UInt8]) -> Bool {
    let agencies: Set<String> = ["newsitem", "newsmessage", "nitf"]
    return rootName(of: Array(file.prefix(4096))).map(agencies.contains) == true
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
