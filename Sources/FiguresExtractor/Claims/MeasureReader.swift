import FiguresCore

/// The phrase a figure is about, before it is put into words.
struct MeasurePhrase {
  /// The phrase in the text.
  var tokens: Range<Int>
  /// The head noun.
  var head: Int
  /// What stands behind "in", "across" and the like, if the phrase has it.
  var place: Range<Int>?
}

/// Finds what a figure measures: its own noun, what it is so much of, what it is put at, or the subject of its verb.
struct MeasureReader {
  let sentence: Sentence
  let nouns: NounPhraseReader
  let subjects: SubjectReader

  init(sentence: Sentence) {
    self.sentence = sentence
    nouns = NounPhraseReader(sentence: sentence)
    subjects = SubjectReader(sentence: sentence)
  }

  /// The measures of the figures of a sentence, each where one is found.
  func measures(of figures: [RawFigure]) -> [MeasurePhrase?] {
    var found: [MeasurePhrase?] = []
    found.reserveCapacity(figures.count)
    for (place, figure) in figures.enumerated() {
      found.append(measure(of: figure, at: place, among: figures, found))
      // "30 or 40 hives" are hives both.
      if place > 0, found[place - 1] == nil, isBare(figures[place - 1]), figure.noun != nil,
        isJoined(figures[place - 1].tokens.upperBound, figure.tokens.lowerBound)
      {
        found[place - 1] = found[place]
      }
    }
    return found
  }

  private func measure(of figure: RawFigure, at place: Int, among figures: [RawFigure], _ found: [MeasurePhrase?])
    -> MeasurePhrase?
  {
    if let noun = figure.noun, !sentence.isAny(noun.head, .calendarUnit) || figure.kind == .count {
      return MeasurePhrase(tokens: noun.tokens, head: noun.head)
    }
    switch figure.kind {
    case .date, .year, .period, .ordinal, .duration, .age, .score: return nil
    case .rate: if let noun = counted(in: figure) { return noun }
    default: break
    }
    let own =
      whole(of: figure) ?? topic(behind: figure) ?? owner(of: figure) ?? object(of: figure) ?? purpose(of: figure)
    if let own { return own }
    if figure.kind == .multiple, figure.core.count == 1,
      let subject = subjects.subject(ofVerbAt: figure.core.lowerBound)
    {
      return subject
    }
    // "Half of what goes over the counter": what is halved is no noun.
    if sentence.isWord(figure.tokens.upperBound, .of), figure.kind == .fraction { return nil }
    let earlier = figures[..<place].indices.suffix(4).last { isLike(figures[$0], figure) && found[$0] != nil }
    if let earlier, shares(figure, with: figures[earlier]) { return found[earlier] }
    if let subject = subjects.subject(before: figure.tokens.lowerBound) { return subject }
    return isBare(figure) ? earlier.flatMap { figures[$0].noun == nil ? nil : found[$0] } : nil
  }

  // MARK: The figure's own words

  /// `400,000 tickets a year`: what is counted stands inside the figure.
  private func counted(in figure: RawFigure) -> MeasurePhrase? {
    guard let noun = nouns.counted(from: figure.core.upperBound), noun.tokens.upperBound < figure.tokens.upperBound,
      noun.isPlural, !sentence.isAny(noun.head, [.unit, .calendarUnit])
    else { return nil }
    return MeasurePhrase(tokens: noun.tokens, head: noun.head)
  }

  /// `45% of Xinjiang's population`, `640 metres of rope`, `of all visitors, some 12%`.
  private func whole(of figure: RawFigure) -> MeasurePhrase? {
    let next = figure.tokens.upperBound
    let start = figure.tokens.lowerBound
    if sentence.isWord(next, .of), !sentence.isAny(next + 1, .pronoun) || sentence.isAny(next + 1, .determiner) {
      switch figure.kind {
      case .share, .fraction, .change, .measure, .count, .number:
        // What is measured is a noun; "150 miles of here" is none.
        return chain(from: next + 1)
      default: return nil
      }
    }
    guard isBare(figure) || figure.kind == .share || figure.kind == .fraction, let of = frontedOf(before: start) else {
      return nil
    }
    return chain(from: of + 1)
  }

  /// The "of" that opens the clause of a figure.
  private func frontedOf(before start: Int) -> Int? {
    var index = start - 1
    while index >= 0, start - index < 16 {
      if sentence.isMark(index, ";") || sentence.isMark(index, "(") { return nil }
      if sentence.isWord(index, .of) {
        let opens = index == 0 || sentence.isMark(index - 1, oneOf: ":;,\"")
        if opens, !sentence.isWord(index + 1, .which, .whom, .them),
          (index..<start).contains(where: { sentence.isMark($0, ",") })
        {
          return index
        }
      }
      index -= 1
    }
    return nil
  }

  /// `a 30% drop in passengers`, `an increase of 5% in rents`.
  private func topic(behind figure: RawFigure) -> MeasurePhrase? {
    var next = figure.tokens.upperBound
    guard figure.direction != nil, sentence.isAny(next, [.changeNoun, .preposition]) else { return nil }
    if sentence.isAny(next, .changeNoun) { next += 1 }
    guard sentence.isWord(next, .in, .of), !sentence.isAny(next + 1, [.month, .cardinal]),
      sentence.kind(next + 1) == .word
    else { return nil }
    guard let phrase = chain(from: next + 1), !sentence.isAny(phrase.head, .calendarUnit),
      sentence.isWord(next, .of) || !sentence.isCapitalized(phrase.tokens.lowerBound)
    else { return nil }
    return phrase
  }

  /// `a fare of £2.60`, `a handrail costing £3,400`: the noun right before the figure has it.
  private func owner(of figure: RawFigure) -> MeasurePhrase? {
    let link = figure.tokens.lowerBound - 1
    guard sentence.isWord(link, .of) || sentence.isWord(link, in: Self.owning),
      let noun = nouns.phrase(endingBefore: link), !sentence.isAny(noun.head, [.transparent, .statement, .verb])
    else { return nil }
    if sentence.isAny(noun.head, .changeNoun), figure.direction != nil {
      // "Harvest growth of 60%" is growth of the harvest.
      let thing = noun.head - 1
      guard thing >= noun.tokens.lowerBound, sentence.kind(thing) == .word, !sentence.isAny(thing, .adjective) else {
        return nil
      }
      return MeasurePhrase(tokens: noun.tokens.lowerBound..<noun.head, head: thing)
    }
    return MeasurePhrase(tokens: noun.tokens, head: noun.head)
  }

  private static let owning: KeywordSet = [.costing, .totalling, .weighing, .worth]

  /// `Put the crowd at 45,000`: what is put or estimated at a figure.
  private func object(of figure: RawFigure) -> MeasurePhrase? {
    let at = figure.tokens.lowerBound - 1
    guard sentence.isWord(at, .at) else { return nil }
    var index = at - 1
    while index >= 0, at - index < 14, sentence.kind(index) == .word || sentence.kind(index) == .possessive {
      if sentence.isWord(index, in: Self.putting) {
        guard index + 1 < at, let object = chain(from: index + 1) else { return nil }
        return sentence.isAny(object.head, [.transparent, .statement]) ? nil : object
      }
      index -= 1
    }
    return nil
  }

  private static let putting: KeywordSet = [
    .estimate, .estimated, .estimates, .put, .puts, .putting, .value, .valued, .values,
  ]

  /// `Spends £3.20 on each meal`, `£12,000 went on staff`, `pay £210 for old varieties`: what money goes on.
  private func purpose(of figure: RawFigure) -> MeasurePhrase? {
    guard figure.kind == .money || figure.kind == .share else { return nil }
    var next = figure.tokens.upperBound
    let isGoing = sentence.isWord(next, .goes, .went, .go)
    if isGoing { next += 1 }
    let isSpent = sentence.isWord(next, .on) && (isGoing || figure.kind == .money && follows(figure, in: Self.spending))
    let isPaid = sentence.isWord(next, .for) && figure.kind == .money && follows(figure, in: Self.paying)
    guard isSpent || isPaid, !sentence.isAny(next + 1, [.weekday, .month, .cardinal]), sentence.kind(next + 1) == .word
    else { return nil }
    return chain(from: next + 1).flatMap { sentence.isAny($0.head, .calendarUnit) ? nil : $0 }
  }

  private static let spending: KeywordSet = [.goes, .go, .spend, .spends, .spent, .went]
  private static let paying: KeywordSet = [.pay, .pays, .paid]

  /// Whether one of these verbs stands before a figure in its sentence.
  private func follows(_ figure: RawFigure, in verbs: KeywordSet) -> Bool {
    let start = figure.tokens.lowerBound
    return (max(0, start - 20)..<start).contains { sentence.isWord($0, in: verbs) }
  }

  // MARK: The figure before

  /// Whether two figures can be of one thing by their kinds.
  private func isLike(_ earlier: RawFigure, _ figure: RawFigure) -> Bool {
    switch earlier.kind {
    case .count, .number, .rate: isBare(figure)
    case .share, .fraction, .change:
      isShare(figure) || isBare(figure) && sentence.isWord(figure.tokens.lowerBound - 1, .or)
    default: false
    }
  }

  private func isShare(_ figure: RawFigure) -> Bool { figure.kind == .share || figure.kind == .fraction }

  /// Whether a figure without words of its own is of the thing that the one before it is of.
  private func shares(_ figure: RawFigure, with earlier: RawFigure) -> Bool {
    let gap = earlier.tokens.upperBound..<max(earlier.tokens.upperBound, figure.tokens.lowerBound)
    guard !gap.contains(where: { sentence.isMark($0, ".") || sentence.isMark($0, "!") }) else { return false }
    if isBare(figure) {
      let next = figure.tokens.upperBound
      if sentence.isWord(next, .of), sentence.isWord(next + 1, .them, .whom, .which) { return true }
      if sentence.isWord(next, .more, .fewer, .less) { return true }
      // "The council wants three crossings, the company offers two"; but "it rose to 40".
      return !subjects.hasVerb(in: gap) || earlier.noun != nil && !subjects.isLevel(figure.tokens.lowerBound)
    }
    return isShare(earlier) && !subjects.hasVerb(in: gap)
  }

  /// Whether a figure is a number and nothing more.
  private func isBare(_ figure: RawFigure) -> Bool {
    figure.noun == nil && figure.unit == nil && (figure.kind == .count || figure.kind == .number)
  }

  private func isJoined(_ end: Int, _ start: Int) -> Bool {
    start == end + 1 && sentence.isWord(end, .or, .and, .to)
  }

  /// A phrase and what follows it behind "of" and "in", with the noun that counts as its head.
  private func chain(from start: Int) -> MeasurePhrase? {
    var start = start
    // "40% of the 560 members" is of members.
    while sentence.isAny(start, .determiner) || sentence.kind(start) == .number || sentence.isAny(start, .cardinal)
      || sentence.isWord(start, .own)
    {
      start += 1
    }
    guard let first = nouns.phrase(from: start) else { return nil }
    var result = MeasurePhrase(tokens: first.tokens, head: first.head)
    var next = first.tokens.upperBound
    if sentence.isWord(next, .of), sentence.isAny(first.head, .transparent), let inner = nouns.phrase(from: next + 1) {
      result = MeasurePhrase(tokens: first.tokens.lowerBound..<inner.tokens.upperBound, head: inner.head)
      next = inner.tokens.upperBound
    }
    if sentence.isWord(next, in: SubjectReader.placeWords), let place = nouns.phrase(from: next + 1) {
      result.place = place.tokens
    }
    return result
  }
}
