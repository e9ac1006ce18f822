import FiguresCore

extension Attribution {
  /// Who says so and who says otherwise: `the harbour master, disputed by the council`. Whoever denies is never the source.
  var phrase: String {
    let source =
      switch (source, stance) {
      case (let source?, _): source
      case (nil, .reported): "somebody not named"
      case (nil, _): "the article itself"
      }
    return switch stance {
    case .asserted, .reported: source
    case .disputed: source + ", disputed" + by
    case .denied: source + ", denied" + by
    }
  }

  private var by: String { stanceBy.map { " by " + $0 } ?? "" }
}
