/// All values between two ends, each of them open, closed or absent (unbounded).
///
/// An interval is never empty: the initialiser refuses ends that leave nothing between them.
public struct Interval: Sendable, Hashable {
  /// Where it begins.
  let start: Cut
  /// Where it ends; always after the start.
  let end: Cut

  /// Makes what lies between two cuts, the first before the second.
  init(trusted start: Cut, _ end: Cut) {
    self.start = start
    self.end = end
  }

  /// The lower end; nil where there is none.
  public var lower: ExactDecimal? { start.number }
  /// The upper end; nil where there is none.
  public var upper: ExactDecimal? { end.number }

  /// Whether the lower end itself is left out. True where unbounded.
  public var lowerIsOpen: Bool {
    if case .beside(_, .before) = start { false } else { true }
  }

  /// Whether the upper end itself is left out. True where unbounded.
  public var upperIsOpen: Bool {
    if case .beside(_, .after) = end { false } else { true }
  }

  /// Whether only one number lies in the interval.
  public var isPoint: Bool { lower != nil && lower == upper }

  /// Whether the number lies in the interval.
  public func contains(_ number: ExactDecimal) -> Bool { contains(Interval(number)) }

  /// Whether every number of the other interval lies in this one.
  public func contains(_ other: Interval) -> Bool { start <= other.start && other.end <= end }

  /// What both have in common; nil where they are apart.
  public func intersection(_ other: Interval) -> Interval? {
    let common = (start: max(start, other.start), end: min(end, other.end))
    return common.start < common.end ? Interval(trusted: common.start, common.end) : nil
  }

  /// Whether some number lies in both.
  public func overlaps(_ other: Interval) -> Bool { !isBelow(other) && !other.isBelow(self) }

  /// Whether every number here is below every number there.
  public func isBelow(_ other: Interval) -> Bool { end <= other.start }

  /// The smallest interval that holds both.
  public func hull(_ other: Interval) -> Interval {
    Interval(trusted: min(start, other.start), max(end, other.end))
  }
}

extension Interval {
  /// Makes an interval, or nil where no value lies between the ends.
  public init?(
    from lower: ExactDecimal?, to upper: ExactDecimal?, lowerIsOpen: Bool = false, upperIsOpen: Bool = false
  ) {
    let start = lower.map { Cut.beside($0, lowerIsOpen ? .after : .before) } ?? .bottom
    let end = upper.map { Cut.beside($0, upperIsOpen ? .before : .after) } ?? .top
    guard start < end else { return nil }
    self.init(trusted: start, end)
  }

  /// Just this number.
  public init(_ point: ExactDecimal) {
    self.init(trusted: .beside(point, .before), .beside(point, .after))
  }

  /// The two numbers, in either order, and all between them.
  public init(spanning one: ExactDecimal, _ other: ExactDecimal) {
    let (low, high) = one <= other ? (one, other) : (other, one)
    self.init(trusted: .beside(low, .before), .beside(high, .after))
  }

  /// The number give or take a tolerance, both ends included.
  public init(_ middle: ExactDecimal, plusOrMinus tolerance: ExactDecimal) {
    if let low = middle.subtracting(tolerance, rounding: .down), low.isExact,
      let high = middle.adding(tolerance, rounding: .up), high.isExact
    {
      self.init(spanning: low.value, high.value)
    } else {
      self = Interval(middle) + Interval(spanning: -tolerance, tolerance)
    }
  }

  /// Every number.
  public static let everything = Interval(trusted: .bottom, .top)

  /// Every number above this one.
  public static func above(_ bound: ExactDecimal) -> Interval { Interval(trusted: .beside(bound, .after), .top) }

  /// This number and every one above.
  public static func atLeast(_ bound: ExactDecimal) -> Interval { Interval(trusted: .beside(bound, .before), .top) }

  /// Every number below this one.
  public static func below(_ bound: ExactDecimal) -> Interval { Interval(trusted: .bottom, .beside(bound, .before)) }

  /// This number and every one below.
  public static func atMost(_ bound: ExactDecimal) -> Interval { Interval(trusted: .bottom, .beside(bound, .after)) }
}
