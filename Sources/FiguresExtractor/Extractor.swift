import FiguresArticles
import FiguresCore

/// Reads the claims out of articles.
///
/// Text goes one way: bytes → tokens → sentences → numerals → figures → claims.
public struct Extractor: Sendable {
  /// How the numbers are to be read.
  public var rules: ReadingRules
  private let book: Phrasebook

  /// Makes an extractor.
  public init(rules: ReadingRules = ReadingRules()) {
    self.rules = rules
    book = .standard
  }

  /// Every quantitative claim of an article. Linear in the length of the text.
  public func claims(in article: Article) -> Extraction {
    let claims = article.text.withUnsafeBufferPointer { bytes in
      var reader = ArticleReader(bytes: bytes, article: article, rules: rules, book: book)
      return reader.readAll()
    }
    return Extraction(article: article, claims: claims)
  }
}
