/// Arithmetic on sets: each result holds every value that the operation gives for operands from the two intervals, and
/// no end is farther out than 18 digits make it.
///
/// An end that had to be rounded is open, for the true one lies strictly inside. An end too large to hold is absent;
/// where even the near end of the result is too large, it is the largest number there is. Source: R. E. Moore,
/// R. B. Kearfott and M. J. Cloud, *Introduction to Interval Analysis*, SIAM 2009, chapters 2 and 4 (outward rounding);
/// open ends and division by an interval that touches zero as in IEEE Std 1788-2015, section 10.5.
extension Interval {
  /// Every sum.
  public static func + (left: Interval, right: Interval) -> Interval {
    Interval(
      trusted: Cut(below: left.lowest.sum(with: right.lowest, rounding: .down)),
      Cut(above: left.highest.sum(with: right.highest, rounding: .up)))
  }

  /// Every number with its sign turned.
  public static prefix func - (interval: Interval) -> Interval {
    Interval(trusted: interval.end.mirrored, interval.start.mirrored)
  }

  /// Every difference.
  public static func - (left: Interval, right: Interval) -> Interval { left + -right }

  /// Every product.
  public static func * (left: Interval, right: Interval) -> Interval {
    var result: Interval?
    for one in [left.lowest, left.highest] {
      for other in [right.lowest, right.highest] {
        // An extreme product is reached by a pair of extremes, so the hull of the four has them all.
        let corner = Interval(
          trusted: Cut(below: one.product(with: other, rounding: .down)),
          Cut(above: one.product(with: other, rounding: .up)))
        result = result?.hull(corner) ?? corner
      }
    }
    return result ?? .everything
  }

  /// Every quotient with a divisor other than zero, and all between them; nil where zero is the only divisor.
  public static func / (left: Interval, right: Interval) -> Interval? {
    let positive = right.intersection(.above(.zero)).map { left.divided(byPositive: $0) }
    let negative = (-right).intersection(.above(.zero)).map { (-left).divided(byPositive: $0) }
    guard let positive, let negative else { return positive ?? negative }
    return positive.hull(negative)
  }

  /// The farthest quotients: a smaller divisor moves a number away from zero, a larger one toward it.
  private func divided(byPositive divisors: Interval) -> Interval {
    let low = lowest.quotient(by: lowest.sign < 0 ? divisors.lowest : divisors.highest, rounding: .down)
    let high = highest.quotient(by: highest.sign > 0 ? divisors.lowest : divisors.highest, rounding: .up)
    return Interval(trusted: Cut(below: low), Cut(above: high))
  }
}
