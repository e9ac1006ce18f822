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

/// Finds what a figure measures: its own noun, what it is a share of, or the subject of its verb.
struct MeasureReader {
  let sentence: Sentence
  let nouns: NounPhraseReader

  init(sentence: Sentence) {
    self.sentence = sentence
    nouns = NounPhraseReader(sentence: sentence)
  }

  func measure(of figure: RawFigure) -> MeasurePhrase? {
    if let noun = figure.noun { return MeasurePhrase(tokens: noun.tokens, head: noun.head) }
    switch figure.kind {
    case .date, .year, .period, .ordinal, .duration, .age, .score: return nil
    default: break
    }
    if let whole = whole(of: figure) { return whole }
    return topic(behind: figure) ?? subject(of: figure)
  }

  /// `45% of Xinjiang's population`, `a third of the voters`.
  private func whole(of figure: RawFigure) -> MeasurePhrase? {
    let next = figure.tokens.upperBound
    guard sentence.isWord(next, .of), figure.kind == .share || figure.kind == .fraction || figure.kind == .change
    else {
      return nil
    }
    return chain(from: next + 1)
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

  /// A phrase and what follows it behind "of" and "in", with the noun that counts as its head.
  private func chain(from start: Int) -> MeasurePhrase? {
    guard let first = nouns.phrase(from: start) else { return nil }
    var result = MeasurePhrase(tokens: first.tokens, head: first.head)
    var next = first.tokens.upperBound
    if sentence.isWord(next, .of), sentence.isAny(first.head, .transparent), let inner = nouns.phrase(from: next + 1) {
      result = MeasurePhrase(tokens: first.tokens.lowerBound..<inner.tokens.upperBound, head: inner.head)
      next = inner.tokens.upperBound
    }
    if sentence.isWord(next, in: Self.placeWords), let place = nouns.phrase(from: next + 1) {
      result.place = place.tokens
    }
    return result
  }

  static let placeWords: KeywordSet = [
    .across, .at, .in, .inside, .throughout, .within,
  ]

  /// The subject of the verb before a figure.
  func subject(of figure: RawFigure) -> MeasurePhrase? {
    guard let verb = verb(before: figure.tokens.lowerBound) else { return nil }
    return subject(ofVerbAt: verb)
  }

  /// The nearest verb before a token, in the same clause.
  func verb(before start: Int) -> Int? {
    var index = start - 1
    var steps = 0
    while index >= 0, steps < 24 {
      if sentence.isMark(index, ";") || sentence.isMark(index, ":") { return nil }
      if sentence.isAny(index, [.verb, .auxiliary]), !sentence.isAny(index, .preposition),
        !(sentence.isAny(index, .changeNoun) && sentence.isAny(index - 1, [.determiner, .adjective]))
      {
        return index
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// The noun phrase in front of a verb, with what hangs on it: `the rate of population growth in the two prefectures`.
  func subject(ofVerbAt verb: Int) -> MeasurePhrase? {
    var end = verb
    while end > 0, sentence.isAny(end - 1, .auxiliary) || sentence.isAdverb(end - 1) { end -= 1 }
    if sentence.isWord(end - 1, .which, .that, .who) {
      end -= 1
      if sentence.isMark(end - 1, ",") { end -= 1 }
    } else if sentence.isMark(end - 1, ",") {
      // "Shares in the firm, founded in 1990, fell": behind an insertion the subject stands before its first comma.
      return nil
    }
    // "… numbered five million and had grown": the second verb has the subject of the first.
    if sentence.isWord(end - 1, .and, .but, .then), let earlier = self.verb(before: end - 1) {
      return subject(ofVerbAt: earlier)
    }
    guard let last = nouns.phrase(endingBefore: end) else { return nil }
    var result = MeasurePhrase(tokens: last.tokens, head: last.head)
    var links = 0
    while links < 3, sentence.isAny(skipDeterminers(before: result.tokens.lowerBound) - 1, .preposition) {
      let preposition = skipDeterminers(before: result.tokens.lowerBound) - 1
      guard sentence.isWord(preposition, in: Self.links), let outer = nouns.phrase(endingBefore: preposition) else {
        break
      }
      if sentence.isWord(preposition, in: Self.placeWords) {
        result.place = result.tokens.lowerBound..<result.tokens.upperBound
      }
      let isTransparent = sentence.isWord(preposition, .of) && sentence.isAny(outer.head, .transparent)
      result.head = isTransparent ? result.head : outer.head
      let upper = isTransparent ? result.tokens.upperBound : outer.tokens.upperBound
      result.tokens = outer.tokens.lowerBound..<max(upper, result.head + 1)
      if isTransparent { result.tokens = outer.tokens.lowerBound..<(result.head + 1) }
      links += 1
    }
    return result
  }

  private func skipDeterminers(before index: Int) -> Int {
    var index = index
    let floor = max(0, index - 6)
    while index > floor, sentence.isAny(index - 1, [.determiner, .cardinal]) { index -= 1 }
    // "In all of Xinjiang" is in Xinjiang.
    if sentence.isWord(index - 1, .of), sentence.isWord(index - 2, in: Self.portions) {
      index -= 2
    }
    return index
  }

  private static let links: KeywordSet = [
    .across, .among, .at, .for, .from, .in, .of, .on, .to, .within,
  ]

  private static let portions: KeywordSet = [.all, .most, .much, .part, .parts]
}
