import FiguresCore

/// Who says a claim, for a sentence.
enum Speaker {
  /// `the harbour master`, or `the article` for the article's own voice.
  static func name(_ claim: Claim) -> String { claim.attribution.source ?? "the article" }

  /// Whether two claims have two different named sources.
  static func differ(_ one: Claim, _ other: Claim) -> Bool {
    guard let first = one.attribution.source, let second = other.attribution.source else { return false }
    return first.lowercased() != second.lowercased()
  }
}
