/// A thing that can be asked for with two dashes.
enum Option: String, CaseIterable {
  case against
  case config
  case data
  case date
  case exitZero = "exit-zero"
  case format
  case help
  case lines
  case output
  case quiet
  case separate
  case strict
  case version
}

/// One row of the table of options.
struct OptionRow {
  /// The option; its raw value is its long name.
  var option: Option
  /// Its letter, where it has one.
  var letter: Character?
  /// What its value is called; nil where it takes none.
  var value: String?
  /// What it does, in one line.
  var help: String
  /// The commands that know it.
  var commands: Set<Command>
}

/// Every option there is, sorted by name.
enum OptionTable {
  private static let reading: Set<Command> = [.audit, .extract]
  private static let all = Set(Command.allCases)

  static let rows = [
    OptionRow(
      option: .against, value: "FILE", help: "earlier claims, from extract --format jsonl; repeatable",
      commands: [.audit]),
    OptionRow(
      option: .config, value: "FILE", help: "severities, tolerances and hedges, as JSON",
      commands: reading),
    OptionRow(
      option: .data, value: "PATH", help: "table, folder of tables or datapackage.json; repeatable",
      commands: [.audit]),
    OptionRow(
      option: .date, value: "YYYY-MM-DD", help: "the date of articles that have none", commands: reading),
    OptionRow(option: .exitZero, help: "end with 0 also where there are findings", commands: [.audit]),
    OptionRow(
      option: .format, value: "NAME", help: "audit: terminal or json; extract: table, json or jsonl",
      commands: reading),
    OptionRow(option: .help, letter: "h", help: "show this help", commands: all),
    OptionRow(
      option: .lines, help: "one JSON article a line in, one JSON answer a line out", commands: reading),
    OptionRow(
      option: .output, letter: "o", value: "FILE", help: "write there instead of standard output",
      commands: all),
    OptionRow(option: .quiet, help: "only the findings: no progress and no closing lines", commands: reading),
    OptionRow(option: .separate, help: "do not check the articles against each other", commands: [.audit]),
    OptionRow(option: .strict, help: "end with 1 also for warnings", commands: [.audit]),
    OptionRow(option: .version, help: "show the version of the program and of its rules", commands: all),
  ]

  /// The row of an option by its long name or its letter, whichever command it belongs to.
  static func row(named name: String) -> OptionRow? {
    rows.first { $0.option.rawValue == name || $0.letter.map(String.init) == name }
  }
}
