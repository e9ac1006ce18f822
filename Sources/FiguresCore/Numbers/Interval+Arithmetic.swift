/// Arithmetic on sets: each result holds every value that the operation gives for operands from the two intervals, and
/// no end is farther out than 18 digits make it.
///
/// An end that had to be rounded is open, for the true one lies strictly inside. Source: R. E. Moore, R. B. Kearfott and
/// M. J. Cloud, *Introduction to Interval Analysis*, SIAM 2009, chapters 2 and 4 (outward rounding); open ends and
/// division by an interval that touches zero as in IEEE Std 1788-2015, section 10.5.
extension Interval {
  /// Every sum.
  public static func + (left: Interval, right: Interval) -> Interval {
    let low = corner(left.lower, left.lowerIsOpen, right.lower, right.lowerIsOpen) { $0.adding($1, rounding: .down) }
    let high = corner(left.upper, left.upperIsOpen, right.upper, right.upperIsOpen) { $0.adding($1, rounding: .up) }
    return Interval(trusted: low.end, high.end, lowerIsOpen: low.isOpen, upperIsOpen: high.isOpen)
  }

  /// Every number with its sign turned.
  public static prefix func - (interval: Interval) -> Interval {
    Interval(
      trusted: interval.upper.map { -$0 }, interval.lower.map { -$0 },
      lowerIsOpen: interval.upperIsOpen, upperIsOpen: interval.lowerIsOpen)
  }

  /// Every difference.
  public static func - (left: Interval, right: Interval) -> Interval { left + -right }

  /// Every product.
  public static func * (left: Interval, right: Interval) -> Interval {
    let corners = left.ends.flatMap { one in right.ends.map { one.product(with: $0) } }
    return Interval(lowest: corners, highest: corners)
  }

  /// Every quotient with a divisor other than zero; nil where zero is the only divisor.
  public static func / (left: Interval, right: Interval) -> Interval? {
    if right.isPoint, right.contains(.zero) { return nil }
    if let lower = right.lower, let upper = right.upper, lower.isNegative, !upper.isNegative, !upper.isZero {
      return left.isPoint && left.contains(.zero) ? left : .everything
    }
    if right.lower == nil, right.upper == nil { return left.isPoint && left.contains(.zero) ? left : .everything }
    if let upper = right.upper, right.lower == nil, !upper.isNegative, !upper.isZero {
      return left.isPoint && left.contains(.zero) ? left : .everything
    }
    if let lower = right.lower, right.upper == nil, lower.isNegative {
      return left.isPoint && left.contains(.zero) ? left : .everything
    }
    // The divisors lie on one side of zero.
    let isNegative = (right.upper.map { !($0 > .zero) } ?? false)
    let corners = left.ends.flatMap { one in
      right.ends.map { one.quotient(by: $0, divisorsAreNegative: isNegative) }
    }
    return Interval(lowest: corners, highest: corners)
  }

  private static func corner(
    _ one: ExactDecimal?, _ oneIsOpen: Bool, _ other: ExactDecimal?, _ otherIsOpen: Bool,
    _ operation: (ExactDecimal, ExactDecimal) -> RoundedDecimal?
  ) -> (end: ExactDecimal?, isOpen: Bool) {
    guard let one, let other, let result = operation(one, other) else { return (nil, true) }
    return (result.value, oneIsOpen || otherIsOpen || !result.isExact)
  }

  fileprivate var ends: [Extreme] {
    [
      lower.map { Extreme(.finite($0), isOpen: lowerIsOpen) } ?? Extreme(.minusInfinity, isOpen: true),
      upper.map { Extreme(.finite($0), isOpen: upperIsOpen) } ?? Extreme(.plusInfinity, isOpen: true),
    ]
  }

  fileprivate init(lowest: [Corner], highest: [Corner]) {
    var low: (end: ExactDecimal?, isOpen: Bool) = (nil, true)
    var high: (end: ExactDecimal?, isOpen: Bool) = (nil, true)
    var isFirst = true
    for corner in lowest {
      if isFirst {
        low = corner.lower
        high = corner.upper
        isFirst = false
        continue
      }
      low = Self.outer(low, corner.lower, by: <)
      high = Self.outer(high, corner.upper, by: >)
    }
    self.init(trusted: low.end, high.end, lowerIsOpen: low.isOpen, upperIsOpen: high.isOpen)
  }

  private static func outer(
    _ one: (end: ExactDecimal?, isOpen: Bool), _ other: (end: ExactDecimal?, isOpen: Bool),
    by isOuter: (ExactDecimal, ExactDecimal) -> Bool
  ) -> (end: ExactDecimal?, isOpen: Bool) {
    guard let left = one.end, let right = other.end else { return (nil, true) }
    if left == right { return (left, one.isOpen && other.isOpen) }
    return isOuter(left, right) ? one : other
  }
}

/// One end of an operand, infinite ends included.
private struct Extreme {
  enum Place {
    case minusInfinity, plusInfinity
    case finite(ExactDecimal)
  }
  let place: Place
  let isOpen: Bool

  init(_ place: Place, isOpen: Bool) {
    self.place = place
    self.isOpen = isOpen
  }

  private var sign: Int {
    switch place {
    case .minusInfinity: -1
    case .plusInfinity: 1
    case .finite(let number): number.isZero ? 0 : (number.isNegative ? -1 : 1)
    }
  }

  private var isFinite: Bool {
    if case .finite = place { true } else { false }
  }

  func product(with other: Extreme) -> Corner {
    let sign = sign * other.sign
    if sign == 0 {
      // A zero that belongs to its interval is reached whatever the other factor.
      let isReached = (self.sign == 0 && !isOpen) || (other.sign == 0 && !other.isOpen)
      return Corner(.zero, isOpen: !isReached)
    }
    guard case .finite(let one) = place, case .finite(let two) = other.place else { return .infinite(sign) }
    return Corner(
      isOpen: isOpen || other.isOpen, down: one.multiplied(by: two, rounding: .down),
      up: one.multiplied(by: two, rounding: .up), sign: sign)
  }

  func quotient(by divisor: Extreme, divisorsAreNegative: Bool) -> Corner {
    let divisorSign = divisorsAreNegative ? -1 : 1
    if sign == 0 { return Corner(.zero, isOpen: isOpen) }
    guard case .finite(let below) = divisor.place else {
      // A finite or infinite dividend over ever larger divisors comes as near to zero as you like.
      return Corner(.zero, isOpen: true)
    }
    guard !below.isZero, case .finite(let above) = place else { return .infinite(sign * divisorSign) }
    return Corner(
      isOpen: isOpen || divisor.isOpen, down: above.divided(by: below, rounding: .down),
      up: above.divided(by: below, rounding: .up), sign: sign * divisorSign)
  }
}

/// The result at one pair of ends, rounded down for a lower and up for an upper end of the result.
private struct Corner {
  let lower: (end: ExactDecimal?, isOpen: Bool)
  let upper: (end: ExactDecimal?, isOpen: Bool)

  init(_ exact: ExactDecimal, isOpen: Bool) {
    lower = (exact, isOpen)
    upper = (exact, isOpen)
  }

  /// A result too large to hold is at least the largest number on the near side and unbounded on the far side.
  init(isOpen: Bool, down: RoundedDecimal?, up: RoundedDecimal?, sign: Int) {
    let edge = ExactDecimal(
      trusted: Int64(sign) * (ExactDecimal.significandLimit - 1), ExactDecimal.exponents.upperBound)
    lower = down.map { ($0.value, isOpen || !$0.isExact) } ?? (sign > 0 ? edge : nil, true)
    upper = up.map { ($0.value, isOpen || !$0.isExact) } ?? (sign > 0 ? nil : edge, true)
  }

  private init(lower: (ExactDecimal?, Bool), upper: (ExactDecimal?, Bool)) {
    self.lower = lower
    self.upper = upper
  }

  static func infinite(_ sign: Int) -> Corner {
    // As a lower end +∞ never wins against another corner, as an upper end −∞ does not: the edge stands for them.
    let edge = ExactDecimal(
      trusted: Int64(sign) * (ExactDecimal.significandLimit - 1), ExactDecimal.exponents.upperBound)
    return sign > 0 ? Corner(lower: (edge, true), upper: (nil, true)) : Corner(lower: (nil, true), upper: (edge, true))
  }
}
