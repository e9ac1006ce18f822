import FiguresCore

/// Finds the second number of a range or of a change from one level to another.
struct RangeReader {
  enum Connector {
    /// `10-15`, `four to five`, `between 3 and 4`, `9 or 10`: one range.
    case range
    /// `from 4.1 to 3.9` behind a verb of change, or `15,480 to 14,380`: two numbers that share unit and scale.
    case both
  }

  let figures: FigureReader

  private var sentence: Sentence { figures.sentence }

  func second(after first: Operand) -> (Connector, Operand)? {
    let end = first.tokens.upperBound
    let start = first.tokens.lowerBound
    if CompoundReader(sentence: sentence).isContinued(first) { return nil }
    // "18- and 20-inch", "10- to 15-minute", "two-to-three-hour".
    if sentence.isMark(end, "-"), !sentence.isSpaced(end), sentence.isWord(end + 1, .and, .or, .to),
      let second = operand(at: sentence.isHyphen(end + 2) ? end + 3 : end + 2, first), second.unit != nil
    {
      return (sentence.isWord(end + 1, .to) ? .range : .both, second)
    }
    if sentence.isHyphen(end) || isTightDash(end) || isSpacedDash(end, first) {
      guard let second = operand(at: end + 1, first), first.numeral.form != .vague else { return nil }
      return isAscending(first, second) ? (.range, second) : (.both, second)
    }
    if sentence.isMark(end, "x") || sentence.isWord(end, .x, .by), first.numeral.isPlainDigits,
      var second = operand(at: end + 1, first), second.numeral.isPlainDigits
    {
      if second.unit == nil { second.unit = unitAtEnd(ofProduct: second) }
      return (.both, second)
    }
    if sentence.isWord(end, .to), let second = operand(at: end + 1, first), isLikeKind(first, second),
      !isAmountOfChange(first, to: second)
    {
      let isFrom =
        sentence.isWord(start - 1, .from) || sentence.isWord(start - 2, .from) || sentence.isWord(start - 3, .from)
      if isFrom, isChange(before: start) { return (.both, second) }
      return isAscending(first, second) ? (.range, second) : (.both, second)
    }
    if sentence.isWord(end, .and), isBetween(start), let second = operand(at: end + 1, first) {
      return (.range, second)
    }
    if sentence.isWord(end, .and), first.unit?.dimension == .money, first.numeral.isPlainDigits,
      let second = operand(at: end + 1, first), second.numeral.scale > 0, second.unit == first.unit
    {
      return (.both, second)
    }
    if sentence.isWord(end, .or), let second = operand(at: end + 1, first), isLikeKind(first, second),
      isNextTo(first, second)
    {
      return (.range, second)
    }
    if sentence.isWord(end, .and, .or), first.unit == nil, first.numeral.isPlainDigits,
      sentence.kind(end + 1) == .number,
      let second = operand(at: end + 1, first), second.numeral.isPlainDigits, let unit = second.unit,
      unit.dimension != .count, unit.dimension != .money
    {
      return (.both, second)
    }
    return nil
  }

  /// The unit of `7.9mm` for all of `158.2 x 74.1 x 7.9mm`.
  private func unitAtEnd(ofProduct operand: Operand) -> Unit? {
    let end = operand.tokens.upperBound
    guard sentence.isMark(end, "x") || sentence.isWord(end, .x, .by) else { return nil }
    return self.operand(at: end + 1, operand)?.unit
  }

  /// "Fell 9% to 1,204", "fell by 12,000 to 204,000": the first is how far, the second where to.
  private func isAmountOfChange(_ first: Operand, to second: Operand) -> Bool {
    guard first.unit != nil || isFar(first, second) else { return false }
    let before = first.tokens.lowerBound - 1
    if sentence.isWord(before, .by) {
      // "Raised its dividend by 5 cents": the verb may stand a few words before.
      return (2...5).contains { sentence.isAny(before + 1 - $0, [.rise, .fall]) }
    }
    return sentence.isAny(before, [.rise, .fall])
  }

  private func isFar(_ first: Operand, _ second: Operand) -> Bool {
    guard let step = first.numeral.value, let fourfold = step.multiplied(by: ExactDecimal(4), rounding: .up)?.value,
      // "Four to five million" are of one size.
      let level = first.numeral.scale == second.numeral.scale ? second.numeral.value : second.numeral.stated
    else { return false }
    return fourfold < level
  }

  private func operand(at index: Int, _ first: Operand) -> Operand? {
    guard figures.dates.date(at: index) == nil else { return nil }
    var index = index
    while sentence.kind(index) == .sign || sentence.isAny(index, .currencyPrefix) { index += 1 }
    if sentence.kind(index) == .word, sentence.isCapitalized(index), sentence.kind(index + 1) == .sign { index += 2 }
    var numerals = figures.numerals
    numerals.isMoney = first.unit?.dimension == .money
    guard let numeral = numerals.numeral(at: index) else { return nil }
    switch numeral.form {
    case .digits, .words, .fraction: return Operand(numeral, in: figures, notBefore: first.tokens.upperBound)
    case .vague, .multiple, .ordinal, .decade: return nil
    }
  }

  private func isTightDash(_ index: Int) -> Bool {
    sentence.isMark(index, "-") && !sentence.isSpaced(index) && !sentence.isSpaced(index + 1)
  }

  /// `100 - 1000 g`: a hyphen with spaces on both sides, between bare digits.
  private func isSpacedDash(_ index: Int, _ first: Operand) -> Bool {
    sentence.isMark(index, "-") && sentence.isSpaced(index) && sentence.isSpaced(index + 1) && first.unit == nil
      && first.numeral.isPlainDigits && sentence.kind(index + 1) == .number
  }

  private func isBetween(_ start: Int) -> Bool {
    (1...3).contains { sentence.isWord(start - $0, .between) }
  }

  /// Whether a verb or noun of change stands before "from", so that its two ends are levels and not a range.
  private func isChange(before start: Int) -> Bool {
    var index = start - 1
    while index >= 0, start - index < 16 {
      if sentence.isMark(index, ";") { return false }
      if sentence.isWord(index, in: Self.ranging) { return false }
      if sentence.isAny(index, [.rise, .fall, .changeNoun, .multiple])
        || sentence.isWord(index, in: ChangeReader.movers)
      {
        return true
      }
      index -= 1
    }
    return false
  }

  private static let ranging: KeywordSet = [
    .range, .ranged, .ranges, .ranging, .spanned, .vary, .varied, .varies,
  ]

  private func isAscending(_ first: Operand, _ second: Operand) -> Bool {
    guard let low = first.numeral.value, let high = second.numeral.value else { return false }
    if low < high { return true }
    guard let stated = second.numeral.stated else { return false }
    return low < stated
  }

  /// Two bare numbers, or two of the same unit; "5 miles to 3 stations" is neither.
  private func isLikeKind(_ first: Operand, _ second: Operand) -> Bool {
    guard let one = first.unit, let other = second.unit else { return true }
    if other.dimension == .rate, other.name.hasPrefix(one.name + " per ") { return true }
    return one.dimension == other.dimension && (one.dimension != .count || one.name == other.name)
  }

  private func isNextTo(_ first: Operand, _ second: Operand) -> Bool {
    guard let low = first.numeral.value, let high = second.numeral.stated, low < high,
      // "20 or 30" and "25 or 30" are as near as "two or three".
      let step = ExactDecimal(significand: low.isWhole && low.significand % 5 == 0 ? 5 : 1, exponent: 0),
      let tens = ExactDecimal(significand: 1, exponent: max(0, low.normalized.exponent))
    else { return false }
    return high.subtracting(low, rounding: .up).map { !($0.value > max(step, tens)) } ?? false
  }
}
