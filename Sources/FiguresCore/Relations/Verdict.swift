/// Whether the claims of a relation agree. There are five answers, never two.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// They agree as written, under every fair reading.
  case consistent = "consistent"
  /// Some strained reading, such as rounding everything one way, saves them.
  case onlyWithRounding = "only with rounding"
  /// No reading saves them.
  case inconsistent = "inconsistent"
  /// Two fair readings disagree.
  case ambiguous = "ambiguous"
  /// The relation was seen and not decided; its working says why.
  case notChecked = "not checked"
}

/// How loud a finding is.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth a look.
  case note
  /// Very likely wrong, or holds only by a strained reading.
  case warning
  /// Arithmetic that cannot hold under any reading.
  case error

  /// Whether the left severity is quieter.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
