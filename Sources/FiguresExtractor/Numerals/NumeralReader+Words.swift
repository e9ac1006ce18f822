import FiguresCore

extension NumeralReader {
  func words(at index: Int) -> Numeral? {
    if sentence.isWord(index, .a, .an), HalfReader(sentence: sentence).half(after: index + 1) != nil {
      return Numeral(form: .words, tokens: index..<(index + 1), stated: .one, value: .one)
    }
    if let several = several(at: index) { return several }
    if let fraction = shareOfCount(at: index) ?? wordFraction(at: index) { return fraction }
    let classes = sentence.classes(index)
    if classes.contains(.multiple) { return multiple(at: index) }
    if classes.contains(.vaguePlural), let vague = vaguePlural(at: index) { return vague }
    if let ordinal = ordinal(at: index) { return ordinal }
    if let cardinal = CardinalReader(sentence: sentence).cardinal(at: index) {
      return ordinal(behind: cardinal) ?? withHalf(withDecimals(cardinal))
    }
    return nil
  }

  /// `two point five million`, `nought point three`.
  private func withDecimals(_ numeral: Numeral) -> Numeral {
    var index = numeral.tokens.upperBound
    guard sentence.isWord(index, .point), numeral.scale == 0, let whole = numeral.value else { return numeral }
    index += 1
    var digits = whole.significand
    var places = 0
    while let entry = sentence.entry(index), entry.classes.contains(.cardinal), entry.value < 10, places < 9,
      digits < 1_000_000_000
    {
      digits = digits * 10 + Int64(entry.value)
      places += 1
      index += 1
    }
    guard places > 0, let value = ExactDecimal(significand: digits, exponent: -places) else { return numeral }
    return scaled(
      Numeral(form: .words, tokens: numeral.tokens.lowerBound..<index, stated: value, value: value))
  }

  /// `a million and a half`, `two and a half million`.
  func withHalf(_ numeral: Numeral) -> Numeral {
    var next = numeral.tokens.upperBound
    if sentence.isHyphen(next), sentence.isWord(next + 1, .and) { next += 1 }
    guard sentence.isWord(next, .and) else { return numeral }
    next += sentence.isHyphen(next + 1) ? 2 : 1
    let fraction: Numeral?
    let part = sentence.isHyphen(next + 1) ? next + 2 : next + 1
    if sentence.isWord(next, .a), sentence.isWord(part, .half, .quarter) {
      let isHalf = sentence.isWord(part, .half)
      let value = ExactDecimal(significand: isHalf ? 5 : 25, exponent: isHalf ? -1 : -2)
      fraction = Numeral(form: .fraction, tokens: next..<(part + 1), stated: value, value: value)
    } else if sentence.isAny(next, .cardinal) {
      fraction = wordFraction(at: next)
    } else {
      fraction = nil
    }
    guard let fraction, let part = fraction.value, let whole = numeral.value else { return numeral }
    var result = numeral
    let unit = ExactDecimal(significand: 1, exponent: numeral.scale) ?? .one
    result.value = part.multiplied(by: unit, rounding: .down).flatMap { whole.adding($0.value, rounding: .down)?.value }
    result.stated = numeral.stated.flatMap { $0.adding(part, rounding: .down)?.value }
    result.tokens = numeral.tokens.lowerBound..<fraction.tokens.upperBound
    return numeral.scale == 0 ? scaled(result) : result
  }

  // MARK: Fractions

  /// `a third`, `two-thirds`, `half`, `half a million`, `three quarters of a million`.
  func wordFraction(at start: Int) -> Numeral? {
    if sentence.isWord(start, .half) { return half(at: start) }
    var index = start
    let above: ExactDecimal
    if sentence.isWord(start, .a) || sentence.isWord(start, .an) {
      above = .one
      index += 1
    } else if let entry = sentence.entry(start), entry.classes.contains(.cardinal), entry.value < 20 {
      above = ExactDecimal(entry.value)
      index += 1
      if sentence.isHyphen(index) { index += 1 }
    } else {
      return nil
    }
    guard let below = sentence.entry(index), below.classes.contains(.denominator), below.value > 1,
      isFraction(denominatorAt: index, isHyphenated: sentence.isHyphen(index - 1)),
      let value = quotient(above, ExactDecimal(below.value))
    else { return nil }
    let numeral = Numeral(form: .fraction, tokens: start..<(index + 1), stated: value, value: value)
    if sentence.isHyphen(index + 1), sentence.isAny(index + 2, .scale) {
      return scaled(Numeral(form: .words, tokens: numeral.tokens, stated: value, value: value))
    }
    return ofScale(numeral, after: index + 1)
  }

  /// A third is a fraction before "of" or at the end of a phrase; a third man is the one after the second.
  private func isFraction(denominatorAt index: Int, isHyphenated: Bool) -> Bool {
    guard let entry = sentence.entry(index) else { return false }
    if isHyphenated || sentence.hasSuffix(index, "s") || !entry.classes.contains(.ordinal) {
      return !(sentence.isWord(index, .quarter) && sentence.isHyphen(index + 1))
    }
    let next = index + 1
    return sentence.kind(next) != .word || sentence.isAny(next, .phraseEnd) || sentence.isAny(next, .comparative)
  }

  private func half(at start: Int) -> Numeral? {
    if sentence.isAny(start - 1, .ordinal) || sentence.isWord(start - 1, in: Self.notHalf) { return nil }
    let value = ExactDecimal(significand: 5, exponent: -1)
    if sentence.isHyphen(start + 1) {
      guard sentence.isAny(start + 2, [.scale, .calendarUnit, .unit]), !sentence.isWord(start + 2, in: Self.notHalved)
      else {
        return nil
      }
      if sentence.isAny(start + 2, .scale) {
        return scaled(Numeral(form: .words, tokens: start..<(start + 1), stated: value, value: value))
      }
    }
    let numeral = Numeral(form: .fraction, tokens: start..<(start + 1), stated: value, value: value)
    if sentence.isWord(start + 1, .a) || sentence.isWord(start + 1, .an), sentence.isAny(start + 2, .scale) {
      return scaled(Numeral(form: .words, tokens: start..<(start + 2), stated: value, value: value))
    }
    return ofScale(numeral, after: start + 1)
  }

  private static let notHalf: KeywordSet = [
    .other, .better, .our, .each, .every, .no,
  ]
  private static let notHalved: KeywordSet = [
    .time, .term, .back, .day, .brother, .sister,
  ]

  /// Turns `a quarter of a million` into 250,000.
  private func ofScale(_ fraction: Numeral, after next: Int) -> Numeral {
    if sentence.isAny(next, .scale), !sentence.isHyphen(next) {
      return scaled(
        Numeral(
          form: .words, tokens: fraction.tokens.lowerBound..<next, stated: fraction.stated, value: fraction.value))
    }
    guard sentence.isWord(next, .of), sentence.isWord(next + 1, .a), sentence.isAny(next + 2, .scale) else {
      return fraction
    }
    return scaled(
      Numeral(
        form: .words, tokens: fraction.tokens.lowerBound..<(next + 2), stated: fraction.stated, value: fraction.value))
  }

  /// `one in five`, `two out of three`, `one flight in 20`, `one in every 200`.
  func shareOfCount(at start: Int) -> Numeral? {
    guard let above = smallCount(at: start) else { return nil }
    var index = start + 1
    var isNounBetween = false
    if sentence.kind(index) == .word, !sentence.isAny(index, .phraseEnd), sentence.isWord(index + 1, .in),
      !sentence.hasSuffix(index, "s"), above.value == .one
    {
      index += 1
      isNounBetween = true
    }
    if sentence.isWord(index, .out), sentence.isWord(index + 1, .of) {
      index += 2
    } else if sentence.isWord(index, .in) {
      index += 1
    } else {
      return nil
    }
    if sentence.isWord(index, .every) { index += 1 }
    guard let below = smallCount(at: index), let one = above.value, let all = below.value, one < all,
      !isQuantity(after: below.tokens.upperBound), let value = quotient(one, all),
      !isNounBetween || NounPhraseReader(sentence: sentence).counted(from: below.tokens.upperBound) == nil
    else { return nil }
    return Numeral(form: .fraction, tokens: start..<below.tokens.upperBound, stated: value, value: value)
  }

  private func smallCount(at index: Int) -> Numeral? {
    if sentence.kind(index) == .number {
      let token = sentence.tokens[index]
      let reading = DigitReader.read(sentence.bytes, token)
      guard token.mark == 0, let number = reading.number, reading.isGrouped || reading.digits < 4, !number.isZero,
        !(sentence.kind(index + 1) == .word && !sentence.isSpaced(index + 1)), sentence.kind(index + 1) != .sign
      else { return nil }
      return Numeral(form: .digits, tokens: index..<(index + 1), stated: number, value: number)
    }
    guard sentence.isAny(index, .cardinal) else { return nil }
    return CardinalReader(sentence: sentence).cardinal(at: index)
  }

  /// Whether a unit follows, so that `two in 10 minutes` is no share.
  private func isQuantity(after index: Int) -> Bool {
    sentence.kind(index) == .sign || sentence.isAny(index, [.scale, .calendarUnit, .month])
      || sentence.isMark(index, "-") && !sentence.isSpaced(index)
  }

  // MARK: Vague plurals, multiples, ordinals

  /// `dozens`, `hundreds of thousands`, `tens of millions`: one order of magnitude from the low end.
  private func vaguePlural(at start: Int) -> Numeral? {
    if sentence.isAny(start - 1, [.cardinal]) || sentence.kind(start - 1) == .number { return nil }
    guard let entry = sentence.entry(start) else { return nil }
    // "Scores" are twenties only before "of"; elsewhere they are results.
    if sentence.isWord(start, .scores, .tens), !sentence.isWord(start + 1, .of) { return nil }
    var low = ExactDecimal(significand: Int64(entry.value), exponent: Int(entry.exponent))
    var index = start + 1
    while sentence.isWord(index, .of), let next = sentence.entry(index + 1), next.classes.contains(.vaguePlural) {
      low = low?.scaled(byPowerOfTen: Int(next.exponent))
      index += 2
    }
    let high = low?.scaled(byPowerOfTen: 1)
    return Numeral(form: .vague, tokens: start..<index, stated: low, value: high == nil ? nil : low, upper: high)
  }

  /// `several hundred`, `a few thousand`: the same order of magnitude as the plural.
  private func several(at start: Int) -> Numeral? {
    let scale =
      sentence.isWord(start, .several)
      ? start + 1 : sentence.isWord(start, .a) && sentence.isWord(start + 1, .few) ? start + 2 : start
    guard scale > start, let entry = sentence.entry(scale), entry.classes.contains(.scale), entry.exponent > 1,
      let low = ExactDecimal(significand: 1, exponent: Int(entry.exponent)), let high = low.scaled(byPowerOfTen: 1)
    else { return nil }
    return Numeral(form: .vague, tokens: start..<(scale + 1), stated: low, value: low, upper: high)
  }

  /// `doubled`, `twice`, `tripled`; `double` only as a factor, not in a double whammy.
  private func multiple(at index: Int) -> Numeral? {
    guard let entry = sentence.entry(index) else { return nil }
    if sentence.isWord(index, in: Self.bareMultiples) {
      let isFactor =
        sentence.isAny(index + 1, [.determiner]) || sentence.isWord(index + 1, .what)
        || sentence.isWord(index + 1, .in)
        || sentence.isWord(
          index - 1, in: Self.beforeDouble)
        || sentence.isAny(index - 1, .auxiliary)
      guard isFactor, !sentence.isHyphen(index + 1) else { return nil }
    }
    if sentence.isHyphen(index + 1) || sentence.isHyphen(index - 1) { return nil }
    let value =
      entry.value > 0
      ? ExactDecimal(entry.value) : quotient(.one, ExactDecimal(-entry.value))
    return Numeral(form: .multiple, tokens: index..<(index + 1), stated: value, value: value)
  }

  private static let bareMultiples: KeywordSet = [
    .double, .doubles, .quadruple, .treble, .triple, .triples,
  ]

  /// `third`, `twenty-first`.
  private func ordinal(at start: Int) -> Numeral? {
    guard let entry = sentence.entry(start) else { return nil }
    if entry.classes.contains(.ordinal) {
      guard !sentence.isHyphen(start + 1) || !sentence.isAny(start + 2, .denominator) else { return nil }
      let value = ExactDecimal(entry.value)
      return Numeral(form: .ordinal, tokens: start..<(start + 1), stated: value, value: value)
    }
    guard entry.classes.contains(.cardinal), entry.value >= 20, sentence.isHyphen(start + 1),
      let unit = sentence.entry(start + 2), unit.classes.contains(.ordinal), unit.value < 10
    else { return nil }
    let value = ExactDecimal(entry.value + unit.value)
    return Numeral(form: .ordinal, tokens: start..<(start + 3), stated: value, value: value)
  }

  /// `one hundred and twenty-fifth`, `two hundred and first`: an ordinal that ends a cardinal.
  private func ordinal(behind cardinal: Numeral) -> Numeral? {
    guard let value = cardinal.value, value.isWhole, value.exponent == 0 else { return nil }
    var index = cardinal.tokens.upperBound
    let rest = value.significand % 100
    if sentence.isHyphen(index) { index += 1 } else if rest == 0, sentence.isWord(index, .and) { index += 1 }
    guard let last = sentence.entry(index), last.classes.contains(.ordinal), !sentence.isHyphen(index + 1),
      value.significand >= 100 || sentence.isHyphen(index - 1),
      rest == 0 || rest >= 20 && rest % 10 == 0 && last.value < 10,
      let sum = value.adding(ExactDecimal(last.value), rounding: .down)?.value
    else { return nil }
    return Numeral(form: .ordinal, tokens: cardinal.tokens.lowerBound..<(index + 1), stated: sum, value: sum)
  }

  private static let beforeDouble: KeywordSet = [
    .to, .than, .will, .would, .could, .nearly, .almost, .about, .more, .at,
  ]
}
