import FiguresCore

/// A passage that only says when the page, or an entry of it, was published.
struct DateLine {
  /// The day; nil where the passage does not tell the year or the order of day and month.
  var date: CalendarDate?
  /// Whether a word such as "Published" says what the date is of.
  var isLabelled = false

  /// Recognises a date line; nil for any other passage. Of two dates, as in "Published … Updated …", the first counts.
  init?(tokens: [Token], in text: [UInt8]) {
    guard !tokens.isEmpty, tokens.count <= 30 else { return nil }
    var index = 0
    var dates: [WrittenDate] = []
    var holdsDay = false
    var holdsNumber = false
    var isAgo = false
    while index < tokens.count {
      let token = tokens[index]
      if let date = WrittenDate.at(index, of: tokens, in: text) {
        dates.append(date)
        index = date.tokens.upperBound
        continue
      }
      if let row = Furniture.index.row(at: index, of: tokens, where: { $0.place == .whole }) {
        if token.kind == .number { holdsNumber = true }
        isAgo = isAgo || row.row.words.hasSuffix(" ago")
        index += row.count
        continue
      }
      switch token.kind {
      case .mark: break
      case .number: holdsNumber = true
      case .word where DateTable.labelCodes.contains(token.code): isLabelled = true
      case .word where DateTable.weekdayCodes.contains(token.code),
        .word where DateTable.monthsByCode[token.code] != nil:
        holdsDay = true
      case .word where DateTable.companionCodes.contains(token.code): break
      case .word:
        guard let end = Byline.end(from: index, of: tokens, in: text) else { return nil }
        index = end
        continue
      }
      index += 1
    }
    let isDated = !dates.isEmpty || (holdsNumber && (holdsDay || isLabelled))
    guard isDated || isAgo || Self.isClockTime(tokens, in: text) else { return nil }
    date = dates.first?.date
  }

  /// Whether a passage that holds nothing but numbers and words of time begins like a time of day: `11:20`, `9:05 GMT`, `9.05am`.
  private static func isClockTime(_ tokens: [Token], in text: [UInt8]) -> Bool {
    guard tokens.count >= 2, tokens[0].kind == .number else { return false }
    let digits = text[tokens[0].span.start..<tokens[0].span.end]
    if tokens[1].kind == .word {
      return (4...5).contains(digits.count) && digits.dropLast(2).last == UInt8(ascii: ".")
    }
    return digits.count <= 2 && tokens[1].isMark(":") && tokens.count >= 3 && tokens[2].kind == .number
      && tokens[2].span.length == 2
  }

  /// The date that a dateline gives at the beginning of a body: `NORVIK, Oct. 22, 2021 (AP) —`; nil where there is none.
  ///
  /// The place is at most five capitalised words, and a dash ends the dateline within its first 80 bytes.
  static func dateline(of span: ByteSpan, in text: [UInt8]) -> CalendarDate? {
    guard let end = dash(within: ByteSpan(span.start, min(span.start + 80, span.end)), in: text) else { return nil }
    let tokens = Token.tokens(of: ByteSpan(span.start, end), in: text)
    var index = 0
    while index < tokens.count, tokens[index].kind == .word, index < 5, Bytes.isCapital(text[tokens[index].span.start]),
      DateTable.monthsByCode[tokens[index].code] == nil
    {
      index += 1
    }
    guard index > 0, index < tokens.count, let date = WrittenDate.at(index, of: tokens, in: text) else { return nil }
    let rest = tokens[date.tokens.upperBound...]
    guard rest.isEmpty || (rest.first?.isMark("(") == true && rest.last?.isMark(")") == true) else { return nil }
    return date.date
  }

  private static func dash(within span: ByteSpan, in text: [UInt8]) -> Int? {
    var index = span.start
    while index < span.end {
      if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
        text[index + 2] == 0x93 || text[index + 2] == 0x94
      {
        return index
      }
      if text[index] == 0x2D, index > span.start, text[index - 1] == 0x20 || text[index - 1] == 0x29,
        index + 1 < text.count,
        text[index + 1] == 0x20 || text[index + 1] == 0x2D
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
