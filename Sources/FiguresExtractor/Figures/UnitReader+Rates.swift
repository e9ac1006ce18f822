import FiguresCore

/// One unit per another: by words, by an article, by a slash.
extension UnitReader {
  /// Extends a unit to a rate: `km per hour`, `dollars a barrel`, `people per square kilometre`.
  func rate(_ match: UnitMatch) -> UnitMatch {
    guard let per = perUnit(at: match.tokens.upperBound, isPrice: match.unit.dimension == .money) else { return match }
    return UnitMatch(unit: Self.unit(match.unit, per: per.name), tokens: match.tokens.lowerBound..<per.end)
  }

  /// A unit per another, which the table may know as a unit of its own.
  static func unit(_ unit: Unit, per name: String) -> Unit {
    let whole = "\(unit.name) per \(name)"
    return UnitTable.unit(named: whole) ?? Unit(whole, .rate)
  }

  /// What follows "per", "a" or a slash: `hour`, `100,000`, `barrel`; behind a price also any measure.
  func perUnit(at index: Int, isPrice: Bool = false) -> (name: String, end: Int)? {
    if sentence.isMark(index, "/") { return slashed(at: index + 1) }
    if sentence.isHyphen(index) {
      // "A £20-a-week habit".
      guard sentence.isHyphen(index + 2), sentence.isWord(index + 1, .a, .an, .per), isPeriodOrCounter(index + 3) else {
        return nil
      }
      return (sentence.singular(index + 3), index + 4)
    }
    if sentence.isWord(index, .per), !sentence.isWord(index + 1, .cent) {
      if let unit = simpleUnit(at: index + 1) { return (unit.unit.name, unit.tokens.upperBound) }
      if sentence.kind(index + 1) == .number || sentence.isAny(index + 1, [.cardinal]) {
        guard let numeral = NumeralReader(sentence: sentence).numeral(at: index + 1), let value = numeral.value else {
          return nil
        }
        let end = numeral.tokens.upperBound
        guard let measured = self.unit(at: end, afterDigits: numeral.isPlainDigits), measured.unit.dimension != .rate
        else {
          return (value.normalized.description, end)
        }
        return ("\(value.normalized) \(measured.unit.name)", measured.tokens.upperBound)
      }
      guard sentence.kind(index + 1) == .word, !sentence.isAny(index + 1, .phraseEnd) else { return nil }
      return (sentence.singular(index + 1), index + 2)
    }
    guard sentence.isWord(index, .a, .an, .each, .every) else { return nil }
    if sentence.isAny(index + 1, .calendarUnit),
      !sentence.isWord(index + 2, in: Self.timeEndings) || isPrice && isBeforeTax(index + 2),
      !sentence.isHyphen(index + 2)
    {
      return (sentence.singular(index + 1), index + 2)
    }
    guard sentence.isWord(index, .a, .an) else { return nil }
    let unit = simpleUnit(at: index + 1)
    if let unit, unit.unit.dimension == .time, endsPhrase(at: unit.tokens.upperBound) {
      return (unit.unit.name, unit.tokens.upperBound)
    }
    guard sentence.isAny(index + 1, .counter) || isPrice && (unit.map { $0.unit.dimension.isSold } ?? false) else {
      return nil
    }
    if let unit, unit.unit.dimension != .money { return (unit.unit.name, unit.tokens.upperBound) }
    return (sentence.singular(index + 1), index + 2)
  }

  /// `$1,300 a week before tax`: what comes before is no time.
  private func isBeforeTax(_ index: Int) -> Bool {
    sentence.isWord(index, .before) && sentence.kind(index + 1) == .word
      && !sentence.isAny(index + 1, [.determiner, .pronoun, .conjunction]) && !sentence.isCapitalized(index + 1)
  }

  private func isPeriodOrCounter(_ index: Int) -> Bool { sentence.isAny(index, [.calendarUnit, .counter]) }

  /// `$15/hour`, `35µg/m³`: a unit glued to a slash.
  private func slashed(at index: Int) -> (name: String, end: Int)? {
    guard !sentence.isSpaced(index - 1), !sentence.isSpaced(index), sentence.kind(index) == .word else { return nil }
    if let unit = simpleUnit(at: index) { return (unit.unit.name, unit.tokens.upperBound) }
    return isPeriodOrCounter(index) ? (sentence.singular(index), index + 1) : nil
  }

  func simpleUnit(at index: Int) -> UnitMatch? {
    let isSlashed = sentence.isMark(index - 1, "/")
    guard sentence.isAny(index, .unit),
      let found = sentence.book.units.match(
        from: index, in: sentence.tokens,
        accepting: {
          switch UnitTable.surfaceForms[$0.payload].use {
          case .word, .abbreviation: true
          case .afterDigits: isSlashed
          case .beforeNumber, .beforeAmount, .eitherSide: false
          }
        })
    else { return nil }
    let form = UnitTable.surfaceForms[found.payload]
    // A price per pound is by weight.
    let unit = UnitTable.units[form.unit]
    let isByWeight = unit.dimension == .money && form.alternative != nil
    return UnitMatch(
      unit: isByWeight ? UnitTable.units[form.alternative ?? form.unit] : unit, tokens: index..<(index + found.length))
  }

  private static let timeEndings: KeywordSet = [.ago, .earlier, .later, .before, .old]
}

extension Dimension {
  /// Whether goods are sold by such a measure: $40 a kilogram, £6 a square foot.
  fileprivate var isSold: Bool {
    switch self {
    case .area, .energy, .information, .length, .mass, .volume: true
    default: false
    }
  }
}
