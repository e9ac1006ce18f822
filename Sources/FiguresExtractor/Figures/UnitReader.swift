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

  /// The unit that begins at a token. Short forms such as `m` and `in` count only directly behind digits, and none
  /// behind words; behind `1.6bn` only the unmistakable ones do.
  /// Of two units with one form it is the one that measures `dimension`.
  func unit(at index: Int, afterDigits: Bool, isScaled: Bool = false, of dimension: Dimension? = nil) -> UnitMatch? {
    guard sentence.isAny(index, .unit) || sentence.kind(index) == .sign, !isSignOfNext(index) else { return nil }
    let isGlued = !sentence.isSpaced(index)
    let found = sentence.book.units.match(from: index, in: sentence.tokens) { phrase in
      switch UnitTable.surfaceForms[phrase.payload].use {
      case .word: true
      case .eitherSide: !sentence.isSmallCode(index)
      case .abbreviation: (afterDigits || isScaled) && !isComputer(index) || sentence.kind(index) == .sign
      case .afterDigits: afterDigits && !isCapitalG(index) && (isGlued || isShortForm(index))
      case .beforeNumber: isGlued && sentence.isCapitalized(index)
      case .beforeAmount: false
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
    if let other = form.alternative.map({ UnitTable.units[$0] }),
      unit.dimension != dimension && (other.dimension == dimension || prefersAlternative(form, behind: tokens))
    {
      unit = other
    }
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

  /// Whether a sign belongs to the number behind it: `10 £5 vouchers`.
  private func isSignOfNext(_ index: Int) -> Bool {
    (sentence.kind(index) == .sign || sentence.isAny(index, .currencyPrefix)) && sentence.kind(index + 1) == .number
      && !sentence.isSpaced(index + 1)
  }

  /// A spaced short form is a unit only at the end of a phrase: `20 C.`; one that is also a small word, only where
  /// that word makes no sense: `2 in thick`, `5 ft 2 in.`
  private func isShortForm(_ index: Int) -> Bool {
    if sentence.isWord(index, .k) { return false }
    if sentence.isAny(index, .phraseEnd) {
      return sentence.isWord(index + 1, in: Self.extents) || endsPhrase(at: index + 1)
    }
    return sentence.kind(index + 1) != .word || sentence.isAny(index + 1, .phraseEnd)
      || sentence.isWord(index + 1, in: Self.extents) || sentence.isWord(index + 1, .x)
  }

  func endsPhrase(at index: Int) -> Bool {
    index >= sentence.count || sentence.isMark(index, oneOf: ".,;:()")
  }

  /// Whether a form means the rarer of its units here: a pound is weight before "of" and behind verbs of weighing; a small
  /// c is a cent but for talk of the weather; an m is minutes beside seconds and hours.
  private func prefersAlternative(_ form: SurfaceForm, behind tokens: Range<Int>) -> Bool {
    // 320Nm is a torque, 5 Mt are megatonnes.
    if form.use == .afterDigits || form.use == .abbreviation, sentence.isCapitalized(tokens.lowerBound) { return true }
    if UnitTable.units[form.unit].dimension == .length { return isOfClock(tokens.lowerBound) }
    guard UnitTable.units[form.unit].dimension == .money else { return false }
    if sentence.isWord(tokens.lowerBound, .c) { return isOfWeather }
    guard form.alternative.map({ UnitTable.units[$0].dimension == .mass }) ?? false else { return false }
    if sentence.isWord(tokens.upperBound, .of) { return true }
    if sentence.isHyphen(tokens.lowerBound - 1) {
      return !sentence.isAny(tokens.lowerBound - 2, .scale) && !sentence.isWord(tokens.upperBound, in: Self.paidIn)
    }
    return (max(0, tokens.lowerBound - 8)..<tokens.lowerBound).contains { sentence.isWord($0, in: Self.weighing) }
      || sentence.isWord(tokens.upperBound, .heavier, .lighter) || isLost(tokens.lowerBound)
      || isConverted(tokens)
  }

  /// `11 pounds (5 kilograms)`, `5kg (11 pounds)`: a measure and its conversion in brackets are of one kind.
  private func isConverted(_ tokens: Range<Int>) -> Bool {
    if sentence.isMark(tokens.upperBound, "(") {
      return (2...3).contains { isMass(tokens.upperBound + $0) }
    }
    return sentence.isMark(tokens.upperBound, ")") && (2...4).contains { isMass(tokens.lowerBound - $0) }
  }

  private func isMass(_ index: Int) -> Bool { simpleUnit(at: index).map { $0.unit.dimension == .mass } ?? false }

  /// Whether heat or cold is spoken of in the sentence.
  private var isOfWeather: Bool {
    sentence.tokens.contains { Self.weather.contains($0.keyword) }
  }

  /// `lost 25 pounds`: a few pounds are lost by people, a sum of money has its sign.
  private func isLost(_ index: Int) -> Bool {
    sentence.isWord(index - 2, in: Self.slimming)
      && (sentence.length(index - 1) <= 2 || sentence.isAny(index - 1, .cardinal))
  }

  private static let extents: KeywordSet = [.away, .deep, .high, .long, .tall, .thick, .wide]

  private static let weighing: KeywordSet = [.weigh, .weighs, .weighed, .weighing, .weight, .heavier, .lighter]

  private static let slimming: KeywordSet = [.gain, .gained, .gains, .lose, .loses, .lost, .shed]

  /// What a 5-pound thing is that is paid and not weighed.
  private static let paidIn: KeywordSet = [.bill, .coin, .coins, .deposit, .fee, .fine, .note, .notes, .prize, .ticket]

  private static let weather: KeywordSet = [
    .celsius, .cold, .colder, .cooler, .degrees, .fever, .freezing, .frost, .heat, .heatwave, .hot, .hotter, .minus,
    .oven, .shade, .summer, .sun, .temperature, .temperatures, .thermometer, .warm, .warmer, .warming, .weather,
    .winter,
  ]
}
