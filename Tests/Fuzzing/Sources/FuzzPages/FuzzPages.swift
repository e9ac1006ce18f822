import FiguresArticles
import FiguresChecker
import FiguresCore
import FiguresExtractor

/// Whatever the bytes are, each reader of files must come back from them with sound articles or an error of one line. The first byte says
/// which reader; the rest is the file. See README.md for how to run it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let file = Array(bytes.dropFirst())
  // Most pages begin with `<`, so that a corpus of pages needs no byte in front.
  let names = ["a.md", "a.json", "a.jsonl", "a.xml", "a.txt"]
  let isPage = first == UInt8(ascii: "<")
  let results = ArticleReader().articles(
    of: isPage ? bytes : file, named: isPage ? "a.html" : names[Int(first) % names.count])
  for result in results {
    switch result {
    case .failure(let error): precondition(!error.description.contains("\n"))
    case .success(let article): check(article, isPage ? bytes.count : file.count)
    }
  }
  return 0
}

private func check(_ article: Article, _ size: Int) {
  precondition(String(validating: article.text, as: UTF8.self) != nil)
  var end = 0
  for block in article.blocks {
    precondition(block.span.start >= end && block.span.end > block.span.start && block.span.end <= article.text.count)
    end = block.span.end
    guard let position = article.origin?.position(of: block.span) else { continue }
    precondition(position.start >= 0 && position.start <= position.end && position.end <= size)
  }
  for cell in article.tables.flatMap({ $0.rows.joined() }) {
    precondition(cell.start >= 0 && cell.start <= cell.end && cell.end <= article.text.count)
  }
  let extraction = Extractor().claims(in: article)
  for claim in extraction.claims { precondition(claim.text == article.string(in: claim.span)) }
  _ = Checker().audit([extraction])
}
