extension ExactDecimal: CustomStringConvertible {
  /// The number in plain digits, written precision kept: `1.0`, `11000000`, `-0.05`.
  public var description: String {
    var digits = String(significand.magnitude)
    if exponent > 0, significand != 0 {
      digits += String(repeating: "0", count: exponent)
    } else if exponent < 0 {
      let places = -exponent
      if digits.utf8.count <= places {
        digits = String(repeating: "0", count: places - digits.utf8.count + 1) + digits
      }
      let point = digits.index(digits.endIndex, offsetBy: -places)
      digits = digits[..<point] + "." + digits[point...]
    }
    return significand < 0 ? "-" + digits : digits
  }

  /// The number for a sentence: grouped by thousands, without trailing zeros behind the point, with a scale word from a
  /// million on: `48,000`, `2.75`, `11 million`.
  public var spoken: String {
    let plain = normalized
    for (power, word) in [(12, "trillion"), (9, "billion"), (6, "million")] {
      let digits = plain.digitCount + plain.exponent
      if digits > power, digits <= power + 3, plain.digitCount <= digits - power + 3,
        let scaled = plain.scaled(byPowerOfTen: -power)
      {
        return "\(scaled.grouped) \(word)"
      }
    }
    return plain.grouped
  }

  /// The number with commas between groups of three: `11,624,257`.
  public var grouped: String {
    let text = description
    let sign = text.hasPrefix("-") ? "-" : ""
    let unsigned = text.dropFirst(sign.count)
    let parts = unsigned.split(separator: ".", maxSplits: 1)
    let whole = parts.first ?? ""
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return sign + result + (parts.count > 1 ? "." + parts[1] : "")
  }

  /// Reads plain digits with an optional sign and decimal point, as in a table or a JSON file: `-12.50`.
  ///
  /// Nil for anything else: no grouping, exponent, infinity or hexadecimal. O(n) in the length of the text.
  public init?(_ text: some StringProtocol) {
    var significand: Int64 = 0
    var places = 0
    var digits = 0
    var negative = false
    var hasPoint = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (tens, first) = significand.multipliedReportingOverflow(by: 10)
        let (sum, second) = tens.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
        guard !first, !second else { return nil }
        significand = sum
        digits += 1
        if hasPoint { places += 1 }
      default: return nil
      }
    }
    guard digits > 0, !hasPoint || places > 0 else { return nil }
    self.init(significand: negative ? -significand : significand, exponent: -places)
  }
}
