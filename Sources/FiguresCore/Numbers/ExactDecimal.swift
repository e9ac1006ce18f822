/// A decimal number kept as it was written: significand × 10^exponent.
///
/// `1.0` and `1` are equal and order alike, but only the first is precise to a tenth; ``unitInLastPlace`` tells them
/// apart. The significand holds 18 digits and the exponent −64…64. A number that does not fit is refused, never
/// rounded in silence: 40 digits stay text.
public struct ExactDecimal: Sendable {
  /// The digits, signed: at most 18 of them.
  public let significand: Int64
  /// The power of ten the significand is multiplied by.
  public let exponent: Int

  /// The exponents that can be held.
  public static let exponents = -64...64
  /// The most digits a significand holds.
  public static let maximumDigits = 18

  static let significandLimit: Int64 = 1_000_000_000_000_000_000

  /// Makes significand × 10^exponent, or nil where either does not fit.
  public init?(significand: Int64, exponent: Int) {
    guard significand > -Self.significandLimit, significand < Self.significandLimit,
      Self.exponents.contains(exponent)
    else { return nil }
    self.init(trusted: significand, exponent)
  }

  init(trusted significand: Int64, _ exponent: Int) {
    self.significand = significand
    self.exponent = exponent
  }

  /// A whole number of at most nine digits, which always fits.
  public init(_ whole: Int32) {
    self.init(trusted: Int64(whole), 0)
  }

  /// Zero.
  public static let zero = ExactDecimal(0)
  /// One.
  public static let one = ExactDecimal(1)
  /// One hundred, as in percent.
  public static let hundred = ExactDecimal(100)

  /// What one step in the last written digit is worth: 0.1 for `1.0`, 1000000 for 11 million.
  public var unitInLastPlace: ExactDecimal { ExactDecimal(trusted: 1, exponent) }

  /// Whether the number is zero.
  public var isZero: Bool { significand == 0 }
  /// Whether the number is below zero.
  public var isNegative: Bool { significand < 0 }
  /// Whether nothing stands behind the decimal point but zeros.
  public var isWhole: Bool { normalized.exponent >= 0 }

  /// The same number without trailing zeros in the significand. The written precision is lost.
  public var normalized: ExactDecimal {
    guard significand != 0 else { return .zero }
    var digits = significand
    var power = exponent
    while digits % 10 == 0, power < Self.exponents.upperBound {
      digits /= 10
      power += 1
    }
    return ExactDecimal(trusted: digits, power)
  }

  /// The number of digits of the significand; 1 for zero.
  public var digitCount: Int {
    var rest = significand.magnitude
    var count = 1
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// The nearest `Double`, for drawing and sorting, never for checking.
  public var approximation: Double { Double("\(significand)e\(exponent)") ?? .nan }
}

extension ExactDecimal: Comparable, Hashable {
  /// Whether both are the same number, however precisely written.
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.compared(to: right) == 0
  }

  /// Whether the left number is smaller.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.compared(to: right) < 0
  }

  /// Feeds the number, not its precision, to the hasher.
  public func hash(into hasher: inout Hasher) {
    let plain = normalized
    hasher.combine(plain.significand)
    hasher.combine(plain.exponent)
  }

  /// −1, 0 or 1 as this number is smaller than, equal to or larger than the other. Exact.
  private func compared(to other: ExactDecimal) -> Int {
    if exponent == other.exponent {
      return significand == other.significand ? 0 : significand < other.significand ? -1 : 1
    }
    let signs = (significand.signum(), other.significand.signum())
    if signs.0 != signs.1 { return signs.0 < signs.1 ? -1 : 1 }
    if signs.0 == 0 { return 0 }
    let gap = exponent - other.exponent
    // Beyond 18 digits apart, the one with the larger exponent has the larger magnitude.
    if gap > Self.maximumDigits { return Int(signs.0) }
    if gap < -Self.maximumDigits { return -Int(signs.0) }
    let left = Int128(significand) * (gap > 0 ? Self.powerOfTen(gap) : 1)
    let right = Int128(other.significand) * (gap < 0 ? Self.powerOfTen(-gap) : 1)
    return left == right ? 0 : (left < right ? -1 : 1)
  }

  /// The significand lifted by 10^places, where it still has no more than 18 digits.
  func lifted(byPlaces places: Int) -> Int64? {
    guard places < Self.maximumDigits else { return nil }
    var factor: Int64 = 1
    for _ in 0..<places { factor &*= 10 }
    let (product, overflows) = significand.multipliedReportingOverflow(by: factor)
    return overflows || product >= Self.significandLimit || product <= -Self.significandLimit ? nil : product
  }

  /// 10^power for powers 0…38.
  static func powerOfTen(_ power: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<power { result *= 10 }
    return result
  }
}
