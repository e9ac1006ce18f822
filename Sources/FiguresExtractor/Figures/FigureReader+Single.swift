import FiguresCore

/// One number with everything that stands directly around it.
extension FigureReader {

  /// A number with everything that stands directly around it.
  func figure(_ operand: Operand, notBefore floor: Int) -> RawFigure? {
    let numeral = operand.numeral
    var figure = RawFigure(
      tokens: operand.tokens, core: numeral.tokens, stated: numeral.stated.map { [$0] } ?? [],
      value: numeral.value.map(Quantity.point), kind: .number, unit: operand.unit)
    if numeral.form == .vague, let low = numeral.value, let high = numeral.upper { figure.value = .range(low, high) }
    return complete(&figure, operand, notBefore: floor) ? figure : nil
  }

  /// Finds kind, noun, parts, hedge and direction of a figure whose number and unit are known; false where it is none.
  private func complete(_ figure: inout RawFigure, _ operand: Operand, notBefore floor: Int) -> Bool {
    let numeral = operand.numeral
    if let unit = figure.unit {
      figure.kind = Self.kind(of: unit, numeral)
      if unit.dimension == .count, let noun = operand.noun { figure.noun = noun }
      if unit.dimension != .count { compounds.addHalf(to: &figure) }
      if unit.dimension == .time { age(&figure) }
      compounds.addParts(to: &figure)
    } else if AgeReader(sentence: sentence).isAge(numeral) {
      figure.kind = .age
      figure.unit = Unit("year", .time)
    } else if numeral.form == .fraction {
      figure.kind = .fraction
    }
    if numeral.form == .fraction, figure.unit == nil { fractionNoun(&figure) }
    belowZero(&figure)
    if numeral.form == .vague { figure.hedge = .vague }
    if let hedge = operand.hedgeInside { figure.hedge = hedge }
    hedges.hedge(&figure, notBefore: floor)
    if figure.unit == nil, figure.kind == .number, exclusions.excludesBare(numeral, hedge: figure.hedge) {
      return false
    }
    figure.direction = ChangeReader(sentence: sentence).direction(of: figure)
    if figure.kind == .share, figure.direction != nil { figure.kind = .change }
    return true
  }

  /// `five degrees below zero`, `20 below zero`.
  private func belowZero(_ figure: inout RawFigure) {
    let next = figure.tokens.upperBound
    guard sentence.isWord(next, .below), sentence.isWord(next + 1, .zero), case .point(let value)? = figure.value,
      figure.kind == .measure || figure.unit == nil, !value.isNegative
    else { return }
    figure.value = .point(-value)
    figure.stated = [-value]
    figure.tokens = figure.tokens.lowerBound..<(next + 2)
  }

  static func kind(of unit: Unit, _ numeral: Numeral) -> Kind {
    switch unit.dimension {
    case .count: numeral.form == .fraction ? .fraction : .count
    case .proportion, .points: .share
    case .money: .money
    case .time: .duration
    case .rate: .rate
    default: .measure
    }
  }

  /// `34-year-old`, `71 years old`.
  private func age(_ figure: inout RawFigure) {
    var next = figure.tokens.upperBound
    if sentence.isHyphen(next) { next += 1 }
    if sentence.isWord(next, .old) || sentence.isWord(next, .olds) {
      figure.kind = .age
      figure.tokens = figure.tokens.lowerBound..<(next + 1)
    } else if sentence.isWord(next - 1, .yo) {
      figure.kind = .age
    } else if sentence.isWord(next, .of), sentence.isWord(next + 1, .age) {
      figure.kind = .age
      figure.tokens = figure.tokens.lowerBound..<(next + 2)
    }
  }

  /// The noun a fraction is of: `a third of voters`, `two-thirds majority`, `half the passengers`.
  private func fractionNoun(_ figure: inout RawFigure) {
    if figure.core.count > 3, sentence.isWord(figure.core.lowerBound + 2, .in) {
      let noun = figure.core.lowerBound + 1
      figure.noun = NounPhrase(tokens: noun..<(noun + 1), head: noun, isPlural: false)
      figure.unit = figure.noun.map { .counted(name(of: $0)) }
      return
    }
    var next = figure.tokens.upperBound
    // "A third lower" is of nothing named here.
    if sentence.isAny(next, .comparative) { return }
    if sentence.isWord(next, .of) { next += 1 }
    while sentence.isAny(next, .determiner), !sentence.isAny(next, .pronoun) { next += 1 }
    // "A third of the 1,800 seats" is of seats.
    if next > figure.tokens.upperBound, sentence.kind(next) == .number || sentence.isAny(next, .cardinal),
      let whole = numerals.numeral(at: next), whole.form == .digits || whole.form == .words
    {
      next = whole.tokens.upperBound
    }
    guard next > figure.tokens.upperBound || sentence.kind(next) == .word,
      let noun = nouns.counted(from: next, isSingular: true), !isVerb(noun, behind: figure)
    else { return }
    figure.noun = noun
    figure.unit = .counted(name(of: noun))
  }

  /// "One in 20 opposes it": a word in s right behind a share, with an object, is a verb.
  private func isVerb(_ noun: NounPhrase, behind figure: RawFigure) -> Bool {
    noun.tokens.count == 1 && noun.head == figure.tokens.upperBound
      && sentence.isAny(noun.head + 1, [.determiner, .pronoun])
      && !sentence.isWord(noun.head + 1, .that, .who, .which)
  }

  /// The published name of a counted noun: lower case, the head in the singular.
  func name(of noun: NounPhrase) -> String {
    let head = sentence.singular(noun.head)
    guard noun.tokens.lowerBound < noun.head else { return head }
    return sentence.lowered(noun.tokens.lowerBound..<noun.head)
      + (sentence.isHyphen(noun.head - 1) ? "" : " ") + head
  }
}
