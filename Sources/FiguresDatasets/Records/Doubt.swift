/// Why a row or a cell may neither confirm nor contradict a claim.
public enum Doubt: String, Sendable, Hashable, CaseIterable {
  /// It was entered from memory.
  case recalled
  /// Those who entered it have little confidence in it.
  case lowConfidence
  /// It comes from the article that is being checked.
  case fromTheArticle

  /// The reason, for a sentence: `the row is not evidence: recalled`.
  public var reason: String {
    switch self {
    case .recalled: "recalled"
    case .lowConfidence: "low confidence"
    case .fromTheArticle: "its source is the article"
    }
  }

  /// What a source column says of a row taken from an article that is being checked.
  public static let articleUnderAudit = "the article under audit"

  /// The doubt that an entry of a trust column raises; nil for a trusted one.
  static func raised(by entry: String) -> Doubt? { entries[entry.lowercased()] }

  private static let entries: [String: Doubt] = [
    "from memory": .recalled,
    "low": .lowConfidence,
    "recalled": .recalled,
  ]
}
