/// A way to write a unit: `km`, `kilometers`, `sq ft`, `us$`.
public struct SurfaceForm: Sendable, Hashable {
  /// Where a form may stand beside its number.
  public enum Use: Sendable, Hashable {
    /// A word or words after the number, whether in digits or words: `kilometres`, `per cent`.
    case word
    /// An abbreviation after digits or a scale word: `km`, `mph`, `%`.
    case abbreviation
    /// An abbreviation that is also a word or a scale, good only directly after digits, surely where no space stands
    /// between: `m`, `g`, `in`.
    case afterDigits
    /// A sign or abbreviation before the number; its letters are capitals in the text but for `rs`: `$`, `us$`, `rm`.
    case beforeNumber
    /// Letters that names begin with too, good only right before an amount: digits with a point, groups or a scale, as in `n2.5bn`.
    case beforeAmount
    /// A sign or code on either side; the letters of a code are capitals in the text: `€`, `usd`.
    case eitherSide
  }

  /// The form in lower case, its words separated by one space.
  public let text: String
  /// The unit it usually means, as an index into ``UnitTable/units``.
  public let unit: Int
  /// The other unit it can mean, likewise: `pounds` are money or mass.
  public let alternative: Int?
  /// Where it may stand.
  public let use: Use
}
