import FiguresCore

/// A number as it stands in the text, before hedge, range and unit are looked for.
struct Numeral {
  enum Form {
    /// `12,500`, `2.5 million`.
    case digits
    /// `twenty-five`, `half a million`.
    case words
    /// `a third`, `one in five`, `3/4`.
    case fraction
    /// `hundreds of thousands`.
    case vague
    /// `doubled`, `three times`.
    case multiple
    /// `76th`, `third`.
    case ordinal
    /// `1990s`.
    case decade
  }

  var form: Form
  /// The tokens it is written with.
  var tokens: Range<Int>
  /// The number before its scale word; nil where it is too large to hold.
  var stated: ExactDecimal?
  /// The number; nil where it is too large to hold.
  var value: ExactDecimal?
  /// The other end of a vague plural.
  var upper: ExactDecimal?
  /// The power of ten of its scale words; 0 without one.
  var scale = 0
  /// Whether its digits are grouped as no number is: `12,5000`.
  var isMisgrouped = false
  /// Whether it was written in digits alone, without scale.
  var isPlainDigits: Bool { form == .digits && scale == 0 }
}
