extension ExactDecimal {
  /// The sum. Nil where it lies beyond every number that can be held, in the direction asked for. O(1).
  public func adding(_ other: ExactDecimal, rounding direction: RoundingDirection) -> RoundedDecimal? {
    if isZero { return RoundedDecimal(value: other, isExact: true) }
    if other.isZero { return RoundedDecimal(value: self, isExact: true) }
    let (coarse, fine) = exponent >= other.exponent ? (self, other) : (other, self)
    if let lifted = coarse.lifted(byPlaces: coarse.exponent - fine.exponent),
      let sum = ExactDecimal(significand: lifted + fine.significand, exponent: fine.exponent)
    {
      return RoundedDecimal(value: sum, isExact: true)
    }
    // Lifted by 19 places the coarse number has digits enough; what the fine one has below them only decides rounding.
    let gap = coarse.exponent - fine.exponent
    let lift = min(gap, 19)
    let step = Self.powerOfTen(min(gap - lift, 19))
    let (kept, rest) = Int128(fine.significand).quotientAndRemainder(dividingBy: step)
    let sum = Int128(coarse.significand) * Self.powerOfTen(lift) + kept
    // A rest of the other sign takes a little off: one step less, and then some.
    let borrowed = rest != 0 && (rest < 0) != (sum < 0) ? 1 : 0
    return Self.rounded(
      magnitude: sum.magnitude - UInt128(borrowed), isNegative: sum < 0, exponent: coarse.exponent - lift,
      isExact: rest == 0, direction)
  }

  /// The difference. Nil as for ``adding(_:rounding:)``. O(1).
  public func subtracting(_ other: ExactDecimal, rounding direction: RoundingDirection) -> RoundedDecimal? {
    adding(-other, rounding: direction)
  }

  /// The product. Nil as for ``adding(_:rounding:)``. O(1).
  public func multiplied(by other: ExactDecimal, rounding direction: RoundingDirection) -> RoundedDecimal? {
    let (product, overflows) = significand.multipliedReportingOverflow(by: other.significand)
    if !overflows, product != 0, let exact = ExactDecimal(significand: product, exponent: exponent + other.exponent) {
      return RoundedDecimal(value: exact, isExact: true)
    }
    return Self.rounded(
      magnitude: UInt128(significand.magnitude) * UInt128(other.significand.magnitude),
      isNegative: isNegative != other.isNegative, exponent: exponent + other.exponent, isExact: true, direction)
  }

  /// The quotient, without trailing zeros. Nil where the divisor is zero, and as for ``adding(_:rounding:)``. O(1).
  public func divided(by other: ExactDecimal, rounding direction: RoundingDirection) -> RoundedDecimal? {
    guard !other.isZero else { return nil }
    // 37 digits over at most 18 leave at least 19, one more than is kept.
    let lift = 37 - digitCount
    let dividend = UInt128(significand.magnitude) * Self.powerOfTen(lift).magnitude
    let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: UInt128(other.significand.magnitude))
    return Self.rounded(
      magnitude: quotient, isNegative: isNegative != other.isNegative, exponent: exponent - lift - other.exponent,
      isExact: rest == 0, direction
    ).map { RoundedDecimal(value: $0.value.normalized, isExact: $0.isExact) }
  }

  /// The number with the opposite sign.
  public static prefix func - (number: ExactDecimal) -> ExactDecimal {
    ExactDecimal(trusted: -number.significand, number.exponent)
  }

  /// The number without its sign.
  public var magnitude: ExactDecimal { isNegative ? -self : self }

  /// The number moved by a power of ten, which keeps its digits: 2.5 scaled by 6 is 2.5 million. Nil where it does not
  /// fit.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal? {
    let (moved, overflows) = exponent.addingReportingOverflow(power)
    return overflows ? nil : ExactDecimal(significand: significand, exponent: moved)
  }

  /// Half a unit in the last written place; a whole one where no smaller place can be held.
  public var halfUnitInLastPlace: ExactDecimal {
    exponent > Self.exponents.lowerBound ? ExactDecimal(trusted: 5, exponent - 1) : unitInLastPlace
  }

  /// The number with at most `digits` significant digits, at least one, rounded half away from zero; for showing to
  /// people.
  public func rounded(toDigits digits: Int) -> ExactDecimal {
    let surplus = digitCount - max(digits, 1)
    guard surplus > 0, exponent + surplus <= Self.exponents.upperBound else { return self }
    let step = Int64(Self.powerOfTen(surplus))
    let half = step / 2
    let moved = significand < 0 ? significand - half : significand + half
    return ExactDecimal(trusted: moved / step, exponent + surplus)
  }
}
