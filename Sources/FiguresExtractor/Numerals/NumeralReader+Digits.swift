import FiguresCore

/// Numbers written in digits, with what is glued to them.
extension NumeralReader {

  func digits(at index: Int) -> Numeral? {
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
    let whole = withSmallerScales(scaled(numeral))
    return whole.scale >= 6 || whole.scale == 0 && numeral.value?.isWhole == true ? withHalf(whole) : whole
  }

  /// `3 crore 12 lakh`: each scale smaller than the one before it.
  private func withSmallerScales(_ numeral: Numeral) -> Numeral {
    var sum = numeral
    while sum.scale > 2, sentence.isAny(sum.tokens.upperBound - 1, .scale),
      sentence.kind(sum.tokens.upperBound) == .number,
      sentence.isAny(sum.tokens.upperBound + 1, .scale), sentence.tokens[sum.tokens.upperBound].mark == 0,
      let value = DigitReader.read(sentence.bytes, sentence.tokens[sum.tokens.upperBound]).number
    {
      let index = sum.tokens.upperBound
      let next = scaled(Numeral(form: .digits, tokens: index..<(index + 1), stated: value, value: value))
      guard next.scale < sum.scale, next.scale > 1, let part = next.value, let whole = sum.value,
        let total = whole.adding(part, rounding: .down)?.value
      else { break }
      sum.value = total
      sum.stated = total
      sum.scale = next.scale
      sum.tokens = sum.tokens.lowerBound..<next.tokens.upperBound
    }
    return sum
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
    if isOfRaces(index) { return false }
    if suffix == "k" { return true }
    if !sentence.isHyphen(index + 1), UnitReader(sentence: sentence).unit(at: index, afterDigits: true) == nil,
      numeral.value.map({ $0 < ExactDecimal(1000) }) ?? false
    {
      return true
    }
    if sentence.isCapitalized(index) { return suffix == "m" }
    // "1.4m sq ft" cannot be metres.
    if sentence.isSpaced(index + 1),
      UnitReader(sentence: sentence).unit(at: index + 1, afterDigits: false, isScaled: true) != nil
    {
      return true
    }
    let noun = NounPhraseReader(sentence: sentence).counted(from: index + 1)
    // "a population of 26m"
    let start = numeral.tokens.lowerBound
    if sentence.isWord(start - 1, .of), sentence.isWord(start - 2, .population) { return true }
    return noun?.isPlural ?? (speaksOfMoney || repeatsScale(suffix, before: start))
  }

  /// `ran 10k`, `a 5k run`, `the 400m hurdles`: races are named by their metres.
  private func isOfRaces(_ index: Int) -> Bool {
    sentence.isWord(index - 2, in: Self.racing) || sentence.isWord(index + 1, in: Self.racing)
  }

  private static let racing: KeywordSet = [.freestyle, .heats, .hurdles, .race, .races, .ran, .run]

  /// Whether a number shortly before it counts something with the same letter: `1.2m containers, compared with 1.6m`.
  private func repeatsScale(_ suffix: String, before start: Int) -> Bool {
    (max(0, start - 40)..<start).contains { other in
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

}
