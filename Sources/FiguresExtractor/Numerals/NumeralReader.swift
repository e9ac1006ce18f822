import FiguresCore

/// Reads the numeral that begins at a token, if one does.
struct NumeralReader {
  let sentence: Sentence

  /// Whether a currency stands before the range this numeral ends, so that a glued m is a million.
  var isMoney = false

  func numeral(at index: Int) -> Numeral? {
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
    guard sentence.kind(index + 1) == .number || sentence.isAny(index + 1, .cardinal),
      var numeral = numeral(at: index + 1),
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

  // MARK: Digits

  private func digits(at index: Int) -> Numeral? {
    var token = sentence.tokens[index]
    if token.mark > 1 || isPartOfName(index) { return nil }
    if let fraction = slashedFraction(at: index) { return fraction }
    let end = endOfSpacedGroups(from: index)
    token.end = sentence.tokens[end - 1].end
    let reading = DigitReader.read(sentence.bytes, token)
    var numeral = Numeral(
      form: .digits, tokens: index..<end, stated: reading.number, value: reading.number,
      isMisgrouped: reading.isMisgrouped)
    let next = end
    if sentence.kind(next) == .vulgarFraction, !sentence.isSpaced(next), let whole = reading.number,
      let part = VulgarFraction.value(sentence.bytes, sentence.tokens[next])
    {
      numeral.value = whole.adding(part, rounding: .down)?.value
      numeral.stated = numeral.value
      numeral.tokens = index..<(next + 1)
      return scaled(numeral)
    }
    if sentence.kind(next) == .word, !sentence.isSpaced(next) {
      return attached(to: numeral, reading)
    }
    if let mixed = mixedFraction(after: numeral) { return mixed }
    let whole = scaled(numeral)
    return whole.scale >= 6 ? withHalf(whole) : whole
  }

  /// The token behind `1 234 567`: one to three digits and groups of just three, with single spaces between.
  func endOfSpacedGroups(from index: Int) -> Int {
    var end = index + 1
    let first = sentence.tokens[index]
    guard sentence.length(index) <= 3, first.mark == 0, sentence.bytes[Int(first.start)] != UInt8(ascii: "0") else {
      return end
    }
    while sentence.kind(end) == .number, sentence.length(end) == 3, sentence.tokens[end].mark == 0,
      sentence.tokens[end].start == sentence.tokens[end - 1].end + 1
    {
      end += 1
    }
    return sentence.kind(end) == .number ? index + 1 : end
  }

  /// A number glued to letters: an ordinal, a scale, a unit, a decade, or an identifier that is no number at all.
  private func attached(to numeral: Numeral, _ reading: DigitReader.Reading) -> Numeral? {
    let next = numeral.tokens.upperBound
    let suffix = sentence.text(next..<(next + 1)).lowercased()
    switch suffix {
    case "st", "nd", "rd", "th":
      guard isOrdinalEnding(suffix, of: numeral.value) else { break }
      return Numeral(form: .ordinal, tokens: extended(numeral), stated: numeral.stated, value: numeral.value)
    case "s" where numeral.value?.isWhole == false,
      "s" where UnitReader(sentence: sentence).isMinutes(endingAt: numeral.tokens.lowerBound):
      return numeral
    case "s":
      guard let value = numeral.value, value.isZero || value.normalized.exponent > 0,
        reading.digits == 2 || reading.digits == 4, !sentence.isHyphen(numeral.tokens.lowerBound - 1)
      else { return nil }
      return Numeral(form: .decade, tokens: extended(numeral), stated: value, value: value)
    case "x":
      return Numeral(form: .multiple, tokens: extended(numeral), stated: numeral.stated, value: numeral.value)
    case "am", "pm", "d", "gmt":
      return nil
    case "hrs" where reading.digits == 4:
      return nil
    default: break
    }
    if sentence.isAny(next, .scaleSuffix), isScale(suffix, at: next, numeral) {
      var result = numeral
      let power = Int(sentence.entry(next)?.exponent ?? 0)
      result.scale = power
      result.value = numeral.value?.scaled(byPowerOfTen: power)
      result.tokens = extended(numeral)
      return result
    }
    if sentence.isAny(next, .scale) { return scaled(numeral) }
    if let scientific = scientific(numeral, suffix) { return scientific }
    return UnitReader(sentence: sentence).unit(at: next, afterDigits: true) == nil ? nil : numeral
  }

  /// `4e14`.
  private func scientific(_ numeral: Numeral, _ suffix: String) -> Numeral? {
    guard suffix.first == "e", let power = Int(suffix.dropFirst()),
      let value = numeral.value?.scaled(byPowerOfTen: power)
    else {
      return nil
    }
    return Numeral(form: .digits, tokens: extended(numeral), stated: value, value: value)
  }

  /// Whether a glued letter is a scale and not a unit: `£12m` and `12m copies` are millions, `12m long` is metres.
  private func isScale(_ suffix: String, at index: Int, _ numeral: Numeral) -> Bool {
    let isMoney = isMoney || CurrencyReader(sentence: sentence).currency(before: numeral.tokens.lowerBound) != nil
    if suffix == "t" { return isMoney }
    if isMoney || (suffix != "m" && suffix != "b" && suffix != "k") { return true }
    if suffix == "k" { return true }
    if sentence.isCapitalized(index) { return suffix == "m" }
    let noun = NounPhraseReader(sentence: sentence).counted(from: index + 1)
    // "a population of 26m"
    if sentence.isWord(numeral.tokens.lowerBound - 1, .of),
      sentence.isWord(numeral.tokens.lowerBound - 2, .population)
    {
      return true
    }
    return noun?.isPlural ?? (speaksOfMoney || repeatsScale(suffix, before: numeral.tokens.lowerBound))
  }

  /// Whether a number before it in the sentence counts something with the same letter: `1.2m containers, compared with 1.6m`.
  private func repeatsScale(_ suffix: String, before start: Int) -> Bool {
    (0..<start).contains { other in
      sentence.isAny(other, .scaleSuffix) && !sentence.isSpaced(other)
        && sentence.text(other..<(other + 1)).lowercased() == suffix
        && NounPhraseReader(sentence: sentence).counted(from: other + 1)?.isPlural == true
    }
  }

  /// Whether a sentence is about business, where `84m` without a sign is money: its sign was lost or left out.
  private var speaksOfMoney: Bool { sentence.traits.contains(.business) }

  private func isOrdinalEnding(_ suffix: String, of number: ExactDecimal?) -> Bool {
    guard let number, number.isWhole else { return false }
    let rest = number.significand % 100
    switch (rest % 10, (11...13).contains(rest)) {
    case (1, false): return suffix == "st"
    case (2, false): return suffix == "nd"
    case (3, false): return suffix == "rd"
    default: return suffix == "th"
    }
  }

  private func extended(_ numeral: Numeral) -> Range<Int> {
    numeral.tokens.lowerBound..<(numeral.tokens.upperBound + 1)
  }

  /// Applies the scale words behind a numeral: `2.5 million`, `5 hundred thousand`, `two dozen`.
  func scaled(_ numeral: Numeral) -> Numeral {
    var result = numeral
    var next = numeral.tokens.upperBound
    if sentence.isHyphen(next), sentence.isAny(next + 1, .scale) { next += 1 }
    while sentence.isAny(next, .scale) || isSpacedSuffix(next, numeral), let entry = sentence.entry(next) {
      if entry.exponent > 0 {
        result.value = result.value?.scaled(byPowerOfTen: Int(entry.exponent))
        result.scale += Int(entry.exponent)
      } else {
        result.value = result.value?.multiplied(by: ExactDecimal(entry.value), rounding: .down)?.value
      }
      result.tokens = numeral.tokens.lowerBound..<(next + 1)
      next += 1
    }
    return result
  }

  /// `£3.4 bn`, `$45 mln`; a single letter only behind a currency.
  private func isSpacedSuffix(_ index: Int, _ numeral: Numeral) -> Bool {
    guard sentence.isAny(index, .scaleSuffix), numeral.form == .digits, index == numeral.tokens.upperBound else {
      return false
    }
    if sentence.length(index) > 1 { return !sentence.isWord(index, .mil) }
    return isMoney || CurrencyReader(sentence: sentence).currency(before: numeral.tokens.lowerBound) != nil
  }

  /// Whether the digits belong to a name or code: `Covid-19`, `G7`, `A-320`.
  private func isPartOfName(_ index: Int) -> Bool {
    let previous = index - 1
    guard sentence.isHyphen(previous), sentence.kind(previous - 1) == .word else { return false }
    if sentence.isAny(previous - 1, [.cardinal, .scale, .month]) { return false }
    if sentence.isCapitalized(previous - 1) { return true }
    return !sentence.isAny(previous - 1, .unit) && !sentence.isAny(previous - 1, [.preposition, .adverb])
  }

  // MARK: Fractions

  private static let denominators: Set<Int64> = [2, 3, 4, 5, 6, 8, 10, 16]

  /// `3/4`, but not `9/11` or `24/7`.
  private func slashedFraction(at index: Int) -> Numeral? {
    guard sentence.isMark(index + 1, "/"), !sentence.isSpaced(index + 1), sentence.kind(index + 2) == .number,
      !sentence.isSpaced(index + 2), !sentence.isMark(index + 3, "/") || sentence.isSpaced(index + 3),
      let above = DigitReader.read(sentence.bytes, sentence.tokens[index]).number,
      let below = DigitReader.read(sentence.bytes, sentence.tokens[index + 2]).number,
      above < below, below.exponent == 0,
      Self.denominators.contains(below.significand)
        || sentence.isWord(index + 3, .of) && sentence.isAny(index + 4, .determiner)
    else { return nil }
    return Numeral(
      form: .fraction, tokens: index..<(index + 3), stated: quotient(above, below), value: quotient(above, below))
  }

  /// `1 1/2`.
  private func mixedFraction(after whole: Numeral) -> Numeral? {
    let next = whole.tokens.upperBound
    guard sentence.kind(next) == .number || sentence.kind(next) == .vulgarFraction, let value = whole.value,
      value.isWhole,
      let part = sentence.kind(next) == .number ? slashedFraction(at: next) : vulgarFraction(at: next),
      let fraction = part.value, let sum = value.adding(fraction, rounding: .down)?.value
    else { return nil }
    return scaled(
      Numeral(form: .digits, tokens: whole.tokens.lowerBound..<part.tokens.upperBound, stated: sum, value: sum))
  }

  private func vulgarFraction(at index: Int) -> Numeral? {
    guard let value = VulgarFraction.value(sentence.bytes, sentence.tokens[index]) else { return nil }
    return Numeral(form: .fraction, tokens: index..<(index + 1), stated: value, value: value)
  }

  func quotient(_ above: ExactDecimal, _ below: ExactDecimal) -> ExactDecimal? {
    above.divided(by: below, rounding: .down)?.value
  }
}
