import FiguresArticles
import FiguresChecker
import FiguresCore

/// Where the claims of an article stand, for messages.
struct PlaceIndex {
  /// The path of the article or the name it was given.
  let name: String
  private let positions: [String: FilePosition]

  /// Takes the places of all claims. O(n) in their number.
  init(of audit: ArticleAudit) {
    name = audit.article.path ?? audit.article.id
    positions = audit.claims.reduce(into: [:]) { $0[$1.id] = $1.file }
  }

  /// `lead.md:3:1`: file, line and column.
  func place(of reference: ClaimReference) -> String {
    positions[reference.id].map { "\(name):\($0.line):\($0.column)" } ?? name
  }
}
