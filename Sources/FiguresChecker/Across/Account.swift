import FiguresCore

/// What one article says of a quantity, cut loose from the article, so that it can be held against what others say.
struct Account: Sendable {
  /// The claim.
  let claim: Claim
  /// The keys under which it meets others. A key only brings together.
  let keys: [String]
  /// What is counted.
  let subject: Subject
  /// What its sentence says of it, the widest reading first; empty for rules that do not ask.
  var statements: [Statement] = []
  /// The words in the statement that may be names, in normal form.
  var names: Set<String> = []
  /// Those of them that surely are: they do not open the sentence.
  var sureNames: Set<String> = []
  /// The words for who says so, names aside.
  var speakers: Set<String> = []
  /// The words that tie it to others, as written, for the evidence.
  var said: [String] = []
  /// What a table at hand says of the same.
  var row: String?
}

/// A rule that also holds the claims of different articles against each other.
protocol RuleAcross: Rule {
  /// What an article says that others may speak of, too. O(n) in its claims.
  static func accounts(at desk: Desk) -> [Account]

  /// Whether two accounts that met under a key are of one quantity.
  static func isOneQuantity(_ one: Account, _ other: Account) -> Bool

  /// What to say of accounts of one quantity, `isNew` telling those of the articles audited from earlier ones. O(n log n).
  static func ruling(of accounts: [Account], isNew: (Account) -> Bool) -> Ruling?
}

extension Rule {
  /// What the articles of some accounts are called where two claims are set side by side: `the council, in town.md, 2024-01-05`.
  static func origin(of claim: Claim) -> String {
    "\(Speaker.name(claim)), in \(claim.article), \(claim.date?.description ?? "undated")"
  }
}
