/// Which way a result that needs more than 18 digits is rounded.
public enum RoundingDirection: Sendable {
  /// Toward −∞, as for the lower end of an interval.
  case down
  /// Toward +∞, as for the upper end.
  case up
}

/// A result and whether it is exact or was rounded.
public struct RoundedDecimal: Sendable {
  /// The result, on the side of the true one that was asked for.
  public let value: ExactDecimal
  /// Whether `value` is the true result.
  public let isExact: Bool
}

extension ExactDecimal {
  /// The sum, or nil where it is too large to hold. O(1).
  public func adding(_ other: ExactDecimal, rounding direction: RoundingDirection) -> RoundedDecimal? {
    if isZero { return RoundedDecimal(value: other, isExact: true) }
    if other.isZero { return RoundedDecimal(value: self, isExact: true) }
    let (coarse, fine) = exponent >= other.exponent ? (self, other) : (other, self)
    let gap = coarse.exponent - fine.exponent
    let lift = min(gap, 19)
    let lowered = Self.floorDivided(Int128(fine.significand), byPowerOfTen: gap - lift)
    let sum = Int128(coarse.significand) * Self.powerOfTen(lift) + lowered.quotient
    return Self.rounded(
      floor: sum, exponent: coarse.exponent - lift, isExact: lowered.isExact, direction)
  }

  /// The difference, or nil where it is too large to hold. O(1).
  public func subtracting(_ other: ExactDecimal, rounding direction: RoundingDirection) -> RoundedDecimal? {
    adding(-other, rounding: direction)
  }

  /// The product, or nil where it is too large to hold. O(1).
  public func multiplied(by other: ExactDecimal, rounding direction: RoundingDirection) -> RoundedDecimal? {
    Self.rounded(
      floor: Int128(significand) * Int128(other.significand), exponent: exponent + other.exponent,
      isExact: true, direction)
  }

  /// The quotient, or nil where the divisor is zero or the result too large to hold. O(1).
  public func divided(by other: ExactDecimal, rounding direction: RoundingDirection) -> RoundedDecimal? {
    guard !other.isZero else { return nil }
    let lift = Self.maximumDigits - digitCount + 19
    let dividend = Int128(significand) * Self.powerOfTen(lift)
    let divisor = Int128(other.significand)
    var (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    if remainder != 0, (remainder < 0) != (divisor < 0) { quotient -= 1 }
    remainder = dividend - quotient * divisor
    guard
      let result = Self.rounded(
        floor: quotient, exponent: exponent - lift - other.exponent, isExact: remainder == 0, direction)
    else { return nil }
    return RoundedDecimal(value: result.value.normalized, isExact: result.isExact)
  }

  /// The number with the opposite sign.
  public static prefix func - (number: ExactDecimal) -> ExactDecimal {
    ExactDecimal(trusted: -number.significand, number.exponent)
  }

  /// The number without its sign.
  public var magnitude: ExactDecimal { isNegative ? -self : self }

  /// The number moved by a power of ten, which keeps its digits: 2.5 scaled by 6 is 2.5 million. Nil where it does not fit.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal? {
    ExactDecimal(significand: significand, exponent: exponent + power)
  }

  /// Half a unit in the last written place.
  public var halfUnitInLastPlace: ExactDecimal {
    ExactDecimal(trusted: 5, max(exponent - 1, Self.exponents.lowerBound))
  }

  /// The number with at most `digits` significant digits, rounded half away from zero; for showing to people.
  public func rounded(toDigits digits: Int) -> ExactDecimal {
    let surplus = digitCount - digits
    guard surplus > 0, exponent + surplus <= Self.exponents.upperBound else { return self }
    let step = Int64(Self.powerOfTen(surplus))
    let half = step / 2
    let moved = significand < 0 ? significand - half : significand + half
    return ExactDecimal(trusted: moved / step, exponent + surplus)
  }

  /// Rounds a value that lies in [floor, floor + 1) × 10^exponent (at floor itself where exact) to what can be held.
  private static func rounded(
    floor: Int128, exponent: Int, isExact: Bool, _ direction: RoundingDirection
  ) -> RoundedDecimal? {
    var digits = floor
    var power = exponent
    var isExact = isExact
    let limit = Int128(significandLimit) - 1
    while digits.magnitude > limit.magnitude || power < exponents.lowerBound {
      let shortened = floorDivided(digits, byPowerOfTen: 1)
      isExact = isExact && shortened.isExact
      digits = shortened.quotient
      power += 1
      if digits == 0 || digits == -1, power < exponents.lowerBound { power = exponents.lowerBound }
    }
    if !isExact, direction == .up { digits += 1 }
    if digits.magnitude > limit.magnitude {
      return rounded(floor: digits, exponent: power, isExact: isExact, direction)
    }
    while power > exponents.upperBound, digits.magnitude * 10 <= limit.magnitude, digits != 0 {
      digits *= 10
      power -= 1
    }
    if digits == 0 { power = min(power, exponents.upperBound) }
    guard power <= exponents.upperBound else { return nil }
    return RoundedDecimal(value: ExactDecimal(trusted: Int64(digits), power), isExact: isExact)
  }

  /// Division by a power of ten toward −∞, and whether nothing was left over.
  private static func floorDivided(
    _ value: Int128, byPowerOfTen power: Int
  ) -> (quotient: Int128, isExact: Bool) {
    guard power > 0 else { return (value, true) }
    guard power <= 38 else { return (value < 0 ? -1 : 0, value == 0) }
    let step = powerOfTen(power)
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: step)
    return (remainder < 0 ? quotient - 1 : quotient, remainder == 0)
  }
}
