import FiguresCore

/// A day and month, with or without a year, as written beside a weekday.
struct WrittenDate: Sendable {
  /// The day of the month.
  let day: Int
  /// The month, 1…12.
  let month: Int
  /// The year, where written.
  let year: Int?
  /// The bytes from the weekday to the end of the date, or the other way round.
  let span: ByteSpan

  /// Reads the date that follows a weekday (`Tuesday, 14 March 2024`) or stands before it (`14 March 2024, a Tuesday`).
  init?(beside weekday: Int, in tokens: [Token]) {
    var at = weekday + 1
    while at < tokens.count, tokens[at].text == "," || tokens[at].text == "the" || tokens[at].text == "(" { at += 1 }
    if let (day, month, year, end) = Self.date(at, in: tokens) {
      self.init(
        day: day, month: month, year: year, span: ByteSpan(tokens[weekday].span.start, tokens[end - 1].span.end))
      return
    }
    at = weekday - 1
    while at >= 0, [",", "a", "(", "was", "is"].contains(tokens[at].text) { at -= 1 }
    for start in [at - 2, at - 3, at - 1] where start >= 0 && at < weekday - 1 {
      if let (day, month, year, end) = Self.date(start, in: tokens), end == at + 1 {
        self.init(
          day: day, month: month, year: year, span: ByteSpan(tokens[start].span.start, tokens[weekday].span.end))
        return
      }
    }
    return nil
  }

  private init(day: Int, month: Int, year: Int?, span: ByteSpan) {
    self.day = day
    self.month = month
    self.year = year
    self.span = span
  }

  /// The day meant: with the year written, else in the year that brings it nearest to another date.
  func date(near other: CalendarDate?) -> CalendarDate? {
    if let year { return CalendarDate(year: year, month: month, day: day) }
    guard let other else { return nil }
    return (other.year - 1...other.year + 1).compactMap { CalendarDate(year: $0, month: month, day: day) }
      .min { abs($0.dayNumber - other.dayNumber) < abs($1.dayNumber - other.dayNumber) }
  }

  private static func date(_ at: Int, in tokens: [Token]) -> (day: Int, month: Int, year: Int?, end: Int)? {
    guard at >= 0, at + 1 < tokens.count else { return nil }
    var next: Int
    let day: Int
    let month: Int
    if let first = dayNumber(tokens[at].text) {
      let isOf = tokens[at + 1].text == "of" && at + 2 < tokens.count
      guard let named = CalendarWords.month(tokens[isOf ? at + 2 : at + 1].text) else { return nil }
      (day, month, next) = (first, named, isOf ? at + 3 : at + 2)
    } else if let named = CalendarWords.month(tokens[at].text) {
      let isPoint = tokens[at + 1].text == "." && at + 2 < tokens.count
      guard let second = dayNumber(tokens[isPoint ? at + 2 : at + 1].text) else { return nil }
      (day, month, next) = (second, named, isPoint ? at + 3 : at + 2)
    } else {
      return nil
    }
    var year: Int?
    let place = next < tokens.count && tokens[next].text == "," ? next + 1 : next
    if place < tokens.count, tokens[place].text.utf8.count == 4, let number = Int(tokens[place].text),
      (1500...2999).contains(number)
    {
      year = number
      next = place + 1
    }
    return (day, month, year, next)
  }

  private static func dayNumber(_ text: String) -> Int? {
    var digits = text[...]
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
    guard let number = Int(digits), (1...31).contains(number) else { return nil }
    return number
  }
}
