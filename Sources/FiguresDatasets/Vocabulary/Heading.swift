/// A column heading taken apart: its words, the brackets behind it and the year it ends in.
struct Heading {
  /// The words in normal form, without brackets, years and articles.
  var words: [String] = []
  /// What stands in brackets at the end, as written.
  var brackets: String?
  /// The unit named in the brackets or by the last word.
  var unit: UnitWords?
  /// A year at the end.
  var year: Int?

  /// Takes a heading apart. O(n).
  init(_ text: String) {
    var rest = Substring(text)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    if let close = rest.last, let open = Self.pairs[close], let start = rest.lastIndex(of: open) {
      let inside = rest[rest.index(after: start)...].dropLast()
      if let year = Self.year(inside) {
        self.year = year
      } else {
        brackets = String(inside)
        unit = UnitWords(inside)
      }
      rest = rest[..<start]
    }
    var raw = Words.split(rest)
    if let last = raw.last, let year = Self.year(last) {
      self.year = year
      raw.removeLast()
    }
    if unit == nil, raw.count > 1, let last = raw.last, Self.trailingUnits.contains(last) {
      unit = UnitWords(last)
      raw.removeLast()
    }
    words = Words.normal(in: raw.joined(separator: " "))
    if words.isEmpty { words = raw.map { Words.normal($0) } }
  }

  private static func year(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, let number = Int(text), (1000...2999).contains(number) else { return nil }
    return number
  }

  private static let pairs: [Character: Character] = [")": "(", "]": "["]

  /// Last words that are a unit or scale and not what is measured.
  private static let trailingUnits: Set<String> = [
    "eur", "gbp", "km", "millions", "pct", "percent", "thousands", "usd",
  ]
}
