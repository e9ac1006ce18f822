import FiguresCore

/// Reads a run of digits with points and grouping marks.
enum DigitReader {
  struct Reading {
    /// The number; nil where it has too many digits or its groups make no sense.
    var number: ExactDecimal?
    /// The number of digits.
    var digits: Int
    /// Whether there are commas, but not where a number has them.
    var isMisgrouped: Bool
    /// Whether any comma or space groups the digits.
    var isGrouped: Bool
  }

  /// Reads the token. Groups of three, or Indian groups of two behind a last group of three, are accepted.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Reading {
    var significand: Int64 = 0
    var digits = 0
    var places = 0
    var hasPoint = false
    var fits = true
    var groups: (count: Int, first: Int, wrong: Bool, hasTwo: Bool) = (0, 0, false, false)
    var run = 0
    var index = Int(token.start)
    let end = Int(token.end)
    while index < end {
      let byte = bytes[index]
      var digit: UInt8?
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        digit = byte - UInt8(ascii: "0")
        index += 1
      } else if byte == UInt8(ascii: ".") {
        hasPoint = true
        index += 1
      } else if byte == 0xEF, index + 2 < end {
        digit = bytes[index + 2] - 0x90
        index += 3
      } else {
        if groups.count == 0 {
          groups.first = run
        } else if run == 2 {
          groups.hasTwo = true
        } else if run != 3 || groups.hasTwo {
          groups.wrong = true
        }
        groups.count += 1
        run = 0
        index += byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3
      }
      guard let digit else { continue }
      digits += 1
      if hasPoint { places += 1 } else { run += 1 }
      let (tens, first) = significand.multipliedReportingOverflow(by: 10)
      let (sum, second) = tens.addingReportingOverflow(Int64(digit))
      if first || second { fits = false } else { significand = sum }
    }
    var isWrong = false
    if groups.count > 0 {
      let firstLimit = groups.hasTwo ? 2 : 3
      isWrong = groups.wrong || run != 3 || groups.first > firstLimit || groups.first == 0
    }
    let number = fits && !isWrong ? ExactDecimal(significand: significand, exponent: -places) : nil
    return Reading(number: number, digits: digits, isMisgrouped: isWrong, isGrouped: groups.count > 0)
  }
}
