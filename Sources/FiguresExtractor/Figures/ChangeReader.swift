import FiguresCore

/// Tells whether a figure is the amount of a rise or fall.
struct ChangeReader {
  let sentence: Sentence

  /// `rose by 3%`, `a 3% drop`, `up 5%`, `84 percent lower`; nil for levels, also those reached: `fell to 2.9%`.
  func direction(of figure: RawFigure) -> Direction? {
    switch figure.kind {
    case .share, .count, .money, .measure, .number, .rate, .change, .fraction, .multiple: break
    default: return nil
    }
    // "Rose above $80" is the level reached.
    if sentence.isWord(figure.tokens.lowerBound, .above, .below, .beyond) { return nil }
    let isProportion = figure.unit?.dimension == .proportion || figure.unit?.dimension == .points
    // "Lifted 15% fewer potatoes" is fewer, whatever the verb.
    return compared(figure, isProportion: isProportion) ?? before(figure, isProportion: isProportion)
      ?? behind(figure, isProportion: isProportion)
  }

  private func before(_ figure: RawFigure, isProportion: Bool) -> Direction? {
    var index = figure.tokens.lowerBound - 1
    var hasBy = false
    while sentence.isWord(index, .a, .another, .further) { index -= 1 }
    if sentence.isWord(index, .between) { index -= 1 }
    if sentence.isWord(index, .of), sentence.isWord(index - 1, .average, .maximum, .minimum, .total) {
      index -= sentence.isAny(index - 2, .determiner) ? 3 : 2
    }
    if sentence.isWord(index, .by) {
      hasBy = true
      index -= 1
    } else if sentence.isWord(index, .of) {
      return sentence.isAny(index - 1, .changeNoun) ? way(index - 1) : nil
    }
    while sentence.isAny(index, .determiner) || sentence.isAdverb(index), !sentence.isAny(index, [.rise, .fall]),
      index > 0
    {
      index -= 1
    }
    if sentence.isWord(index, .up),
      sentence.isWord(index - 1, in: Self.lightVerbs)
    {
      return nil
    }
    // "rounded up the 12 cows", "brought down 19 hikers": the particle of a verb that says nothing of a change.
    if figure.kind == .count, !hasBy, sentence.isWord(index, .up, .down), sentence.kind(index - 1) == .word,
      !sentence.isAny(index - 1, [.auxiliary, .rise, .fall]), !sentence.isWord(index - 1, in: Self.movers)
    {
      return nil
    }
    if let way = way(index),
      sentence.isAny(index, .verb) || sentence.isWord(index, .up, .down) || isHeadlineVerb(index, figure)
    {
      if hasBy || isProportion || sentence.isWord(index, .up, .down) { return way }
      let isPoints = figure.unit?.name == "point" || figure.unit?.dimension == .money && isSmall(figure)
      if sentence.isWord(index, .added, .gained, .lost, .shed) { return isPoints ? way : nil }
      if sentence.isWord(index, in: Self.transitive) { return nil }
      return figure.kind == .count && !isPoints ? nil : way
    }
    guard hasBy else { return nil }
    // "cut the speed limit by 10 mph": the verb may stand a few words before.
    var back = index
    while back >= 0, index - back < 6, sentence.kind(back) == .word || sentence.kind(back) == .possessive {
      if sentence.isAny(back, [.rise, .fall]), let way = way(back) { return way }
      back -= 1
    }
    return nil
  }

  /// "Profits jump 12%": a word for a change right before its amount is a verb, unless an article makes it a noun.
  private func isHeadlineVerb(_ index: Int, _ figure: RawFigure) -> Bool {
    sentence.isAny(index, .changeNoun) && index == figure.tokens.lowerBound - 1
      && !sentence.isAny(index - 1, [.determiner, .adjective])
  }

  /// Share prices move by small sums: added two sen.
  private func isSmall(_ figure: RawFigure) -> Bool {
    guard let value = figure.value?.numbers.last else { return false }
    return value < ExactDecimal(1000)
  }

  /// Verbs whose object may be a plain quantity: cut 120 jobs, raised £45m.
  private static let transitive: KeywordSet = [
    .added, .cut, .cutting, .gained, .hiked, .improved, .lifted, .lost, .raised, .raising, .recovered, .reduced,
    .reducing, .shed,
    .topped,
  ]

  private func behind(_ figure: RawFigure, isProportion: Bool) -> Direction? {
    var index = figure.tokens.upperBound
    if sentence.isAny(index, .changeNoun), !sentence.isAny(index, .preposition) { return way(index) }
    if sentence.isAny(index, .adjective), sentence.isAny(index + 1, .changeNoun) { index += 1 }
    if sentence.isAny(index, .changeNoun) { return way(index) }
    guard isProportion || figure.kind == .fraction else { return nil }
    // "33% below last year's"
    if sentence.isWord(index, .below, .above),
      sentence.isAny(index + 1, .determiner) || sentence.isCapitalized(index + 1)
        || sentence.isWord(index + 1, .last)
    {
      return sentence.isWord(index, .below) ? .down : .up
    }
    return nil
  }

  /// `84 percent lower`, `a fifth more`.
  private func compared(_ figure: RawFigure, isProportion: Bool) -> Direction? {
    let index = figure.tokens.upperBound
    guard isProportion || figure.kind == .fraction, sentence.isAny(index, .comparative) else { return nil }
    if sentence.isWord(index, in: Self.upwards) { return .up }
    return sentence.isWord(index, in: Self.downwards) ? .down : nil
  }

  private func way(_ index: Int) -> Direction? {
    if sentence.isAny(index, .fall) { return .down }
    if sentence.isAny(index, .rise) { return .up }
    return nil
  }

  /// Verbs that have nothing of a rise with `up`: turned up £300, make up a third.
  private static let lightVerbs: KeywordSet = [
    .add, .adds, .built, .made, .make, .makes, .making, .picked, .put, .racked, .ran, .run, .set, .took, .turned,
  ]

  /// Verbs that move with `up` and `down`.
  static let movers: KeywordSet = [.go, .goes, .going, .gone, .moved, .went]

  private static let upwards: KeywordSet = [.higher, .more, .larger, .greater, .bigger, .heavier, .longer]

  private static let downwards: KeywordSet = [.lower, .fewer, .less, .smaller, .cheaper, .shorter]
}
