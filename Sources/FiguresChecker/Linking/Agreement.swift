import FiguresCore

/// Whether two statements of one quantity agree.
enum Agreement {
  /// Some fair readings have a value in common: consistent; only strained ones: only with rounding; none: inconsistent.
  ///
  /// Two numbers written with one precision are one rounding of one quantity or they are not: 54% and 55% do not agree, though 54.5
  /// rounds to either. Counts and money may be rounded and keep their readings.
  static func verdict(_ one: Claim, _ other: Claim) -> Verdict? {
    let verdict = Solution(.identity, of: [one.figure.readings], stated: other.figure.readings)?.verdict
    guard verdict != .inconsistent, let first = exactNumber(one), let second = exactNumber(other), first != second,
      one.figure.unit == other.figure.unit
    else { return verdict }
    // Two roundings that meet in one point alone are two numbers.
    if let wide = one.figure.readings.hull, let others = other.figure.readings.hull,
      wide.intersection(others)?.isPoint == true
    {
      return .inconsistent
    }
    guard first.exponent == second.exponent else { return verdict }
    switch one.figure.kind {
    case .share, .change, .measure, .rate, .duration, .age: return .inconsistent
    case .count, .money, .number: return first.exponent == 0 ? verdict : .inconsistent
    default: return verdict
    }
  }

  /// Whether a figure, as its number is written, keeps within a bound: 84% is not "less than 84%", though 83.6 rounds to it.
  static func keepsBound(_ one: Claim, _ other: Claim) -> Bool {
    guard isBound(one) != isBound(other) else { return true }
    let (bound, exact) = isBound(one) ? (one, other) : (other, one)
    guard let number = exactNumber(exact), let interval = bound.figure.asWritten else { return true }
    return interval.contains(number)
  }

  private static func exactNumber(_ claim: Claim) -> ExactDecimal? {
    claim.figure.hedge == .exact ? claim.figure.value?.point : nil
  }

  /// The two held against each other: `43 = 43`, `£460,000 ≠ £640,000`, `480 < 500` for a bound, `"nearly 500" is 450 to 500; "480" is 480`.
  static func working(_ one: Claim, _ other: Claim) -> String {
    if let first = one.figure.value?.point, let second = other.figure.value?.point, one.figure.hedge == .exact,
      other.figure.hedge == .exact
    {
      let sign = first == second ? "=" : verdict(one, other) == .inconsistent ? "≠" : "≈"
      return "\(Working.amount(first, like: one)) \(sign) \(Working.amount(second, like: other))"
    }
    if isBound(one) != isBound(other), let first = one.figure.value?.point, let second = other.figure.value?.point,
      first != second, (isBound(one) ? other : one).figure.hedge == .exact
    {
      return "\(Working.amount(first, like: one)) \(first < second ? "<" : ">") \(Working.amount(second, like: other))"
    }
    return [one, other].map { "\"\(Working.words($0))\" is \(interval(of: $0))" }.joined(separator: "; ")
  }

  /// What a figure says as written.
  static func interval(of claim: Claim) -> String { claim.figure.asWritten.map { Working.spoken($0) } ?? "not known" }

  /// Whether one of the two is a bound.
  static func isBound(_ claim: Claim) -> Bool {
    switch claim.figure.hedge {
    case .moreThan, .justOver, .atLeast, .lessThan, .justUnder, .atMost: true
    case .exact, .about, .nearly, .barely, .vague: false
    }
  }

  /// The slip that would explain a difference.
  static func cause(_ one: Claim, _ other: Claim) -> String? {
    guard let first = one.figure.value?.point, let second = other.figure.value?.point else { return nil }
    return Cause.slip(from: second, to: first)
  }
}
