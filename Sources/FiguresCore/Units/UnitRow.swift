/// One row of the unit table: a unit, how large it is, and how it is written.
///
/// Forms are in lower case, separated by `, `; the words of a form by one space. The unit's own name is always a form.
struct UnitRow: Sendable {
  /// The unit.
  let unit: Unit
  /// Its size, by base; empty where it is never converted.
  let scales: [UnitScale]
  /// The forms by the way they are used.
  let forms: [(use: SurfaceForm.Use, list: String)]
  /// Forms that more often mean another unit.
  let alsoWritten: String

  /// Makes a row.
  init(
    _ name: String, _ dimension: Dimension, _ scales: [UnitScale] = [], words: String = "", short: String = "",
    afterDigits: String = "", before: String = "", beforeAmount: String = "", either: String = "", also: String = ""
  ) {
    unit = Unit(name, dimension)
    self.scales = scales
    forms = [
      (.word, words.isEmpty ? name : name + ", " + words), (.abbreviation, short), (.afterDigits, afterDigits),
      (.beforeNumber, before), (.beforeAmount, beforeAmount), (.eitherSide, either),
    ]
    alsoWritten = also
  }

  /// The forms of a list.
  static func split(_ list: String) -> [String] {
    list.utf8.split(separator: UInt8(ascii: ",")).map {
      String(decoding: $0.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
    }
  }
}
