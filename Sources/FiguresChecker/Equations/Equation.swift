import FiguresCore

/// The sums that are done. Each quantity stands once in its formula, so that intervals do not widen needlessly.
enum Equation: Sendable {
  /// All added up.
  case sum
  /// The first less the second.
  case difference
  /// The first ÷ the second.
  case ratio
  /// The first (new) ÷ the second (old) − 1, in percent.
  case percentChange
  /// The first (part) ÷ the second (whole), in percent.
  case share
  /// All multiplied.
  case product
  /// The first (a share in percent) of the second.
  case shareOf
  /// The first and only one.
  case identity

  /// The result for operands in the order above; nil where it cannot be computed, as for a division by zero.
  func value(_ operands: [Interval]) -> Interval? {
    guard let first = operands.first else { return nil }
    let rest = operands.dropFirst()
    switch self {
    case .identity: return first
    case .sum: return rest.reduce(first, +)
    case .product: return rest.reduce(first, *)
    case .difference: return rest.first.map { first - $0 }
    case .ratio: return rest.first.flatMap { first / $0 }
    case .percentChange:
      return rest.first.flatMap { first / $0 }.map { ($0 - Interval(.one)) * Interval(.hundred) }
    case .share: return rest.first.flatMap { first / $0 }.map { $0 * Interval(.hundred) }
    case .shareOf: return rest.first.map { first * Self.hundredth * $0 }
    }
  }

  /// The formula with the operands as words.
  func formula(_ operands: [String]) -> String {
    switch self {
    case .identity: operands.first ?? ""
    case .sum: operands.joined(separator: " + ")
    case .product: operands.joined(separator: " × ")
    case .difference: operands.joined(separator: " − ")
    case .ratio: operands.joined(separator: " ÷ ")
    case .percentChange: operands.joined(separator: " ÷ ") + " − 1"
    case .share: operands.joined(separator: " ÷ ")
    case .shareOf: operands.joined(separator: " of ")
    }
  }

  /// What the result is counted in, put behind the number.
  var suffix: String {
    switch self {
    case .percentChange, .share: "%"
    default: ""
    }
  }

  /// Whether the result is shown to its last digit, as sums and differences are.
  var isExact: Bool {
    switch self {
    case .sum, .difference: true
    default: false
    }
  }

  private static let hundredth = Interval(.one) / Interval(.hundred) ?? Interval(.one)
}
