import FiguresCore

/// A date found among the tokens of a passage.
struct WrittenDate: Hashable {
  /// The day; nil where the order of day and month cannot be told, as in 4/5/2021.
  var date: CalendarDate?
  /// The tokens it takes up.
  var tokens: Range<Int>

  /// The date that begins at a token, year included: `October 22, 2021`, `22nd of Oct. 2021`, `2021-10-22`, `22/10/2021`,
  /// `22.10.2021`; nil where none does.
  static func at(_ index: Int, of tokens: [Token], in text: [UInt8]) -> WrittenDate? {
    monthFirst(at: index, of: tokens, in: text) ?? dayFirst(at: index, of: tokens, in: text)
      ?? digits(at: index, of: tokens, in: text) ?? dotted(at: index, of: tokens, in: text)
  }

  private static func monthFirst(at index: Int, of tokens: [Token], in text: [UInt8]) -> WrittenDate? {
    guard let month = month(at: index, of: tokens), let day = number(at: index + 1, of: tokens, in: text, digits: 1...2)
    else { return nil }
    let yearIndex = index + 2 + (isOrdinalEnding(at: index + 2, of: tokens) ? 1 : 0)
    guard let year = number(at: yearIndex, of: tokens, in: text, digits: 4...4),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return WrittenDate(date: date, tokens: index..<(yearIndex + 1))
  }

  private static func dayFirst(at index: Int, of tokens: [Token], in text: [UInt8]) -> WrittenDate? {
    guard let day = number(at: index, of: tokens, in: text, digits: 1...2) else { return nil }
    var next = index + 1
    if isOrdinalEnding(at: next, of: tokens) { next += 1 }
    if next < tokens.count, tokens[next].kind == .word, tokens[next].code == of { next += 1 }
    next = afterJoint(at: next, of: tokens)
    guard let month = month(at: next, of: tokens) else { return nil }
    let yearIndex = afterJoint(at: next + 1, of: tokens)
    guard let year = number(at: yearIndex, of: tokens, in: text, digits: 4...4),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return WrittenDate(date: date, tokens: index..<(yearIndex + 1))
  }

  private static func digits(at index: Int, of tokens: [Token], in text: [UInt8]) -> WrittenDate? {
    guard index + 4 < tokens.count, let joint = joint(at: index + 1, of: tokens),
      joint == self.joint(at: index + 3, of: tokens), self.joint(at: index + 5, of: tokens) == nil,
      let second = number(at: index + 2, of: tokens, in: text, digits: 1...2)
    else { return nil }
    let range = index..<(index + 5)
    if let year = number(at: index, of: tokens, in: text, digits: 4...4) {
      guard let day = number(at: index + 4, of: tokens, in: text, digits: 1...2),
        let date = CalendarDate(year: year, month: second, day: day)
      else { return nil }
      return WrittenDate(date: date, tokens: range)
    }
    guard let first = number(at: index, of: tokens, in: text, digits: 1...2),
      let year = number(at: index + 4, of: tokens, in: text, digits: 4...4)
    else { return nil }
    return unordered(first, second, year, tokens: range)
  }

  private static func dotted(at index: Int, of tokens: [Token], in text: [UInt8]) -> WrittenDate? {
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    let fields = text[tokens[index].span.start..<tokens[index].span.end].split(separator: UInt8(ascii: "."))
    guard fields.count == 3, let day = number(fields[0], digits: 1...2), let month = number(fields[1], digits: 1...2),
      let year = number(fields[2], digits: 4...4), let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return WrittenDate(date: date, tokens: index..<(index + 1))
  }

  /// The date of two numbers of which either may be the day. It has no day where both readings exist and differ.
  private static func unordered(_ first: Int, _ second: Int, _ year: Int, tokens: Range<Int>) -> WrittenDate? {
    let dayFirst = CalendarDate(year: year, month: second, day: first)
    let monthFirst = CalendarDate(year: year, month: first, day: second)
    guard dayFirst != nil || monthFirst != nil else { return nil }
    let isAmbiguous = dayFirst != nil && monthFirst != nil && dayFirst != monthFirst
    return WrittenDate(date: isAmbiguous ? nil : dayFirst ?? monthFirst, tokens: tokens)
  }

  private static let of = Token.code(of: "of")

  private static func month(at index: Int, of tokens: [Token]) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    return DateTable.monthsByCode[tokens[index].code]
  }

  private static func isOrdinalEnding(at index: Int, of tokens: [Token]) -> Bool {
    index < tokens.count && tokens[index].kind == .word && DateTable.ordinalCodes.contains(tokens[index].code)
  }

  private static func joint(at index: Int, of tokens: [Token]) -> UInt64? {
    guard index < tokens.count, tokens[index].isMark("-") || tokens[index].isMark("/") else { return nil }
    return tokens[index].code
  }

  private static func afterJoint(at index: Int, of tokens: [Token]) -> Int {
    joint(at: index, of: tokens) == nil ? index : index + 1
  }

  private static func number(at index: Int, of tokens: [Token], in text: [UInt8], digits: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    return number(text[tokens[index].span.start..<tokens[index].span.end], digits: digits)
  }

  private static func number(_ field: ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(field.count) else { return nil }
    var value = 0
    for byte in field {
      guard Bytes.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

extension CalendarDate {
  /// Reads a date as pages write it, with the year and perhaps a weekday, a label and a time: `October 22, 2021`,
  /// `Published: Friday 22 Oct. 2021, 14:05 GMT`, `2021-10-22`; nil for anything else and for dates whose order of day and
  /// month cannot be told, as `4/5/2021`.
  public init?(written text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(200))
    let span = Bytes.trimmed(ByteSpan(0, bytes.count), in: bytes)
    guard let line = DateLine(tokens: Token.tokens(of: span, in: bytes), in: bytes), let date = line.date else {
      return nil
    }
    self = date
  }
}
