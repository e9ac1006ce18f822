import FiguresCore

/// Who speaks, by the words that name him.
struct Speaker {
  var tokens: Range<Int>
  /// Whether it is only a pronoun that points back.
  var isPronoun = false
  /// Whether the verb stands in a clause with "which" or "that": what is said stands before, or the speaker does.
  var relative: Int?
}

/// Finds the speaker of a verb: before it, behind it, or before the clause it stands in.
struct SpeakerReader {
  let sentence: Sentence
  let nouns: NounPhraseReader

  init(sentence: Sentence) {
    self.sentence = sentence
    nouns = NounPhraseReader(sentence: sentence)
  }

  /// The subject of a reporting verb.
  func subject(of verb: Int) -> Speaker? {
    var end = verb
    while end > 0 {
      if sentence.isAny(end - 1, .auxiliary) || sentence.isAdverb(end - 1) {
        end -= 1
      } else if sentence.isWord(end - 1, .to), sentence.isWord(end - 2, .used) {
        end -= 2
      } else {
        break
      }
    }
    if sentence.isWord(end - 1, in: Self.pronouns) {
      return Speaker(tokens: (end - 1)..<end, isPronoun: true, relative: relative(before: end - 1))
    }
    if sentence.isWord(end - 1, .which, .who, .that) { return antecedent(of: end - 1) }
    // "Smith, a professor at Leeds, said": the speaker stands before the insertions.
    for _ in 0..<2 where sentence.isMark(end - 1, ",") {
      guard let open = comma(before: end - 1) else { break }
      end = open
    }
    guard let tokens = speaker(endingBefore: end) else { return nil }
    return Speaker(tokens: tokens, relative: relative(before: tokens.lowerBound))
  }

  private static let pronouns: KeywordSet = [.he, .she, .they, .it]

  /// "Which" or "that" right before a subject: `a figure which the port disputes`.
  private func relative(before start: Int) -> Int? {
    sentence.isWord(start - 1, .which, .that) ? start - 1 : nil
  }

  /// Who a relative clause is about: `the trust, which owns the tower and which reported`, `a leaflet that put`.
  private func antecedent(of relative: Int) -> Speaker? {
    var relative = relative
    if sentence.isWord(relative - 1, .and, .but) {
      guard
        let earlier = (max(0, relative - 14)..<(relative - 1)).last(where: { sentence.isWord($0, .which, .who, .that) })
      else { return nil }
      relative = earlier
    }
    let end = sentence.isMark(relative - 1, ",") ? relative - 1 : relative
    guard let tokens = speaker(endingBefore: end) else { return nil }
    return Speaker(tokens: tokens, relative: relative)
  }

  /// The comma that opens an insertion; a clause with "who" or "which" may be longer than an apposition.
  private func comma(before index: Int) -> Int? {
    var back = index - 1
    while back > 0, index - back < 24 {
      if sentence.isMark(back, ",") {
        return index - back < 14 || sentence.isWord(back + 1, .who, .whose, .which) ? back : nil
      }
      if sentence.kind(back) == .mark, !sentence.isMark(back, "-"), !sentence.isMark(back, "'") { return nil }
      back -= 1
    }
    return nil
  }

  /// A name or noun phrase before the verb, with what hangs on it: `figures collected by the inspectorate`.
  func speaker(endingBefore end: Int) -> Range<Int>? {
    // "The census of 2021" is the census.
    let isDated = sentence.kind(end - 1) == .number && sentence.isWord(end - 2, .of, .for, .from)
    guard let last = nouns.phrase(endingBefore: isDated ? end - 2 : end) else { return nil }
    var start = last.tokens.lowerBound
    for _ in 0..<3 {
      var link = start
      while link > 0, sentence.isAny(link - 1, .determiner) { link -= 1 }
      guard sentence.isWord(link - 1, in: Self.links) else { break }
      var before = link - 1
      if sentence.hasSuffix(before - 1, "ed"), sentence.kind(before - 2) == .word { before -= 1 }
      guard let outer = nouns.phrase(endingBefore: before) else { break }
      start = outer.tokens.lowerBound
    }
    while start > 0, sentence.isAny(start - 1, .determiner), !sentence.isWord(start - 1, .that) { start -= 1 }
    return start..<end
  }

  /// A speaker behind a verb or "according to", up to the end of its phrase.
  func speaker(from start: Int) -> Range<Int>? {
    var end = start
    var lastWord = start
    while end < sentence.count, end - start < 20 {
      if sentence.kind(end) == .word {
        if sentence.isAny(end, [.verb, .auxiliary, .pronoun]), !sentence.isAny(end, .determiner),
          !sentence.isCapitalized(end), !sentence.isHyphen(end - 1), !nouns.isNounInside(end)
        {
          break
        }
        if sentence.isAny(end, .adverb) || sentence.isWord(end, in: Self.ends) { break }
        // "According to management the strike costs": a determiner behind a noun begins another phrase.
        if sentence.isAny(end, .determiner), lastWord > start, lastWord == end,
          !sentence.isAny(end - 1, [.preposition, .conjunction, .determiner])
        {
          break
        }
        lastWord = end + 1
      } else if sentence.isPossessive(end) || sentence.isHyphen(end) {
        lastWord = end + 1
      } else {
        break
      }
      end += 1
    }
    while lastWord > start, sentence.isAny(lastWord - 1, [.preposition, .conjunction, .determiner]) { lastWord -= 1 }
    return lastWord > start ? start..<lastWord : nil
  }

  private static let links: KeywordSet = [.and, .at, .by, .for, .from, .in, .of, .to, .with]

  private static let ends: KeywordSet = [.as, .on, .when, .that, .after, .during]

  /// Whether some words name a person rather than a body or a paper: a title, or a name of two words.
  func isPerson(_ tokens: Range<Int>) -> Bool {
    if tokens.contains(where: { sentence.isAny($0, [.document, .organisation]) }) { return false }
    if tokens.contains(where: { sentence.isWord($0, in: Self.titles) }) { return true }
    if let first = tokens.first, tokens.count == 1 {
      return sentence.isCapitalized(first) && sentence.entry(first) == nil && !nouns.isPlural(first)
    }
    if isPlural(tokens) { return false }
    return tokens.dropLast().contains {
      sentence.isCapitalized($0) && sentence.isCapitalized($0 + 1) && !sentence.isAny($0, [.determiner, .preposition])
    }
  }

  /// Whether some words name many: "Labour MPs" are many, "Anna Phillips" is one.
  func isPlural(_ tokens: Range<Int>) -> Bool {
    tokens.last.map { nouns.isPlural($0) && (sentence.entry($0) != nil || sentence.length($0) == 3) } ?? false
  }

  private static let titles: KeywordSet = [.councillor, .dr, .lady, .lord, .mr, .mrs, .ms, .prof, .professor, .sir]

  /// The person a sentence opens with, or the one that explains its opening: `Its secretary, Bill Tranter, is unmoved`.
  func opener() -> Range<Int>? {
    guard sentence.isCapitalized(0), let first = speaker(from: 0) else { return nil }
    if sentence.isMark(first.upperBound, ","), let name = speaker(from: first.upperBound + 1), isPerson(name) {
      return name
    }
    return first.count > 1 && isPerson(first) ? first : nil
  }
}
