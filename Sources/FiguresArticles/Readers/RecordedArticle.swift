import FiguresCore

/// An article of which only the claims were kept, with the sentences they stand in where the lines have them.
public struct RecordedArticle: Sendable {
  /// The article: its text is blank but for what is known of it, which stands where it stood.
  public private(set) var article: Article
  /// Its claims, in the order of the text.
  public private(set) var claims: [Claim]

  /// What stands further on is not kept: no article is so long, in bytes.
  private static let longestText = 4 << 20

  /// Makes an article of its claims, each with its sentence where that is known. Of claims with one id the first is kept. O(n log n).
  init(id: String, _ records: [ClaimRecord]) {
    var seen: Set<String> = []
    claims = records.map(\.claim).filter { seen.insert($0.id).inserted }.sorted {
      ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end)
    }
    let pieces = records.map(\.laid).filter { $0.span.end <= Self.longestText && $0.text.utf8.count == $0.span.length }
    var text = [UInt8](repeating: UInt8(ascii: " "), count: pieces.reduce(0) { max($0, $1.span.end) })
    for piece in pieces { text.replaceSubrange(piece.span.start..<piece.span.end, with: piece.text.utf8) }
    let (date, publisher) = (claims.first?.date, claims.first?.publisher)
    article = Article(id: id, path: id, date: date, publisher: publisher, text: text, blocks: [])
  }
}

extension ClaimRecord {
  /// What is known of the text: the sentence, else the figure alone.
  fileprivate var laid: (span: ByteSpan, text: String) {
    sentence.map { (claim.sentence, $0) } ?? (claim.span, claim.text)
  }
}
