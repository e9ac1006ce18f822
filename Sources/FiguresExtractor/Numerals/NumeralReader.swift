import FiguresCore

/// Reads the numeral that begins at a token, if one does.
struct NumeralReader {
  let sentence: Sentence

  /// Whether a currency stands before the range this numeral ends, so that a glued m is a million.
  var isMoney = false

  func numeral(at index: Int) -> Numeral? {
    guard var numeral = single(at: index) else { return nil }
    if sentence.isMark(numeral.tokens.upperBound, "("), let end = endOfRestatement(of: numeral) {
      numeral.tokens = numeral.tokens.lowerBound..<end
    }
    return numeral
  }

  /// The end of `thirty (30)`: the same number in brackets, once in words and once in digits.
  private func endOfRestatement(of numeral: Numeral) -> Int? {
    let start = numeral.tokens.upperBound + 1
    guard numeral.form == .digits || numeral.form == .words, let other = single(at: start),
      other.form == .digits || other.form == .words, other.form != numeral.form, other.value == numeral.value,
      sentence.isMark(other.tokens.upperBound, ")")
    else { return nil }
    return other.tokens.upperBound + 1
  }

  private func single(at index: Int) -> Numeral? {
    switch sentence.kind(index) {
    case .number: shareOfCount(at: index) ?? digits(at: index)
    case .vulgarFraction: vulgarFraction(at: index)
    case .word: sentence.isWord(index, .minus, .negative) ? negative(at: index) : words(at: index)
    case .mark: isSign(index) ? negative(at: index) : nil
    default: nil
    }
  }

  /// `minus 19C`, `-0.4%`: a sign with a space before it and none behind.
  private func negative(at index: Int) -> Numeral? {
    // A margin of plus or minus 3 points.
    if sentence.isWord(index - 1, .or), sentence.isWord(index - 2, .plus) { return nil }
    guard sentence.kind(index + 1) == .number || sentence.isAny(index + 1, .cardinal),
      var numeral = single(at: index + 1),
      numeral.form == .digits || numeral.form == .words
    else { return nil }
    numeral.tokens = index..<numeral.tokens.upperBound
    numeral.value = numeral.value.map { -$0 }
    numeral.stated = numeral.stated.map { -$0 }
    return numeral
  }

  private func isSign(_ index: Int) -> Bool {
    sentence.isMark(index, "-") && !sentence.tokens[index].flags.contains(.wide)
      && (sentence.isSpaced(index) || sentence.isMark(index - 1, "(")) && sentence.kind(index + 1) == .number
      && !sentence.isSpaced(index + 1)
  }

}
