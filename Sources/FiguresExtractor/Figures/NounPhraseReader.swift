import FiguresCore

/// A run of tokens that names what is counted or measured.
struct NounPhrase {
  /// All its tokens, from the first modifier to the head.
  var tokens: Range<Int>
  /// The token of the head noun.
  var head: Int
  var isPlural: Bool
}

/// Finds where a noun phrase ends without a parser: at the first word that cannot belong to it, or behind its plural head.
struct NounPhraseReader {
  let sentence: Sentence

  private static let longest = 6

  /// The phrase that a number in front of `start` counts; nil where no noun follows.
  ///
  /// A plural head ends it. Without one, only a `singular` number (one, a half, `12-page`) takes what stands there.
  func counted(from start: Int, isSingular: Bool = false) -> NounPhrase? {
    var index = start
    if sentence.isWord(index, in: Self.quantifiers) {
      index += 1
    }
    if sentence.isWord(index, .other, .own) { index += 1 }
    var first = index
    var last: Int?
    while index - first < Self.longest, sentence.kind(index) == .word,
      index == start || sentence.isSpaced(index) || isJoined(index)
    {
      if endsPhrase(at: index, isFirst: index == first) { break }
      if isPlural(index) && !isInsideName(index) || endsInAttributivePlural(index) {
        return NounPhrase(tokens: first..<(index + 1), head: index, isPlural: true)
      }
      if !sentence.isAny(index, .adjective) || isSingular { last = index }
      index += 1
      if sentence.kind(index) == .possessive {
        last = nil
        index += 1
        first = index
      } else if sentence.isHyphen(index) {
        index += 1
      } else if isSingular, looksLikeVerb(index) {
        break
      }
    }
    guard isSingular, let last, !sentence.isAny(last, .adjective) else { return nil }
    return NounPhrase(tokens: first..<(last + 1), head: last, isPlural: false)
  }

  /// The phrase that ends just before a token, back to its first modifier: the subject of a verb.
  func phrase(endingBefore end: Int) -> NounPhrase? {
    var start = end
    while start > 0, end - start < 2 * Self.longest {
      let index = start - 1
      if sentence.kind(index) == .word {
        guard !sentence.isAny(index, .phraseEnd) || isNameInside(index) || isNounInside(index) else { break }
        start = index
      } else if sentence.isPossessive(index) || sentence.isHyphen(index) {
        start = index
      } else {
        break
      }
    }
    guard start < end else { return nil }
    return NounPhrase(tokens: start..<end, head: end - 1, isPlural: isPlural(end - 1))
  }

  /// The phrase of plain modifiers and nouns that begins at a token, as behind a preposition: `the two largest prefectures`.
  func phrase(from start: Int) -> NounPhrase? {
    var index = start
    while sentence.isAny(index, .determiner)
      || sentence.isAny(index, .cardinal) && sentence.isAny(index - 1, .determiner)
    {
      index += 1
    }
    let first = index
    while sentence.kind(index) == .word || sentence.isPossessive(index) || sentence.isHyphen(index) {
      if sentence.kind(index) == .word, endsPhrase(at: index, isFirst: index == first), !isNameInside(index),
        !isNounInside(index)
      {
        break
      }
      index += 1
      if index - first > 8 { break }
      if isPlural(index - 1), !sentence.isCapitalized(index), !sentence.isPossessive(index) { break }
    }
    while index > first, sentence.kind(index - 1) != .word { index -= 1 }
    guard index > first else { return nil }
    return NounPhrase(tokens: first..<index, head: index - 1, isPlural: isPlural(index - 1))
  }

  /// Whether a word is, by its form, a plural noun.
  func isPlural(_ index: Int) -> Bool {
    let classes = sentence.classes(index)
    if classes.contains(.irregularPlural) { return true }
    if classes.contains(.notPlural) || sentence.lastByte(index) != UInt8(ascii: "s") { return false }
    if sentence.isAny(index, [.adverb, .preposition, .pronoun, .determiner, .auxiliary]) { return false }
    if sentence.hasSuffix(index, "ss") || sentence.hasSuffix(index, "us") || sentence.hasSuffix(index, "is") {
      return false
    }
    return sentence.length(index) > 3 || sentence.isCapitalized(index) && sentence.length(index) == 3
  }

  /// Whether a word that can be a verb is a noun or an adjective here: the cost, its own figures, the returning officer.
  func isNounInside(_ index: Int) -> Bool {
    guard sentence.isAny(index, .verb), !sentence.isAny(index, [.auxiliary, .preposition, .conjunction]) else {
      return false
    }
    return sentence.isAny(index - 1, .determiner) && !sentence.isWord(index - 1, in: Self.standAlone)
      || sentence.isPossessive(index - 1)
      || sentence.isAny(index - 1, .adjective) && sentence.isAny(index - 2, .determiner)
  }

  /// Determiners that may be a whole subject: all came, that cost £3m.
  private static let standAlone: KeywordSet = [
    .all, .another, .any, .both, .each, .either, .enough, .her, .many, .most, .much, .neither, .several, .some, .such,
    .that, .these, .this, .those,
  ]

  /// Whether a plural belongs to a name in front of the noun that counts: eighteen Champions League seasons.
  private func isInsideName(_ index: Int) -> Bool {
    guard sentence.isCapitalized(index), sentence.isCapitalized(index + 1), !sentence.isAny(index + 1, .phraseEnd)
    else {
      return false
    }
    return (index + 2...index + 3).contains {
      isPlural($0) && !sentence.isCapitalized($0) && sentence.kind($0 - 1) == .word
    }
  }

  /// Whether a plural that mostly stands before another noun is the head here: 1,200 sales, but 12 sales staff.
  private func endsInAttributivePlural(_ index: Int) -> Bool {
    guard sentence.isAny(index, .attributivePlural) else { return false }
    return sentence.kind(index + 1) != .word
      || sentence.isAny(index + 1, WordClass.phraseEnd.union([.adjective, .calendarUnit]))
  }

  private func isJoined(_ index: Int) -> Bool { sentence.isHyphen(index - 1) }

  private func endsPhrase(at index: Int, isFirst: Bool) -> Bool {
    if sentence.isAny(index, .cardinal) { return true }
    guard sentence.isAny(index, .phraseEnd) else { return false }
    if sentence.isAny(index, .adjective) || isCountedByOne(index) { return false }
    // A participle before a noun is an adjective: 54 closed schools.
    let isParticiple = sentence.hasSuffix(index, "ed") || sentence.hasSuffix(index, "en")
    if isFirst, isParticiple, isPlural(index + 1) { return false }
    // No verb in s agrees with a number above one: 87 runs are runs, 90 votes are votes.
    return !(isPlural(index) && sentence.isAny(index, .verb) && !sentence.isWord(index, .says, .tells))
  }

  /// The vote of "lost by one vote": a word that may be a verb is a noun behind "one" where it has no object.
  func isCountedByOne(_ index: Int) -> Bool {
    sentence.isWord(index, in: Self.alsoNouns) && sentence.isWord(index - 1, .one)
      && !sentence.isAny(index + 1, [.determiner, .pronoun])
  }

  private static let alsoNouns: KeywordSet = [.call, .cut, .hit, .offer, .run, .stop, .view, .visit, .vote, .win]

  private func looksLikeVerb(_ index: Int) -> Bool {
    sentence.hasSuffix(index, "ed") || sentence.isAny(index, .verb)
  }

  /// Whether a small word stands inside a name: Ambassador to the UK, Victims of Communism.
  private func isNameInside(_ index: Int) -> Bool {
    sentence.isWord(index, in: Self.nameLinks)
      && sentence.isCapitalized(index - 1)
      && (sentence.isCapitalized(index + 1) || sentence.isWord(index + 1, .the) && sentence.isCapitalized(index + 2))
  }

  private static let quantifiers: KeywordSet = [.most, .more, .additional, .further, .extra, .such, .own, .other]

  private static let nameLinks: KeywordSet = [.of, .and, .for, .to, .the, .de, .al]
}
