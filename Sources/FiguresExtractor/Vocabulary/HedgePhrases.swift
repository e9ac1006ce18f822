import FiguresCore

/// The words that soften or bound a number, before it and behind it. One row a phrase.
enum HedgePhrases {
  struct Row: Sendable {
    let phrase: String
    let hedge: Hedge

    init(_ phrase: String, _ hedge: Hedge) {
      self.phrase = phrase
      self.hedge = hedge
    }
  }

  static let before: [Row] = [
    Row("a bit less than", .justUnder), Row("a bit more than", .justOver), Row("a bit over", .justOver),
    Row("a bit under", .justUnder), Row("a fraction over", .justOver), Row("a fraction under", .justUnder),
    Row("a little less than", .justUnder), Row("a little more than", .justOver), Row("a little over", .justOver),
    Row("a little under", .justUnder), Row("a maximum of", .atMost), Row("a minimum of", .atLeast),
    Row("a shade less than", .justUnder), Row("a shade more than", .justOver), Row("a shade over", .justOver),
    Row("a shade under", .justUnder), Row("a touch over", .justOver), Row("a touch under", .justUnder),
    Row("about", .about), Row("above", .moreThan), Row("almost", .nearly), Row("an approximate", .about),
    Row("an estimated", .about), Row("anything up to", .atMost), Row("anywhere up to", .atMost),
    Row("approaching", .nearly), Row("approx", .about), Row("approximately", .about), Row("around", .about),
    Row("around about", .about), Row("as few as", .atLeast), Row("as high as", .atMost),
    Row("as little as", .atLeast), Row("as low as", .atLeast), Row("as many as", .atMost), Row("as much as", .atMost),
    Row("at a minimum", .atLeast), Row("at least", .atLeast), Row("at most", .atMost), Row("at the least", .atLeast),
    Row("at the most", .atMost), Row("at the very least", .atLeast), Row("barely", .barely), Row("below", .lessThan),
    Row("beyond", .moreThan), Row("bigger than", .moreThan), Row("bigger than or equal to", .atLeast),
    Row("circa", .about), Row("close on", .nearly), Row("close to", .nearly), Row("comfortably more than", .moreThan),
    Row("comfortably over", .moreThan), Row("considerably more than", .moreThan), Row("deeper than", .moreThan),
    Row("estimated", .about), Row("exceed", .moreThan), Row("exceeded", .moreThan), Row("exceeding", .moreThan),
    Row("exceeds", .moreThan), Row("far in excess of", .moreThan), Row("far more than", .moreThan),
    Row("faster than", .moreThan), Row("fewer than", .lessThan), Row("getting on for", .nearly),
    Row("greater than", .moreThan), Row("greater than or equal to", .atLeast), Row("heavier than", .moreThan),
    Row("higher than", .moreThan), Row("in excess of", .moreThan), Row("in the neighborhood of", .about),
    Row("in the neighbourhood of", .about), Row("in the order of", .about), Row("in the region of", .about),
    Row("in the vicinity of", .about), Row("just above", .justOver), Row("just below", .justUnder),
    Row("just on", .about), Row("just over", .justOver), Row("just short of", .justUnder),
    Row("just shy of", .justUnder), Row("just under", .justUnder), Row("larger than", .moreThan),
    Row("less than", .lessThan), Row("less than or equal to", .atMost), Row("lighter than", .lessThan),
    Row("longer than", .moreThan), Row("lower than", .lessThan), Row("marginally less than", .justUnder),
    Row("marginally more than", .justOver), Row("marginally over", .justOver), Row("marginally under", .justUnder),
    Row("maximum of", .atMost), Row("minimum of", .atLeast), Row("more or less", .about), Row("more than", .moreThan),
    Row("more than or equal to", .atLeast), Row("much more than", .moreThan), Row("near", .about),
    Row("nearly", .nearly), Row("nigh on", .nearly), Row("no bigger than", .atMost), Row("no fewer than", .atLeast),
    Row("no higher than", .atMost), Row("no larger than", .atMost), Row("no less than", .atLeast),
    Row("no longer than", .atMost), Row("no lower than", .atLeast), Row("no more than", .atMost),
    Row("no older than", .atMost), Row("no smaller than", .atLeast), Row("no younger than", .atLeast),
    Row("north of", .moreThan), Row("not fewer than", .atLeast), Row("not less than", .atLeast),
    Row("not more than", .atMost), Row("not quite", .nearly), Row("older than", .moreThan),
    Row("on the order of", .about), Row("over", .moreThan), Row("perhaps", .about), Row("roughly", .about),
    Row("shorter than", .lessThan), Row("shy of", .lessThan), Row("slightly above", .justOver),
    Row("slightly below", .justUnder), Row("slightly fewer than", .justUnder), Row("slightly higher than", .justOver),
    Row("slightly less than", .justUnder), Row("slightly lower than", .justUnder),
    Row("slightly more than", .justOver), Row("slightly over", .justOver), Row("slightly under", .justUnder),
    Row("slower than", .lessThan), Row("smaller than", .lessThan), Row("some", .about), Row("something like", .about),
    Row("surpass", .moreThan), Row("surpassed", .moreThan), Row("surpasses", .moreThan), Row("surpassing", .moreThan),
    Row("taller than", .moreThan), Row("the best part of", .nearly), Row("the better part of", .nearly),
    Row("topped", .moreThan), Row("topping", .moreThan), Row("tops", .moreThan), Row("under", .lessThan),
    Row("up to", .atMost), Row("upward of", .moreThan), Row("upwards of", .moreThan), Row("virtually", .nearly),
    Row("well above", .moreThan), Row("well below", .lessThan), Row("well in excess of", .moreThan),
    Row("well over", .moreThan), Row("well under", .lessThan), Row("wider than", .moreThan), Row("within", .atMost),
    Row("younger than", .lessThan),
  ]

  static let behind: [Row] = [
    Row("and above", .atLeast), Row("and below", .atMost), Row("and higher", .atLeast), Row("and older", .atLeast),
    Row("and over", .atLeast), Row("and under", .atMost), Row("and up", .atLeast), Row("and upwards", .atLeast),
    Row("and younger", .atMost), Row("at least", .atLeast), Row("at most", .atMost), Row("at the most", .atMost),
    Row("at the very least", .atLeast), Row("at the very most", .atMost), Row("give or take", .about),
    Row("max", .atMost), Row("maximum", .atMost), Row("minimum", .atLeast), Row("odd", .about),
    Row("or above", .atLeast), Row("or below", .atMost), Row("or better", .atLeast), Row("or fewer", .atMost),
    Row("or greater", .atLeast), Row("or higher", .atLeast), Row("or less", .atMost), Row("or longer", .atLeast),
    Row("or lower", .atMost), Row("or more", .atLeast), Row("or older", .atLeast), Row("or over", .atLeast),
    Row("or so", .about), Row("or thereabouts", .about), Row("or under", .atMost), Row("or upwards", .atLeast),
    Row("or younger", .atMost), Row("plus", .atLeast), Row("tops", .atMost),
  ]

  static let words: [VocabularyRow] = (before + behind).flatMap { row in
    row.phrase.split(separator: " ").map { VocabularyRow($0, []) }
  }
}
