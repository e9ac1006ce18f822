import FiguresCore

/// Fractions in words and shares of a count: `two-thirds`, `half a million`, `one in five`.
extension NumeralReader {
  /// `a third`, `two-thirds`, `half`, `half a million`, `three quarters of a million`.
  func wordFraction(at start: Int) -> Numeral? {
    if sentence.isWord(start, .half) { return half(at: start) }
    if sentence.isWord(start, .quarter) { return quarter(at: start) }
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
    if sentence.isAny(index, .ordinal), isOrdinalScale(index, from: start) { return nil }
    guard let below = sentence.entry(index)?.denominator,
      isFraction(denominatorAt: index, isHyphenated: sentence.isHyphen(index - 1)),
      let value = quotient(above, below)
    else { return nil }
    let numeral = Numeral(form: .fraction, tokens: start..<(index + 1), stated: value, value: value)
    if sentence.isHyphen(index + 1), sentence.isAny(index + 2, .scale) {
      return scaled(Numeral(form: .words, tokens: numeral.tokens, stated: value, value: value))
    }
    return ofScale(numeral, after: index + 1)
  }

  /// `two hundredth`, `the one hundredth`: two parts would be hundredths, and one with an article is a place in an order.
  private func isOrdinalScale(_ index: Int, from start: Int) -> Bool {
    guard let entry = sentence.entry(index), entry.exponent > 1, index == start + 1, !sentence.isWord(start, .a, .an)
    else {
      return false
    }
    return !sentence.isWord(start, .one) || sentence.isAny(start - 1, .determiner)
  }

  /// A third is a fraction before "of" or at the end of a phrase; a third man is the one after the second.
  private func isFraction(denominatorAt index: Int, isHyphenated: Bool) -> Bool {
    guard let entry = sentence.entry(index) else { return false }
    if isHyphenated || sentence.hasSuffix(index, "s") || !entry.classes.contains(.ordinal) {
      return !sentence.isWord(index, .quarter) || !sentence.isHyphen(index + 1) || isHalvable(index + 2)
    }
    let next = index + 1
    return sentence.kind(next) != .word || sentence.isAny(next, .phraseEnd) || sentence.isAny(next, .comparative)
  }

  private func half(at start: Int) -> Numeral? {
    if sentence.isAny(start - 1, .ordinal) || sentence.isWord(start - 1, in: Self.notHalf) { return nil }
    let value = ExactDecimal(significand: 5, exponent: -1)
    if sentence.isHyphen(start + 1) {
      // "The half-year" is a period.
      guard isHalvable(start + 2), !sentence.isWord(start - 1, .the) || !sentence.isAny(start + 2, .calendarUnit) else {
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

  /// Whether half and quarter can be joined to a word: half-hour, quarter-point; but not half-time.
  private func isHalvable(_ index: Int) -> Bool {
    (sentence.isAny(index, [.scale, .calendarUnit, .unit]) || sentence.isWord(index, .point))
      && !sentence.isWord(index, in: Self.notHalved)
  }

  private static let notHalf: KeywordSet = [
    .other, .better, .our, .each, .every, .no,
  ]
  private static let notHalved: KeywordSet = [
    .time, .term, .back, .day, .brother, .sister,
  ]

  /// `quarter million` and `quarter-mile` without an article, as in a headline.
  private func quarter(at start: Int) -> Numeral? {
    let isJoined = sentence.isHyphen(start + 1)
    let next = isJoined ? start + 2 : start + 1
    guard let value = ExactDecimal(significand: 25, exponent: -2) else { return nil }
    let numeral = Numeral(form: .words, tokens: start..<(start + 1), stated: value, value: value)
    if sentence.isAny(next, .scale) { return scaled(numeral) }
    // "The quarter-mile track".
    return isJoined && sentence.isAny(next, .unit) && isHalvable(next) ? numeral : nil
  }

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
    guard let above = smallCount(at: start), !sentence.isWord(start - 1, .for) || sentence.kind(start - 2) != .number
    else { return nil }
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

  private static let denominators: Set<Int64> = [2, 3, 4, 5, 6, 8, 10, 16]

  /// `3/4`, but not `9/11` or `24/7`.
  func slashedFraction(at index: Int) -> Numeral? {
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

  /// `1 1/2`, `1-1/2`.
  func mixedFraction(after whole: Numeral) -> Numeral? {
    var next = whole.tokens.upperBound
    if sentence.isHyphen(next), sentence.isMark(next + 2, "/") { next += 1 }
    guard sentence.kind(next) == .number || sentence.kind(next) == .vulgarFraction, let value = whole.value,
      value.isWhole,
      let part = sentence.kind(next) == .number ? slashedFraction(at: next) : vulgarFraction(at: next),
      let fraction = part.value, let sum = value.adding(fraction, rounding: .down)?.value
    else { return nil }
    return scaled(
      Numeral(form: .digits, tokens: whole.tokens.lowerBound..<part.tokens.upperBound, stated: sum, value: sum))
  }

  func vulgarFraction(at index: Int) -> Numeral? {
    guard let value = VulgarFraction.value(sentence.bytes, sentence.tokens[index]) else { return nil }
    return Numeral(form: .fraction, tokens: index..<(index + 1), stated: value, value: value)
  }

  func quotient(_ above: ExactDecimal, _ below: ExactDecimal) -> ExactDecimal? {
    above.divided(by: below, rounding: .down)?.value
  }
}
