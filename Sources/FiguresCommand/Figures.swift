/// The `figures` command.
enum Figures {
  /// Does what the arguments ask for and says how it went. Errors go to standard error, one line each.
  static func run(_ arguments: [String]) -> ExitStatus {
    Surroundings.keepQuietAboutBrokenPipes()
    do throws(CommandError) {
      return try perform(Invocation(arguments))
    } catch {
      complain(error.message)
      return .trouble
    }
  }

  private static func perform(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
    if invocation.has(.version) { return try show(Help.version, invocation) }
    if invocation.has(.help) { return try show(invocation.command.map(Help.text) ?? Help.general, invocation) }
    switch invocation.command {
    case .audit: return try AuditCommand(invocation).run()
    case .extract: return try ExtractCommand(invocation).run()
    case .rules: return try RulesCommand(invocation).run()
    case nil: throw CommandError("name a command; figures --help lists them")
    }
  }

  private static func show(_ text: String, _ invocation: Invocation) throws(CommandError) -> ExitStatus {
    var output = try Output(path: invocation.value(of: .output))
    try output.write(Array(text.utf8))
    return .clean
  }
}
