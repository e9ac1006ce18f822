import FiguresReports

extension Invocation {
  /// The page the output goes to: as wide as its terminal, and coloured if that is wanted there; 80 plain columns else.
  var layout: TerminalLayout {
    let isFile = value(of: .output).map { $0 != "-" } ?? false
    let isTerminal = !isFile && Surroundings.isTerminal(Output.standard)
    let isColoured =
      isTerminal && Surroundings.variable("NO_COLOR") == nil && Surroundings.variable("TERM") != "dumb"
    return TerminalLayout(
      width: (isFile ? nil : Surroundings.columns(of: Output.standard)) ?? 80, isColoured: isColoured,
      detail: has(.quiet) ? .findings : .everything)
  }
}
