import FiguresCore

/// Tells a bare number that is somebody's age.
struct AgeReader {
  let sentence: Sentence

  /// `aged 71`, `Ms Hartley, 34, said`, `over the age of 70`, `anyone over 50`, `turns 30`, `as young as nine`.
  func isAge(_ numeral: Numeral) -> Bool {
    guard numeral.scale == 0, let value = numeral.value, value.isWhole, value < ExactDecimal(121), !value.isNegative
    else {
      return false
    }
    let start = numeral.tokens.lowerBound
    return isBetweenCommas(numeral) || sentence.isWord(start - 1, in: Self.ageVerbs)
      || sentence.isWord(start - 1, .of) && sentence.isWord(start - 2, .age, .ages)
      || sentence.isWord(start - 1, .as) && sentence.isWord(start - 2, .old, .young)
      || isPersonBounded(start)
  }

  private func isBetweenCommas(_ numeral: Numeral) -> Bool {
    guard numeral.isPlainDigits else { return false }
    let start = numeral.tokens.lowerBound
    let end = numeral.tokens.upperBound
    return sentence.isMark(start - 1, ",") && sentence.isCapitalized(start - 2)
      && !sentence.isAny(start - 2, [.month, .weekday]) && !sentence.isMark(start - 3, ",")
      && (sentence.isMark(end, ",") || sentence.isMark(end, ".") && end == sentence.count - 1)
  }

  /// `children under 12`, `anyone over 50`, `most of them over 60`.
  private func isPersonBounded(_ start: Int) -> Bool {
    guard sentence.isWord(start - 1, .above, .over, .under) else { return false }
    return sentence.isAny(start - 2, .person) || sentence.isWord(start - 2, .aged)
      || sentence.isWord(start - 2, in: Self.people)
  }

  private static let ageVerbs: KeywordSet = [.aged, .turn, .turned, .turning, .turns]

  private static let people: KeywordSet = [.adults, .anybody, .anyone, .those, .everyone, .them, .pensioners]
}
