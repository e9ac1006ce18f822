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

  /// Whether two claims have two different named sources: "police" and "the police chief" may be one, "police" and "the union" are not.
  static func differ(_ one: Claim, _ other: Claim) -> Bool {
    guard let first = one.attribution.source, let second = other.attribution.source else { return false }
    let (words, others) = (words(first), words(second))
    // "the agency" is the one that was named.
    if words.isEmpty || others.isEmpty { return false }
    return !words.isSubset(of: others) && !others.isSubset(of: words)
  }

  private static func words(_ name: String) -> Set<String> {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.filter { !Senses.of($0).contains(.function) && !offices.contains($0) }.map(Stem.root))
  }

  /// Words for whoever speaks for a body, and for bodies as such: "customs officers" and "the customs service" are one source.
  private static let offices: Set<String> = [
    "agency", "authorities", "authority", "body", "chief", "department", "director", "head", "leader", "leaders",
    "manager", "office", "officer", "officers", "official", "officials", "organisation", "organization", "president",
    "report", "service", "spokesman", "spokesperson", "spokeswoman", "statement",
  ]
}
