import FiguresCore

/// A unit found in the text.
struct UnitMatch {
  var unit: Unit
  /// The tokens of the unit.
  var tokens: Range<Int>
}

/// Finds the unit behind a number, by the unit table.
struct UnitReader {
  let sentence: Sentence

  /// The unit that begins at a token. Short forms such as `m` and `in` count only directly behind digits.
  func unit(at index: Int, afterDigits: Bool) -> UnitMatch? {
    guard sentence.isAny(index, .unit) || sentence.kind(index) == .sign else { return nil }
    let isGlued = !sentence.isSpaced(index)
    let found = sentence.book.units.match(from: index, in: sentence.tokens) { phrase in
      switch UnitTable.surfaceForms[phrase.payload].use {
      case .word, .eitherSide: true
      case .abbreviation: afterDigits && !isComputer(index) || sentence.kind(index) == .sign
      case .afterDigits:
        afterDigits && !isCapitalG(index) && (isGlued || !sentence.isAny(index, .phraseEnd) && isShortForm(index))
      case .beforeNumber: isGlued && sentence.isCapitalized(index)
      }
    }
    guard let found else { return nil }
    let form = UnitTable.surfaceForms[found.payload]
    var tokens = index..<(index + found.length)
    // The point of "11in." may be the sentence's own.
    if tokens.upperBound == sentence.count, sentence.isMark(sentence.count - 1, ".") {
      tokens = index..<(sentence.count - 1)
    }
    var unit = UnitTable.units[form.unit]
    if let other = form.alternative, prefersAlternative(form, behind: tokens) { unit = UnitTable.units[other] }
    return rate(UnitMatch(unit: unit, tokens: tokens))
  }

  /// 5G is a generation and not five grams.
  private func isCapitalG(_ index: Int) -> Bool {
    sentence.length(index) == 1 && sentence.bytes[Int(sentence.tokens[index].start)] == UInt8(ascii: "G")
  }

  /// "The 2013 PC version" has no percent.
  private func isComputer(_ index: Int) -> Bool {
    sentence.isWord(index, .pc) && sentence.isSpaced(index) && sentence.tokens[index].flags.contains(.allCapitals)
  }

  /// A spaced single letter is a unit only at the end of a phrase: `20 C.`
  private func isShortForm(_ index: Int) -> Bool {
    sentence.kind(index + 1) != .word || sentence.isAny(index + 1, .phraseEnd)
      || sentence.isWord(index + 1, in: Self.extents)
  }

  /// `2m 14s`, `2h 14m`: minutes, beside seconds or hours.
  private func isOfClock(_ index: Int) -> Bool {
    let isBeforeSeconds =
      sentence.kind(index + 1) == .number && sentence.isWord(index + 2, .s) && !sentence.isSpaced(index + 2)
    return isBeforeSeconds || sentence.isWord(index - 2, .h, .hr) && sentence.kind(index - 3) == .number
  }

  /// Whether the token before an index is minutes behind digits, as before the seconds of `2m 14s`.
  func isMinutes(endingAt index: Int) -> Bool {
    sentence.kind(index - 2) == .number && !sentence.isSpaced(index - 1) && sentence.isWord(index - 1, .m, .min)
  }

  /// Pounds are weight before "of" and behind verbs of weighing; `m` is minutes beside seconds and hours.
  private func prefersAlternative(_ form: SurfaceForm, behind tokens: Range<Int>) -> Bool {
    if UnitTable.units[form.unit].dimension == .length { return isOfClock(tokens.lowerBound) }
    guard UnitTable.units[form.unit].dimension == .money else { return false }
    if sentence.isWord(tokens.upperBound, .of) { return true }
    return (max(0, tokens.lowerBound - 8)..<tokens.lowerBound).contains { sentence.isWord($0, in: Self.weighing) }
      || sentence.isWord(tokens.upperBound, .heavier, .lighter)
  }

  /// Extends a unit to a rate: `km per hour`, `dollars a barrel`, `people per square kilometre`.
  func rate(_ match: UnitMatch) -> UnitMatch {
    guard let per = perUnit(at: match.tokens.upperBound) else { return match }
    return UnitMatch(
      unit: Unit("\(match.unit.name) per \(per.name)", .rate), tokens: match.tokens.lowerBound..<per.end)
  }

  /// What follows "per" or "a": `hour`, `100,000`, `barrel`.
  func perUnit(at index: Int) -> (name: String, end: Int)? {
    if sentence.isWord(index, .per), !sentence.isWord(index + 1, .cent) {
      if let unit = UnitReader(sentence: sentence).simpleUnit(at: index + 1) {
        return (unit.unit.name, unit.tokens.upperBound)
      }
      if sentence.kind(index + 1) == .number || sentence.isAny(index + 1, [.cardinal]) {
        guard let numeral = NumeralReader(sentence: sentence).numeral(at: index + 1), let value = numeral.value else {
          return nil
        }
        return (value.normalized.description, numeral.tokens.upperBound)
      }
      guard sentence.kind(index + 1) == .word, !sentence.isAny(index + 1, .phraseEnd) else { return nil }
      return (sentence.singular(index + 1), index + 2)
    }
    guard sentence.isWord(index, .a, .an, .each, .every) else { return nil }
    if sentence.isAny(index + 1, .calendarUnit),
      !sentence.isWord(index + 2, in: Self.timeEndings),
      !sentence.isHyphen(index + 2)
    {
      return (sentence.singular(index + 1), index + 2)
    }
    guard sentence.isWord(index, .a, .an), sentence.isWord(index + 1, in: Self.counters) else { return nil }
    if let unit = simpleUnit(at: index + 1), unit.unit.dimension != .money {
      return (unit.unit.name, unit.tokens.upperBound)
    }
    return (sentence.singular(index + 1), index + 2)
  }

  /// What prices are quoted by.
  private static let counters: KeywordSet = [
    .barrel, .bottle, .bushel, .copy, .gallon, .game, .head, .kilo, .kilogram, .kilometre, .litre, .mile, .night,
    .ounce, .person, .piece, .pint, .pound, .share, .ticket, .tonne, .ton, .unit,
  ]

  private func simpleUnit(at index: Int) -> UnitMatch? {
    guard
      let found = sentence.book.units.match(
        from: index, in: sentence.tokens,
        accepting: {
          switch UnitTable.surfaceForms[$0.payload].use {
          case .word, .abbreviation: true
          default: false
          }
        })
    else { return nil }
    return UnitMatch(
      unit: UnitTable.units[UnitTable.surfaceForms[found.payload].unit], tokens: index..<(index + found.length))
  }

  private static let extents: KeywordSet = [.away, .deep, .high, .long, .tall, .thick, .wide]

  private static let timeEndings: KeywordSet = [.ago, .earlier, .later, .before, .old]

  private static let weighing: KeywordSet = [.weigh, .weighs, .weighed, .weighing, .weight, .heavier, .lighter]
}

/// Finds the currency in front of a number.
struct CurrencyReader {
  let sentence: Sentence

  /// The currency sign or code that ends just before a token.
  func currency(before index: Int) -> UnitMatch? {
    guard index > 0 else { return nil }
    if sentence.isMark(index - 1, "."), sentence.isAny(index - 2, .currencyPrefix), index > 1,
      var match = currency(before: index - 1)
    {
      match.tokens = match.tokens.lowerBound..<index
      return match
    }
    guard sentence.tokens[index - 1].entry >= 0 else { return nil }
    guard sentence.isAny(index - 1, .unit) || sentence.kind(index - 1) == .sign,
      let found = sentence.book.currencies.match(endingBefore: index, in: sentence.tokens)
    else { return nil }
    let form = UnitTable.surfaceForms[found.payload]
    let tokens = (index - found.length)..<index
    // A code in small letters is a word: "us 5" is no sum of money.
    if sentence.kind(index - 1) == .word, !sentence.isCapitalized(index - 1) { return nil }
    // "A $5 note" is not in Australian dollars.
    guard tokens.dropFirst().allSatisfy({ !sentence.isSpaced($0) }) else { return sign(before: index) }
    return UnitMatch(unit: UnitTable.units[form.unit], tokens: tokens)
  }

  /// The sign alone, without the word in front of it.
  private func sign(before index: Int) -> UnitMatch? {
    guard
      let found = sentence.book.currencies.match(endingBefore: index, in: sentence.tokens, notBefore: index - 1)
    else { return nil }
    return UnitMatch(
      unit: UnitTable.units[UnitTable.surfaceForms[found.payload].unit], tokens: (index - 1)..<index)
  }
}
