import FiguresCore

/// What a rule has to say about some claims: the relation, and a finding where there is something to show.
struct Ruling: Sendable {
  /// The relation, holding or not.
  var relation: Relation
  /// How loud it is; nil where there is nothing to show.
  var severity: Severity?
  /// One sentence for the reader; empty where there is nothing to show.
  var message: String

  /// Makes a ruling without a finding.
  init(_ relation: Relation) {
    self.relation = relation
    self.severity = nil
    self.message = ""
  }

  /// Makes a ruling with a finding.
  init(_ severity: Severity, _ message: String, _ relation: Relation) {
    self.relation = relation
    self.severity = severity
    self.message = message
  }

  /// The finding, where there is one.
  var finding: Finding? { severity.map { Finding(severity: $0, message: message, relation: relation) } }
}
