import FiguresCore
import FiguresDatasets
import FiguresExtractor

/// What earlier coverage said, by the keys under which it is met. It is never checked itself.
struct Archive: Sendable {
  /// The accounts of one rule by key, the latest last.
  private let accounts: [String: [String: [Account]]]
  /// The articles by id, for whoever wants to see the sentences.
  private let articles: [String: Extraction]

  /// Nothing.
  static let empty = Archive([], tables: [], settings: .standard)

  /// Takes in earlier articles. O(n log n) in their claims.
  init(_ earlier: [Extraction], tables: [Table], settings: Settings) {
    var accounts: [String: [String: [Account]]] = [:]
    for extraction in earlier {
      let desk = Desk(extraction, tables: tables, settings: settings)
      for rule in RuleCatalogue.rulesAcross {
        for account in rule.accounts(at: desk) {
          for key in account.keys { accounts[rule.page.id, default: [:]][key, default: []].append(account) }
        }
      }
    }
    self.accounts = accounts.mapValues { keys in
      keys.mapValues { $0.sorted { ($0.claim.date?.description ?? "") < ($1.claim.date?.description ?? "") } }
    }
    articles = Dictionary(earlier.map { ($0.article.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { articles.isEmpty }

  /// The latest accounts that a rule keeps under a key, at most so many; those of the articles audited are left out, for no article is
  /// earlier coverage of itself.
  func accounts(
    of rule: any RuleAcross.Type, under key: String, besides audited: Set<String>, atMost count: Int
  ) -> [Account] {
    let known = accounts[rule.page.id]?[key] ?? []
    return Array(known.reversed().lazy.filter { !audited.contains($0.claim.article) }.prefix(count))
  }

  /// The earlier articles that some relations point at, in the order of their ids.
  func cited(by relations: [Relation], besides audited: Set<String>) -> [Extraction] {
    let ids = Set(relations.flatMap { $0.claims.map(\.article) }).subtracting(audited)
    return ids.sorted().compactMap { articles[$0] }
  }
}
