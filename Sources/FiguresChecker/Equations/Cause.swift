import FiguresCore

/// Slips that arithmetic can name.
enum Cause {
  /// Why one number was written for another: a scale word, two digits changed about, a zero too many.
  static func slip(from stated: ExactDecimal, to expected: ExactDecimal) -> String? {
    let (one, other) = (stated.normalized, expected.normalized)
    if one.significand == other.significand, one.significand != 0 {
      switch abs(one.exponent - other.exponent) {
      case 0: return nil
      case 3:
        return "the digits agree and the scale differs by a thousand: thousand, million and billion may be mixed up"
      case 6: return "the digits agree and the scale differs by a million: a scale word may be missing or wrong"
      case let places:
        return "the digits agree and the decimal point is \(places) \(places == 1 ? "place" : "places") off"
      }
    }
    return isTransposed(one, other) ? "two neighbouring digits changed about" : nil
  }

  private static func isTransposed(_ one: ExactDecimal, _ other: ExactDecimal) -> Bool {
    let digits = (Array(one.description.utf8), Array(other.description.utf8))
    guard digits.0.count == digits.1.count, digits.0.count >= 2 else { return false }
    let differing = digits.0.indices.filter { digits.0[$0] != digits.1[$0] }
    guard let first = differing.first, differing.count == 2, differing[1] == first + 1 else { return false }
    return digits.0[first] == digits.1[first + 1] && digits.0[first + 1] == digits.1[first]
  }
}
