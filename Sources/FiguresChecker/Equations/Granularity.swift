import FiguresCore

/// What a sum of whole numbers divided by their count can come to.
///
/// After N. J. L. Brown and J. A. J. Heathers, "The GRIM test: a simple technique detects numerous anomalies in the reporting of
/// results in psychology", *Social Psychological and Personality Science* 8 (2017), 363–369.
package enum Granularity {
  /// How a value was brought to its last digit.
  package enum Rounding: CaseIterable, Sendable {
    /// To the nearest; halves up or to the even digit, so that both neighbours of a half are allowed.
    case nearest
    /// Further digits left out.
    case down
  }

  /// The sums of whole numbers next to a value, as fractions of the count.
  struct Neighbours: Equatable {
    /// The largest sum that does not come to more than the value.
    let below: Int
    /// One more.
    var above: Int { below + 1 }
  }

  /// Whether some whole number divided by `count` (times a hundred for a percentage) is the value when rounded to its last written digit.
  /// Nil where the count is not positive or the numbers are too large to tell. Constant time.
  package static func isAttainable(
    _ value: ExactDecimal, of count: Int, inPercent: Bool = false, rounding: Rounding = .nearest
  ) -> Bool? {
    guard let (scale, significand) = scaled(value, of: count, inPercent) else { return nil }
    // The sum k satisfies low ≤ 2 · scale · k ≤ high, where the value is significand · count ÷ scale.
    let (twice, isOverflown) = significand.multipliedReportingOverflow(by: 2)
    guard !isOverflown else { return nil }
    let low = rounding == .nearest ? product(twice - 1, count) : product(twice, count)
    let high = rounding == .nearest ? product(twice + 1, count) : product(twice + 2, count).map { $0 - 1 }
    guard let low, let high, let step = product(2, scale) else { return nil }
    return floored(high, step) * step >= low
  }

  /// The sums on both sides of a value; nil as above.
  static func neighbours(of value: ExactDecimal, of count: Int, inPercent: Bool = false) -> Neighbours? {
    guard let (scale, significand) = scaled(value, of: count, inPercent), let sum = product(significand, count) else {
      return nil
    }
    return Neighbours(below: floored(sum, scale))
  }

  private static func scaled(_ value: ExactDecimal, of count: Int, _ inPercent: Bool) -> (scale: Int, significand: Int)?
  {
    guard count > 0, (-9...9).contains(value.exponent), let significand = Int(exactly: value.significand) else {
      return nil
    }
    var scale = inPercent ? 100 : 1
    var whole = significand
    for _ in 0..<abs(value.exponent) {
      guard let next = product(value.exponent < 0 ? scale : whole, 10) else { return nil }
      if value.exponent < 0 { scale = next } else { whole = next }
    }
    return (scale, whole)
  }

  private static func product(_ one: Int, _ other: Int) -> Int? {
    let (product, isOverflown) = one.multipliedReportingOverflow(by: other)
    return isOverflown ? nil : product
  }

  private static func floored(_ number: Int, _ step: Int) -> Int {
    number >= 0 ? number / step : -((-number + step - 1) / step)
  }
}
