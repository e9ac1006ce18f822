import FiguresCore

/// Numbers that are names, labels or pronouns.
extension ExclusionReader {
  /// Whether a number names something rather than counting it, whatever its unit: Article 50, No. 4, page 12.
  func excludes(_ numeral: Numeral) -> Bool {
    let start = numeral.tokens.lowerBound
    let end = numeral.tokens.upperBound
    // "Form 10-K", "a 10-Q filing".
    if numeral.isPlainDigits, sentence.isHyphen(end), sentence.length(end + 1) == 1, sentence.isCapitalized(end + 1) {
      return true
    }
    if numeral.form == .digits, isInsideCode(start), !sentence.isMark(start - 1, "=") || !hasCurrency(start) {
      return true
    }
    guard numeral.form == .digits || numeral.form == .words else { return false }
    if isOneWithoutNoun(numeral) { return true }
    if numeral.isPlainDigits || numeral.form == .words, isLabel(before: start) {
      let label = labelIndex(before: start)
      return !followsCountedNoun(end) || sentence.isAny(label, .indexName) || sentence.isCapitalized(label)
    }
    return sentence.isMark(start - 1, "[") && sentence.isMark(end, "]")
  }

  private func hasCurrency(_ start: Int) -> Bool { CurrencyReader(sentence: sentence).currency(before: start) != nil }

  /// Where the label of a number stands; "Articles 4 and 5" have one.
  private func labelIndex(before start: Int) -> Int {
    if sentence.isWord(start - 1, .and, .or, .to),
      sentence.kind(start - 2) == .number || sentence.isAny(start - 2, .cardinal),
      sentence.isAny(start - 3, .label)
    {
      return start - 3
    }
    return sentence.isMark(start - 1, ".") || sentence.isMark(start - 1, "#") ? start - 2 : start - 1
  }

  private func isLabel(before start: Int) -> Bool {
    if sentence.isMark(start - 1, "#") { return true }
    let index = labelIndex(before: start)
    if index == start - 2, !sentence.isWord(index, .no, .nos, .p, .pp) { return false }
    if sentence.isAny(index, .indexName) { return true }
    if sentence.isWord(index, .year), sentence.isCapitalized(index), sentence.length(start) <= 2 { return true }
    if sentence.isAny(index, .label), sentence.isCapitalized(index) || !sentence.isWord(index, in: Self.plainNouns) {
      return true
    }
    // "In volume 38 of the journal" and "on day three" name a volume and a day, "the area 12 people" no area.
    return sentence.isWord(index, in: Self.plainNouns) && isLink(index - 1)
  }

  /// Whether a noun behind a token stands by itself, without article, adjective or number.
  private func isLink(_ index: Int) -> Bool {
    switch sentence.kind(index) {
    case .word:
      sentence.isAny(index, [.preposition, .conjunction, .verb]) && !sentence.isAny(index, [.determiner, .adjective])
    case .number, .sign, .vulgarFraction: false
    case .mark, .possessive, nil: true
    }
  }

  /// Labels that in small letters are as often plain nouns before a number of something else.
  private static let plainNouns: KeywordSet = [
    .act, .area, .class, .day, .department, .figure, .flat, .flight, .form, .grade, .group, .house, .issue, .item,
    .line,
    .list, .lot, .month, .no, .note, .part, .point, .road, .school, .season, .section, .sector, .series, .size, .stage,
    .table, .track, .unit, .volume, .week, .year,
  ]

  private func followsCountedNoun(_ end: Int) -> Bool {
    NounPhraseReader(sentence: sentence).counted(from: end) != nil || sentence.isAny(end, .scale)
      || UnitReader(sentence: sentence).unit(at: end, afterDigits: true) != nil
  }

  /// `two counts of theft and one of fraud`, but not `and one of the boats`.
  func isParallelOne(_ index: Int) -> Bool {
    sentence.isWord(index, .one) && sentence.isWord(index - 1, .and) && sentence.isWord(index + 1, .of)
      && sentence.kind(index + 2) == .word && !sentence.isAny(index + 2, [.determiner, .pronoun, .cardinal])
  }

  /// `one` counts only before its noun: one boat, but not one of them or the big one.
  private func isOneWithoutNoun(_ numeral: Numeral) -> Bool {
    guard numeral.form == .words, numeral.tokens.count == 1, numeral.value == .one,
      sentence.isWord(numeral.tokens.lowerBound, .one)
    else { return false }
    let next = numeral.tokens.upperBound
    if isParallelOne(numeral.tokens.lowerBound) || NounPhraseReader(sentence: sentence).isCountedByOne(next) {
      return false
    }
    if sentence.isWord(next, .to, .or), sentence.isAny(next + 1, .cardinal) || sentence.kind(next + 1) == .number {
      return false
    }
    if sentence.isHyphen(next) { return !sentence.isAny(next + 1, [.calendarUnit, .unit]) }
    if sentence.isAny(next, .unit), !sentence.isAny(next, .phraseEnd) { return false }
    return sentence.kind(next) != .word || sentence.isAny(next, .phraseEnd) && !sentence.isAny(next, .adjective)
      || sentence.isAny(numeral.tokens.lowerBound - 1, [.adjective, .ordinal])
  }

  /// Whether the digits stand in an address or code: `example.com/2021`, `@50`, `A-12`.
  private func isInsideCode(_ start: Int) -> Bool {
    guard start > 0, !sentence.isSpaced(start) else { return false }
    if sentence.isMark(start - 1, "_") { return true }
    return sentence.isMark(start - 1, oneOf: "/_@:=&") && !sentence.isSpaced(start - 1)
      && sentence.kind(start - 2) == .word && sentence.isSpaced(start - 2)
  }

  /// Whether the score of a game begins at a token, as behind the name of a side: `beat Carlow 27-13`.
  private func isScore(from index: Int) -> Bool {
    guard sentence.isHyphen(index + 1) || sentence.isMark(index + 1, "-") && !sentence.isSpaced(index + 1),
      sentence.kind(index + 2) == .number, !sentence.isHyphen(index + 3),
      let first = DigitReader.read(sentence.bytes, sentence.tokens[index]).number,
      let second = DigitReader.read(sentence.bytes, sentence.tokens[index + 2]).number
    else { return false }
    return max(first, second) < ExactDecimal(200) && sentence.length(index) + sentence.length(index + 2) <= 6
  }

  /// Whether a number without unit, noun or hedge is part of a name: PlayStation 5, Windows 10, Nasdaq 100.
  func excludesBare(_ numeral: Numeral, hedge: Hedge) -> Bool {
    guard numeral.isPlainDigits, hedge == .exact else { return false }
    let previous = numeral.tokens.lowerBound - 1
    let next = numeral.tokens.upperBound
    if isScore(from: numeral.tokens.lowerBound) { return false }
    // "The firm's 737 Max".
    if sentence.isPossessive(previous), sentence.isCapitalized(next), !sentence.isAny(next, [.weekday, .month]) {
      return true
    }
    return sentence.kind(previous) == .word && sentence.isCapitalized(previous)
      && sentence.isSpaced(numeral.tokens.lowerBound)
      && !sentence.isAny(
        previous, [.preposition, .month, .weekday, .verb, .determiner, .conjunction, .auxiliary, .adverb])
  }
}
