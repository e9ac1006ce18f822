@testable import FiguresCore

/// A whole number without limits, enough of one to check decimals by: sums, products and order.
struct Whole: Equatable {
  /// Least significant first, no zeros at the end.
  var limbs: [UInt64]
  var isNegative: Bool

  init(_ value: Int64) {
    limbs = value == 0 ? [] : [value.magnitude]
    isNegative = value < 0
  }

  private init(limbs: [UInt64], isNegative: Bool) {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    self.limbs = limbs
    self.isNegative = isNegative && !limbs.isEmpty
  }

  static func powerOfTen(_ power: Int) -> Whole {
    var result = Whole(1)
    for _ in 0..<power { result = result * Whole(10) }
    return result
  }

  static prefix func - (whole: Whole) -> Whole { Whole(limbs: whole.limbs, isNegative: !whole.isNegative) }

  static func * (left: Whole, right: Whole) -> Whole {
    var result = [UInt64](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (i, one) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (j, other) in right.limbs.enumerated() {
        let sum = UInt128(one) * UInt128(other) + UInt128(result[i + j]) + UInt128(carry)
        result[i + j] = UInt64(truncatingIfNeeded: sum)
        carry = UInt64(sum >> 64)
      }
      result[i + right.limbs.count] = carry
    }
    return Whole(limbs: result, isNegative: left.isNegative != right.isNegative)
  }

  static func + (left: Whole, right: Whole) -> Whole {
    if left.isNegative != right.isNegative {
      return isSmaller(left.limbs, right.limbs)
        ? Whole(limbs: difference(right.limbs, left.limbs), isNegative: right.isNegative)
        : Whole(limbs: difference(left.limbs, right.limbs), isNegative: left.isNegative)
    }
    var result: [UInt64] = []
    var carry: UInt128 = 0
    for i in 0...max(left.limbs.count, right.limbs.count) {
      carry += UInt128(i < left.limbs.count ? left.limbs[i] : 0) + UInt128(i < right.limbs.count ? right.limbs[i] : 0)
      result.append(UInt64(truncatingIfNeeded: carry))
      carry >>= 64
    }
    return Whole(limbs: result, isNegative: left.isNegative)
  }

  static func < (left: Whole, right: Whole) -> Bool { (left + -right).isNegative }

  private static func isSmaller(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    if left.count != right.count { return left.count < right.count }
    for i in left.indices.reversed() where left[i] != right[i] { return left[i] < right[i] }
    return false
  }

  private static func difference(_ large: [UInt64], _ small: [UInt64]) -> [UInt64] {
    var result = large
    var borrow = false
    for i in large.indices {
      let (first, one) = large[i].subtractingReportingOverflow(i < small.count ? small[i] : 0)
      let (second, two) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      result[i] = second
      borrow = one || two
    }
    return result
  }
}

/// An exact quotient of whole numbers, the truth that intervals are tested against.
struct Fraction: Comparable, CustomStringConvertible {
  let numerator: Whole
  /// Above zero.
  let denominator: Whole

  init(_ numerator: Whole, _ denominator: Whole = Whole(1)) {
    self.numerator = denominator.isNegative ? -numerator : numerator
    self.denominator = denominator.isNegative ? -denominator : denominator
  }

  init(_ decimal: ExactDecimal) {
    let power = Whole.powerOfTen(abs(decimal.exponent))
    let digits = Whole(decimal.significand)
    self = decimal.exponent < 0 ? Fraction(digits, power) : Fraction(digits * power)
  }

  /// Larger than any sum, product or quotient of decimals.
  static let huge = Fraction(.powerOfTen(200))
  /// Smaller than any of them but zero.
  static let tiny = Fraction(Whole(1), .powerOfTen(200))
  static let zero = Fraction(Whole(0))

  var isZero: Bool { numerator == Whole(0) }

  static prefix func - (one: Fraction) -> Fraction { Fraction(-one.numerator, one.denominator) }
  static func + (one: Fraction, other: Fraction) -> Fraction {
    Fraction(
      one.numerator * other.denominator + other.numerator * one.denominator, one.denominator * other.denominator)
  }
  static func - (one: Fraction, other: Fraction) -> Fraction { one + -other }
  static func * (one: Fraction, other: Fraction) -> Fraction {
    Fraction(one.numerator * other.numerator, one.denominator * other.denominator)
  }
  /// The divisor must not be zero.
  static func / (one: Fraction, other: Fraction) -> Fraction {
    Fraction(one.numerator * other.denominator, one.denominator * other.numerator)
  }
  static func == (one: Fraction, other: Fraction) -> Bool {
    one.numerator * other.denominator == other.numerator * one.denominator
  }
  static func < (one: Fraction, other: Fraction) -> Bool {
    one.numerator * other.denominator < other.numerator * one.denominator
  }

  /// Near enough to tell what happened.
  var description: String {
    func near(_ whole: Whole) -> Double {
      whole.limbs.reversed().reduce(0.0) { $0 * 0x1p64 + Double($1) } * (whole.isNegative ? -1 : 1)
    }
    return "≈\(near(numerator) / near(denominator))"
  }
}

extension Interval {
  func holds(_ value: Fraction) -> Bool {
    if let lower, lowerIsOpen ? value <= Fraction(lower) : value < Fraction(lower) { return false }
    if let upper, upperIsOpen ? value >= Fraction(upper) : value > Fraction(upper) { return false }
    return true
  }

  /// Members at the ends, or as near to them as matters, on both sides of zero, and some between.
  var members: [Fraction] {
    let low = lower.map { Fraction($0) + (lowerIsOpen ? .tiny : .zero) } ?? min(-.huge, fraction(upper) - .huge)
    let high = upper.map { Fraction($0) - (upperIsOpen ? .tiny : .zero) } ?? max(.huge, fraction(lower) + .huge)
    let half = Fraction(Whole(1), Whole(2))
    let seventh = Fraction(Whole(1), Whole(7))
    let middle = (low + high) * half
    let nearLow = low + (high - low) * seventh
    return [low, high, middle, nearLow, .tiny, -.tiny, .zero].filter { holds($0) }
  }

  private func fraction(_ end: ExactDecimal?) -> Fraction { end.map { Fraction($0) } ?? .zero }
}
