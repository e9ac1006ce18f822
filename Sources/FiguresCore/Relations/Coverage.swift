/// What was looked at in an article, and what was not.
public struct Coverage: Sendable, Hashable {
  /// A figure no relation looked at, and why.
  public struct Unchecked: Sendable, Hashable {
    /// The figure.
    public var claim: ClaimReference
    /// Why it was not checked.
    public var reason: String

    /// Makes an entry.
    public init(claim: ClaimReference, reason: String) {
      self.claim = claim
      self.reason = reason
    }
  }

  /// How many figures were found, furniture left out.
  public var figures: Int
  /// How many relations came out with each verdict.
  public var relations: [Verdict: Int]
  /// The figures not checked.
  public var unchecked: [Unchecked]

  /// Makes a coverage.
  public init(figures: Int, relations: [Verdict: Int], unchecked: [Unchecked]) {
    self.figures = figures
    self.relations = relations
    self.unchecked = unchecked
  }
}
