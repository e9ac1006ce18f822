import FiguresCore

/// Who says a claim, for a sentence.
enum Speaker {
  /// `the harbour master`, or `the article` for the article's own voice.
  static func name(_ claim: Claim) -> String {
    let name = claim.attribution.source ?? "the article"
    guard let other = claim.attribution.stanceBy else { return name }
    switch claim.attribution.stance {
    case .disputed: return "\(name); disputed by \(other)"
    case .denied: return "\(name); denied by \(other)"
    case .asserted, .reported: return name
    }
  }

  /// Whether two claims have two different named sources.
  static func differ(_ one: Claim, _ other: Claim) -> Bool {
    guard let first = one.attribution.source, let second = other.attribution.source else { return false }
    return first.lowercased() != second.lowercased()
  }
}
