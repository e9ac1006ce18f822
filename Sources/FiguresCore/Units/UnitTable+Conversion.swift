extension UnitTable {
  /// The same quantities in another unit; nil where the units measure different things or are not convertible.
  ///
  /// Ends are rounded outward. Where the size of a unit depends on who writes (a ton, a gallon, a month), the result
  /// spans all its sizes. No currency converts into another. O(1).
  public static func convert(_ interval: Interval, from: Unit, to: Unit) -> Interval? {
    converted(interval, from: from, to: to, isDifference: false)
  }

  /// The same differences in another unit: a rise of 9 degrees Fahrenheit is one of 5 degrees Celsius. Nil as for
  /// ``convert(_:from:to:)``.
  public static func convertDifference(_ interval: Interval, from: Unit, to: Unit) -> Interval? {
    converted(interval, from: from, to: to, isDifference: true)
  }

  private static func converted(_ interval: Interval, from: Unit, to: Unit, isDifference: Bool) -> Interval? {
    if from == to { return interval }
    guard from.dimension == to.dimension, let (source, target) = commonScales(from, to) else { return nil }
    let start = isDifference ? interval : interval - Interval(source.zero)
    let numerator = source.factor * Interval(target.divisor)
    let denominator = target.factor * Interval(source.divisor)
    guard let moved = scaled(start, numerator, denominator) else { return nil }
    return isDifference ? moved : moved + Interval(target.zero)
  }

  /// Multiplies first, so that only the division rounds.
  private static func scaled(_ interval: Interval, _ numerator: Interval, _ denominator: Interval) -> Interval? {
    interval * numerator / denominator
  }

  private static func commonScales(_ from: Unit, _ to: Unit) -> (UnitScale, UnitScale)? {
    guard let one = index(ofUnitNamed: from.name), let other = index(ofUnitNamed: to.name) else { return nil }
    for source in rows[one].scales {
      for target in rows[other].scales where target.base == source.base { return (source, target) }
    }
    return nil
  }
}
