import FiguresCore

/// Adds what stands behind a measure and belongs to it: smaller units and halves.
struct CompoundReader {
  let sentence: Sentence

  /// A smaller amount behind a measure, in its own unit or in the one that goes without saying.
  private struct Tail {
    var value: ExactDecimal
    var unit: Unit
    var end: Int
  }

  /// `an hour and a half`.
  func addHalf(to figure: inout RawFigure) {
    guard let half = HalfReader(sentence: sentence).half(behind: figure.tokens.upperBound),
      let number = figure.value?.point,
      let sum = number.adding(half.part, rounding: .down)?.value
    else { return }
    figure.value = .point(sum)
    figure.stated = [sum]
    figure.tokens = figure.tokens.lowerBound..<half.end
  }

  /// `two hours and 41 minutes`, `5ft 11in`, `6-foot-4`.
  func addParts(to figure: inout RawFigure) {
    guard let unit = figure.unit, case .point(let number)? = figure.value else { return }
    var parts = [Part(value: number, unit: unit)]
    var end = figure.tokens.upperBound
    while let last = parts.last, let tail = tail(behind: last, at: end) {
      parts.append(Part(value: tail.value, unit: tail.unit))
      end = tail.end
    }
    guard parts.count > 1, let smallest = parts.last?.unit else { return addHundredths(to: &figure) }
    var total = Interval(ExactDecimal.zero)
    for part in parts {
      guard let converted = UnitTable.convert(Interval(part.value), from: part.unit, to: smallest) else { return }
      total = total + converted
    }
    guard let value = total.lower else { return }
    figure.parts = parts
    figure.stated = parts.map(\.value)
    figure.value = .point(value)
    figure.unit = smallest
    figure.tokens = figure.tokens.lowerBound..<end
  }

  /// Whether a smaller part of the same measure follows a number and its unit.
  func isContinued(_ operand: Operand) -> Bool {
    guard let unit = operand.unit, let value = operand.numeral.value else { return false }
    return tail(behind: Part(value: value, unit: unit), at: operand.tokens.upperBound) != nil
  }

  /// Whether `a mile` or `an hour` at a token is the first part of a compound: `an hour and 45 minutes`.
  func isContinued(singleUnitAt index: Int) -> Bool {
    guard let match = UnitReader(sentence: sentence).unit(at: index, afterDigits: false) else { return false }
    return tail(behind: Part(value: .one, unit: match.unit), at: match.tokens.upperBound) != nil
  }

  /// The foot of `6'4"`, where inches follow.
  func footMark(behind numeral: Numeral) -> UnitMatch? {
    let mark = numeral.tokens.upperBound
    guard numeral.isPlainDigits, sentence.isMark(mark, "'"), !sentence.isSpaced(mark), !sentence.isSpaced(mark + 1),
      let foot = UnitTable.unit(named: "foot"), let value = numeral.value,
      bareTail(behind: Part(value: value, unit: foot), at: mark + 1) != nil
    else { return nil }
    return UnitMatch(unit: foot, tokens: mark..<(mark + 1))
  }

  private func tail(behind last: Part, at end: Int) -> Tail? {
    // "21.4 feet, six inches below the record" are two lengths.
    guard last.unit.dimension.isCompoundable, last.value.isWhole else { return nil }
    return smallerTail(behind: last, at: end) ?? bareTail(behind: last, at: end)
  }

  private func smallerTail(behind last: Part, at end: Int) -> Tail? {
    var next = end
    if sentence.isWord(next, .and) || sentence.isMark(next, ",") || sentence.isHyphen(next) { next += 1 }
    if sentence.isWord(next, .and) { next += 1 }
    guard let numeral = numeral(at: next), let value = numeral.value else { return nil }
    var unitStart = numeral.tokens.upperBound
    if sentence.isHyphen(unitStart) { unitStart += 1 }
    guard
      let smaller = UnitReader(sentence: sentence).unit(
        at: unitStart, afterDigits: numeral.isPlainDigits, of: last.unit.dimension),
      smaller.unit.dimension == last.unit.dimension,
      let size = UnitTable.convert(Interval(.one), from: smaller.unit, to: last.unit)?.upper, size < .one
    else { return nil }
    return Tail(value: value, unit: smaller.unit, end: smaller.tokens.upperBound)
  }

  /// `6ft 2`, `13st 4`, `six foot four`: the number of inches and pounds that makes no foot and no stone.
  private func bareTail(behind last: Part, at end: Int) -> Tail? {
    let next = sentence.isHyphen(end) ? end + 1 : end
    guard let numeral = numeral(at: next), let (name, limit) = Self.unspoken[last.unit.name],
      last.value < ExactDecimal(100), let value = numeral.value, value.isWhole, !value.isNegative,
      value < ExactDecimal(limit), numeral.scale == 0, numeral.tokens.count == 1, let unit = UnitTable.unit(named: name)
    else { return nil }
    var behind = numeral.tokens.upperBound
    if sentence.isMark(behind, "\""), sentence.isMark(end - 1, "'") { behind += 1 }
    guard !isMeasured(numeral, at: behind) else { return nil }
    return Tail(value: value, unit: unit, end: behind)
  }

  private static let unspoken: [String: (unit: String, limit: Int32)] = [
    "foot": ("inch", 12), "stone": ("pound-mass", 14),
  ]

  /// `15 dollars 50`, `two pounds fifty`: hundredths of a currency named in words.
  private func addHundredths(to figure: inout RawFigure) {
    let end = figure.tokens.upperBound
    guard figure.kind == .money, figure.hedge == .exact, figure.core.upperBound == end - 1,
      sentence.isAny(end - 1, .unit),
      sentence.kind(end - 1) == .word, sentence.length(end - 1) > 3, let whole = figure.value?.point, whole.isWhole,
      whole.exponent == 0,
      let numeral = numeral(at: end), let cents = numeral.value, cents.isWhole, numeral.scale == 0,
      cents < ExactDecimal(100), !(cents < ExactDecimal(10)), !isMeasured(numeral, at: numeral.tokens.upperBound),
      let part = cents.scaled(byPowerOfTen: -2), let sum = whole.adding(part, rounding: .down)?.value
    else { return }
    figure.value = .point(sum)
    figure.stated = [sum]
    figure.tokens = figure.tokens.lowerBound..<numeral.tokens.upperBound
  }

  private func numeral(at index: Int) -> Numeral? {
    guard sentence.kind(index) == .number || sentence.isAny(index, .cardinal),
      let numeral = NumeralReader(sentence: sentence).numeral(at: index),
      numeral.form == .digits || numeral.form == .words
    else { return nil }
    return numeral
  }

  /// Whether a number has a unit, noun or scale of its own, or is the first of two.
  private func isMeasured(_ numeral: Numeral, at end: Int) -> Bool {
    if sentence.kind(end) == .sign || sentence.isMark(end, oneOf: "-/:x") || sentence.kind(end) == .number {
      return true
    }
    return sentence.isAny(end, [.scale, .calendarUnit, .month])
      || UnitReader(sentence: sentence).unit(at: end, afterDigits: numeral.isPlainDigits) != nil
      || NounPhraseReader(sentence: sentence).counted(from: end) != nil
  }
}

extension Dimension {
  /// Whether measures are written in parts: five feet eleven inches.
  fileprivate var isCompoundable: Bool {
    switch self {
    case .time, .length, .mass, .money: true
    default: false
    }
  }
}
