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
    for part in audit.earlier {
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

  /// Where claims of one article stand: the name of its file and their lines, `ferry.md:3, 17`.
  func shortPlace(_ references: [ClaimReference]) -> String {
    guard let first = references.first else { return "" }
    let path = articles[first.article]?.path ?? first.article
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var lines: [String] = []
    for line in references.compactMap({ claim($0)?.file.map { "\($0.line)" } }) where lines.last != line {
      lines.append(line)
    }
    return lines.isEmpty ? name : "\(name):\(lines.joined(separator: ", "))"
  }
}
