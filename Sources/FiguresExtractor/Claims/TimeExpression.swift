import FiguresCore

/// Words of a sentence that say when, and the days they name as far as they are known.
struct TimeExpression {
  var tokens: Range<Int>
  var days = DayRange()
}

/// Finds the time expressions of a sentence: `since 2015`, `last year`, `in the summer of 2026`, `during the closure`.
struct TimeExpressionReader {
  let sentence: Sentence
  let articleDate: CalendarDate?
  let nouns: NounPhraseReader

  init(sentence: Sentence, articleDate: CalendarDate?) {
    self.sentence = sentence
    self.articleDate = articleDate
    nouns = NounPhraseReader(sentence: sentence)
  }

  /// All of them in the order of the text; of two that overlap only the longer.
  func expressions(among figures: [RawFigure]) -> [TimeExpression] {
    var found: [TimeExpression] = []
    for figure in figures {
      guard let time = expression(of: figure) else { continue }
      // "In 2022 and 2023" is one time.
      if let last = found.last, time.tokens.lowerBound == last.tokens.upperBound + 1,
        sentence.isWord(last.tokens.upperBound, .and), figure.kind == .year
      {
        found[found.count - 1].tokens = last.tokens.lowerBound..<time.tokens.upperBound
        found[found.count - 1].days.last = time.days.last
      } else {
        found.append(time)
      }
    }
    guard !sentence.traits.isDisjoint(with: Self.signs) else { return found }
    for index in 0..<sentence.count where sentence.isAny(index, Self.signs) {
      if let time = expression(at: index) { found.append(time) }
    }
    if found.count > 1 { found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
    return longest(found).filter { !isSuperlative($0) }
  }

  /// Of times that overlap, in the order of the text, the longest.
  private func longest(_ times: [TimeExpression]) -> [TimeExpression] {
    var kept: [TimeExpression] = []
    for time in times {
      guard let last = kept.last, last.tokens.overlaps(time.tokens) else {
        kept.append(time)
        continue
      }
      if time.tokens.count > last.tokens.count { kept[kept.count - 1] = time }
    }
    return kept
  }

  /// What a time expression in words is found by.
  private static let signs: WordClass = [.timeWord, .weekday, .month, .calendarUnit]

  /// "The most since 2009" tells how far back, not when.
  private func isSuperlative(_ time: TimeExpression) -> Bool {
    let start = time.tokens.lowerBound
    guard sentence.isWord(start, .since) else { return false }
    return (1...3).contains {
      sentence.isWord(start - $0, .most, .first, .worst) || sentence.hasSuffix(start - $0, "est")
    }
  }

  // MARK: Figures

  /// A figure that is a time, with the words around it: `since 2015`, `40 years ago`, `the past four decades`, `in the 1950s`.
  private func expression(of figure: RawFigure) -> TimeExpression? {
    let (start, end) = (figure.tokens.lowerBound, figure.tokens.upperBound)
    if let days = figure.days { return dated(figure.tokens, days) }
    if figure.kind == .period { return dated(figure.tokens, decade(figure)) }
    guard figure.kind == .duration else { return nil }
    if sentence.isWord(end, .ago) {
      return TimeExpression(tokens: start..<(end + 1), days: ago(figure))
    }
    let isConjunction = sentence.isWord(end, .before) && sentence.isAny(end + 1, [.determiner, .pronoun])
    if sentence.isWord(end, .earlier, .before, .later), !isConjunction {
      return TimeExpression(tokens: start..<(end + 1))
    }
    if sentence.isWord(start - 1, .past, .last, .previous) {
      return TimeExpression(
        tokens: (start - 1)..<end, days: DayRange(first: ago(figure).first, last: articleDate))
    }
    if sentence.isWord(start, .over) || sentence.isWord(start - 1, .in, .over, .within) {
      return TimeExpression(tokens: sentence.isWord(start, .over) ? start..<end : (start - 1)..<end)
    }
    return nil
  }

  private func dated(_ tokens: Range<Int>, _ days: DayRange) -> TimeExpression {
    let end = tokens.upperBound
    var before = tokens.lowerBound - 1
    if sentence.isWord(before, .the) { before -= 1 }
    switch sentence.keyword(before) {
    case .since: return TimeExpression(tokens: before..<end, days: DayRange(first: days.first, last: nil))
    case .by, .until, .till, .before:
      return TimeExpression(tokens: before..<end, days: DayRange(first: nil, last: days.last))
    case .between, .from, .in, .on, .during, .of: return TimeExpression(tokens: before..<end, days: days)
    default: return TimeExpression(tokens: tokens, days: days)
    }
  }

  private func decade(_ figure: RawFigure) -> DayRange {
    guard let value = figure.value?.point, value.isWhole, value < ExactDecimal(3000), ExactDecimal(1000) < value else {
      return DayRange()
    }
    let year = Int(value.approximation)
    return DayRange(first: .start(ofYear: year), last: .end(ofYear: year + 9))
  }

  /// The year or day so long before the article; open where the article has no date.
  private func ago(_ figure: RawFigure) -> DayRange {
    guard let articleDate, let count = figure.value?.point, count.isWhole, count < ExactDecimal(2000),
      let unit = figure.unit?.name
    else { return DayRange() }
    let amount = Int(count.approximation)
    switch unit {
    case "year", "decade", "century":
      let years = amount * (unit == "year" ? 1 : unit == "decade" ? 10 : 100)
      return DayRange(
        first: .start(ofYear: articleDate.year - years), last: .end(ofYear: articleDate.year - years))
    case "day", "week":
      let day = articleDate.adding(days: -amount * (unit == "day" ? 1 : 7))
      return DayRange(first: day, last: day)
    default: return DayRange()
    }
  }
}
