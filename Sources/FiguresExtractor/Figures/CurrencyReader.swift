import FiguresCore

/// Finds the currency in front of a number.
struct CurrencyReader {
  let sentence: Sentence

  /// The currency sign or code that ends just before a token and begins at `floor` or later.
  func currency(before index: Int, notBefore floor: Int = 0) -> UnitMatch? {
    guard index > floor, let match = currency(endingAt: index), match.tokens.lowerBound >= floor else { return nil }
    return match
  }

  private func currency(endingAt index: Int) -> UnitMatch? {
    if sentence.isMark(index - 1, "."), sentence.isAny(index - 2, .currencyPrefix), index > 1,
      var match = currency(endingAt: index - 1)
    {
      match.tokens = match.tokens.lowerBound..<index
      return match
    }
    guard sentence.isAny(index - 1, .unit) || sentence.kind(index - 1) == .sign || sentence.isMark(index - 1, "="),
      let found = sentence.book.currencies.match(endingBefore: index, in: sentence.tokens)
    else { return nil }
    let form = UnitTable.surfaceForms[found.payload]
    let tokens = (index - found.length)..<index
    if sentence.kind(index - 1) == .word {
      // A code in small letters is a word: "us 5" is no sum of money.
      guard sentence.isCapitalized(index - 1), !sentence.isSmallCode(index - 1) || !sentence.isSpaced(index),
        !isLetter(form) || !sentence.isSpaced(index)
      else { return nil }
    }
    // "A $5 note" is not in Australian dollars.
    guard tokens.dropFirst().allSatisfy({ !sentence.isSpaced($0) }) else { return sign(before: index) }
    return UnitMatch(unit: form.unitBefore, tokens: tokens)
  }

  private func isLetter(_ form: SurfaceForm) -> Bool {
    switch form.use {
    case .beforeAmount, .afterDigits: true
    case .word, .abbreviation, .beforeNumber, .eitherSide: false
    }
  }

  /// The sign alone, without the word in front of it.
  private func sign(before index: Int) -> UnitMatch? {
    guard
      let found = sentence.book.currencies.match(endingBefore: index, in: sentence.tokens, notBefore: index - 1)
    else { return nil }
    return UnitMatch(unit: UnitTable.surfaceForms[found.payload].unitBefore, tokens: (index - 1)..<index)
  }
}

extension Sentence {
  /// Whether a code of three letters is a word: Ron and try, not RON, TRY or usd.
  func isSmallCode(_ index: Int) -> Bool {
    isAny(index, .currencyPrefix) && kind(index) == .word && length(index) == 3
      && !tokens[index].flags.contains(.allCapitals) && (isCapitalized(index) || isAny(index, .phraseEnd))
  }
}
