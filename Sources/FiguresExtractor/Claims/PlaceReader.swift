import FiguresCore

/// Finds where a figure holds and whom it is about.
struct PlaceReader {
  let sentence: Sentence
  let nouns: NounPhraseReader

  init(sentence: Sentence) {
    self.sentence = sentence
    nouns = NounPhraseReader(sentence: sentence)
  }

  /// The name behind "in" after the figure, or the owner of its noun: `in Xinjiang`, `Xinjiang's population`.
  func place(of figure: RawFigure, measure: MeasurePhrase?) -> String? {
    if let place = measure?.place { return sentence.text(place) }
    if let measure, let owner = owner(in: measure.tokens) { return sentence.text(owner) }
    var index = figure.tokens.upperBound
    var steps = 0
    while index < sentence.count, steps < 14 {
      if sentence.isMark(index, oneOf: ";.\"")
        || steps > 0 && sentence.kind(index) == .number
      {
        break
      }
      if sentence.isWord(index, .across, .at, .in, .throughout), let phrase = named(index + 1) {
        return sentence.text(phrase)
      }
      index += 1
      steps += 1
    }
    for index in 0..<min(3, figure.tokens.lowerBound) where sentence.isWord(index, .in) {
      if let phrase = named(index + 1) { return sentence.text(phrase) }
    }
    return nil
  }

  private func named(_ index: Int) -> Range<Int>? {
    guard let phrase = nouns.phrase(from: index), !sentence.isAny(phrase.head, [.month, .weekday]) else { return nil }
    return phrase.tokens.contains { sentence.isCapitalized($0) && !sentence.isAny($0, [.month, .weekday]) }
      ? phrase.tokens : nil
  }

  private func owner(in tokens: Range<Int>) -> Range<Int>? {
    guard let mark = tokens.first(where: { sentence.kind($0) == .possessive }), mark > tokens.lowerBound,
      sentence.isCapitalized(mark - 1)
    else { return nil }
    var start = mark - 1
    while start > tokens.lowerBound, sentence.isCapitalized(start - 1) { start -= 1 }
    return start..<mark
  }

  /// The name of a people, party or firm among the words of the measure: `Uighur` Muslims.
  func group(in measure: MeasurePhrase?) -> String? {
    guard let measure else { return nil }
    for index in measure.tokens where sentence.kind(index) == .word {
      if sentence.isCapitalized(index), sentence.kind(index + 1) != .possessive, index > 0,
        !sentence.isAny(index, [.month, .weekday, .determiner, .preposition])
      {
        return sentence.text(index..<(index + 1))
      }
    }
    return nil
  }
}
