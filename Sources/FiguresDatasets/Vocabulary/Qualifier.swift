import FiguresCore

/// What an entry of a qualifier column does to the number of its row.
enum Qualifier: Sendable, Hashable {
  /// The number is hedged so.
  case hedge(Hedge)
  /// The number is the lower end of a range that is open above.
  case openAbove

  /// Reads an entry; nil for words not in the table, and then the number cannot be used.
  init?(_ entry: String) {
    let words = entry.lowercased().split(separator: " ").joined(separator: " ")
    guard let known = Self.entries[words] else { return nil }
    self = known
  }

  private static let entries: [String: Qualifier] = [
    "": .hedge(.exact),
    "about": .hedge(.about),
    "almost": .hedge(.nearly),
    "approximately": .hedge(.about),
    "around": .hedge(.about),
    "as many as": .hedge(.atMost),
    "at least": .hedge(.atLeast),
    "at most": .hedge(.atMost),
    "circa": .hedge(.about),
    "exact": .hedge(.exact),
    "exactly": .hedge(.exact),
    "just over": .hedge(.barely),
    "less than": .hedge(.lessThan),
    "more than": .hedge(.moreThan),
    "nearly": .hedge(.nearly),
    "none given": .hedge(.exact),
    "over": .hedge(.moreThan),
    "possibly": .hedge(.exact),
    "range": .hedge(.exact),
    "range, upper end open": .openAbove,
    "roughly": .hedge(.about),
    "under": .hedge(.lessThan),
    "up to": .hedge(.atMost),
  ]
}
