import FiguresCore

/// What a rule tells about itself: its page in `figures rules ID`, and its tests.
public struct RulePage: Sendable, Hashable {
  /// The id: kebab-case, speaking.
  public var id: String
  /// One line: what cannot be true.
  public var summary: String
  /// The loudest severity it gives.
  public var severity: Severity
  /// Why a desk would want to know, how it recognises its relation, and what keeps it quiet.
  public var rationale: String
  /// Texts it must flag.
  public var flawed: [String]
  /// Texts it must leave alone, its trap among them.
  public var clean: [String]
  /// Where the rule comes from.
  public var sources: [String]

  /// Makes a page.
  public init(
    id: String, summary: String, severity: Severity, rationale: String, flawed: [String], clean: [String],
    sources: [String]
  ) {
    self.id = id
    self.summary = summary
    self.severity = severity
    self.rationale = rationale
    self.flawed = flawed
    self.clean = clean
    self.sources = sources
  }
}
