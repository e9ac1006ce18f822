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
  let hedges: HedgeReader
  private let elisions: ElisionReader
  let compounds: CompoundReader

  init(sentence: Sentence) {
    self.sentence = sentence
    numerals = NumeralReader(sentence: sentence)
    units = UnitReader(sentence: sentence)
    currencies = CurrencyReader(sentence: sentence)
    nouns = NounPhraseReader(sentence: sentence)
    dates = DateReader(sentence: sentence)
    exclusions = ExclusionReader(sentence: sentence)
    hedges = HedgeReader(sentence: sentence)
    elisions = ElisionReader(sentence: sentence)
    compounds = CompoundReader(sentence: sentence)
  }

  /// All figures in the order of the text.
  func figures() -> [RawFigure] {
    var found: [RawFigure] = []
    guard sentence.hasTrigger else { return [] }
    var index = 0
    var floor = 0
    while let next = beginning(from: index) {
      index = next
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
      let count = found.count
      read(numeral, notBefore: floor, into: &found)
      for place in count..<found.count {
        if let noun = elisions.counted(by: found[place]) {
          found[place].unit = .counted(name(of: noun))
          found[place].kind = .count
        }
        guard let model = elisions.model(for: found[place], among: found[..<count]) else { continue }
        found[place].unit = model.unit
        found[place].noun = model.noun
        found[place].kind = model.kind
      }
      index = max(found.count > count ? found[found.count - 1].tokens.upperBound : 0, numeral.tokens.upperBound)
      floor = index
    }
    return found
  }

  /// The first token that is near enough to digits or a number word for a figure to begin there.
  private func beginning(from index: Int) -> Int? {
    for place in index..<max(index, sentence.count) {
      let token = sentence.tokens[place]
      if token.kind == .number || token.kind == .vulgarFraction || !token.classes.isDisjoint(with: Self.beginnings) {
        return max(index, place - Self.reach)
      }
    }
    return nil
  }

  /// How far a figure's first word may stand before its first number word: `a year and a half`.
  private static let reach = 6

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

  private func read(_ numeral: Numeral, notBefore floor: Int, into found: inout [RawFigure]) {
    switch numeral.form {
    case .ordinal:
      let isStreet =
        sentence.isAny(numeral.tokens.upperBound, .street) && sentence.isCapitalized(numeral.tokens.upperBound)
      if !isStreet { found.append(simple(numeral, kind: .ordinal)) }
      return
    case .decade: return found.append(simple(numeral, kind: .period))
    case .multiple: return found.append(multiple(numeral, notBefore: floor))
    case .fraction, .vague, .digits, .words: break
    }
    if let factor = times(numeral, floor) { return found.append(factor) }
    let first = Operand(numeral, in: self, notBefore: floor)
    if let (connector, second) = RangeReader(figures: self).second(after: first) {
      found += pair(first, second, connector, notBefore: floor)
    } else if let figure = figure(first, notBefore: floor) {
      found.append(figure)
    }
  }

  /// More than halved is less than half.
  private func multiple(_ numeral: Numeral, notBefore floor: Int) -> RawFigure {
    var figure = simple(numeral, kind: .multiple)
    hedges.hedge(&figure, notBefore: floor)
    if let value = numeral.value, value < .one {
      if figure.hedge == .moreThan {
        figure.hedge = .lessThan
      } else if figure.hedge == .lessThan {
        figure.hedge = .moreThan
      }
    }
    figure.direction = ChangeReader(sentence: sentence).direction(of: figure)
    return figure
  }

  private func simple(_ numeral: Numeral, kind: Kind) -> RawFigure {
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
    var figure = simple(numeral, kind: .multiple)
    let extra = isFold && sentence.isHyphen(next) ? 2 : 1
    figure.tokens = numeral.tokens.lowerBound..<(next + extra)
    hedges.hedge(&figure, notBefore: floor)
    if isFold { figure.direction = ChangeReader(sentence: sentence).direction(of: figure) }
    return figure
  }

}
