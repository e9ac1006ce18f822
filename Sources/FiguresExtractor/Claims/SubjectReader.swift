import FiguresCore

/// Finds the verb that a figure hangs on and what that verb is said of.
struct SubjectReader {
  let sentence: Sentence
  let nouns: NounPhraseReader

  init(sentence: Sentence) {
    self.sentence = sentence
    nouns = NounPhraseReader(sentence: sentence)
  }

  /// The subject of the verb before a token.
  func subject(before start: Int) -> MeasurePhrase? {
    guard let verb = verb(before: start), !isReport(verb), let subject = subject(ofVerbAt: verb) else { return nil }
    // "On Friday evening there were 80": a day is nothing that is counted.
    if sentence.isAny(subject.head, .calendarUnit), subject.tokens.count == 1 { return nil }
    if sentence.isAny(subject.head, .document), sentence.isWord(verb, in: Self.giving) { return nil }
    return sentence.isAny(subject.head, [.weekday, .month, .reporting]) ? nil : subject
  }

  /// Whether there is a verb among some tokens.
  func hasVerb(in gap: Range<Int>) -> Bool {
    gap.contains { sentence.isAny($0, [.verb, .auxiliary]) && !sentence.isAny($0, [.preposition, .changeNoun]) }
  }

  /// Who says a figure is not what it measures.
  private func isReport(_ verb: Int) -> Bool {
    if sentence.isWord(verb, in: Self.counting) { return true }
    if sentence.isAny(verb, .reporting), sentence.isWord(verb + 1, .that) { return true }
    guard sentence.isAny(verb, .reporting), !sentence.isAny(verb, [.rise, .fall]) else { return false }
    // "The cost is put at £3m" is said of the cost.
    return !(1...2).contains { sentence.isWord(verb - $0, in: Self.passive) }
  }

  /// Whether the verb before a figure tells how large its subject is: is, rose to, stood at.
  func isLevel(_ start: Int) -> Bool {
    guard !sentence.isWord(start - 1, .at, .to), let verb = verb(before: start) else { return true }
    return sentence.isAny(verb, [.auxiliary, .rise, .fall])
  }

  private static let counting: KeywordSet = [.arrive, .arrived, .arrives, .counted, .counts, .spoke]
  private static let giving: KeywordSet = [.gave, .give, .gives, .lists]
  private static let passive: KeywordSet = [.are, .be, .been, .is, .was, .were]

  /// The nearest verb before a token, in the same clause.
  private func verb(before start: Int) -> Int? {
    var index = start - 1
    var steps = 0
    while index >= 0, steps < 24 {
      if sentence.isMark(index, ";") || sentence.isMark(index, ":") { return nil }
      if sentence.isAny(index, [.verb, .auxiliary]), !sentence.isAny(index, .preposition),
        !(sentence.isAny(index, .changeNoun) && sentence.isAny(index - 1, [.determiner, .adjective])),
        !nouns.isNounInside(index), !isTag(index)
      {
        return index
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// `, she said,` in the middle of what she says.
  private func isTag(_ index: Int) -> Bool {
    guard sentence.isAny(index, .reporting), sentence.isMark(index + 1, ",") else { return false }
    return (1...5).contains { sentence.isMark(index - $0, ",") }
  }

  /// The noun phrase in front of a verb, with what hangs on it: `the rate of population growth in the two prefectures`.
  func subject(ofVerbAt verb: Int) -> MeasurePhrase? {
    var end = beginning(ofVerbAt: verb)
    if sentence.isWord(end - 1, .there) { return nil }
    if sentence.isWord(end - 1, .which, .that, .who) {
      end -= 1
      if sentence.isMark(end - 1, ",") { end -= 1 }
    } else if sentence.isMark(end - 1, ",") {
      // "Shares in the firm, founded in 1990, fell": the subject stands before the insertion.
      guard let opening = comma(before: end - 1) else { return participleSubject(verb, behind: end - 1) }
      end = opening
    }
    // "… numbered five million and had grown": the second verb has the subject of the first.
    if sentence.isWord(end - 1, .and, .but, .then), let earlier = self.verb(before: end - 1) {
      return subject(ofVerbAt: earlier)
    }
    guard let last = nouns.phrase(endingBefore: end) else { return nil }
    return whole(of: last)
  }

  /// "The fireworks, paid for with £9,000": a participle behind a comma speaks of what stands before it.
  private func participleSubject(_ verb: Int, behind comma: Int) -> MeasurePhrase? {
    guard sentence.hasSuffix(verb, "d") || sentence.hasSuffix(verb, "ing"), verb == comma + 1,
      let phrase = nouns.phrase(endingBefore: comma)
    else { return nil }
    return whole(of: phrase)
  }

  /// Where a verb begins, with the auxiliaries and adverbs before it and what it hangs on: `are thought to have fallen`.
  private func beginning(ofVerbAt verb: Int) -> Int {
    var end = verb
    while end > 0 {
      let index = end - 1
      if sentence.isAny(index, .auxiliary) || sentence.isAdverb(index) && !sentence.isWord(index, .there) {
        end -= 1
      } else if sentence.isWord(index, .to), end < verb || sentence.isAny(verb, .verb) {
        let isPassive = sentence.isAny(index - 1, .verb) && sentence.isAny(index - 2, .auxiliary)
        guard isPassive || sentence.isAny(index - 1, .auxiliary) || isHeadline(index) else { break }
        end = isPassive ? index - 1 : index
      } else {
        break
      }
    }
    return end
  }

  /// "Pool repairs to cost £460,000": a headline says "to" for "will".
  private func isHeadline(_ to: Int) -> Bool {
    to > 0 && to < 12 && !(0..<to).contains { sentence.isAny($0, [.verb, .auxiliary]) }
  }

  /// The comma that opens the insertion which ends before a token.
  private func comma(before close: Int) -> Int? {
    var index = close - 1
    while index > 0, close - index < 16 {
      if sentence.isMark(index, ",") { return index }
      if sentence.isMark(index, oneOf: ";:.\"(") { return nil }
      index -= 1
    }
    return nil
  }

  /// A phrase with what it hangs on: "the number of people waiting for a plot in Harrowmere" is of people.
  private func whole(of last: NounPhrase) -> MeasurePhrase {
    var result = MeasurePhrase(tokens: last.tokens, head: last.head)
    var links = 0
    while links < 4, sentence.isAny(skipDeterminers(before: result.tokens.lowerBound) - 1, .preposition) {
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
      if !isTransparent, let noun = noun(withParticiple: outer) {
        result.tokens = noun.tokens
        result.head = noun.head
      }
    }
    return result
  }

  /// `people waiting`: the noun that a participle behind it speaks of.
  private func noun(withParticiple phrase: NounPhrase) -> NounPhrase? {
    let head = phrase.head
    guard head > phrase.tokens.lowerBound, sentence.hasSuffix(head, "ing") || sentence.hasSuffix(head, "ed"),
      nouns.isPlural(head - 1)
    else { return nil }
    return NounPhrase(tokens: phrase.tokens.lowerBound..<head, head: head - 1, isPlural: true)
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

  static let placeWords: KeywordSet = [
    .across, .at, .in, .inside, .throughout, .within,
  ]

  private static let links: KeywordSet = [
    .about, .across, .against, .among, .at, .for, .from, .in, .of, .on, .to, .with, .within,
  ]

  private static let portions: KeywordSet = [.all, .most, .much, .part, .parts]
}
