/// A place that cuts the line of numbers in two: before or after a number, or beyond them all.
///
/// An interval is what lies between two cuts. A closed lower end cuts before its number and an open one after it; upper
/// ends the other way round. So open, closed and absent ends need no cases of their own: all is said by the order of cuts.
enum Cut: Sendable, Hashable, Comparable {
  /// On which side of its number a cut lies.
  enum Side: Int, Sendable, Hashable, Comparable {
    case before, after

    static func < (left: Side, right: Side) -> Bool { left.rawValue < right.rawValue }
  }

  case bottom
  case beside(ExactDecimal, Side)
  case top

  /// The number it lies beside; nil beyond all numbers.
  var number: ExactDecimal? {
    if case .beside(let number, _) = self { number } else { nil }
  }

  /// The cut of the mirrored line.
  var mirrored: Cut {
    switch self {
    case .bottom: .top
    case .beside(let number, let side): .beside(-number, side == .before ? .after : .before)
    case .top: .bottom
    }
  }
}
