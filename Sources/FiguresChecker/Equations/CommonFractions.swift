import FiguresCore

/// The fractions that have names, by which a reader would call a share: "about three quarters" is no two thirds.
enum CommonFractions {
  /// The values that are nearer to a named fraction than to any other named one, a point in a hundred beside; nil for other fractions.
  static func nearest(to value: ExactDecimal) -> Interval? {
    guard let place = shares.firstIndex(where: { near($0, value) }), place > 0, place < shares.count - 1 else {
      return nil
    }
    let middle = { (one: Int32, other: Int32) in ExactDecimal(significand: Int64(one + other) / 2, exponent: -4) }
    guard let low = middle(shares[place - 1], shares[place] - slack * 2),
      let high = middle(shares[place], shares[place + 1] + slack * 2)
    else { return nil }
    return Interval(spanning: low, high)
  }

  private static func near(_ share: Int32, _ value: ExactDecimal) -> Bool {
    guard let known = ExactDecimal(significand: Int64(share), exponent: -4),
      let gap = known.subtracting(value, rounding: .down)?.value.magnitude,
      let least = ExactDecimal(significand: 1, exponent: -4)
    else { return false }
    return gap <= least
  }

  /// In ten thousandths, with nothing and everything at the ends.
  private static let shares: [Int32] = [0, 1000, 2000, 2500, 3333, 4000, 5000, 6000, 6667, 7500, 8000, 9000, 10000]
  private static let slack: Int32 = 100
}
