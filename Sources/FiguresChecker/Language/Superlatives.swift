/// Superlatives by the end of the order they name.
enum Superlatives {
  /// `more` for the greatest, `less` for the least; nil for other words.
  static func end(_ word: String) -> End? { table[word].flatMap(End.init) }

  /// All of them.
  static var words: [String] { Array(table.names.keys) }

  /// Which end of an order.
  enum End: String, Sendable {
    /// The greatest.
    case more
    /// The least.
    case less
  }

  private static let table = WordTable([
    "less: cheapest coldest coolest darkest driest fewest lightest least lowest narrowest nearest poorest quietest shallowest shortest slimmest smallest thinnest"
      + " weakest worst-attended youngest",
    "more: best-attended biggest brightest busiest costliest dearest deepest farthest greatest heaviest highest hottest largest longest most oldest"
      + " priciest richest strongest sunniest tallest thickest warmest wealthiest wettest widest",
  ])
}
