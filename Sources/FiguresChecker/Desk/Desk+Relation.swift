import FiguresCore

extension Relation {
  /// Makes a relation of a rule from claims, put in the order of the text.
  init(
    _ page: RulePage, _ verdict: Verdict, _ claims: [Claim], evidence: String, working: String, cause: String? = nil,
    suggestions: [String] = []
  ) {
    self.init(
      rule: page.id, verdict: verdict,
      claims: claims.sorted { ($0.article, $0.span.start) < ($1.article, $1.span.start) }.map(ClaimReference.init),
      evidence: evidence, working: working, cause: cause, suggestions: suggestions)
  }
}
