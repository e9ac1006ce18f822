import FiguresCore

/// Who says, charges or denies something in a sentence, and where the words that say so stand.
struct SpeechTag {
  enum Act {
    case report, charge, denial
  }

  var act: Act
  /// The verb, or "according".
  var verb: Int
  /// The words of the speaker; nil where nobody is named: `it is believed`.
  var speaker: Range<Int>?
  /// Whether the speaker is only a pronoun that points back.
  var isPronoun: Bool
}

/// Finds the reporting verbs of a sentence and their subjects.
struct SpeechReader {
  let sentence: Sentence
  let nouns: NounPhraseReader

  init(sentence: Sentence) {
    self.sentence = sentence
    nouns = NounPhraseReader(sentence: sentence)
  }

  /// All tags in the order of the text.
  func tags() -> [SpeechTag] {
    var tags: [SpeechTag] = []
    guard !sentence.traits.isDisjoint(with: Self.signs) else { return [] }
    for index in 0..<sentence.count where tags.count < Self.most && sentence.isAny(index, Self.signs) {
      if sentence.isAny(index, .reporting) {
        if let tag = report(at: index, after: tags) { tags.append(tag) }
      } else if sentence.isAny(index, .accusing), let subject = subject(of: index) {
        tags.append(SpeechTag(act: .charge, verb: index, speaker: subject.tokens, isPronoun: subject.isPronoun))
      } else if sentence.isWord(index, .reportedly, .allegedly) {
        tags.append(SpeechTag(act: .report, verb: index, speaker: nil, isPronoun: false))
      } else if sentence.isAny(index, .denying), !(1...2).contains(where: { sentence.isWord(index - $0, .not) }),
        let subject = subject(of: index)
      {
        tags.append(SpeechTag(act: .denial, verb: index, speaker: subject.tokens, isPronoun: subject.isPronoun))
      } else if sentence.isWord(index, .behalf), sentence.isWord(index + 1, .of), let tag = onBehalf(at: index) {
        tags.append(tag)
      } else if sentence.isWord(index, .read), sentence.isWord(index + 1, .by), let phrase = speaker(from: index + 2) {
        tags.append(SpeechTag(act: .report, verb: index, speaker: phrase, isPronoun: false))
      }
    }
    return tags
  }

  private static let signs: WordClass = [.reporting, .accusing, .denying, .speechMark]

  /// No sentence that people write has more speakers; a longer list would only cost time.
  private static let most = 32

  private func report(at index: Int, after earlier: [SpeechTag]) -> SpeechTag? {
    if sentence.isWord(index, .according) {
      guard sentence.isWord(index + 1, .to), let phrase = speaker(from: index + 2) else { return nil }
      return SpeechTag(act: .report, verb: index, speaker: phrase, isPronoun: false)
    }
    // "It is believed", "are reported to have": nobody is named.
    if sentence.isAny(index - 1, .auxiliary), sentence.isWord(index - 1, in: Self.passive),
      sentence.hasSuffix(index, "d") || sentence.isWord(index, .thought)
    {
      return sentence.isWord(index + 1, .that, .to)
        ? SpeechTag(act: .report, verb: index, speaker: nil, isPronoun: false) : nil
    }
    if isNoun(index) { return nil }
    let isInverted = sentence.isMark(index - 1, "\"") || sentence.isMark(index - 1, ",") || index == 0
    if isInverted, let phrase = speaker(from: index + 1) {
      return SpeechTag(act: .report, verb: index, speaker: phrase, isPronoun: false)
    }
    guard let subject = subject(of: index) ?? shared(by: index, with: earlier) else { return nil }
    return SpeechTag(act: .report, verb: index, speaker: subject.tokens, isPronoun: subject.isPronoun)
  }

  private static let passive: KeywordSet = [
    .is, .are, .was, .were, .been, .be,
  ]

  /// Reports, claims and estimates are nouns behind a determiner, an adjective or "of", and before "of".
  private func isNoun(_ index: Int) -> Bool {
    guard
      sentence.lastByte(index) == UInt8(ascii: "s")
        || sentence.isWord(index, in: Self.ambiguousVerbs)
    else { return false }
    if sentence.isAny(index - 1, [.determiner, .adjective, .preposition]) || sentence.isAny(index + 1, .preposition) {
      return true
    }
    return sentence.isWord(index, in: Self.ambiguousNouns)
      && !sentence.isWord(index + 1, .that)
  }

  private static let pronouns: KeywordSet = [
    .he, .she, .they, .it,
  ]

  private func subject(of verb: Int) -> (tokens: Range<Int>, isPronoun: Bool)? {
    var end = verb
    while end > 0, sentence.isAny(end - 1, .auxiliary) || sentence.isAdverb(end - 1) { end -= 1 }
    if sentence.isWord(end - 1, in: Self.pronouns) { return ((end - 1)..<end, true) }
    // "Smith, a professor at Leeds, said" and "Joshua Rosenzweig of Amnesty International, one of …, said".
    if sentence.isMark(end - 1, ","), let open = comma(before: end - 1) { end = open }
    guard let phrase = speaker(endingBefore: end) else { return nil }
    return (phrase, false)
  }

  /// "Denied a leak but said": the second verb has the speaker of the first.
  private func shared(by verb: Int, with earlier: [SpeechTag]) -> (tokens: Range<Int>, isPronoun: Bool)? {
    guard sentence.isWord(verb - 1, .and, .but), let last = earlier.last, let speaker = last.speaker else { return nil }
    return (speaker, last.isPronoun)
  }

  private func comma(before index: Int) -> Int? {
    var back = index - 1
    while back > 0, index - back < 14 {
      if sentence.isMark(back, ",") { return back }
      if sentence.kind(back) == .mark, !sentence.isMark(back, "-") { return nil }
      back -= 1
    }
    return nil
  }

  /// A name or noun phrase before the verb, with what hangs on it.
  private func speaker(endingBefore end: Int) -> Range<Int>? {
    guard let last = nouns.phrase(endingBefore: end) else { return nil }
    var start = last.tokens.lowerBound
    for _ in 0..<3 {
      var link = start
      while link > 0, sentence.isAny(link - 1, .determiner) { link -= 1 }
      guard sentence.isWord(link - 1, in: Self.speakerLinks),
        let outer = nouns.phrase(endingBefore: link - 1)
      else { break }
      start = outer.tokens.lowerBound
    }
    while start > 0, sentence.isAny(start - 1, .determiner), !sentence.isWord(start - 1, .that) { start -= 1 }
    return start..<end
  }

  /// A speaker behind a verb or "according to", up to the end of its phrase.
  private func speaker(from start: Int) -> Range<Int>? {
    var end = start
    var lastWord = start
    while end < sentence.count, end - start < 20 {
      if sentence.kind(end) == .word {
        if sentence.isAny(end, [.verb, .auxiliary, .pronoun]), !sentence.isCapitalized(end), !sentence.isHyphen(end - 1)
        {
          break
        }
        if sentence.isAny(end, .adverb) || sentence.isWord(end, in: Self.speakerEnds) {
          break
        }
        lastWord = end + 1
      } else if sentence.kind(end) == .possessive || sentence.isHyphen(end) {
        lastWord = end + 1
      } else {
        break
      }
      end += 1
    }
    while lastWord > start, sentence.isAny(lastWord - 1, [.preposition, .conjunction, .determiner]) { lastWord -= 1 }
    return lastWord > start ? start..<lastWord : nil
  }

  /// `On behalf of 62 countries, the Cuban envoy made a statement`.
  private func onBehalf(at index: Int) -> SpeechTag? {
    var comma = index + 2
    while comma < sentence.count, comma - index < 12, !sentence.isMark(comma, ",") { comma += 1 }
    guard sentence.isMark(comma, ","), let phrase = nouns.phrase(from: comma + 1) else { return nil }
    return SpeechTag(act: .report, verb: index, speaker: (comma + 1)..<phrase.tokens.upperBound, isPronoun: false)
  }

  private static let ambiguousVerbs: KeywordSet = [.estimate, .put, .found, .tell, .reported]

  private static let ambiguousNouns: KeywordSet = [.states, .figures, .records, .projects, .notes]

  private static let speakerLinks: KeywordSet = [.of, .for, .at, .in, .to, .from, .and, .with]

  private static let speakerEnds: KeywordSet = [.as, .on, .when, .that, .after, .during]
}
