import FiguresCore

/// Finds when a figure holds: the time expression of its clause that stands nearest to it.
struct PeriodReader {
  let sentence: Sentence
  private let figures: [RawFigure]
  private let times: [TimeExpression]

  init(sentence: Sentence, figures: [RawFigure], articleDate: CalendarDate?) {
    self.sentence = sentence
    self.figures = figures
    times = TimeExpressionReader(sentence: sentence, articleDate: articleDate).expressions(among: figures)
  }

  /// How many tokens away a time expression may stand.
  private static let reach = 24

  /// The period of a figure, or nil.
  func period(of figure: RawFigure) -> Period? {
    if let days = figure.days {
      return Period(text: sentence.text(figure.tokens), first: days.first, last: days.last)
    }
    var best: (distance: Int, time: TimeExpression)?
    let nearby = times.partitioningIndex { $0.tokens.lowerBound >= figure.tokens.lowerBound - 2 * Self.reach }
    for time in times[nearby...] {
      if time.tokens.overlaps(figure.tokens) {
        if figure.kind == .period { best = (0, time) }
        continue
      }
      if time.tokens.lowerBound > figure.tokens.upperBound + Self.reach { break }
      guard let distance = distance(from: figure.tokens, to: time.tokens) else { continue }
      if distance < best?.distance ?? Self.reach { best = (distance, time) }
    }
    return best.map {
      Period(text: sentence.text($0.time.tokens), first: $0.time.days.first, last: $0.time.days.last)
    }
  }

  /// How far a time is from a figure; nil where something between them, or the time's own place, keeps them apart.
  private func distance(from figure: Range<Int>, to time: Range<Int>) -> Int? {
    if time.lowerBound >= figure.upperBound {
      let gap = figure.upperBound..<time.lowerBound
      guard gap.count < Self.reach, !isKeptApart(time, forwards: gap), !belongsToNext(time, behind: gap) else {
        return nil
      }
      return gap.count + commas(in: gap)
    }
    let gap = time.upperBound..<figure.lowerBound
    if isFronted(time) {
      return keepsApart(fronted: gap) ? nil : min(gap.count + 1, 4)
    }
    guard gap.count < Self.reach, !isInserted(time), !tellsWhenItWasSaid(time, before: gap),
      !isKeptApart(time, backwards: gap), !opensClause(figure)
    else { return nil }
    return gap.count + 1 + commas(in: gap)
  }

  private func commas(in gap: Range<Int>) -> Int { gap.count { sentence.isMark($0, ",") } }

  /// Whether a time opens its sentence or half of it: `In 2019, …`.
  private func isFronted(_ time: Range<Int>) -> Bool {
    let before = time.lowerBound - 1
    return before < 0 || sentence.isMark(before, oneOf: ";\":")
      || before == 0 && sentence.isAny(0, [.conjunction, .preposition, .determiner])
      || before == 1 && sentence.isAny(0, .preposition) && sentence.isAny(1, .determiner)
  }

  private func keepsApart(fronted gap: Range<Int>) -> Bool {
    gap.contains { sentence.isMark($0, ";") }
  }

  /// `…, founded in 1974, …` and `…, who came in May, …` speak of their noun alone.
  private func isInserted(_ time: Range<Int>) -> Bool {
    guard (0..<5).contains(where: { sentence.isMark(time.upperBound + $0, ",") }) else { return false }
    var index = time.lowerBound - 1
    while index > 0, time.lowerBound - index < 8 {
      if sentence.isMark(index, ",") {
        return sentence.isWord(index + 1, .which, .who, .whose) || isParticiple(index + 1)
      }
      if sentence.kind(index) == .mark { return false }
      index -= 1
    }
    return false
  }

  private func isParticiple(_ index: Int) -> Bool {
    sentence.kind(index) == .word && !sentence.isAny(index, .auxiliary)
      && (sentence.hasSuffix(index, "ed") || sentence.isAny(index, .verb) && sentence.hasSuffix(index, "t"))
  }

  /// `Said on Monday that …`, `told the council last week: …`.
  private func tellsWhenItWasSaid(_ time: Range<Int>, before gap: Range<Int>) -> Bool {
    (1...4).contains { sentence.isAny(time.lowerBound - $0, .reporting) && sentence.isAny(time.lowerBound - $0, .verb) }
      && gap.contains { sentence.isWord($0, .that) || sentence.isMark($0, "\"") || sentence.isMark($0, ":") }
  }

  // MARK: What stands between

  /// A time behind the figure belongs to another clause, to what is compared, or to another figure.
  private func isKeptApart(_ time: Range<Int>, forwards gap: Range<Int>) -> Bool {
    // "The union now says": when it is said.
    if sentence.isAny(time.upperBound, .reporting) { return true }
    var isNewClause = false
    for index in gap {
      if sentence.isMark(index, ";") { return true }
      if sentence.isWord(index, in: Self.relatives), !sentence.isWord(index - 1, .of) { return true }
      if sentence.isWord(index, .than, .against), !isHedge(index) { return true }
      if sentence.isAny(index, .reporting), isFinite(index) { return true }
      if sentence.isWord(index, .that), sentence.isAny(index + 1, [.verb, .auxiliary]) { return true }
      if sentence.isWord(index, in: Self.openers), !isFinite(index + 1) { isNewClause = true }
      if isNewClause, isFinite(index) { return true }
    }
    if isNewClause, isFinite(time.upperBound) { return true }
    if let comma = onlyComma(in: gap), beginsClause(comma + 1), gap.contains(where: { $0 > comma + 1 && isFinite($0) })
    {
      return true
    }
    return !sharesTime(gap)
  }

  /// "…, councillors agreed on Tuesday": behind a single comma another subject has its own verb.
  private func onlyComma(in gap: Range<Int>) -> Int? {
    guard let comma = gap.first(where: { sentence.isMark($0, ",") }), commas(in: gap) == 1 else { return nil }
    return comma
  }

  private func beginsClause(_ index: Int) -> Bool {
    sentence.kind(index) == .word
      && !sentence.isAny(index, [.preposition, .conjunction, .verb, .auxiliary, .adverb])
      && !sentence.isWord(index, in: Self.relatives)
  }

  /// Whether the figures between a figure and a time are named in one breath with it: `40 boats and 12 cars in May`.
  private func sharesTime(_ gap: Range<Int>) -> Bool {
    guard let other = figures(in: gap).last(where: isAmount) else { return true }
    return !(gap.lowerBound..<other.tokens.lowerBound).contains {
      sentence.isWord($0, in: Self.contrasts) || isFinite($0)
        || sentence.isWord($0, .and) && sentence.isAny($0 + 1, .preposition) && $0 + 1 < other.tokens.lowerBound
    }
  }

  /// `…, and nearly one pupil in five eats free`: a figure that begins a clause of its own.
  private func opensClause(_ figure: Range<Int>) -> Bool {
    guard sentence.isMark(figure.lowerBound - 2, ","), sentence.isWord(figure.lowerBound - 1, .and, .but, .while) else {
      return false
    }
    return (figure.upperBound..<(figure.upperBound + 6)).contains(where: isFinite)
  }

  /// `8,000, and on Sunday 12,000`: a time right before another figure is that figure's.
  private func belongsToNext(_ time: Range<Int>, behind gap: Range<Int>) -> Bool {
    let isSeparate = gap.contains { sentence.isMark($0, ",") || sentence.isWord($0, .and, .but) }
    return isSeparate && figures(in: time.upperBound..<(time.upperBound + 2)).contains(where: isAmount)
  }

  /// A time before the figure belongs to another clause, or to a figure that this one is set against.
  private func isKeptApart(_ time: Range<Int>, backwards gap: Range<Int>) -> Bool {
    var isNewClause = false
    for index in gap {
      if sentence.isMark(index, ";") { return true }
      if sentence.isWord(index, in: Self.openers), !isFinite(index + 1) { isNewClause = true }
      if isNewClause, isFinite(index) { return true }
    }
    // "Fell 30% between 2019 and 2022, from 48,000 to 36,000": the ends of a change have its time.
    guard
      figures(in: (time.lowerBound - 1)..<time.lowerBound).contains(where: {
        isAmount($0) && $0.kind != .change && $0.kind != .multiple
      })
    else { return false }
    return gap.contains { sentence.isWord($0, in: Self.contrasts) }
  }

  /// "More than 12 cars" compares nothing.
  private func isHedge(_ index: Int) -> Bool { !figures(in: index..<(index + 1)).isEmpty }

  /// The figures that have a token among these.
  private func figures(in tokens: Range<Int>) -> ArraySlice<RawFigure> {
    let first = figures.partitioningIndex { $0.tokens.upperBound > tokens.lowerBound }
    let end = figures.partitioningIndex { $0.tokens.lowerBound >= tokens.upperBound }
    return figures[first..<max(first, end)]
  }

  private func isAmount(_ figure: RawFigure) -> Bool {
    switch figure.kind {
    case .date, .year, .period, .duration, .ordinal: false
    default: true
    }
  }

  private func isFinite(_ index: Int) -> Bool {
    sentence.isAny(index, [.verb, .auxiliary]) && !sentence.isAny(index, [.preposition, .changeNoun])
  }

  private static let relatives: KeywordSet = [.who, .which, .whose, .whom, .where]
  private static let openers: KeywordSet = [
    .and, .but, .while, .whereas, .though, .although, .because, .that,
  ]
  private static let contrasts: KeywordSet = [.against, .compared, .from, .including, .than, .to]
}
