import FiguresCore

/// A number with its currency and unit, one side of a possible range.
struct Operand {
  var numeral: Numeral
  /// The tokens of currency, number and unit.
  var tokens: Range<Int>
  var unit: Unit?
  /// The noun counted, where the unit is one.
  var noun: NounPhrase?
  /// A hedge between the number and its noun.
  var hedgeInside: Hedge?

  init(_ numeral: Numeral, in figures: FigureReader) {
    self.numeral = numeral
    tokens = numeral.tokens
    let sentence = figures.sentence
    if let currency = figures.currencies.currency(before: numeral.tokens.lowerBound) {
      tokens = currency.tokens.lowerBound..<tokens.upperBound
      unit = currency.unit
      let sign = tokens.lowerBound - 1
      if sentence.isMark(sign, "-"), sentence.isSpaced(sign), !sentence.isSpaced(sign + 1),
        !sentence.tokens[sign].flags.contains(.wide)
      {
        self.numeral.value = numeral.value.map { -$0 }
        tokens = sign..<tokens.upperBound
      }
      if let per = figures.units.perUnit(at: tokens.upperBound) {
        unit = Unit("\(currency.unit.name) per \(per.name)", .rate)
        tokens = tokens.lowerBound..<per.end
      }
      return
    }
    let end = numeral.tokens.upperBound
    let afterDigits = numeral.form == .digits && numeral.scale == 0 || numeral.form == .fraction
    if let match = figures.units.unit(at: end, afterDigits: afterDigits) {
      unit = match.unit
      tokens = tokens.lowerBound..<match.tokens.upperBound
    } else if sentence.isHyphen(end), sentence.kind(end + 1) == .word, sentence.isWord(end + 1, .odd, .plus) {
      hedgeInside = sentence.isWord(end + 1, .odd) ? .about : .atLeast
      tokens = tokens.lowerBound..<(end + 2)
      count(from: end + 2, in: figures)
    } else if sentence.isMark(end, "+"), !sentence.isSpaced(end), sentence.isSpaced(end + 1) {
      hedgeInside = .atLeast
      tokens = tokens.lowerBound..<(end + 1)
      count(from: end + 1, in: figures)
    } else if sentence.isHyphen(end), sentence.kind(end + 1) == .word {
      compound(at: end + 1, in: figures)
    } else if numeral.form == .fraction, let match = unitOfFraction(after: end, figures) {
      unit = match.unit
      tokens = tokens.lowerBound..<match.tokens.upperBound
    } else if numeral.form != .fraction {
      count(from: end, in: figures)
    }
  }

  /// `half a mile`, `three hundredths of a second`.
  private func unitOfFraction(after end: Int, _ figures: FigureReader) -> UnitMatch? {
    var next = end
    if figures.sentence.isWord(next, .of) { next += 1 }
    guard figures.sentence.isWord(next, .a, .an) else { return nil }
    if let match = figures.units.unit(at: next + 1, afterDigits: false) { return match }
    guard figures.sentence.isWord(end - 1, .half), end == next,
      let noun = figures.nouns.counted(from: next + 1, isSingular: true)
    else { return nil }
    return UnitMatch(unit: .counted(figures.name(of: noun)), tokens: noun.tokens)
  }

  /// `14.6-inch`, `122-page`, `47-member-state`.
  private mutating func compound(at index: Int, in figures: FigureReader) {
    let sentence = figures.sentence
    if let match = figures.units.unit(at: index, afterDigits: false) {
      unit = match.unit
      tokens = tokens.lowerBound..<match.tokens.upperBound
      return
    }
    guard !sentence.isAny(index, [.preposition, .conjunction, .determiner]) else { return }
    var end = index + 1
    while sentence.isHyphen(end), sentence.kind(end + 1) == .word { end += 2 }
    let modifiers = stride(from: index, to: end - 1, by: 2).map { sentence.lowered($0..<($0 + 1)) + " " }
    unit = .counted(modifiers.joined() + sentence.singular(end - 1))
    noun = NounPhrase(tokens: index..<end, head: end - 1, isPlural: false)
    tokens = tokens.lowerBound..<end
  }

  private mutating func count(from end: Int, in figures: FigureReader) {
    let sentence = figures.sentence
    if AgeReader(sentence: sentence).isAge(numeral) { return }
    var start = end
    if sentence.isWord(start, .of) {
      start += 1
      while sentence.isAny(start, .determiner) { start += 1 }
      if numeral.form == .vague, let match = figures.units.unit(at: start, afterDigits: false) {
        unit = match.unit
        tokens = tokens.lowerBound..<match.tokens.upperBound
        return
      }
      // "12 of the 30 boats" is read again at 30, which gives both their noun.
      if sentence.kind(start) == .number || sentence.isAny(start, .cardinal) {
        if let other = figures.numerals.numeral(at: start),
          let found = figures.nouns.counted(from: other.tokens.upperBound)
        {
          unit = .counted(figures.name(of: found))
          noun = found
        }
        return
      }
    }
    // "Three or more days": the hedge stands between the number and its noun.
    if let hedge = sentence.book.hedgesBehind.match(from: start, in: sentence.tokens), hedge.length > 1 {
      if let match = figures.units.unit(at: start + hedge.length, afterDigits: false) {
        unit = match.unit
        hedgeInside = HedgePhrases.behind[hedge.payload].hedge
        tokens = tokens.lowerBound..<match.tokens.upperBound
        return
      }
      guard let found = figures.nouns.counted(from: start + hedge.length) else { return }
      hedgeInside = HedgePhrases.behind[hedge.payload].hedge
      unit = .counted(figures.name(of: found))
      noun = found
      tokens = tokens.lowerBound..<found.tokens.upperBound
      return
    }
    let isOne = numeral.form != .vague && numeral.value == .one
    guard let found = figures.nouns.counted(from: start, isSingular: isOne) else { return }
    unit = .counted(figures.name(of: found))
    noun = found
    tokens = tokens.lowerBound..<found.tokens.upperBound
    if let per = figures.units.perUnit(at: tokens.upperBound) {
      unit = Unit("\(unit?.name ?? "") per \(per.name)", .rate)
      tokens = tokens.lowerBound..<per.end
    }
  }
}
