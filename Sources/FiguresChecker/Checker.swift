import FiguresCore
import FiguresDatasets
import FiguresExtractor

/// Finds the relations between claims, solves them, and reports those that do not hold.
public struct Checker: Sendable {
  /// The tables that claims are checked against.
  public let tables: [Table]
  /// What is wanted otherwise than the rules do by themselves.
  public let settings: Settings
  /// What earlier coverage said.
  private let archive: Archive

  /// Makes a checker. Earlier articles are what the articles audited are held against; they are not checked themselves.
  public init(tables: [Table] = [], against earlier: [Extraction] = [], settings: Settings = .standard) {
    self.tables = tables
    self.settings = settings
    archive = earlier.isEmpty ? .empty : Archive(earlier, tables: tables, settings: settings)
  }

  /// Checks each article for itself, against earlier ones and, unless `separately`, against the others.
  ///
  /// Linear in the claims of each article; between articles claims meet only by key, and each is compared with a bounded number of others.
  public func audit(_ extractions: [Extraction], separately: Bool = false) -> Audit {
    var accounts = [[Account]](repeating: [], count: RuleCatalogue.rulesAcross.count)
    var rulings: [Ruling] = []
    let meets = !separately && extractions.count > 1 || !archive.isEmpty
    let audited = Set(extractions.map(\.article.id))
    let articles = extractions.map { extraction in
      let desk = Desk(extraction, tables: tables, settings: settings)
      if meets {
        for (place, rule) in RuleCatalogue.rulesAcross.enumerated() { accounts[place] += rule.accounts(at: desk) }
        if separately { rulings += self.rulings(between: &accounts, audited) }
      }
      return audit(desk)
    }
    rulings += self.rulings(between: &accounts, audited)
    let across = Docket.settled(rulings.map(settings.applied))
    let relations = across.map(\.relation)
    return Audit(
      articles: articles, relationsAcross: relations, findingsAcross: across.compactMap(\.finding),
      earlier: archive.cited(by: relations, besides: audited))
  }

  private func audit(_ desk: Desk) -> ArticleAudit {
    let own = RuleCatalogue.rules.flatMap { $0.rulings(at: desk) } + DerivedMentions.rulings(at: desk)
    let rulings = Docket.settled(own.map(settings.applied))
    return ArticleAudit(
      article: desk.article, claims: desk.claims, relations: rulings.map(\.relation),
      findings: rulings.compactMap(\.finding), coverage: Coverage(of: desk, rulings.map(\.relation)))
  }

  /// What the rules say of the accounts gathered so far, rule by rule, which are used up.
  private func rulings(between accounts: inout [[Account]], _ audited: Set<String>) -> [Ruling] {
    var rulings: [Ruling] = []
    for (place, rule) in RuleCatalogue.rulesAcross.enumerated() where !accounts[place].isEmpty {
      var meeting = Meeting(rule, accounts[place], among: archive, audited: audited)
      rulings += meeting.rulings()
      accounts[place] = []
    }
    return rulings
  }
}
