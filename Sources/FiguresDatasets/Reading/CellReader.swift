import FiguresCore

/// Which marks part whole from fraction and thousands from thousands.
struct NumberStyle: Sendable, Hashable {
  /// The decimal mark.
  var decimal: Character = "."
  /// The marks between groups of three digits.
  var groups: Set<Character> = [",", "\u{A0}", "\u{202F}", "\u{2009}"]
  /// Whether a single comma before three digits is surely a group: not in files whose delimiter is a semicolon, for
  /// there it may be a decimal comma.
  var isSingleGroupClear = true
}

/// Reads the text of a cell as what it surely is, and keeps the text where it is not sure.
struct CellReader: Sendable {
  /// How numbers are written.
  var style = NumberStyle()

  /// A number and the unit written with it.
  struct Number: Sendable, Hashable {
    /// The number, scale words applied.
    var value: ExactDecimal
    /// `percent` or a currency; nil for a bare number.
    var unit: String?
  }

  /// Reads `-12.50`, `11,624,257`, `4.5%`, `£3.20`, `1.2 million`; nil for anything else, such as `007`, `12–15`,
  /// `1e5`, `(12)`, `12 (est.)` and numbers of more than 18 digits. O(n).
  func number(_ text: some StringProtocol) -> Number? {
    var rest = trimmed(text)
    guard let first = rest.first else { return nil }
    var isNegative = false
    if "-+−".contains(first) {
      isNegative = first != "+"
      rest.removeFirst()
    }
    var unit = rest.first.flatMap { Self.currencies[$0] }
    if unit != nil { rest.removeFirst() }
    let body = rest.prefix { $0.isASCII && $0.isNumber || $0 == style.decimal || style.groups.contains($0) }
    rest = trimmed(rest[body.endIndex...])
    guard let digits = plainDigits(body), var value = ExactDecimal(digits) else { return nil }
    if !rest.isEmpty {
      let tail = rest.lowercased()
      if let power = Self.scales[tail] {
        guard let scaled = value.scaled(byPowerOfTen: power) else { return nil }
        value = scaled
      } else if unit == nil, let sign = Self.trailingUnits[tail] {
        unit = sign
      } else {
        return nil
      }
    }
    return Number(value: isNegative ? -value : value, unit: unit)
  }

  /// The digits without groups and with a point; nil where the groups are not groups of three or zeros lead.
  private func plainDigits(_ body: Substring) -> String? {
    let halves = body.split(separator: style.decimal, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first else { return nil }
    let fraction = halves.count > 1 ? halves[1] : ""
    guard fraction.allSatisfy({ $0.isASCII && $0.isNumber }), halves.count == 1 || !fraction.isEmpty else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { style.groups.contains($0) }
    guard let lead = groups.first else { return nil }
    if groups.count > 1 {
      guard (1...3).contains(lead.count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
      guard Set(whole.filter { style.groups.contains($0) }).count == 1 else { return nil }
      if groups.count == 2, !style.isSingleGroupClear { return nil }
    }
    let digits = groups.joined()
    if digits.utf8.count > 1, digits.hasPrefix("0") { return nil }
    guard !(digits.isEmpty && fraction.isEmpty) else { return nil }
    return (digits.isEmpty ? "0" : digits) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Reads a day, month or quarter: `2021-05-03`, `2021-05`, `2021-Q2`, `May 2021`; nil for anything else. O(n).
  func time(_ text: some StringProtocol) -> Cell? {
    let text = trimmed(text)
    if let day = CalendarDate(iso: text) { return .date(day) }
    let parts = text.split { $0 == "-" || $0 == " " }.map { $0.lowercased() }
    guard parts.count == 2, let months = Self.months(parts, separator: text.contains("-")) else { return nil }
    let (year, first, last) = months
    return Self.period(String(text), year: year, from: first, to: last)
  }

  private static func months(_ parts: [String], separator isDash: Bool) -> (year: Int, first: Int, last: Int)? {
    if let year = fourDigits(parts[0]) {
      if isDash, parts[1].utf8.count == 2, let month = Int(parts[1]), month >= 1 { return (year, month, month) }
      if parts[1].hasPrefix("q"), let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter) {
        return (year, 3 * quarter - 2, 3 * quarter)
      }
    }
    if let year = fourDigits(parts[1]), let month = monthNames.firstIndex(of: String(parts[0].prefix(3))),
      parts[0].utf8.count == 3 || longMonthNames[month] == parts[0]
    {
      return (year, month + 1, month + 1)
    }
    return nil
  }

  private static func period(_ text: String, year: Int, from first: Int, to last: Int) -> Cell? {
    guard let start = CalendarDate(year: year, month: first, day: 1),
      let end = CalendarDate(year: year, month: last, day: CalendarDate.daysInMonth(last, of: year))
    else { return nil }
    return .period(Period(text: text, first: start, last: end))
  }

  private static func fourDigits(_ text: String) -> Int? {
    text.utf8.count == 4 && text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ? Int(text) : nil
  }

  private func trimmed(_ text: some StringProtocol) -> Substring {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }

  private static let currencies: [Character: String] = ["$": "dollar", "£": "pound sterling", "€": "euro"]

  private static let scales: [String: Int] = [
    "billion": 9, "bn": 9, "million": 6, "thousand": 3, "trillion": 12,
  ]

  private static let trailingUnits: [String: String] = [
    "%": "percent", "per cent": "percent", "percent": "percent", "€": "euro",
  ]

  private static let longMonthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  private static let monthNames = longMonthNames.map { String($0.prefix(3)) }
}
