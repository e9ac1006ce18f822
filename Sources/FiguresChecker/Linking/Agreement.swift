import FiguresCore

/// Whether two statements of one quantity agree.
enum Agreement {
  /// Some fair readings have a value in common: consistent; only strained ones: only with rounding; none: inconsistent.
  static func verdict(_ one: Claim, _ other: Claim) -> Verdict? {
    Solution(.identity, of: [one.figure.readings], stated: other.figure.readings)?.verdict
  }

  /// The two intervals side by side.
  static func working(_ one: Claim, _ other: Claim) -> String {
    [one, other].map { claim in
      "\"\(Working.words(claim))\" is \(claim.figure.asWritten.map(Working.spoken) ?? "not known")"
    }.joined(separator: "; ")
  }

  /// Whether one of the two is a bound.
  static func isBound(_ claim: Claim) -> Bool {
    switch claim.figure.hedge {
    case .moreThan, .justOver, .atLeast, .lessThan, .justUnder, .atMost: true
    case .exact, .about, .nearly, .barely, .vague: false
    }
  }

  /// The slip that would explain a difference.
  static func cause(_ one: Claim, _ other: Claim) -> String? {
    guard let first = one.figure.value?.point, let second = other.figure.value?.point else { return nil }
    return Cause.slip(from: second, to: first)
  }
}
