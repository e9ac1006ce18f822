import FiguresCore

/// Puts sums into words.
enum Working {
  /// A sum and what was stated: `36,000 ÷ 48,000 − 1 = −25%; stated: 30%`.
  static func line(
    _ equation: Equation, _ operands: [String], _ solution: Solution, stated: String
  ) -> String {
    var line = "\(equation.formula(operands)) = \(spoken(solution.computed))\(equation.suffix)"
    if solution.strained != solution.computed, solution.verdict != .consistent {
      line += "; with every figure rounded as far as it may be, \(spoken(solution.strained))\(equation.suffix)"
    }
    return line + "; stated: \(stated)"
  }

  /// An interval in a sentence, with a true minus sign.
  static func spoken(_ interval: Interval) -> String {
    let text = interval.spoken()
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  /// The figure as written: its words in one line.
  static func words(_ claim: Claim) -> String {
    claim.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The number of a claim in a sentence, hedge and noun aside.
  static func number(_ claim: Claim) -> String {
    switch claim.figure.value {
    case .point(let number)?: number.spoken
    case .range(let low, let high)?: range(low.spoken, high.spoken)
    case nil: claim.text
    }
  }

  /// Two ends with one scale word: `4 to 5 million`.
  private static func range(_ low: String, _ high: String) -> String {
    for scale in [" million", " billion", " trillion"] where low.hasSuffix(scale) && high.hasSuffix(scale) {
      return "\(low.dropLast(scale.count)) to \(high)"
    }
    return "\(low) to \(high)"
  }

  /// An amount in the unit of a claim: `£50`, `25%`, `48,000 passengers`.
  static func amount(_ number: ExactDecimal, like claim: Claim) -> String {
    let text = number.spoken
    guard let unit = claim.figure.unit else { return text }
    switch unit.dimension {
    case .proportion: return text + "%"
    case .points: return text + " percentage points"
    case .money:
      if let sign = signs[unit.name] { return sign + text }
      return "\(text) \(unit.name)"
    default: return text
    }
  }

  private static let signs = ["dollar": "$", "euro": "€", "pound sterling": "£"]

  /// A computed interval as the number a desk would write: as few digits as still tell it from what was stated.
  static func rounded(_ interval: Interval, digits: Int = 3) -> ExactDecimal? {
    guard let low = interval.lower, let high = interval.upper else { return nil }
    let middle = low.adding(high, rounding: .down).flatMap {
      $0.value.divided(by: ExactDecimal(2), rounding: .down)?.value
    }
    return middle?.rounded(toDigits: digits).normalized
  }
}
