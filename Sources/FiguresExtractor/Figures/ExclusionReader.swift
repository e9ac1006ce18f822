import FiguresCore

/// Tells numbers that state no quantity: names, labels, times of day, telephone numbers, idioms.
struct ExclusionReader {
  let sentence: Sentence

  /// The end of an expression that begins here and is no figure, whatever follows.
  func end(ofNonFigureAt index: Int) -> Int? {
    if let phrase = sentence.book.nonFigures.match(from: index, in: sentence.tokens), !isParallelOne(index),
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
  func digitGroups(at index: Int) -> Int? {
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

}
