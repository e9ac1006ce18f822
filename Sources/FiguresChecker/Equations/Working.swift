import FiguresCore

/// Puts sums into words.
enum Working {
  /// A sum and what was stated: `36,000 ÷ 48,000 − 1 = −25%; stated: 30%`.
  static func line(
    _ equation: Equation, _ operands: [String], _ solution: Solution, stated: String
  ) -> String {
    var line = "\(equation.formula(operands)) = "
    if equation.isExact, let sum = solution.shown {
      line += signed(sum.spoken)
    } else {
      line += solution.spoken
    }
    line += equation.suffix
    switch solution.verdict {
    case .consistent, .ambiguous, .notChecked:
      if let shown = solution.shown, !solution.stated.contains(shown), !solution.computed.isPoint {
        line +=
          " (\(spoken(solution.computed, digits: solution.digits))\(equation.suffix), for the figures are rounded)"
      }
    case .onlyWithRounding:
      if solution.strained != solution.computed {
        line +=
          "; with every figure rounded as far as it may be, \(spoken(solution.strained, digits: solution.digits))\(equation.suffix)"
      }
    case .inconsistent:
      if solution.shown == nil, solution.strained != solution.computed {
        line +=
          "; with every figure rounded as far as it may be, \(spoken(solution.strained, digits: solution.digits))\(equation.suffix)"
      }
    }
    return line + "; stated: \(stated)"
  }

  /// An interval in a sentence, so many digits an end, with true minus signs.
  static func spoken(_ interval: Interval, digits: Int = 4) -> String { signed(interval.spoken(digits: digits)) }

  /// A number or two with true minus signs.
  private static func signed(_ text: String) -> String {
    var result = ""
    var last: Character = " "
    for character in text {
      result.append(character == "-" && last == " " ? "−" : character)
      last = character
    }
    return result
  }

  /// The middle of an interval; nil where it has an open end.
  static func middle(_ interval: Interval) -> ExactDecimal? {
    guard let low = interval.lower, let high = interval.upper else { return nil }
    if low == high { return low }
    return low.adding(high, rounding: .down).flatMap {
      $0.value.divided(by: ExactDecimal(2), rounding: .down)?.value
    }
  }

  /// The figure as written: its words in one line.
  static func words(_ claim: Claim) -> String {
    claim.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Things in a sentence, at most five of them: `43, 62 and 80`.
  static func list(_ items: [String]) -> String {
    let most = 5
    var shown = Array(items.prefix(most))
    if items.count > most { shown.append("\(items.count - most) more") }
    guard shown.count > 1, let last = shown.popLast() else { return shown.first ?? "" }
    return "\(shown.joined(separator: ", ")) and \(last)"
  }

  /// The number of a claim in a sentence, hedge and noun aside.
  static func number(_ claim: Claim) -> String {
    switch claim.figure.value {
    case .point(let number)?: signed(number.spoken)
    case .range(let low, let high)?: signed(range(low.spoken, high.spoken))
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
    let text = signed(number.spoken)
    guard let unit = claim.figure.unit else { return text }
    switch unit.dimension {
    case .proportion: return text + "%"
    case .points: return text + " percentage points"
    case .money:
      if let sign = signs[unit.name] {
        return number.isNegative ? "−" + sign + number.magnitude.spoken : sign + text
      }
      return text + (endings[unit.name] ?? " \(unit.name)")
    default: return text
    }
  }

  private static let endings = ["cent": " cents", "penny": "p"]
  private static let signs = ["dollar": "$", "euro": "€", "pound sterling": "£"]

  /// A computed interval as the number a desk would write: as few digits as still tell it from what was stated.
  static func rounded(_ interval: Interval, digits: Int = 3) -> ExactDecimal? {
    middle(interval)?.rounded(toDigits: digits).normalized
  }
}

extension String {
  /// The words with the capital of a beginning sentence taken off: `More than 300 people` within another sentence.
  var loweringFirst: String {
    guard let first, dropFirst().first?.isLowercase ?? false else { return self }
    return first.lowercased() + dropFirst()
  }
}
