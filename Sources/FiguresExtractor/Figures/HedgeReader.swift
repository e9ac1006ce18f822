import FiguresCore

/// Finds the hedges before and behind a figure and takes them into it.
struct HedgeReader {
  let sentence: Sentence

  /// Gives a figure the hedges before and behind it. One before it begins at `floor` or later.
  func hedge(_ figure: inout RawFigure, notBefore floor: Int) {
    let given = figure.hedge
    var start = figure.tokens.lowerBound
    // "Roughly an 80% chance": the article stands between.
    if sentence.isWord(start - 1, .a, .an),
      sentence.isWord(start - 2, in: Self.approximators)
    {
      start -= 1
    }
    // "Under the age of five" bounds the five.
    if figure.kind == .age, sentence.isWord(start - 1, .of), sentence.isWord(start - 2, .age),
      sentence.book.hedgesBefore.isMatch(endingBefore: start - 3, in: sentence.tokens)
    {
      start -= 3
    }
    if let found = sentence.book.hedgesBefore.match(endingBefore: start, in: sentence.tokens),
      start - found.length >= floor,
      isHedge(start - found.length, found.length, figure), !isComparison(start - found.length, found.length, floor)
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
    if figure.hedge == .exact { readSign(before: &figure) }
    if sentence.isWord(figure.tokens.lowerBound - 1, in: Self.intensifiers), figure.hedge != given {
      figure.tokens = (figure.tokens.lowerBound - 1)..<figure.tokens.upperBound
    }
    var end = figure.tokens.upperBound
    if sentence.isHyphen(end), sentence.isWord(end + 1, .plus, .odd) { end += 1 }
    if let found = sentence.book.hedgesBehind.match(from: end, in: sentence.tokens),
      isHedgeBehind(end, found.length, figure)
    {
      figure.tokens = figure.tokens.lowerBound..<(end + found.length)
      figure.hedge = HedgePhrases.behind[found.payload].hedge
    } else if sentence.isMark(end, "+"), !sentence.isSpaced(end) {
      figure.tokens = figure.tokens.lowerBound..<(end + 1)
      figure.hedge = .atLeast
    }
  }

  private static let intensifiers: KeywordSet = [
    .considerably, .far, .much, .significantly, .somewhere, .substantially,
  ]

  /// `>300`, `~300`, `approx. 300`, `c. 300`.
  private func readSign(before figure: inout RawFigure) {
    let before = figure.tokens.lowerBound - 1
    if sentence.isMark(before, ">") { figure.hedge = .moreThan }
    if sentence.isMark(before, "<") { figure.hedge = .lessThan }
    if sentence.isMark(before, "~") { figure.hedge = .about }
    if sentence.isMark(before, "="), sentence.isMark(before - 1, oneOf: "<>") {
      figure.hedge = sentence.isMark(before - 1, ">") ? .atLeast : .atMost
      figure.tokens = (before - 1)..<figure.tokens.upperBound
    } else if figure.hedge != .exact {
      figure.tokens = before..<figure.tokens.upperBound
    } else if sentence.isMark(before, "."), sentence.isWord(before - 1, .approx, .c, .ca) {
      figure.hedge = .about
      figure.tokens = (before - 1)..<figure.tokens.upperBound
    }
  }

  /// Words that hedge numbers also do other work: over five years is a span, three times as many as 75 compares.
  private func isHedge(_ start: Int, _ length: Int, _ figure: RawFigure) -> Bool {
    if length > 1, sentence.isWord(start, .as) {
      return !sentence.isWord(start - 1, .times) && !sentence.isAny(start - 1, .multiple)
    }
    if sentence.isWord(start, in: Self.prepositions), length == 1 {
      if figure.unit?.dimension == .time, figure.kind != .age {
        return sentence.isAny(start - 1, [.verb, .auxiliary]) && !sentence.isAny(start - 1, [.rise, .fall])
          || sentence.isWord(start - 1, in: Self.spanOpeners)
      }
      if sentence.isWord(start - 1, .from) { return sentence.isWord(start, .over, .under) }
      return !sentence.isWord(start - 1, .spread, .handed, .took)
    }
    if sentence.isWord(start, .than) { return false }
    // "Went up to £75" moves and "adds up to £75" sums; neither bounds anything.
    if sentence.isWord(start, .up), sentence.isWord(start + 1, .to),
      sentence.isWord(start - 1, in: ChangeReader.movers) || sentence.isWord(start - 1, .add, .added, .adds)
    {
      return false
    }
    return true
  }

  /// "19% higher than two years ago", "a five-under 67": the words right behind another figure compare with it.
  private func isComparison(_ start: Int, _ length: Int, _ floor: Int) -> Bool {
    sentence.isHyphen(start - 1)
      || start == floor && floor > 0 && sentence.isWord(start + length - 1, .than)
        && !sentence.isAny(start - 1, .ordinal)
  }

  private func isHedgeBehind(_ start: Int, _ length: Int, _ figure: RawFigure) -> Bool {
    if sentence.isWord(start, .plus) {
      // "£4m plus bonuses" adds, "500 plus people" bounds.
      return figure.unit?.dimension == .money
        ? sentence.isHyphen(start - 1) || sentence.kind(start + 1) != .word || sentence.isWord(start + 1, .of)
        : !sentence.isAny(start + 1, .determiner)
    }
    if length == 1 { return !sentence.isWord(start, .odd) && sentence.kind(start + 1) != .word }
    // "Or more" ends a phrase; "or more than" begins another.
    return !sentence.isWord(start + length, .than)
  }

  private static let approximators: KeywordSet = [.about, .almost, .around, .nearly, .roughly]

  private static let prepositions: KeywordSet = [.over, .within, .under, .below, .above, .beyond]

  private static let spanOpeners: KeywordSet = [.for, .after, .in, .of, .than, .just, .with]
}
