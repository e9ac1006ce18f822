import FiguresCore

extension FigureReader {
  /// The figures of two numbers that belong together, with unit, noun and scale shared between them.
  func pair(
    _ given: Operand, _ other: Operand, _ connector: RangeReader.Connector, notBefore floor: Int
  ) -> [RawFigure] {
    var first = given
    var second = other
    shareScale(&first, from: second)
    if let rate = second.unit, rate.dimension == .rate, let plain = first.unit,
      rate.name.hasPrefix(plain.name + " per ")
    {
      first.unit = rate
    }
    if first.unit == nil {
      first.unit = second.unit
      first.noun = second.noun
    } else if second.unit == nil {
      second.unit = first.unit
      second.noun = first.noun
    }
    if connector == .both {
      return [figure(first, notBefore: floor), figure(second, notBefore: first.tokens.upperBound)].compactMap { $0 }
    }
    guard var whole = figure(second, notBefore: first.tokens.upperBound) else { return [] }
    if AgeReader(sentence: sentence).isAge(first.numeral), whole.unit == nil {
      whole.kind = .age
      whole.unit = Unit("year", .time)
    }
    whole.tokens = first.tokens.lowerBound..<whole.tokens.upperBound
    whole.core = first.numeral.tokens.lowerBound..<second.numeral.tokens.upperBound
    whole.stated = [first.numeral.stated, second.numeral.stated].compactMap { $0 }
    whole.value = nil
    if let low = first.numeral.value, let high = second.numeral.value { whole.value = .range(low, high) }
    hedges.hedge(&whole, notBefore: floor)
    whole.direction = ChangeReader(sentence: sentence).direction(of: whole)
    if whole.kind == .share, whole.direction != nil { whole.kind = .change }
    return [whole]
  }

  /// `$26 and $31 million` are both millions, where the digits are of like size.
  private func shareScale(_ first: inout Operand, from second: Operand) {
    guard first.numeral.scale == 0, second.numeral.scale > 0, let small = first.numeral.stated,
      let large = second.numeral.stated, !small.isZero, !large.isZero
    else { return }
    let ratio = small.approximation / large.approximation
    guard (0.02...10).contains(ratio) else { return }
    first.numeral.value = first.numeral.value?.scaled(byPowerOfTen: second.numeral.scale)
    first.numeral.scale = second.numeral.scale
  }
}
