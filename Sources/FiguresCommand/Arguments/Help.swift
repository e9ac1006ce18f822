import FiguresReports

/// The help of the program and of each command, made from the tables.
enum Help {
  /// What `figures --help` shows.
  static var general: String {
    let commands = Command.allCases.map { ($0.usage, $0.summary) }
    return """
      figures: a spell-checker for numbers.

      \(aligned(commands))

      ARTICLE is a file, a folder, or - for standard input: plain text, Markdown, a web page or JSON.
      figures COMMAND --help shows the options of a command.

      Exit status: 0 nothing wrong, 1 findings, 2 the job could not be done.

      """
  }

  /// What `figures COMMAND --help` shows.
  static func text(of command: Command) -> String {
    let options = OptionTable.rows.filter { $0.commands.contains(command) }.map { ($0.usage, $0.help) }
    return """
      \(command.usage)

      \(command.summary.prefix(1).uppercased())\(command.summary.dropFirst()).

      \(aligned(options))

      """
  }

  /// The version of the program and of its rules.
  static var version: String { "\(Edition.tool) (rules \(Edition.rules))\n" }

  private static func aligned(_ rows: [(String, String)]) -> String {
    let width = rows.reduce(0) { max($0, $1.0.count) }
    return rows.map { "  \($0)\(String(repeating: " ", count: width - $0.count))  \($1)" }.joined(separator: "\n")
  }
}

extension OptionRow {
  /// How it is written: `-o, --output FILE`.
  fileprivate var usage: String {
    let short = letter.map { "-\($0), " } ?? "    "
    return short + "--" + option.rawValue + (value.map { " " + $0 } ?? "")
  }
}
