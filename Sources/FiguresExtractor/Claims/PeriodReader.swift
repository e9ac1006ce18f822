import FiguresCore

/// Finds when a figure holds: the time expression nearest to it.
struct PeriodReader {
  struct Candidate {
    var tokens: Range<Int>
    var days: DayRange
  }

  let sentence: Sentence
  let articleDate: CalendarDate?
  private var candidates: [Candidate] = []

  init(sentence: Sentence, figures: [RawFigure], articleDate: CalendarDate?) {
    self.sentence = sentence
    self.articleDate = articleDate
    for figure in figures {
      if let time = candidate(figure) { candidates.append(time) }
    }
    candidates += words()
    if candidates.count > 1 { candidates.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
  }

  /// How many tokens away a time expression may stand.
  private static let reach = 24

  /// The period of a figure, or nil.
  func period(of figure: RawFigure) -> Period? {
    if let days = figure.days {
      return Period(text: sentence.text(figure.tokens), first: days.first, last: days.last)
    }
    var best: (distance: Int, candidate: Candidate)?
    let nearby = candidates.partitioningIndex { $0.tokens.lowerBound >= figure.tokens.lowerBound - 2 * Self.reach }
    for candidate in candidates[nearby...] where !candidate.tokens.overlaps(figure.tokens) {
      if candidate.tokens.lowerBound > figure.tokens.upperBound + Self.reach { break }
      let gap =
        candidate.tokens.lowerBound >= figure.tokens.upperBound
        ? candidate.tokens.lowerBound - figure.tokens.upperBound
        : figure.tokens.lowerBound - candidate.tokens.upperBound + 1
      if gap < best?.distance ?? Self.reach { best = (gap, candidate) }
    }
    return best.map {
      Period(text: sentence.text($0.candidate.tokens), first: $0.candidate.days.first, last: $0.candidate.days.last)
    }
  }

  /// A figure that is a time expression with the words around it: `since 2015`, `40 years ago`, `the past four decades`.
  private func candidate(_ figure: RawFigure) -> Candidate? {
    let start = figure.tokens.lowerBound
    let end = figure.tokens.upperBound
    if let days = figure.days { return dated(figure.tokens, days) }
    guard figure.kind == .duration else { return nil }
    if sentence.isWord(end, .ago) {
      return Candidate(tokens: start..<(end + 1), days: ago(figure))
    }
    if sentence.isWord(start - 1, .past, .last, .previous) {
      return Candidate(tokens: (start - 1)..<end, days: DayRange(first: ago(figure).first, last: articleDate))
    }
    return nil
  }

  private func dated(_ tokens: Range<Int>, _ days: DayRange) -> Candidate {
    let before = tokens.lowerBound - 1
    switch sentence.keyword(before) {
    case .since: return Candidate(tokens: before..<tokens.upperBound, days: DayRange(first: days.first, last: nil))
    case .by, .until, .till, .before:
      return Candidate(tokens: before..<tokens.upperBound, days: DayRange(first: nil, last: days.last))
    case .between, .from, .in, .on, .during, .of:
      return Candidate(tokens: before..<tokens.upperBound, days: days)
    default: return Candidate(tokens: tokens, days: days)
    }
  }

  /// The year, month or day so long before the article; open where the article has no date.
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

  /// `last year`, `this month`, `now`, `Thursday`.
  private func words() -> [Candidate] {
    var found: [Candidate] = []
    guard !sentence.traits.isDisjoint(with: Self.beginnings) else { return [] }
    for index in 0..<sentence.count where sentence.isAny(index, Self.beginnings) {
      if sentence.isWord(index, .now, .today, .currently, .nowadays) {
        found.append(Candidate(tokens: index..<(index + 1), days: DayRange(first: articleDate, last: articleDate)))
      } else if sentence.isWord(index, .still) {
        found.append(Candidate(tokens: index..<(index + 1), days: DayRange(first: articleDate, last: articleDate)))
      } else if sentence.isWord(index, .last, .this, .next), sentence.isWord(index + 1, .year) {
        let shift = sentence.isWord(index, .last) ? -1 : sentence.isWord(index, .next) ? 1 : 0
        let year = articleDate.map { $0.year + shift }
        found.append(
          Candidate(
            tokens: index..<(index + 2),
            days: DayRange(first: year.flatMap(CalendarDate.start), last: year.flatMap(CalendarDate.end))))
      } else if sentence.isWord(index, .last, .this, .next),
        sentence.isAny(index + 1, [.calendarUnit, .month, .weekday])
      {
        found.append(Candidate(tokens: index..<(index + 2), days: DayRange()))
      } else if sentence.isAny(index, .weekday)
        || sentence.isAny(index, .month) && sentence.isWord(index - 1, .in, .since, .of)
          && sentence.isCapitalized(index)
      {
        found.append(Candidate(tokens: index..<(index + 1), days: weekday(index)))
      }
    }
    return found
  }

  private static let beginnings: WordClass = [.timeWord, .weekday, .month]

  /// The last such weekday before the article, or the day itself.
  private func weekday(_ index: Int) -> DayRange {
    guard let articleDate, sentence.isAny(index, .weekday), let entry = sentence.entry(index) else { return DayRange() }
    let back = (articleDate.weekday.rawValue - Int(entry.value) + 7) % 7
    let day = articleDate.adding(days: -back)
    return DayRange(first: day, last: day)
  }
}
