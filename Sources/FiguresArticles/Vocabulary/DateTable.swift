/// The words that dates are written with. One row an entry.
enum DateTable {
  /// The months by their names and short forms.
  static let months: [(word: String, month: Int)] = [
    ("jan", 1), ("january", 1), ("feb", 2), ("february", 2), ("mar", 3), ("march", 3), ("apr", 4), ("april", 4),
    ("may", 5),
    ("jun", 6), ("june", 6), ("jul", 7), ("july", 7), ("aug", 8), ("august", 8), ("sep", 9), ("sept", 9),
    ("september", 9),
    ("oct", 10), ("october", 10), ("nov", 11), ("november", 11), ("dec", 12), ("december", 12),
  ]

  /// The weekdays by their names and short forms, sorted.
  static let weekdays = [
    "fri", "friday", "mon", "monday", "sat", "saturday", "sun", "sunday", "thu", "thur", "thurs", "thursday", "tue",
    "tues",
    "tuesday", "wed", "wednesday",
  ]

  /// The words that announce the date of a page, sorted.
  static let labels = [
    "created", "date", "edited", "issued", "modified", "posted", "published", "released", "revised", "updated",
  ]

  /// The words that may stand beside a date and its time, sorted.
  static let companions = [
    "a", "am", "at", "bst", "cest", "cet", "edt", "est", "et", "first", "gmt", "h", "hrs", "ist", "last", "m", "nd",
    "of",
    "on", "p", "pdt", "pm", "pst", "pt", "rd", "st", "t", "th", "the", "time", "utc", "z",
  ]

  /// The endings of ordinal numbers, sorted.
  static let ordinals = ["nd", "rd", "st", "th"]

  static let monthsByCode = Dictionary(months.map { (Token.code(of: $0.word), $0.month) }) { first, _ in first }
  static let weekdayCodes = Set(weekdays.map(Token.code(of:)))
  static let labelCodes = Set(labels.map(Token.code(of:)))
  static let companionCodes = Set(companions.map(Token.code(of:)))
  static let ordinalCodes = Set(ordinals.map(Token.code(of:)))
}
