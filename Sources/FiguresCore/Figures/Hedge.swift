/// How a number was softened or bounded by the words around it.
public enum Hedge: String, Sendable, Hashable, CaseIterable, Codable {
  /// No hedge.
  case exact
  /// About, around, some, roughly, or so.
  case about
  /// Nearly, almost, close to, just under: a little below.
  case nearly
  /// Barely: the number or a little above.
  case barely
  /// Just over: above, and not far.
  case justOver
  /// Just under: below, and not far.
  case justUnder
  /// More than, over, above.
  case moreThan
  /// At least, no fewer than, or more.
  case atLeast
  /// Less than, under, fewer than.
  case lessThan
  /// Up to, at most, as many as, no more than.
  case atMost
  /// A vague plural: dozens, hundreds of thousands.
  case vague
}

/// The class of a hedge as other programs see it.
public enum Modifier: String, Sendable, Hashable, Codable {
  /// Neither bounded nor approximate.
  case equal = "="
  /// Approximate, on either or on one side.
  case approximate = "~"
  /// Above the number, which is left out.
  case above = ">"
  /// The number or above.
  case atLeast = ">="
  /// Below the number, which is left out.
  case below = "<"
  /// The number or below.
  case atMost = "<="
}

extension Hedge {
  /// The class this hedge belongs to.
  public var modifier: Modifier {
    switch self {
    case .exact, .vague: .equal
    case .about, .nearly, .barely: .approximate
    case .moreThan, .justOver: .above
    case .atLeast: .atLeast
    case .lessThan, .justUnder: .below
    case .atMost: .atMost
    }
  }
}
