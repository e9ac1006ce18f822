import FiguresArticles
import FiguresChecker
import FiguresCore

/// Finds the claims and articles that relations point at. O(n) to make, O(1) to ask.
struct ClaimIndex {
  private struct Key: Hashable {
    var article: String
    var id: String
  }

  private var claims: [Key: Claim] = [:]
  private var articles: [String: Article] = [:]

  init(_ audit: Audit) {
    for part in audit.articles {
      articles[part.article.id] = part.article
      for claim in part.claims { claims[Key(article: claim.article, id: claim.id)] = claim }
    }
  }

  /// The claim pointed at.
  func claim(_ reference: ClaimReference) -> Claim? { claims[Key(article: reference.article, id: reference.id)] }

  /// The article with an id.
  func article(_ id: String) -> Article? { articles[id] }

  /// Where a claim stands: `path:line:column`, or the article alone where there is no file.
  func place(_ reference: ClaimReference) -> String {
    let path = articles[reference.article]?.path ?? reference.article
    return claim(reference)?.file.map { "\(path):\($0.line):\($0.column)" } ?? path
  }

  /// Where a claim stands, as short as it can be said beside others: the file by its name alone, or not at all where
  /// all of them stand in it.
  func shortPlace(_ reference: ClaimReference, beside others: [ClaimReference]) -> String {
    let name = place(reference).split(separator: "/").last.map(String.init) ?? reference.article
    guard let file = claim(reference)?.file, others.allSatisfy({ $0.article == reference.article }) else { return name }
    return "\(file.line):\(file.column)"
  }
}
