import FiguresChecker

/// Which program and which interface an output was written by.
public enum Edition {
  /// The version of the program.
  public static let version = "0.1.0"
  /// The program as outputs name it.
  public static let tool = "figures \(version)"
  /// The version of the rules, raised whenever a rule is added or changes what it finds.
  public static var rules: Int { RuleCatalogue.version }
  /// The schema of the output of an audit.
  public static let auditSchema = "figures/audit/1"
  /// The schema of the output of an extraction.
  public static let claimsSchema = "figures/claims/1"
}
