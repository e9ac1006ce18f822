import FiguresCore

/// Who says, charges or denies something in a sentence, and where the words that say so stand.
struct SpeechTag {
  enum Act {
    case report, charge, denial
  }

  /// How a tag is tied to what is said.
  enum Tie {
    /// A verb with its subject.
    case verb
    /// `According to`, `in the view of`, `by their count`.
    case phrase
    /// `Contested by the builder`: what is denied stands before.
    case passive
  }

  var act: Act
  var tie = Tie.verb
  /// The verb, or the word that opens the phrase.
  var verb: Int
  /// The words of the speaker; nil where nobody is named: `it is believed`.
  var speaker: Range<Int>?
  /// Whether the speaker is only a pronoun that points back.
  var isPronoun = false
  /// The "which" or "that" of the clause.
  var relative: Int?

  /// The first of its words.
  var start: Int { min(speaker?.lowerBound ?? verb, verb) }
  /// Behind the last of its words.
  var end: Int { max(speaker?.upperBound ?? verb, verb + 1) }
}

/// Finds the reporting verbs of a sentence and their subjects.
struct SpeechReader {
  let sentence: Sentence
  let speakers: SpeakerReader

  init(sentence: Sentence) {
    self.sentence = sentence
    speakers = SpeakerReader(sentence: sentence)
  }

  /// All tags in the order of the text.
  func tags() -> [SpeechTag] {
    var tags: [SpeechTag] = []
    guard !sentence.traits.isDisjoint(with: Self.signs) else { return [] }
    for index in 0..<sentence.count where tags.count < Self.most && sentence.isAny(index, Self.signs) {
      if let tag = tag(at: index, after: tags.last) { tags.append(tag) }
    }
    return tags
  }

  private static let signs: WordClass = [.reporting, .accusing, .denying, .speechMark]

  /// No sentence that people write has more speakers; a longer list would only cost time.
  private static let most = 32

  private func tag(at index: Int, after last: SpeechTag?) -> SpeechTag? {
    if sentence.isAny(index, .reporting) { return report(at: index, after: last) }
    if sentence.isAny(index, .accusing) { return tag(.charge, at: index) }
    if sentence.isAny(index, .denying) { return denial(at: index) }
    switch sentence.keyword(index) {
    case .reportedly, .allegedly: return SpeechTag(act: .report, verb: index)
    case .behalf where sentence.isWord(index + 1, .of): return onBehalf(at: index)
    case .read where sentence.isWord(index + 1, .by):
      return speakers.speaker(from: index + 2).map { SpeechTag(act: .report, verb: index, speaker: $0) }
    case .spoke, .speak, .speaks: return sentence.isWord(index + 1, .of) ? tag(.report, at: index) : nil
    case .arrive, .arrived, .arrives: return sentence.isWord(index + 1, .at) ? tag(.report, at: index) : nil
    case .point, .points: return sentence.isWord(index + 1, .out) ? tag(.report, at: index) : nil
    case .called, .calls, .call: return judgement(at: index)
    case .counted, .counts:
      let isSum = sentence.kind(index + 1) == .number || sentence.isAny(index + 1, .cardinal)
      return tag(.report, at: index, ofDocument: !isSum)
    case .gave, .give, .gives, .lists: return tag(.report, at: index, ofDocument: true)
    default: return reckoning(at: index)
    }
  }

  private func tag(_ act: SpeechTag.Act, at verb: Int, ofDocument: Bool = false) -> SpeechTag? {
    guard let subject = speakers.subject(of: verb) else { return nil }
    if ofDocument, !isDocument(subject) { return nil }
    return SpeechTag(
      act: act, verb: verb, speaker: subject.tokens, isPronoun: subject.isPronoun, relative: subject.relative)
  }

  private func isDocument(_ speaker: Speaker) -> Bool {
    speaker.tokens.contains { sentence.isAny($0, .document) }
  }

  // MARK: Reports

  private func report(at index: Int, after last: SpeechTag?) -> SpeechTag? {
    if sentence.isWord(index, .according) {
      guard sentence.isWord(index + 1, .to), let phrase = speakers.speaker(from: index + 2) else { return nil }
      return SpeechTag(act: .report, tie: .phrase, verb: index, speaker: phrase)
    }
    // "It is believed", "are reported to have": nobody is named.
    if sentence.isWord(index - 1, in: Self.passive),
      sentence.hasSuffix(index, "d") || sentence.isWord(index, .thought)
    {
      return sentence.isWord(index + 1, .that, .to) ? SpeechTag(act: .report, verb: index) : nil
    }
    if sentence.isWord(index, .saying), sentence.isWord(index - 1, .as) { return quoted(as: index) }
    if isNoun(index) { return nil }
    let isInverted = sentence.isMark(index - 1, "\"") || sentence.isMark(index - 1, ",") || index == 0
    // "X, its chairman, said the work had cost": what has a verb behind it does not speak.
    // Whoever is told does not speak.
    if isInverted, !sentence.isWord(index, .told, .tells, .tell), let phrase = speakers.speaker(from: index + 1),
      !sentence.isAny(phrase.upperBound, [.verb, .auxiliary])
    {
      return SpeechTag(act: .report, verb: index, speaker: phrase)
    }
    if sentence.isWord(index, .show, .showed, .shows), !sentence.isWord(index + 1, .that) {
      return tag(.report, at: index, ofDocument: true)
    }
    if let tag = tag(.report, at: index) { return tag }
    // "Denied a leak but said": the second verb has the speaker of the first.
    guard sentence.isWord(index - 1, .and, .but), let last else { return nil }
    return SpeechTag(act: .report, verb: index, speaker: last.speaker, isPronoun: last.isPronoun)
  }

  private static let passive: KeywordSet = [
    .is, .are, .was, .were, .been, .be,
  ]

  /// `Was quoted by the radio as saying`.
  private func quoted(as saying: Int) -> SpeechTag? {
    guard let verb = (max(0, saying - 10)..<saying).last(where: { sentence.isWord($0, .quoted, .cited) }),
      let subject = speakers.subject(of: verb)
    else { return nil }
    return SpeechTag(act: .report, verb: saying, speaker: subject.tokens, isPronoun: subject.isPronoun)
  }

  /// Reports, claims and estimates are nouns behind a determiner, an adjective or "of", and before "of".
  private func isNoun(_ index: Int) -> Bool {
    guard
      sentence.lastByte(index) == UInt8(ascii: "s")
        || sentence.isWord(index, in: Self.ambiguousVerbs)
    else { return false }
    // "A leaflet that put", "promises to build" are verbs.
    let isBehindNounWord = sentence.isAny(index - 1, [.determiner, .adjective, .preposition])
    if isBehindNounWord, !sentence.isWord(index - 1, .that) { return true }
    if sentence.isAny(index + 1, .preposition), !sentence.isWord(index + 1, .to) { return true }
    return sentence.isWord(index, in: Self.ambiguousNouns)
      && !sentence.isWord(index + 1, .that)
  }

  /// `By the organisers' count`, `in the view of the mayor`.
  private func reckoning(at index: Int) -> SpeechTag? {
    guard sentence.isAny(index, .reckoning) else { return nil }
    var start = index
    while start > 0, index - start < 6, sentence.kind(start - 1) != .mark || sentence.isPossessive(start - 1),
      !sentence.isAny(start - 1, .preposition)
    {
      start -= 1
    }
    if sentence.isWord(start - 1, .in), sentence.isWord(index + 1, .of), sentence.isWord(index, .view) {
      return speakers.speaker(from: index + 2).map { SpeechTag(act: .report, tie: .phrase, verb: index, speaker: $0) }
    }
    guard sentence.isWord(start - 1, .by), start < index, sentence.isAny(start, .determiner) || hasOwner(start..<index)
    else { return nil }
    return SpeechTag(act: .report, tie: .phrase, verb: start - 1, speaker: start..<(index + 1))
  }

  private func hasOwner(_ tokens: Range<Int>) -> Bool { tokens.contains { sentence.isPossessive($0) } }

  /// `On behalf of 62 countries, the Cuban envoy made a statement`.
  private func onBehalf(at index: Int) -> SpeechTag? {
    var comma = index + 2
    while comma < sentence.count, comma - index < 12, !sentence.isMark(comma, ",") { comma += 1 }
    guard sentence.isMark(comma, ","), let phrase = speakers.nouns.phrase(from: comma + 1) else { return nil }
    return SpeechTag(act: .report, verb: index, speaker: (comma + 1)..<phrase.tokens.upperBound)
  }

  // MARK: Denials

  private func denial(at index: Int) -> SpeechTag? {
    if (1...2).contains(where: { sentence.isWord(index - $0, .not) }) { return nil }
    if sentence.isWord(index + 1, .by) {
      return speakers.speaker(from: index + 2).map {
        SpeechTag(act: .denial, tie: .passive, verb: index, speaker: $0)
      }
    }
    if let tag = tag(.denial, at: index) { return tag }
    guard sentence.isWord(index - 1, .and, .but) else { return nil }
    // "Said seven were under review, and disputed": the speaker stands at the verb before.
    let reach = max(0, index - 40)..<index
    guard let verb = reach.last(where: { sentence.isAny($0, .reporting) && !isNoun($0) }),
      let subject = speakers.subject(of: verb)
    else { return nil }
    return SpeechTag(act: .denial, verb: index, speaker: subject.tokens, isPronoun: subject.isPronoun)
  }

  /// `Called the figure of 300 laughable`, `a figure that she called laughable`.
  private func judgement(at index: Int) -> SpeechTag? {
    guard (index + 1..<min(sentence.count, index + 16)).contains(where: { sentence.isAny($0, .wrong) }) else {
      return nil
    }
    return tag(.denial, at: index)
  }

  private static let ambiguousVerbs: KeywordSet = [.estimate, .put, .found, .tell, .reported, .show]

  private static let ambiguousNouns: KeywordSet = [.states, .figures, .records, .projects, .notes]
}
