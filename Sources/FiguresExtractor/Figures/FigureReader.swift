import FiguresCore

/// Reads the figures of a sentence from left to right, each token once.
struct FigureReader {
  let sentence: Sentence
  let numerals: NumeralReader
  let units: UnitReader
  let currencies: CurrencyReader
  let nouns: NounPhraseReader
  let dates: DateReader
  let exclusions: ExclusionReader

  init(sentence: Sentence) {
    self.sentence = sentence
    numerals = NumeralReader(sentence: sentence)
    units = UnitReader(sentence: sentence)
    currencies = CurrencyReader(sentence: sentence)
    nouns = NounPhraseReader(sentence: sentence)
    dates = DateReader(sentence: sentence)
    exclusions = ExclusionReader(sentence: sentence)
  }

  /// All figures in the order of the text.
  func figures() -> [RawFigure] {
    var found: [RawFigure] = []
    guard sentence.hasTrigger else { return [] }
    var index = 0
    var floor = 0
    while index < sentence.count {
      guard canBegin(at: index) else {
        index += 1
        continue
      }
      if let end = exclusions.end(ofNonFigureAt: index) {
        index = max(end, index + 1)
        floor = index
        continue
      }
      if let date = dates.date(at: index) {
        found.append(date)
        index = max(date.tokens.upperBound, index + 1)
        floor = index
        continue
      }
      guard let numeral = numerals.numeral(at: index) else {
        index += 1
        continue
      }
      if exclusions.excludes(numeral) {
        index = numeral.tokens.upperBound
        continue
      }
      let figures = read(numeral, notBefore: floor)
      found += figures.map { ElisionReader(sentence: sentence).restored($0, after: found) }
      index = max(figures.last?.tokens.upperBound ?? 0, numeral.tokens.upperBound)
      floor = index
    }
    return found
  }

  /// Whether a figure, or an expression that looks like one, can begin at a token.
  private func canBegin(at index: Int) -> Bool {
    switch sentence.tokens[index].kind {
    case .number, .vulgarFraction: true
    case .word:
      sentence.isAny(index, Self.beginnings) || sentence.isWord(index, .a, .an, .minus, .negative)
        || sentence.isAny(index + 1, Self.beginnings) || sentence.isAny(index + 2, .trigger)
    case .mark: sentence.isMark(index, "-")
    case .sign, .possessive: false
    }
  }

  private static let beginnings: WordClass = [.trigger, .month, .weekday]

  // MARK: One numeral, or two that belong together

  private func read(_ numeral: Numeral, notBefore floor: Int) -> [RawFigure] {
    switch numeral.form {
    case .ordinal: return [simple(numeral, kind: .ordinal, floor)]
    case .decade: return [simple(numeral, kind: .period, floor)]
    case .multiple: return [hedged(simple(numeral, kind: .multiple, floor), notBefore: floor)]
    case .fraction, .vague, .digits, .words: break
    }
    if let factor = times(numeral, floor) { return [factor] }
    let first = Operand(numeral, in: self)
    if let (connector, second) = RangeReader(figures: self).second(after: first) {
      return pair(first, second, connector, notBefore: floor)
    }
    return figure(first, notBefore: floor).map { [$0] } ?? []
  }

  private func simple(_ numeral: Numeral, kind: Kind, _ floor: Int) -> RawFigure {
    RawFigure(
      tokens: numeral.tokens, core: numeral.tokens, stated: numeral.stated.map { [$0] } ?? [],
      value: numeral.value.map(Quantity.point), kind: kind)
  }

  /// `three times as many`, `tenfold`, `10-fold`, `won three times`; four times a day is a rate.
  private func times(_ numeral: Numeral, _ floor: Int) -> RawFigure? {
    let next = numeral.tokens.upperBound
    let isFold = sentence.isHyphen(next) && sentence.isWord(next + 1, .fold) || sentence.isWord(next, .fold)
    let isTimes =
      sentence.isWord(next, .times)
      && units.perUnit(at: next + 1) == nil
    guard isFold || isTimes else { return nil }
    var figure = simple(numeral, kind: .multiple, floor)
    let extra = isFold && sentence.isHyphen(next) ? 2 : 1
    figure.tokens = numeral.tokens.lowerBound..<(next + extra)
    return hedged(figure, notBefore: floor)
  }

  // MARK: A single figure

  /// A number with everything that stands directly around it.
  func figure(_ operand: Operand, notBefore floor: Int) -> RawFigure? {
    let numeral = operand.numeral
    var figure = RawFigure(
      tokens: operand.tokens, core: numeral.tokens, stated: numeral.stated.map { [$0] } ?? [],
      value: numeral.value.map(Quantity.point), kind: .number, unit: operand.unit)
    if numeral.form == .vague, let low = numeral.value, let high = numeral.upper { figure.value = .range(low, high) }
    return complete(figure, operand, notBefore: floor)
  }

  /// Finds kind, noun, parts, hedge and direction of a figure whose number and unit are known.
  private func complete(_ given: RawFigure, _ operand: Operand, notBefore floor: Int) -> RawFigure? {
    var figure = given
    let numeral = operand.numeral
    if let unit = figure.unit {
      figure.kind = Self.kind(of: unit, numeral)
      if unit.dimension == .count, let noun = operand.noun { figure.noun = noun }
      if unit.dimension != .count { addHalf(&figure) }
      if unit.dimension == .time { age(&figure) }
      addParts(&figure)
    } else if AgeReader(sentence: sentence).isAge(numeral) {
      figure.kind = .age
      figure.unit = Unit("year", .time)
    } else if numeral.form == .fraction {
      figure.kind = .fraction
    }
    if numeral.form == .fraction, figure.unit == nil { fractionNoun(&figure) }
    if numeral.form == .vague { figure.hedge = .vague }
    if let hedge = operand.hedgeInside { figure.hedge = hedge }
    figure = hedged(figure, notBefore: floor)
    if figure.unit == nil, figure.kind == .number, exclusions.excludesBare(numeral, hedge: figure.hedge) { return nil }
    figure.direction = ChangeReader(sentence: sentence).direction(of: figure)
    if figure.kind == .share, figure.direction != nil { figure.kind = .change }
    return figure
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

  /// `an hour and a half`.
  private func addHalf(_ figure: inout RawFigure) {
    guard let half = HalfReader(sentence: sentence).half(behind: figure.tokens.upperBound),
      let number = figure.value?.point,
      let sum = number.adding(half.part, rounding: .down)?.value
    else { return }
    figure.value = .point(sum)
    figure.stated = [sum]
    figure.tokens = figure.tokens.lowerBound..<half.end
  }

  /// `34-year-old`, `71 years old`.
  private func age(_ figure: inout RawFigure) {
    var next = figure.tokens.upperBound
    if sentence.isHyphen(next) { next += 1 }
    if sentence.isWord(next, .old) || sentence.isWord(next, .olds) {
      figure.kind = .age
      figure.tokens = figure.tokens.lowerBound..<(next + 1)
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
    if sentence.isWord(next, .of) { next += 1 }
    while sentence.isAny(next, .determiner), !sentence.isAny(next, .pronoun) { next += 1 }
    guard next > figure.tokens.upperBound || sentence.kind(next) == .word,
      let noun = nouns.counted(from: next, isSingular: true)
    else { return }
    figure.noun = noun
    figure.unit = .counted(name(of: noun))
  }

  /// The published name of a counted noun: lower case, the head in the singular.
  func name(of noun: NounPhrase) -> String {
    let head = Inflection.singular(sentence.text(noun.head..<(noun.head + 1)).lowercased())
    guard noun.tokens.lowerBound < noun.head else { return head }
    return sentence.text(noun.tokens.lowerBound..<noun.head).lowercased()
      + (sentence.isHyphen(noun.head - 1) ? "" : " ") + head
  }

  // MARK: Compound measures

  /// `two hours and 41 minutes`, `5ft 11in`.
  private func addParts(_ figure: inout RawFigure) {
    guard let unit = figure.unit, case .point(let number)? = figure.value, Self.compoundable.contains(unit.dimension)
    else {
      return
    }
    var parts = [Part(value: number, unit: unit)]
    var end = figure.tokens.upperBound
    while true {
      var next = end
      if sentence.isWord(next, .and) { next += 1 } else if sentence.isMark(next, ",") { next += 1 }
      guard let numeral = numerals.numeral(at: next), numeral.form == .digits || numeral.form == .words,
        let value = numeral.value,
        let smaller = units.unit(at: numeral.tokens.upperBound, afterDigits: numeral.isPlainDigits),
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

  private static let compoundable: Set<Dimension> = [.time, .length, .mass, .money]

  // MARK: Hedges

  /// The figure with the hedges before and behind it.
  func hedged(_ given: RawFigure, notBefore floor: Int) -> RawFigure {
    var figure = given
    var start = figure.tokens.lowerBound
    // "Roughly an 80% chance": the article stands between.
    if sentence.isWord(start - 1, .a, .an),
      sentence.isWord(start - 2, in: [.about, .almost, .around, .nearly, .roughly])
    {
      start -= 1
    }
    if let found = sentence.book.hedgesBefore.match(endingBefore: start, in: sentence.tokens),
      start - found.length >= floor, isHedge(start - found.length, found.length, figure)
    {
      let hedge = HedgePhrases.before[found.payload].hedge
      figure.tokens = (start - found.length)..<figure.tokens.upperBound
      figure.hedge = hedge
      // "Up to about 50" is bounded by the outer hedge, "an estimated" may stand outside.
      if let outer = sentence.book.hedgesBefore.match(endingBefore: start - found.length, in: sentence.tokens),
        start - found.length - outer.length >= floor,
        outer.length > 1 || sentence.isWord(start - found.length - 1, .about, .roughly)
      {
        figure.tokens = (start - found.length - outer.length)..<figure.tokens.upperBound
        if hedge == .about { figure.hedge = HedgePhrases.before[outer.payload].hedge }
      }
    }
    if figure.hedge == .exact { figure = signHedged(figure) }
    if sentence.isWord(figure.tokens.lowerBound - 1, in: Self.intensifiers), figure.hedge != given.hedge {
      figure.tokens = (figure.tokens.lowerBound - 1)..<figure.tokens.upperBound
    }
    var end = figure.tokens.upperBound
    if sentence.isHyphen(end), sentence.isWord(end + 1, .plus, .odd) { end += 1 }
    if let found = sentence.book.hedgesBehind.match(from: end, in: sentence.tokens), isHedgeBehind(end, found.length) {
      figure.tokens = figure.tokens.lowerBound..<(end + found.length)
      figure.hedge = HedgePhrases.behind[found.payload].hedge
    } else if sentence.isMark(end, "+"), !sentence.isSpaced(end) {
      figure.tokens = figure.tokens.lowerBound..<(end + 1)
      figure.hedge = .atLeast
    }
    return figure
  }

  private static let intensifiers: KeywordSet = [
    .considerably, .far, .much, .significantly, .somewhere, .substantially,
  ]

  /// `>300`, `~300`, `approx. 300`, `c. 300`.
  private func signHedged(_ given: RawFigure) -> RawFigure {
    var figure = given
    let before = figure.tokens.lowerBound - 1
    if sentence.isMark(before, ">") { figure.hedge = .moreThan }
    if sentence.isMark(before, "<") { figure.hedge = .lessThan }
    if sentence.isMark(before, "~") { figure.hedge = .about }
    if figure.hedge != given.hedge {
      figure.tokens = before..<figure.tokens.upperBound
    } else if sentence.isMark(before, "."), sentence.isWord(before - 1, .approx, .c, .ca) {
      figure.hedge = .about
      figure.tokens = (before - 1)..<figure.tokens.upperBound
    }
    return figure
  }

  /// Words that hedge numbers also do other work: over five years is a span, three times as many as 75 compares.
  private func isHedge(_ start: Int, _ length: Int, _ figure: RawFigure) -> Bool {
    if length > 1, sentence.isWord(start, .as) {
      return !sentence.isWord(start - 1, .times) && !sentence.isAny(start - 1, .multiple)
    }
    if sentence.isWord(start, in: [.over, .within, .under, .below, .above, .beyond]), length == 1 {
      if figure.unit?.dimension == .time, figure.kind != .age {
        return sentence.isAny(start - 1, [.verb, .auxiliary]) && !sentence.isAny(start - 1, [.rise, .fall])
          || sentence.isWord(start - 1, in: [.for, .after, .in, .of, .than, .just, .with])
      }
      return !sentence.isWord(start - 1, .from, .spread, .handed, .took)
    }
    if sentence.isWord(start, .than) { return false }
    return true
  }

  private func isHedgeBehind(_ start: Int, _ length: Int) -> Bool {
    if length == 1 { return sentence.isWord(start, .plus) && !sentence.isAny(start + 1, .determiner) }
    // "Or more" ends a phrase; "or more than" begins another.
    return !sentence.isWord(start + length, .than)
  }
}
