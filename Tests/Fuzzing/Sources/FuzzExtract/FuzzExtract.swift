import FiguresArticles
import FiguresChecker
import FiguresCore
import FiguresExtractor

/// Whatever the bytes are, reading them as an article, extracting and auditing must come back, and every claim must be a part of the
/// text. See README.md for how to run it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let article = Article(id: "fuzz", text: String(decoding: bytes, as: UTF8.self))
  let extraction = Extractor().claims(in: article)
  for claim in extraction.claims {
    precondition(claim.span.start >= 0 && claim.span.start < claim.span.end && claim.span.end <= article.text.count)
    precondition(claim.text == article.string(in: claim.span))
  }
  _ = Checker().audit([extraction])
  _ = LineReader.article(fromLine: bytes)
  return 0
}
