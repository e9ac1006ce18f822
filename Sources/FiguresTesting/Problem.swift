import FiguresCore

/// A finding as a test shows it: in one line.
public struct Problem: Sendable, Hashable {
  /// How loud it is.
  public let severity: Severity
  /// The id of the rule: `figures rules` lists them.
  public let rule: String
  /// One sentence.
  public let message: String
  /// The sum.
  public let working: String
  /// File, line and column of the first figure it is about.
  public let place: String
  /// The figures it is about, as written.
  public let figures: [String]

  init(_ finding: Finding, at index: PlaceIndex) {
    severity = finding.severity
    rule = finding.relation.rule
    message = finding.message
    working = finding.relation.working
    figures = finding.relation.claims.map(\.text)
    place = finding.relation.claims.first.map(index.place) ?? index.name
  }
}

extension Problem: CustomStringConvertible {
  /// The line: `lead.md:3:1: error[percent-change]: From 50 to 75 is a rise of 50%, not …`, and the sum in brackets.
  public var description: String {
    "\(place): \(severity.rawValue)[\(rule)]: \(message)" + (working.isEmpty ? "" : " (\(working))")
  }
}
