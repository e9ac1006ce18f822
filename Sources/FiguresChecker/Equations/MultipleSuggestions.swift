import FiguresCore

/// What would make a multiple true.
enum MultipleSuggestions {
  static func suggestions(_ multiple: Claim, _ old: Claim, _ new: Claim, _ solution: Solution) -> [String] {
    var suggestions: [String] = []
    if let low = solution.computed.lower, let number = multiple.figure.value?.point, low > number,
      let next = number.adding(.one, rounding: .up)?.value, low < next
    {
      suggestions.append("more than \(Working.words(multiple))")
    } else if let factor = solution.number(digits: 2), let word = Self.words[factor.description] {
      suggestions.append(word)
    } else if let factor = solution.number(digits: 2) {
      suggestions.append("\(factor) times as many")
    }
    if let number = multiple.figure.value?.point, let from = new.figure.value?.point,
      let quotient = from.divided(by: number, rounding: .down)?.value
    {
      let fitting = quotient.rounded(toDigits: 3).normalized
      suggestions.append(
        "from \(Working.amount(fitting, like: old)), since \(Working.number(new)) ÷ \(number.normalized) = \(quotient.rounded(toDigits: 4).normalized.spoken)"
      )
    }
    return suggestions
  }

  private static let words = ["2": "doubled", "3": "tripled", "4": "quadrupled", "0.5": "halved"]
}
