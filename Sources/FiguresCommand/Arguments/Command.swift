/// What the program can be asked to do.
enum Command: String, CaseIterable {
  case audit
  case extract
  case rules

  /// How it is called.
  var usage: String {
    switch self {
    case .audit: "figures audit ARTICLE… [options]"
    case .extract: "figures extract ARTICLE… [options]"
    case .rules: "figures rules [ID]"
    }
  }

  /// What it does, in one line.
  var summary: String {
    switch self {
    case .audit: "report figures that cannot all be true"
    case .extract: "list the claims alone"
    case .rules: "list the rules, or explain one"
    }
  }
}

/// The forms an output comes in.
enum Format: String, CaseIterable {
  case terminal
  case table
  case json
  case jsonl

  /// The forms a command writes, its usual one first.
  static func formats(of command: Command) -> [Format] {
    switch command {
    case .audit: [.terminal, .json]
    case .extract: [.table, .json, .jsonl]
    case .rules: []
    }
  }
}
