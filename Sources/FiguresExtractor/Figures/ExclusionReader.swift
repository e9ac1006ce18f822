import FiguresCore

/// Tells numbers that state no quantity: names, labels, times of day, telephone numbers, idioms.
struct ExclusionReader {
  let sentence: Sentence

  /// The end of an expression that begins here and is no figure, whatever follows.
  func end(ofNonFigureAt index: Int) -> Int? {
    if let phrase = sentence.book.nonFigures.match(from: index, in: sentence.tokens),
      sentence.isWord(index, .one) || !sentence.isAny(index + phrase.length, .scale)
    {
      return index + phrase.length
    }
    if let end = groupName(at: index) ?? spokenTime(at: index) { return end }
    guard sentence.kind(index) == .number else { return nil }
    if let end = telephone(at: index) { return end }
    if let end = address(at: index) { return end }
    return clockTime(at: index) ?? digitGroups(at: index) ?? slashed(at: index)
  }

  /// `10:30`, `10.30am`, `3 p.m.`
  private func clockTime(at index: Int) -> Int? {
    if sentence.isMark(index + 1, ":"), !sentence.isSpaced(index + 1), sentence.kind(index + 2) == .number,
      !sentence.isSpaced(index + 2)
    {
      let end = sentence.isMark(index + 3, ":") && sentence.kind(index + 4) == .number ? index + 5 : index + 3
      return sentence.isWord(end, in: Self.meridiems) ? end + 1 : end
    }
    if sentence.isWord(index + 1, in: Self.meridiems) { return index + 2 }
    // "The 3.40 at Haydock", "the 7.15 to Leeds".
    if sentence.isWord(index - 1, .the), sentence.tokens[index].mark == 1, sentence.isWord(index + 1, .at, .from, .to),
      sentence.isCapitalized(index + 2), let number = DigitReader.read(sentence.bytes, sentence.tokens[index]).number,
      number.exponent == -2, number < ExactDecimal(24), number.significand % 100 < 60
    {
      return index + 1
    }
    // "Between 7 and 9am", "7-9pm".
    if sentence.isWord(index + 1, .and, .to) || sentence.isMark(index + 1, "-"),
      sentence.kind(index + 2) == .number,
      sentence.isWord(index + 3, in: Self.meridiems), sentence.length(index) <= 2
    {
      return index + 4
    }
    return sentence.isWord(index + 1, .oclock, .noon, .midnight) ? index + 2 : nil
  }

  /// `+44 20 7946 0123`, `(212) 555-0142`, `call 999`.
  private func telephone(at index: Int) -> Int? {
    let isDialled =
      sentence.isWord(index - 1, .call, .dial)
      && NounPhraseReader(sentence: sentence).counted(from: index + 1) == nil
      && !sentence.isAny(index + 1, .scale)
    let isInternational = sentence.isMark(index - 1, "+") && !sentence.isSpaced(index)
    let isBracketed = sentence.isMark(index - 1, "(") && sentence.isMark(index + 1, ")") && sentence.length(index) >= 3
    guard isDialled || isInternational || isBracketed else { return nil }
    var end = isBracketed ? index + 2 : index + 1
    guard isDialled || sentence.kind(end) == .number else { return nil }
    while sentence.kind(end) == .number || sentence.isHyphen(end) { end += 1 }
    return end
  }

  /// `221 Marsh Lane`: a number, one to three capitalised words, the last a kind of street.
  private func address(at index: Int) -> Int? {
    for length in 1...3 {
      let last = index + length
      guard sentence.isCapitalized(last), sentence.isSpaced(last) else { return nil }
      if length > 1 || sentence.kind(last + 1) != .word, sentence.isAny(last, .street) { return last + 1 }
    }
    return nil
  }

  /// `six o'clock`, `half past six`, `quarter to nine`, `1830 GMT`.
  private func spokenTime(at index: Int) -> Int? {
    if sentence.isWord(index + 1, .oclock) || sentence.isWord(index + 1, .gmt, .bst, .utc) { return index + 2 }
    guard sentence.isWord(index, .half, .quarter), sentence.isWord(index + 1, .past, .to),
      sentence.isAny(index + 2, .cardinal)
    else { return nil }
    return index + 3
  }

  /// `the Garrow Seven`, `the Six Nations`, `Fifth Avenue`: a capitalised number word in a name.
  private func groupName(at index: Int) -> Int? {
    if sentence.isCapitalized(index + 1), sentence.isCapitalized(index) || sentence.kind(index) == .number {
      if sentence.isAny(index, .ordinal), sentence.isAny(index + 1, .street) { return index + 2 }
      if sentence.isAny(index, .cardinal), sentence.isWord(index - 1, .the) { return index + 2 }
    }
    guard sentence.isCapitalized(index), sentence.isCapitalized(index - 1), sentence.isAny(index, .cardinal),
      sentence.isWord(index - 2, .the), !sentence.isCapitalized(index + 1)
    else { return nil }
    return index + 1
  }

  private static let meridiems: KeywordSet = [
    .am, .pm,
  ]

  /// Two or more groups of digits with nothing but spaces or hyphens between them: a telephone number.
  private func digitGroups(at index: Int) -> Int? {
    var end = index + 1
    var groups = 1
    if NumeralReader(sentence: sentence).endOfSpacedGroups(from: index) > index + 1 { return nil }
    // "2024-03-14" is a date, "1,000-1,500" a range.
    if sentence.length(index) == 4, sentence.isHyphen(end), sentence.length(end + 1) == 2 { return nil }
    if DigitReader.read(sentence.bytes, sentence.tokens[index]).isGrouped { return nil }
    while groups < 8 {
      let isJoined = sentence.isHyphen(end) && sentence.kind(end + 1) == .number
      let next = isJoined ? end + 1 : end
      guard sentence.kind(next) == .number, sentence.length(next) >= 3, isJoined || sentence.length(index) >= 3 else {
        break
      }
      groups += 1
      end = next + 1
    }
    let startsWithZero = sentence.bytes[Int(sentence.tokens[index].start)] == UInt8(ascii: "0")
    if startsWithZero, sentence.length(index) > 2, sentence.tokens[index].mark == 0 { return end }
    if groups == 1 {
      var end = index + 1
      while sentence.isHyphen(end), sentence.kind(end + 1) == .number { end += 2 }
      return end - index > 4 ? end : nil
    }
    if groups == 2, sentence.isHyphen(index + 1), sentence.length(index) == sentence.length(index + 2),
      sentence.length(index) <= 4
    {
      return nil
    }
    // "100-1000 grams" are measured.
    if groups == 2, UnitReader(sentence: sentence).unit(at: end, afterDigits: true) != nil { return nil }
    return groups > 2 || groups == 2 && sentence.length(index) >= 3 && !isYearLike(index) ? end : nil
  }

  private func isYearLike(_ index: Int) -> Bool { sentence.length(index) == 4 }

  /// `12/10/2021`, `192.168/16`.
  private func slashed(at index: Int) -> Int? {
    guard sentence.isMark(index + 1, "/"), !sentence.isSpaced(index + 1), sentence.kind(index + 2) == .number,
      !sentence.isSpaced(index + 2)
    else { return nil }
    if sentence.isMark(index + 3, "/"), sentence.kind(index + 4) == .number { return index + 5 }
    if sentence.length(index) == 4, sentence.length(index + 2) == 2 { return nil }
    return NumeralReader(sentence: sentence).numeral(at: index)?.form == .fraction ? nil : index + 3
  }

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
    return sentence.isWord(index, in: Self.plainNouns) && !(sentence.kind(index - 1) == .word && !isLink(index - 1))
  }

  /// Whether a noun behind a word stands by itself, without article or adjective.
  private func isLink(_ index: Int) -> Bool {
    sentence.isAny(index, [.preposition, .conjunction, .verb]) && !sentence.isAny(index, [.determiner, .adjective])
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

  /// `one` counts only before its noun: one boat, but not one of them or the big one.
  private func isOneWithoutNoun(_ numeral: Numeral) -> Bool {
    guard numeral.form == .words, numeral.tokens.count == 1, numeral.value == .one,
      sentence.isWord(numeral.tokens.lowerBound, .one)
    else { return false }
    let next = numeral.tokens.upperBound
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
