import FiguresCore

/// What was asked for on the command line.
struct Invocation {
  /// The command; nil where only help or the version was asked for.
  var command: Command?
  /// The articles, or the rule.
  var operands: [String] = []
  private var values: [Option: [String]] = [:]

  /// Reads the arguments behind the program's name.
  init(_ arguments: [String]) throws(CommandError) {
    var rest = arguments[...]
    var optionsAreOver = false
    while let argument = rest.popFirst() {
      if !optionsAreOver, argument == "--" {
        optionsAreOver = true
      } else if !optionsAreOver, argument.hasPrefix("-"), argument != "-" {
        try take(option: argument, &rest)
      } else if command == nil {
        command = try Self.command(named: argument)
      } else {
        operands.append(argument)
      }
    }
    for option in values.keys.sorted(by: { $0.rawValue < $1.rawValue }) { try check(option) }
  }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// The value of an option, the last one where it was given more than once.
  func value(of option: Option) -> String? { values[option]?.last }

  /// All values of an option in the order given.
  func allValues(of option: Option) -> [String] { values[option] ?? [] }

  /// The form to write, the usual one where none was named.
  func format() throws(CommandError) -> Format {
    guard let command else { return .terminal }
    let formats = Format.formats(of: command)
    guard let name = value(of: .format) else { return formats.first ?? .terminal }
    if let format = formats.first(where: { $0.rawValue == name }) { return format }
    let names = formats.map(\.rawValue)
    throw CommandError("--format \(name): \(command.rawValue) writes \(names.joined(separator: ", "))")
  }

  /// The date for articles without one.
  func date() throws(CommandError) -> CalendarDate? {
    guard let text = value(of: .date) else { return nil }
    if text.utf8.count == 10, let date = CalendarDate(iso: text) { return date }
    throw CommandError("--date \(text): not a day; write it as YYYY-MM-DD")
  }

  private static func command(named name: String) throws(CommandError) -> Command {
    if let command = Command(rawValue: name) { return command }
    let near = Command.allCases.map(\.rawValue).nearest(to: name)
    let advice = near.map { "did you mean \($0)?" } ?? "figures --help lists the commands"
    throw CommandError("\(name): no such command; \(advice)")
  }

  private mutating func take(option argument: String, _ rest: inout ArraySlice<String>) throws(CommandError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let written = parts.first.map(String.init) ?? argument
    let isLong = written.hasPrefix("--")
    let name = String(written.dropFirst(isLong ? 2 : 1))
    guard let row = OptionTable.row(named: name), isLong == (name.utf8.count > 1) else {
      throw Self.unknown(written, name, for: command)
    }
    guard let valueName = row.value else {
      if parts.count > 1 { throw CommandError("\(written): takes no value") }
      values[row.option, default: []].append("")
      return
    }
    if parts.count > 1 {
      values[row.option, default: []].append(String(parts[1]))
    } else if let value = rest.popFirst() {
      values[row.option, default: []].append(value)
    } else {
      throw CommandError("\(written): needs a value: \(written) \(valueName)")
    }
  }

  private func check(_ option: Option) throws(CommandError) {
    guard let command, let row = OptionTable.row(named: option.rawValue), !row.commands.contains(command) else {
      return
    }
    throw CommandError(
      "--\(option.rawValue): not an option of \(command.rawValue); figures \(command.rawValue) --help lists them")
  }

  private static func unknown(_ written: String, _ name: String, for command: Command?) -> CommandError {
    let known = OptionTable.rows.filter { row in command.map { row.commands.contains($0) } ?? true }
    let help = command.map { "figures \($0.rawValue) --help" } ?? "figures --help"
    let advice =
      known.map(\.option.rawValue).nearest(to: name).map { "did you mean --\($0)?" } ?? "\(help) lists the options"
    return CommandError("\(written): no such option; \(advice)")
  }
}
