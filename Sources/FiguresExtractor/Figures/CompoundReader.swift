import FiguresCore

/// Adds what stands behind a measure and belongs to it: smaller units and halves.
struct CompoundReader {
  let sentence: Sentence

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

  /// `two hours and 41 minutes`, `5ft 11in`.
  func addParts(to figure: inout RawFigure) {
    guard let unit = figure.unit, case .point(let number)? = figure.value, unit.dimension.isCompoundable
    else {
      return
    }
    var parts = [Part(value: number, unit: unit)]
    var end = figure.tokens.upperBound
    while true {
      var next = end
      if sentence.isWord(next, .and) { next += 1 } else if sentence.isMark(next, ",") { next += 1 }
      guard let numeral = NumeralReader(sentence: sentence).numeral(at: next),
        numeral.form == .digits || numeral.form == .words,
        let value = numeral.value,
        let smaller = UnitReader(sentence: sentence).unit(
          at: numeral.tokens.upperBound, afterDigits: numeral.isPlainDigits),
        let last = parts.last, smaller.unit.dimension == unit.dimension,
        isSmaller(smaller.unit, than: last.unit)
      else { break }
      parts.append(Part(value: value, unit: smaller.unit))
      end = smaller.tokens.upperBound
    }
    guard parts.count > 1, let smallest = parts.last?.unit else { return }
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

  private func isSmaller(_ unit: Unit, than other: Unit) -> Bool {
    guard let size = UnitTable.convert(Interval(.one), from: unit, to: other)?.upper else { return false }
    return size < .one
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
