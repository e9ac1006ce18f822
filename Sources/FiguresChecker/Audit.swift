import FiguresArticles
import FiguresCore
import FiguresExtractor

/// What the audit of one article came to.
public struct ArticleAudit: Sendable {
  /// The article.
  public var article: Article
  /// Its claims in the order of the text.
  public var claims: [Claim]
  /// Every relation looked at within it, holding or not.
  public var relations: [Relation]
  /// The findings within it, in the order of the text.
  public var findings: [Finding]
  /// What was looked at and what was not.
  public var coverage: Coverage

  /// Makes an audit.
  public init(
    article: Article, claims: [Claim], relations: [Relation], findings: [Finding], coverage: Coverage
  ) {
    self.article = article
    self.claims = claims
    self.relations = relations
    self.findings = findings
    self.coverage = coverage
  }
}

/// What the audit of some articles came to.
public struct Audit: Sendable {
  /// Each article for itself, in the order given.
  public var articles: [ArticleAudit]
  /// The relations between claims of different articles.
  public var relationsAcross: [Relation]
  /// The findings between claims of different articles.
  public var findingsAcross: [Finding]
  /// The earlier articles, not audited, that relations point at.
  public var earlier: [Extraction]

  /// Makes an audit.
  public init(
    articles: [ArticleAudit], relationsAcross: [Relation] = [], findingsAcross: [Finding] = [],
    earlier: [Extraction] = []
  ) {
    self.articles = articles
    self.relationsAcross = relationsAcross
    self.findingsAcross = findingsAcross
    self.earlier = earlier
  }

  /// All findings, within and across articles.
  public var findings: [Finding] { articles.flatMap(\.findings) + findingsAcross }
}
