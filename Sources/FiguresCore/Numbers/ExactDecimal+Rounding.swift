/// Which way a result that needs more than 18 digits is rounded.
public enum RoundingDirection: Sendable {
  /// Toward −∞, as for the lower end of an interval.
  case down
  /// Toward +∞, as for the upper end.
  case up
}

/// A result and whether it is exact or was rounded.
public struct RoundedDecimal: Sendable, Hashable {
  /// The nearest number that can be held on the side of the true result that was asked for.
  public let value: ExactDecimal
  /// Whether `value` is the true result.
  public let isExact: Bool
}

extension ExactDecimal {
  /// The largest number that can be held: 18 nines and 64 zeros.
  static let largest = ExactDecimal(trusted: significandLimit - 1, exponents.upperBound)

  /// Rounds the magnitude × 10^exponent to what can be held, in one direction.
  ///
  /// Where `isExact` is false, the true magnitude lies strictly between the one given, which must then have 18 digits at
  /// least, and the next. A result beyond ``largest`` is `largest` where that is the near side, else nil. O(1).
  static func rounded(
    magnitude: UInt128, isNegative: Bool, exponent: Int, isExact: Bool, _ direction: RoundingDirection
  ) -> RoundedDecimal? {
    let limit = UInt128(significandLimit)
    let goesOutward = (direction == .up) != isNegative
    var digits = magnitude
    var power = exponent
    var isExact = isExact
    while digits >= limit || (power < exponents.lowerBound && digits > 0) {
      let (shorter, last) = digits.quotientAndRemainder(dividingBy: 10)
      isExact = isExact && last == 0
      digits = shorter
      power += 1
    }
    if digits == 0 { power = min(max(power, exponents.lowerBound), exponents.upperBound) }
    if !isExact, goesOutward { digits += 1 }
    if digits == limit {
      digits /= 10
      power += 1
    }
    while power > exponents.upperBound, digits * 10 < limit {
      digits *= 10
      power -= 1
    }
    guard power <= exponents.upperBound else {
      return goesOutward ? nil : RoundedDecimal(value: isNegative ? -largest : largest, isExact: false)
    }
    return RoundedDecimal(
      value: ExactDecimal(trusted: isNegative ? -Int64(digits) : Int64(digits), power), isExact: isExact)
  }
}
