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

  /// Reads what stands around a number; what stands before `floor` belongs to another.
  init(_ numeral: Numeral, in figures: FigureReader, notBefore floor: Int) {
    self.numeral = numeral
    tokens = numeral.tokens
    let sentence = figures.sentence
    if let currency = figures.currencies.currency(before: numeral.tokens.lowerBound, notBefore: floor) {
      tokens = currency.tokens.lowerBound..<tokens.upperBound
      unit = currency.unit
      let sign = tokens.lowerBound - 1
      if sentence.isMark(sign, "-"), sentence.isSpaced(sign), !sentence.isSpaced(sign + 1),
        !sentence.tokens[sign].flags.contains(.wide)
      {
        self.numeral.value = numeral.value.map { -$0 }
        tokens = sign..<tokens.upperBound
      }
      if let per = figures.units.perUnit(at: tokens.upperBound, isPrice: true) {
        unit = UnitReader.unit(currency.unit, per: per.name)
        tokens = tokens.lowerBound..<per.end
      }
      return
    }
    let end = numeral.tokens.upperBound
    let afterDigits = numeral.form == .digits && numeral.scale == 0 || numeral.form == .fraction
    if let match = figures.units.unit(at: end, afterDigits: afterDigits, isScaled: numeral.form == .digits) {
      unit = match.unit
      tokens = tokens.lowerBound..<match.tokens.upperBound
    } else if let mark = CompoundReader(sentence: sentence).footMark(behind: numeral) {
      unit = mark.unit
      tokens = tokens.lowerBound..<mark.tokens.upperBound
    } else if numeral.form == .fraction, let point = fractionOfPoint(behind: end, sentence) {
      unit = .counted("point")
      noun = NounPhrase(tokens: point..<(point + 1), head: point, isPlural: false)
      tokens = tokens.lowerBound..<(point + 1)
      self.numeral.form = .words
    } else if let magnitude = magnitude(before: numeral.tokens.lowerBound, sentence) {
      unit = .counted("magnitude")
      tokens = magnitude..<end
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
      // Half a point is not half of all points.
      if match.unit.dimension == .count { self.numeral.form = .words }
    } else if numeral.form != .fraction {
      count(from: end, in: figures)
    }
  }

  /// The point of `a quarter point` and `half-point`, by which rates are moved.
  private func fractionOfPoint(behind end: Int, _ sentence: Sentence) -> Int? {
    let word = sentence.isHyphen(end) ? end + 1 : end
    return sentence.isWord(word, .point) ? word : nil
  }

  /// Where `magnitude 6.4` begins.
  private func magnitude(before start: Int, _ sentence: Sentence) -> Int? {
    let word = sentence.isHyphen(start - 1) ? start - 2 : start - 1
    return sentence.isWord(word, .magnitude) ? word : nil
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
    if let match = figures.units.unit(at: index, afterDigits: false, isScaled: numeral.form == .digits) {
      unit = match.unit
      tokens = tokens.lowerBound..<match.tokens.upperBound
      return
    }
    guard !sentence.isAny(index, [.preposition, .conjunction, .determiner]) || sentence.isWord(index, .over) else {
      return
    }
    var end = index + 1
    while sentence.isHyphen(end), sentence.kind(end + 1) == .word { end += 2 }
    let modifiers = stride(from: index, to: end - 1, by: 2).map { sentence.lowered($0..<($0 + 1)) + " " }
    unit = .counted(modifiers.joined() + sentence.singular(end - 1))
    noun = NounPhrase(tokens: index..<end, head: end - 1, isPlural: false)
    tokens = tokens.lowerBound..<end
  }

  /// The eight of `seven of their last eight matches`.
  private func numberBehindAdjective(at start: Int, _ sentence: Sentence) -> Int? {
    guard sentence.isAny(start, [.ordinal, .timeWord, .adjective]),
      sentence.kind(start + 1) == .number || sentence.isAny(start + 1, .cardinal)
    else { return nil }
    return start + 1
  }

  /// The tablets of `two 500mg tablets`, the vouchers of `10 £5 vouchers`.
  private func nounBehindMeasure(at start: Int, in figures: FigureReader) -> NounPhrase? {
    let sentence = figures.sentence
    let index = sentence.kind(start) == .sign ? start + 1 : start
    guard numeral.scale == 0, numeral.form != .vague, sentence.kind(index) == .number,
      let inner = figures.numerals.numeral(at: index), inner.form == .digits
    else { return nil }
    var end = inner.tokens.upperBound
    if index == start {
      if sentence.isHyphen(end) { end += 1 } else if sentence.isSpaced(end) { return nil }
      guard let measure = figures.units.unit(at: end, afterDigits: true) else { return nil }
      end = measure.tokens.upperBound
    }
    return figures.nouns.counted(from: end)
  }

  private mutating func count(from end: Int, in figures: FigureReader) {
    let sentence = figures.sentence
    if AgeReader(sentence: sentence).isAge(numeral) { return }
    var start = end
    if sentence.isWord(start, .of) {
      if sentence.isWord(start - 1, .one), numeral.tokens.count == 1 { return }
      start += 1
      while sentence.isAny(start, .determiner) { start += 1 }
      start = numberBehindAdjective(at: start, sentence) ?? start
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
    if let found = nounBehindMeasure(at: start, in: figures) {
      unit = .counted(figures.name(of: found))
      noun = found
      return
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
    if let counted = unit, let per = figures.units.perUnit(at: tokens.upperBound) {
      unit = UnitReader.unit(counted, per: per.name)
      tokens = tokens.lowerBound..<per.end
    }
  }
}
