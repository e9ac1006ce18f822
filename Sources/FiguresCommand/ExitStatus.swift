import FiguresCore

/// What the shell is told. A later number overrides an earlier one.
enum ExitStatus: Int32, Comparable {
  /// Nothing wrong.
  case clean = 0
  /// Findings.
  case findings = 1
  /// The job could not be done, or not all of it.
  case trouble = 2

  /// Whether the left status is overridden by the right one.
  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }

  /// What findings come to: errors count, with `--strict` warnings too.
  init(_ findings: [Finding], isStrict: Bool) {
    let bar = isStrict ? Severity.warning : .error
    self = findings.contains { $0.severity >= bar } ? .findings : .clean
  }
}

/// Why the job could not be done: one line that says what, where and what to do.
struct CommandError: Error {
  var message: String

  init(_ message: String) { self.message = message }
}
