import FiguresCore

extension NumeralReader {
  func words(at index: Int) -> Numeral? {
    if sentence.isWord(index, .a, .an), sentence.isAny(index + 1, .unit), sentence.kind(index + 1) == .word,
      countsOne(index)
    {
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

  /// Whether an article before a unit is the number one: `a mile and a half`, `an hour and 45 minutes`; but a mile away is
  /// not measured.
  private func countsOne(_ index: Int) -> Bool {
    HalfReader(sentence: sentence).half(after: index + 1) != nil
      || CompoundReader(sentence: sentence).isContinued(singleUnitAt: index + 1)
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
    // "Two and half years" is as good as "two and a half".
    let part = !sentence.isWord(next, .a, .an) ? next : sentence.isHyphen(next + 1) ? next + 2 : next + 1
    if sentence.isWord(part, .half, .quarter), !sentence.isWord(part + 1, .of) {
      let isHalf = sentence.isWord(part, .half)
      let value = ExactDecimal(significand: isHalf ? 5 : 25, exponent: isHalf ? -1 : -2)
      fraction = Numeral(form: .fraction, tokens: next..<(part + 1), stated: value, value: value)
    } else if part > next, isMeasured(behind: part), let entry = sentence.entry(part), let below = entry.denominator {
      let value = quotient(.one, below)
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

  /// Whether a unit, scale or noun follows, as behind `one and a third`.
  private func isMeasured(behind index: Int) -> Bool {
    sentence.isAny(index + 1, [.unit, .scale, .calendarUnit]) || sentence.isWord(index + 1, .times)
      || NounPhraseReader(sentence: sentence).counted(from: index + 1) != nil
  }

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
      let value = entry.number
      return Numeral(form: .ordinal, tokens: start..<(start + 1), stated: value, value: value)
    }
    let isJoined = sentence.isMark(start + 1, "-") && !sentence.isSpaced(start + 1) && !sentence.isSpaced(start + 2)
    let last = isJoined ? start + 2 : start + 1
    guard entry.classes.contains(.cardinal), entry.value >= 20, let unit = sentence.entry(last),
      unit.classes.contains(.ordinal), unit.exponent == 0, unit.value < 10, isJoined || isOneOrdinal(last)
    else { return nil }
    let value = ExactDecimal(entry.value + unit.value)
    return Numeral(form: .ordinal, tokens: start..<(last + 1), stated: value, value: value)
  }

  /// Whether `fifth` in `twenty fifth` ends an ordinal: thirty first graders are thirty, forty second homes forty.
  private func isOneOrdinal(_ last: Int) -> Bool {
    !sentence.isAny(last, .unit) && !sentence.isHyphen(last + 1)
      && !NounPhraseReader(sentence: sentence).isPlural(last + 1)
  }

  /// `one hundred and twenty-fifth`, `two hundred and first`: an ordinal that ends a cardinal.
  private func ordinal(behind cardinal: Numeral) -> Numeral? {
    guard let value = cardinal.value, value.isWhole, value.exponent == 0 else { return nil }
    var index = cardinal.tokens.upperBound
    let rest = value.significand % 100
    if sentence.isHyphen(index) { index += 1 } else if rest == 0, sentence.isWord(index, .and) { index += 1 }
    if let scale = scaleOrdinal(at: index, behind: value) {
      return Numeral(form: .ordinal, tokens: cardinal.tokens.lowerBound..<(index + 1), stated: scale, value: scale)
    }
    guard let last = sentence.entry(index), last.classes.contains(.ordinal), last.exponent == 0,
      !sentence.isHyphen(index + 1),
      value.significand >= 100 || sentence.isHyphen(index - 1),
      rest == 0 || rest >= 20 && rest % 10 == 0 && last.value < 10,
      let sum = value.adding(ExactDecimal(last.value), rounding: .down)?.value
    else { return nil }
    return Numeral(form: .ordinal, tokens: cardinal.tokens.lowerBound..<(index + 1), stated: sum, value: sum)
  }

  /// `two hundredth`, `the one millionth`: a scale that is an ordinal multiplies the number before it.
  private func scaleOrdinal(at index: Int, behind value: ExactDecimal) -> ExactDecimal? {
    guard let last = sentence.entry(index), last.classes.contains(.ordinal), last.exponent > 1, value.significand < 1000
    else { return nil }
    return value.scaled(byPowerOfTen: Int(last.exponent))
  }

  private static let beforeDouble: KeywordSet = [
    .to, .than, .will, .would, .could, .nearly, .almost, .about, .more, .at,
  ]
}
