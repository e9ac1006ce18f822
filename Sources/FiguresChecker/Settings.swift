import FiguresCore

/// What a desk wants otherwise than the rules do by themselves.
public struct Settings: Sendable, Hashable {
  /// How loud the findings of a rule may be.
  public enum Loudness: String, Sendable, Hashable, CaseIterable {
    /// The rule makes no findings; its relations are reported all the same.
    case off
    /// Worth a look.
    case note
    /// Very likely wrong.
    case warning
    /// As loud as can be.
    case error
  }

  /// How loud, by the ids of rules.
  public var loudness: [String: Loudness]
  /// How far apart figures may be beyond their rounding, in percent, by the ids of rules that have such a leeway.
  public var tolerances: [String: ExactDecimal]

  /// Makes settings; what is not set stays as the rules have it.
  public init(loudness: [String: Loudness] = [:], tolerances: [String: ExactDecimal] = [:]) {
    self.loudness = loudness
    self.tolerances = tolerances
  }

  /// Everything as the rules have it.
  public static let standard = Settings()

  /// The ruling as loud as is wanted: this is the only place where settings touch a finding.
  ///
  /// The loudest findings of a rule become as loud as was set. Quieter ones, which the rule itself holds for less certain, are only ever
  /// turned down.
  func applied(to ruling: Ruling) -> Ruling {
    guard let severity = ruling.severity, let wanted = loudness[ruling.relation.rule] else { return ruling }
    guard let limit = wanted.severity else { return Ruling(ruling.relation) }
    var ruling = ruling
    let isLoudest = RuleCatalogue.page(of: ruling.relation.rule)?.severity == severity
    ruling.severity = isLoudest ? limit : min(severity, limit)
    return ruling
  }

  /// How far apart figures may be for a rule, in percent.
  func tolerance(of page: RulePage) -> ExactDecimal { tolerances[page.id] ?? page.tolerance ?? .zero }

  /// The same as factors around one: 0.97 to 1.03 for three percent.
  func leeway(of page: RulePage) -> Interval {
    Interval(.one, plusOrMinus: tolerance(of: page).scaled(byPowerOfTen: -2) ?? .zero)
  }
}

extension Settings.Loudness {
  fileprivate var severity: Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}
