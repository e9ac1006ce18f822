/// All values between two ends, each of them open, closed or absent (unbounded).
///
/// An interval is never empty: the initialiser refuses ends that leave nothing between them.
public struct Interval: Sendable, Hashable {
  /// The lower end; nil where there is none.
  public let lower: ExactDecimal?
  /// The upper end; nil where there is none.
  public let upper: ExactDecimal?
  /// Whether the lower end itself is left out. True where unbounded.
  public let lowerIsOpen: Bool
  /// Whether the upper end itself is left out. True where unbounded.
  public let upperIsOpen: Bool

  /// Makes an interval, or nil where no value lies between the ends.
  public init?(
    from lower: ExactDecimal?, to upper: ExactDecimal?, lowerIsOpen: Bool = false, upperIsOpen: Bool = false
  ) {
    if let lower, let upper {
      guard lower < upper || (lower == upper && !lowerIsOpen && !upperIsOpen) else { return nil }
    }
    self.init(trusted: lower, upper, lowerIsOpen: lowerIsOpen, upperIsOpen: upperIsOpen)
  }

  init(trusted lower: ExactDecimal?, _ upper: ExactDecimal?, lowerIsOpen: Bool, upperIsOpen: Bool) {
    self.lower = lower
    self.upper = upper
    self.lowerIsOpen = lowerIsOpen || lower == nil
    self.upperIsOpen = upperIsOpen || upper == nil
  }

  /// Just this number.
  public init(_ point: ExactDecimal) {
    self.init(trusted: point, point, lowerIsOpen: false, upperIsOpen: false)
  }

  /// The two numbers, in either order, and all between them.
  public init(spanning one: ExactDecimal, _ other: ExactDecimal) {
    self.init(trusted: min(one, other), max(one, other), lowerIsOpen: false, upperIsOpen: false)
  }

  /// The number give or take a tolerance, both ends included. The ends are rounded outward.
  public init(_ middle: ExactDecimal, plusOrMinus tolerance: ExactDecimal) {
    let width = tolerance.magnitude
    self.init(
      trusted: middle.subtracting(width, rounding: .down)?.value,
      middle.adding(width, rounding: .up)?.value, lowerIsOpen: false, upperIsOpen: false)
  }

  /// Every number.
  public static let everything = Interval(trusted: nil, nil, lowerIsOpen: true, upperIsOpen: true)

  /// Every number above this one.
  public static func above(_ bound: ExactDecimal) -> Interval {
    Interval(trusted: bound, nil, lowerIsOpen: true, upperIsOpen: true)
  }

  /// This number and every one above.
  public static func atLeast(_ bound: ExactDecimal) -> Interval {
    Interval(trusted: bound, nil, lowerIsOpen: false, upperIsOpen: true)
  }

  /// Whether only one number lies in the interval.
  public var isPoint: Bool { lower != nil && lower == upper }

  /// Whether the number lies in the interval.
  public func contains(_ number: ExactDecimal) -> Bool {
    if let lower, lowerIsOpen ? number <= lower : number < lower { return false }
    if let upper, upperIsOpen ? number >= upper : number > upper { return false }
    return true
  }

  /// Whether every number of the other interval lies in this one.
  public func contains(_ other: Interval) -> Bool {
    intersection(other) == other
  }

  /// What both have in common; nil where they are apart.
  public func intersection(_ other: Interval) -> Interval? {
    let low = Self.tighter(lower, lowerIsOpen, other.lower, other.lowerIsOpen, by: >)
    let high = Self.tighter(upper, upperIsOpen, other.upper, other.upperIsOpen, by: <)
    return Interval(from: low.end, to: high.end, lowerIsOpen: low.isOpen, upperIsOpen: high.isOpen)
  }

  /// Whether some number lies in both.
  public func overlaps(_ other: Interval) -> Bool { intersection(other) != nil }

  /// Whether every number here is below every number there.
  public func isBelow(_ other: Interval) -> Bool {
    guard let upper, let bottom = other.lower else { return false }
    return upper < bottom || (upper == bottom && (upperIsOpen || other.lowerIsOpen))
  }

  /// The smallest interval that holds both.
  public func hull(_ other: Interval) -> Interval {
    let low = Self.looser(lower, lowerIsOpen, other.lower, other.lowerIsOpen, by: <)
    let high = Self.looser(upper, upperIsOpen, other.upper, other.upperIsOpen, by: >)
    return Interval(trusted: low.end, high.end, lowerIsOpen: low.isOpen, upperIsOpen: high.isOpen)
  }

  private typealias End = (end: ExactDecimal?, isOpen: Bool)

  private static func tighter(
    _ one: ExactDecimal?, _ oneIsOpen: Bool, _ other: ExactDecimal?, _ otherIsOpen: Bool,
    by isTighter: (ExactDecimal, ExactDecimal) -> Bool
  ) -> End {
    guard let one else { return (other, otherIsOpen) }
    guard let other else { return (one, oneIsOpen) }
    if one == other { return (one, oneIsOpen || otherIsOpen) }
    return isTighter(one, other) ? (one, oneIsOpen) : (other, otherIsOpen)
  }

  private static func looser(
    _ one: ExactDecimal?, _ oneIsOpen: Bool, _ other: ExactDecimal?, _ otherIsOpen: Bool,
    by isLooser: (ExactDecimal, ExactDecimal) -> Bool
  ) -> End {
    guard let one, let other else { return (nil, true) }
    if one == other { return (one, oneIsOpen && otherIsOpen) }
    return isLooser(one, other) ? (one, oneIsOpen) : (other, otherIsOpen)
  }
}

extension Interval: CustomStringConvertible {
  /// The interval in the usual notation: `[83.5, 84.5]`, `(100, ∞)`.
  public var description: String {
    let left = lowerIsOpen ? "(" : "["
    let right = upperIsOpen ? ")" : "]"
    return "\(left)\(lower?.description ?? "−∞"), \(upper?.description ?? "∞")\(right)"
  }

  /// The interval for a sentence: `2.2 to 2.75`, `more than 100`, `12`. Ends are shown with `digits` digits.
  public func spoken(digits: Int = 4) -> String {
    let low = lower?.rounded(toDigits: digits).spoken
    let high = upper?.rounded(toDigits: digits).spoken
    switch (low, high) {
    case (let low?, let high?): return low == high ? low : "\(low) to \(high)"
    case (let low?, nil): return lowerIsOpen ? "more than \(low)" : "at least \(low)"
    case (nil, let high?): return upperIsOpen ? "less than \(high)" : "at most \(high)"
    case (nil, nil): return "any number"
    }
  }
}
