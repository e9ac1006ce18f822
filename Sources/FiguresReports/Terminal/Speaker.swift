import FiguresCore

extension Attribution {
  /// Who says so and who says otherwise: `the harbour master, disputed by the council`. Whoever denies is never the source.
  var phrase: String {
    let source = source ?? (stance == .asserted ? "the article itself" : "somebody not named")
    return switch stance {
    case .asserted, .reported: source
    case .disputed: source + ", disputed" + by
    case .denied: source + ", denied" + by
    }
  }

  private var by: String { stanceBy.map { " by " + $0 } ?? "" }
}
