/// The size of a unit on one base: a value v is (v − zero) × factor ÷ divisor on that base.
///
/// Most units have one scale. A unit whose size is not settled has an interval for its factor: a month is 28 to 31 days.
/// A second scale, listed first, keeps what is exact all the same: a year is 12 months.
struct UnitScale: Sendable {
  /// The name of the base. Units with a base in common can be converted into each other.
  let base: String
  /// How many of the base, times ``divisor``, one of this unit is.
  let factor: Interval
  /// What the factor is divided by; one but for units that are not whole decimals of their base.
  let divisor: ExactDecimal
  /// Where this unit's scale meets the base's zero.
  let zero: ExactDecimal

  private init(_ base: String, _ factor: Interval, divisor: ExactDecimal, zero: ExactDecimal) {
    self.base = base
    self.factor = factor
    self.divisor = divisor
    self.zero = zero
  }

  /// Significand × 10^exponent of the base.
  static func of(_ base: String, _ significand: Int64, _ exponent: Int = 0) -> UnitScale {
    UnitScale(base, Interval(ExactDecimal(trusted: significand, exponent)), divisor: .one, zero: .zero)
  }

  /// From one to another significand × 10^exponent of the base, depending on who writes.
  static func between(_ base: String, _ low: Int64, _ high: Int64, _ exponent: Int = 0) -> UnitScale {
    let ends = (ExactDecimal(trusted: low, exponent), ExactDecimal(trusted: high, exponent))
    return UnitScale(base, Interval(spanning: ends.0, ends.1), divisor: .one, zero: .zero)
  }

  /// A scale with a zero of its own: `numerator` ÷ `divisor` of the base, counted from `zero`.
  static func shifted(
    _ base: String, _ numerator: Int32, by divisor: Int32, zero: Int64, _ exponent: Int = 0
  ) -> UnitScale {
    UnitScale(
      base, Interval(ExactDecimal(numerator)), divisor: ExactDecimal(divisor),
      zero: ExactDecimal(trusted: zero, exponent)
    )
  }
}
