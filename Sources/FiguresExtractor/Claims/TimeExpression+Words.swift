import FiguresCore

extension TimeExpressionReader {
  /// The time expression in words that is found by the word at a token.
  func expression(at index: Int) -> TimeExpression? {
    if sentence.isWord(index, .now, .today, .currently, .nowadays) {
      return TimeExpression(tokens: index..<(index + 1), days: DayRange(first: articleDate, last: articleDate))
    }
    if sentence.isWord(index, .during) || sentence.isWord(index, .since), let event = event(behind: index) {
      return event
    }
    if sentence.isWord(index, .end, .middle, .beginning, .start) { return end(at: index) }
    if sentence.isWord(index, .last, .this, .next) || sentence.isWord(index, .past, .previous) {
      return relative(at: index)
    }
    if sentence.isAny(index, .weekday) { return weekday(at: index) }
    if sentence.isAny(index, .month), sentence.isCapitalized(index) { return month(at: index) }
    if sentence.isAny(index, .calendarUnit) { return unit(at: index) }
    return nil
  }

  /// `during the closure`, `since the move`.
  private func event(behind index: Int) -> TimeExpression? {
    guard sentence.isAny(index + 1, .determiner), let phrase = nouns.phrase(from: index + 1),
      !sentence.isAny(phrase.tokens.upperBound, [.verb, .auxiliary])
    else { return sentence.isWord(index, .during) ? bareEvent(behind: index) : nil }
    return TimeExpression(tokens: index..<phrase.tokens.upperBound)
  }

  /// `during flowering`.
  private func bareEvent(behind index: Int) -> TimeExpression? {
    guard sentence.kind(index + 1) == .word, let phrase = nouns.phrase(from: index + 1) else { return nil }
    return TimeExpression(tokens: index..<phrase.tokens.upperBound)
  }

  /// `by the end of the decade`, `until the middle of May`.
  private func end(at index: Int) -> TimeExpression? {
    guard sentence.isWord(index - 1, .the), sentence.isWord(index - 2, in: Self.limits) else { return nil }
    var end = index + 1
    if sentence.isWord(end, .of) {
      if sentence.kind(end + 1) == .number {
        end += 2
      } else if let phrase = nouns.phrase(from: end + 1) {
        end = phrase.tokens.upperBound
      }
    }
    return TimeExpression(tokens: (index - 2)..<end)
  }

  private static let limits: KeywordSet = [.at, .before, .by, .from, .in, .since, .till, .until]

  /// `last year`, `this month`, `the last week of April`, `next Thursday`.
  private func relative(at index: Int) -> TimeExpression? {
    if sentence.isWord(index + 1, .year), sentence.isWord(index, .last, .this, .next) {
      let shift = sentence.isWord(index, .last) ? -1 : sentence.isWord(index, .next) ? 1 : 0
      let year = articleDate.map { $0.year + shift }
      return TimeExpression(
        tokens: index..<(index + 2),
        days: DayRange(first: year.flatMap(CalendarDate.start), last: year.flatMap(CalendarDate.end)))
    }
    guard sentence.isAny(index + 1, [.calendarUnit, .month, .weekday]) else { return nil }
    var end = index + 2
    if sentence.isWord(end, .of), sentence.isAny(end + 1, .month), sentence.isCapitalized(end + 1) { end += 2 }
    return TimeExpression(tokens: index..<end)
  }

  /// `Thursday`, `Friday evening`, `by Saturday noon`: the last such day before the article, or its own.
  private func weekday(at index: Int) -> TimeExpression {
    let start = sentence.isWord(index - 1, .by, .since, .until) ? index - 1 : index
    let end = sentence.isWord(index + 1, in: Self.partsOfDay) ? index + 2 : index + 1
    guard let articleDate, let entry = sentence.entry(index) else { return TimeExpression(tokens: start..<end) }
    let back = (articleDate.weekday.rawValue - Int(entry.value) + 7) % 7
    let day = articleDate.adding(days: -back)
    return TimeExpression(tokens: start..<end, days: DayRange(first: day, last: day))
  }

  private static let partsOfDay: KeywordSet = [.afternoon, .evening, .midnight, .morning, .night, .noon]

  /// `in May`, `since May`, `from May to July`; a month that is what the sentence is about: `August was the busiest`.
  private func month(at index: Int) -> TimeExpression? {
    if sentence.isWord(index - 1, .from), sentence.isWord(index + 1, .to, .until, .through),
      sentence.isAny(index + 2, .month)
    {
      return TimeExpression(tokens: (index - 1)..<(index + 3))
    }
    if sentence.isWord(index - 1, .since, .until, .by) || sentence.isWord(index - 1, .till) {
      return TimeExpression(tokens: (index - 1)..<(index + 1))
    }
    let isSubject = index == 0 && sentence.isWord(index + 1, .is, .was)
    guard isSubject || sentence.isWord(index - 1, .in, .of) else { return nil }
    return TimeExpression(tokens: index..<(index + 1))
  }

  /// `in the spring`, `at the weekend`, `in the summer of 2026`, `the year before`, `in a decade`.
  private func unit(at index: Int) -> TimeExpression? {
    if sentence.isWord(index - 1, .the), sentence.isWord(index + 1, .before, .earlier, .after),
      sentence.isWord(index - 2, .in) || !sentence.isAny(index + 2, [.determiner, .pronoun]),
      !sentence.isCapitalized(index + 2)
    {
      return TimeExpression(tokens: (index - 1)..<(index + 2))
    }
    var start = index
    while start > 0, index - start < 4, sentence.kind(start - 1) == .word, !sentence.isAny(start - 1, .phraseEnd) {
      start -= 1
    }
    guard sentence.isAny(start - 1, .determiner) || start == index else { return nil }
    let isOne = sentence.isWord(start - 1, .a, .an)
    if isOne, start == index, sentence.isWord(index + 1, .earlier, .before, .later) {
      return TimeExpression(tokens: (start - 1)..<(index + 2))
    }
    if sentence.isWord(start - 1, .the, .its) || isOne { start -= 1 }
    let isSeason = sentence.isWord(index, in: Self.seasons)
    guard sentence.isWord(start - 1, in: Self.limits) || sentence.isWord(start - 1, .over, .within, .during) else {
      return isSeason && sentence.isWord(start, .the) ? TimeExpression(tokens: start..<(index + 1)) : nil
    }
    guard isSeason || start < index else { return nil }
    // "In a decade" is a length, "in a school week" is neither.
    if isOne, !sentence.isWord(start - 1, .in, .over, .within) || index > start + 1 { return nil }
    return TimeExpression(tokens: (start - 1)..<extent(from: index + 1))
  }

  private static let seasons: KeywordSet = [.autumn, .spring, .summer, .weekend, .winter]

  /// The end of what hangs on a unit of the calendar: `of 2026`, `before Christmas`.
  private func extent(from index: Int) -> Int {
    if sentence.isWord(index, .of), sentence.kind(index + 1) == .number || sentence.isAny(index + 1, .month) {
      return index + 2
    }
    if sentence.isWord(index, .before, .after, .of), sentence.isCapitalized(index + 1) { return index + 2 }
    return index
  }
}
