import FiguresArticles
import FiguresChecker
import FiguresCore

extension ArticleUnderTest {
  /// Whether there is no error: the same bar as the exit status of `figures audit`.
  public var addsUp: Bool { !problems.contains { $0.severity == .error } }

  /// The errors and warnings, in the order of the text: the same bar as `figures audit --strict`.
  public var problems: [Problem] { remarks { $0 > .note } }

  /// What is worth a look and no reason to fail, in the order of the text.
  public var notes: [Problem] { remarks { $0 == .note } }

  /// How many relations between its figures, or between them and the tables, were decided. A test that wants to be
  /// sure that something was looked at expects more than zero.
  public var decidedRelations: Int { audit.relations.count { $0.verdict != .notChecked } }

  /// The figures no relation looked at, each with its place and why.
  public var unchecked: [String] {
    audit.coverage.unchecked.map { "\(place(of: $0.claim)): \"\($0.claim.text)\": \($0.reason)" }
  }

  private func remarks(where isWanted: (Severity) -> Bool) -> [Problem] {
    audit.findings.filter { isWanted($0.severity) }.map { finding in
      Problem(finding, place: finding.relation.claims.first.map(place(of:)) ?? name)
    }
  }

  private func place(of reference: ClaimReference) -> String {
    let position = audit.claims.first { $0.id == reference.id }?.file
    return position.map { "\(name):\($0.line):\($0.column)" } ?? name
  }

  private var name: String { audit.article.path ?? audit.article.id }
}

extension ArticleUnderTest: CustomStringConvertible {
  /// The name, and the problems one a line.
  public var description: String { ([name] + problems.map(\.description)).joined(separator: "\n  ") }
}
