import FiguresCore

/// Gives a bare number the unit that was left out because a figure before it has it: `62,500 people, up from 48,000`.
struct ElisionReader {
  let sentence: Sentence

  /// The figure before a bare one that has the unit it left out.
  func model(for figure: RawFigure, among earlier: ArraySlice<RawFigure>) -> RawFigure? {
    let start = figure.tokens.lowerBound
    guard figure.unit == nil, figure.kind == .number else { return nil }
    if let twin = twin(of: figure, among: earlier) { return twin }
    guard refersBack(start, figure.tokens.upperBound),
      let model = earlier.suffix(8).last(where: { isModel($0, forNumberAt: start) }),
      model.direction == nil || model.kind != .change && model.unit?.dimension != .proportion
    else { return nil }
    return model
  }

  /// The things whose number is told: "The number of pupils fell to 412".
  func counted(by figure: RawFigure) -> NounPhrase? {
    let start = figure.tokens.lowerBound
    guard figure.unit == nil, figure.kind == .number, sentence.isWord(start - 1, in: Self.levels) else { return nil }
    for index in stride(from: start - 2, through: max(0, start - Self.reach), by: -1) {
      if sentence.isMark(index, oneOf: ";:") { return nil }
      if sentence.isWord(index, .of), sentence.isAny(index - 1, .transparent), sentence.hasSuffix(index - 1, "umber"),
        !sentence.isWord(index - 2, .a, .any)
      {
        return NounPhraseReader(sentence: sentence).counted(from: index + 1)
      }
    }
    return nil
  }

  private static let reach = 16
  private static let levels: KeywordSet = [.at, .from, .is, .to, .was]

  /// The figure in `28 mpg in town and 36 on the road`, `20 boats in May and 14 in June`: one phrase twice, with one noun.
  private func twin(of figure: RawFigure, among earlier: ArraySlice<RawFigure>) -> RawFigure? {
    let start = figure.tokens.lowerBound
    guard sentence.isWord(start - 1, .and, .but), opensPhrase(figure.tokens.upperBound),
      let model = earlier.suffix(3).last(where: { $0.days == nil && $0.kind != .ordinal }),
      isModel(model, forNumberAt: start), model.kind != .duration, model.kind != .money,
      opensPhrase(model.tokens.upperBound),
      !(model.tokens.upperBound..<start).contains(where: { sentence.isAny($0, [.verb, .auxiliary]) && !isMonth($0) })
    else { return nil }
    return model
  }

  private func opensPhrase(_ index: Int) -> Bool {
    sentence.isAny(index, [.preposition, .adverb]) && !sentence.isWord(index, .of, .to, .per)
  }

  private func isMonth(_ index: Int) -> Bool { sentence.isAny(index, .month) && sentence.isCapitalized(index) }

  /// A length of time passes its unit only to a level of itself: tripled in five years, from 240 to 560, is not in years.
  private func isModel(_ other: RawFigure, forNumberAt start: Int) -> Bool {
    guard other.unit != nil, other.days == nil, other.kind != .age else { return false }
    // "One dead, six injured" says of what by itself.
    if let noun = other.noun, !noun.isPlural, sentence.isMark(start - 1, ",") { return false }
    return other.kind != .duration || !sentence.isWord(start - 1, .from)
  }

  /// Whether the words before a number point back to what was counted: from, of which, another, against a target of.
  private func refersBack(_ start: Int, _ end: Int) -> Bool {
    if sentence.isWord(start - 1, .from) {
      return sentence.isWord(start - 2, .up, .down) || sentence.isMark(start - 2, ",")
    }
    if sentence.isWord(start - 1, .which) { return sentence.isWord(start - 2, .of) }
    if isParallel(start, end) { return true }
    if sentence.isWord(start - 1, .another) { return true }
    if sentence.isWord(start - 1, .of), sentence.isWord(start - 2, in: Self.marks) { return true }
    return sentence.isWord(start - 1, .with) && sentence.isWord(start - 2, .compared)
      || sentence.isWord(start - 1, .against)
  }

  /// `17 people were killed and 30 injured`, `two counts of theft and one of fraud`.
  private func isParallel(_ start: Int, _ end: Int) -> Bool {
    guard sentence.isWord(start - 1, .and, .but) || sentence.isMark(start - 1, ",") else { return false }
    if sentence.isWord(end, .of) { return sentence.isWord(start, .one) }
    return sentence.isAny(end, [.predicate, .verb]) && sentence.hasSuffix(end, "ed")
      || sentence.isWord(end, .hurt, .missing)
  }

  private static let marks: KeywordSet = [.average, .capacity, .limit, .maximum, .minimum, .peak, .target]
}
