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
  ///
  /// Linear in the claims of each article; between articles claims meet only by key.
  public func audit(_ extractions: [Extraction], separately: Bool = false) -> Audit {
    let desks = extractions.map { Desk($0, tables: tables) }
    let articles = desks.map { desk in
      let rulings = Docket.settled(RuleCatalogue.rules.flatMap { $0.rulings(at: desk) })
      return ArticleAudit(
        article: desk.article, claims: desk.claims, relations: rulings.map(\.relation),
        findings: rulings.compactMap(\.finding), coverage: Coverage(of: desk, rulings.map(\.relation)))
    }
    guard !separately, desks.count > 1 else { return Audit(articles: articles) }
    let across = Docket.settled(RuleCatalogue.rules.flatMap { $0.rulings(across: desks) })
    return Audit(
      articles: articles, relationsAcross: across.map(\.relation), findingsAcross: across.compactMap(\.finding))
  }
}
