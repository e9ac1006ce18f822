import FiguresArticles
import FiguresCore

/// An article and the claims that were read out of it.
public struct Extraction: Sendable {
  /// The article.
  public var article: Article
  /// The claims in the order of the text.
  public var claims: [Claim]

  /// Makes an extraction.
  public init(article: Article, claims: [Claim]) {
    self.article = article
    self.claims = claims
  }
}
