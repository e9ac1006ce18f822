import FiguresCore

/// Reads dates, years and stretches of years, which are figures of their own kind.
struct DateReader {
  let sentence: Sentence

  /// The date or years that begin at a token, with a weekday in front of it.
  func date(at index: Int) -> RawFigure? {
    if sentence.isAny(index, .weekday), let date = dateAfterWeekday(index) { return date }
    if sentence.isAny(index, .month), let date = monthFirst(at: index) { return date }
    guard sentence.kind(index) == .number else { return nil }
    return sentence.length(index) == 4 ? isoDate(at: index) ?? years(at: index) : dayFirst(at: index)
  }

  private func figure(
    _ tokens: Range<Int>, _ kind: Kind, _ value: Quantity?, _ first: CalendarDate?, _ last: CalendarDate?
  )
    -> RawFigure
  {
    RawFigure(
      tokens: tokens, core: tokens, stated: value?.numbers ?? [], value: value, kind: kind,
      days: DayRange(first: first, last: last))
  }

  // MARK: Days

  /// `Tuesday, 14 March 2024`, `Thursday, Oct. 21`.
  private func dateAfterWeekday(_ index: Int) -> RawFigure? {
    var next = index + 1
    if sentence.isMark(next, ",") { next += 1 }
    while sentence.isWord(next, .the, .on) { next += 1 }
    guard
      let date = sentence.isAny(next, .month) ? monthFirst(at: next) : dayFirst(at: next) ?? isoDate(at: next),
      date.kind == .date
    else { return nil }
    var whole = date
    whole.tokens = index..<date.tokens.upperBound
    return whole
  }

  /// `October 22, 2021`, `Sept. 20`, `March 2021`; `may` and `march` only with a capital and a number behind.
  private func monthFirst(at index: Int) -> RawFigure? {
    guard let month = sentence.entry(index).map({ Int($0.value) }), sentence.isCapitalized(index) else { return nil }
    var next = index + 1
    if sentence.isMark(next, "."), sentence.isAny(index, .abbreviation) { next += 1 }
    guard sentence.kind(next) == .number else { return nil }
    if let year = year(at: next) {
      return monthOfYear(index..<(next + 1), month, year)
    }
    guard let (day, end) = day(at: next) else { return nil }
    var after = end
    if sentence.isMark(after, ",") { after += 1 }
    if let year = year(at: after), !isCounted(after) {
      return dayOfYear(index..<(after + 1), year, month, day)
    }
    guard !isCounted(next) || end > next + 1 else { return nil }
    return figure(index..<end, .date, nil, nil, nil)
  }

  /// `14 March 2024`, `the 3rd of May`, `20 Sept`.
  private func dayFirst(at index: Int) -> RawFigure? {
    guard sentence.kind(index) == .number, let (day, end) = day(at: index) else { return nil }
    var next = end
    if sentence.isWord(next, .of) { next += 1 }
    guard sentence.isAny(next, .month), sentence.isCapitalized(next), let entry = sentence.entry(next) else {
      return nil
    }
    next += 1
    if sentence.isMark(next, "."), sentence.isAny(next - 1, .abbreviation), sentence.kind(next + 1) == .number {
      next += 1
    }
    var after = next
    if sentence.isMark(after, ",") { after += 1 }
    if let year = year(at: after) { return dayOfYear(index..<(after + 1), year, Int(entry.value), day) }
    return figure(index..<next, .date, nil, nil, nil)
  }

  /// `2021-10-22`.
  private func isoDate(at index: Int) -> RawFigure? {
    guard let year = year(at: index), sentence.isHyphen(index + 1), let month = smallNumber(at: index + 2),
      sentence.isHyphen(index + 3), let day = smallNumber(at: index + 4)
    else { return nil }
    return dayOfYear(index..<(index + 5), year, month, day)
  }

  private func dayOfYear(_ tokens: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> RawFigure? {
    let date = CalendarDate(year: year, month: month, day: day)
    return figure(tokens, .date, nil, date, date)
  }

  private func monthOfYear(_ tokens: Range<Int>, _ month: Int, _ year: Int) -> RawFigure? {
    figure(
      tokens, .date, nil, CalendarDate(year: year, month: month, day: 1),
      CalendarDate(year: year, month: month, day: CalendarDate.daysInMonth(month, of: year)))
  }

  // MARK: Years

  /// `2018`, `between 2013 and 2018`, `2013-18`, `1990s`.
  private func years(at index: Int) -> RawFigure? {
    guard let first = year(at: index), isYear(index) else { return nil }
    let next = index + 1
    if sentence.isMark(next, "-") || sentence.isMark(next, "/"),
      let last = year(at: next + 1) ?? shortYear(at: next + 1, after: first), last > first, !isMeasured(next + 1),
      // "1994 - 95": a season, whatever the spaces.
      !sentence.isSpaced(next) || sentence.tokens[next].flags.contains(.wide) || last == first + 1
    {
      return stretch(index..<(next + 2), first, last)
    }
    let isBetween = sentence.isWord(index - 1, .between) && sentence.isWord(next, .and)
    let isFrom = sentence.isWord(index - 1, .from) && sentence.isWord(next, .to, .until, .through)
    if isBetween || isFrom, let last = year(at: next + 1), last >= first {
      return stretch(index..<(next + 2), first, last)
    }
    let value = ExactDecimal(Int32(first))
    return figure(
      index..<next, .year, .point(value), CalendarDate.start(ofYear: first), CalendarDate.end(ofYear: first))
  }

  private func stretch(_ tokens: Range<Int>, _ first: Int, _ last: Int) -> RawFigure {
    figure(
      tokens, .period, .range(ExactDecimal(Int32(first)), ExactDecimal(Int32(last))), CalendarDate.start(ofYear: first),
      CalendarDate.end(ofYear: last))
  }

  /// Four bare digits are a year where the words around them say so, or where they count nothing.
  private func isYear(_ index: Int) -> Bool {
    // "1000-5000" are no years, and so "1000" is none.
    if sentence.isMark(index + 1, "-"), sentence.kind(index + 2) == .number, sentence.length(index + 2) >= 4,
      year(at: index + 2) == nil
    {
      return false
    }
    if sentence.kind(index - 1) == .sign || isMeasured(index) { return false }
    if sentence.isWord(index - 1, in: Self.yearWords) || sentence.isAny(index - 1, .month) { return true }
    if sentence.isWord(index - 1, .the, .a, .this, .that), let year = year(at: index), year >= 1800 {
      return true
    }
    if sentence.isHyphen(index - 1) || sentence.isHyphen(index + 1) && sentence.kind(index + 2) == .word {
      return false
    }
    if sentence.isAny(index - 1, .label) && !sentence.isAny(index - 1, .calendarUnit) { return false }
    return !isCounted(index) && !sentence.book.hedgesBefore.isMatch(endingBefore: index, in: sentence.tokens)
  }

  private static let yearWords: KeywordSet = [
    .in, .since, .until, .till, .during, .early, .late, .mid, .year, .spring, .summer, .autumn, .winter, .election,
  ]

  /// Whether a unit, scale or sign makes the digits a quantity.
  private func isMeasured(_ index: Int) -> Bool {
    let next = index + 1
    return sentence.kind(next) == .sign || sentence.isAny(next, .scale) && !sentence.isAny(next, .vaguePlural)
      || sentence.kind(next) == .word && !sentence.isSpaced(next)
      || UnitReader(sentence: sentence).unit(at: next, afterDigits: true) != nil && !sentence.isAny(next, .phraseEnd)
  }

  private func isCounted(_ index: Int) -> Bool {
    NounPhraseReader(sentence: sentence).counted(from: index + 1) != nil
  }

  // MARK: Fields

  /// A year from 1000 to 2199 in four digits.
  func year(at index: Int) -> Int? {
    guard sentence.kind(index) == .number, sentence.length(index) == 4, sentence.tokens[index].mark == 0,
      let number = plainNumber(at: index), (1000...2199).contains(number)
    else { return nil }
    return number
  }

  private func shortYear(at index: Int, after first: Int) -> Int? {
    guard sentence.length(index) == 2, let number = plainNumber(at: index) else { return nil }
    return first / 100 * 100 + number
  }

  private func smallNumber(at index: Int) -> Int? {
    sentence.length(index) <= 2 && !sentence.isSpaced(index) ? plainNumber(at: index) : nil
  }

  /// A day of the month, perhaps with st, nd, rd or th, and the token behind it.
  private func day(at index: Int) -> (day: Int, end: Int)? {
    guard sentence.length(index) <= 2, let number = plainNumber(at: index), (1...31).contains(number) else {
      return nil
    }
    let next = index + 1
    if sentence.kind(next) == .word, !sentence.isSpaced(next) {
      return sentence.isWord(next, .st, .nd, .rd, .th) ? (number, next + 1) : nil
    }
    return (number, next)
  }

  private func plainNumber(at index: Int) -> Int? {
    guard sentence.kind(index) == .number else { return nil }
    let reading = DigitReader.read(sentence.bytes, sentence.tokens[index])
    guard let number = reading.number, number.exponent == 0, !reading.isGrouped else { return nil }
    return Int(number.significand)
  }
}
