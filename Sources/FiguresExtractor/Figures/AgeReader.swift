import FiguresCore

/// Tells a bare number that is somebody's age.
struct AgeReader {
  let sentence: Sentence

  /// `aged 71`, `Ms Hartley, 34, said`, `over the age of 70`, `at age 70`, `anyone over 50`, `turns 30`, `died at 86`,
  /// `as young as nine`.
  func isAge(_ numeral: Numeral) -> Bool {
    guard numeral.scale == 0, let value = numeral.value, value.isWhole, value < ExactDecimal(121), !value.isNegative
    else {
      return false
    }
    let start = numeral.tokens.lowerBound
    return isBetweenCommas(numeral) || sentence.isWord(startOfList(start) - 1, in: Self.ageVerbs)
      || sentence.isWord(start - 1, .of) && sentence.isWord(start - 2, .age, .ages)
      || sentence.isWord(start - 1, .as) && sentence.isWord(start - 2, .old, .young)
      || isPersonBounded(start) || isMilestone(numeral) || isOfPronoun(numeral)
  }

  /// `she was 94.`, `he was just 17 when`, `at 19 he won`: a person is no number.
  private func isOfPronoun(_ numeral: Numeral) -> Bool {
    let start = numeral.tokens.lowerBound
    let end = numeral.tokens.upperBound
    if sentence.isWord(start - 1, .at) {
      return sentence.isWord(sentence.isMark(end, ",") ? end + 1 : end, .he, .she)
    }
    guard endsClause(at: end) else { return false }
    let verb = sentence.isAdverb(start - 1) ? start - 2 : start - 1
    return sentence.isWord(verb, .is, .was) && sentence.isWord(verb - 1, .he, .she)
  }

  private func endsClause(at index: Int) -> Bool {
    index >= sentence.count || sentence.isMark(index, oneOf: ".,;)") || sentence.isWord(index, .when, .and, .but)
  }

  /// Where the numbers of `aged 12, 14 and 19` begin.
  private func startOfList(_ start: Int) -> Int {
    var first = start
    while start - first < 12, sentence.isMark(first - 1, ",") || sentence.isWord(first - 1, .and, .or),
      sentence.kind(first - 2) == .number
    {
      first -= 2
    }
    return first
  }

  /// `left school at 14`, `died at 86`: what happens once in a life, and nothing counted.
  private func isMilestone(_ numeral: Numeral) -> Bool {
    let start = numeral.tokens.lowerBound
    let end = numeral.tokens.upperBound
    guard sentence.isWord(start - 1, .at), (2...4).contains(where: { sentence.isWord(start - $0, in: Self.milestones) })
    else { return false }
    return sentence.kind(end) == .mark && !sentence.isMark(end, oneOf: ":-/") || end >= sentence.count
      || sentence.isAny(end, [.preposition, .conjunction, .adverb])
  }

  private static let milestones: KeywordSet = [.died, .married, .retire, .retired, .retirement, .school]

  private func isBetweenCommas(_ numeral: Numeral) -> Bool {
    guard numeral.isPlainDigits else { return false }
    let start = numeral.tokens.lowerBound
    let end = numeral.tokens.upperBound
    guard sentence.isMark(start - 1, ","), !sentence.isMark(start - 3, ",") else { return false }
    if sentence.isCapitalized(start - 2) {
      return !sentence.isAny(start - 2, [.month, .weekday])
        && (sentence.isMark(end, ",") || sentence.isMark(end, ".") && end == sentence.count - 1)
    }
    return sentence.isMark(end, ",") && isRole(start - 2)
  }

  /// `the rower, 34, won`: a word for what somebody is or does, behind an article.
  private func isRole(_ index: Int) -> Bool {
    guard sentence.kind(index) == .word, !sentence.isAny(index, [.transparent, .statement, .calendarUnit]) else {
      return false
    }
    let isAgent =
      sentence.isAny(index, .person) || sentence.hasSuffix(index, "er") || sentence.hasSuffix(index, "or")
      || sentence.hasSuffix(index, "ist") || sentence.hasSuffix(index, "ian") || sentence.hasSuffix(index, "man")
    return isAgent && (1...3).contains { sentence.isAny(index - $0, .determiner) }
  }

  /// `children under 12`, `anyone over 50`, `most of them over 60`.
  private func isPersonBounded(_ start: Int) -> Bool {
    if sentence.isWord(start - 1, .than), sentence.isWord(start - 2, .older, .younger) { return true }
    guard sentence.isWord(start - 1, .above, .over, .under) else { return false }
    return sentence.isAny(start - 2, .person) || sentence.isWord(start - 2, .aged)
      || sentence.isWord(start - 2, in: Self.people)
  }

  private static let ageVerbs: KeywordSet = [.age, .aged, .turn, .turned, .turning, .turns]

  private static let people: KeywordSet = [.adults, .anybody, .anyone, .those, .everyone, .them, .pensioners]
}
