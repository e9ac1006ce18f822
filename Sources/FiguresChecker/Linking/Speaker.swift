import FiguresCore

/// Who says a claim, for a sentence.
enum Speaker {
  /// `the harbour master`, `the article` for its own voice, `disputed by the council` where the source is not named.
  static func name(_ claim: Claim) -> String {
    let name = claim.attribution.source.map { "\($0), " } ?? ""
    let by = claim.attribution.stanceBy.map { " by \($0)" } ?? ""
    switch claim.attribution.stance {
    case .disputed: return "\(name)disputed\(by)"
    case .denied: return "\(name)denied\(by)"
    case .asserted: return claim.attribution.source ?? "the article"
    case .reported: return claim.attribution.source ?? "somebody not named"
    }
  }

  /// Whether two claims have two different named sources.
  static func differ(_ one: Claim, _ other: Claim) -> Bool {
    guard let first = one.attribution.source, let second = other.attribution.source else { return false }
    return first.lowercased() != second.lowercased()
  }
}
