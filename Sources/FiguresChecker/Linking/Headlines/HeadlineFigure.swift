import FiguresCore

/// A figure of the headline, ready to be looked for in the body.
struct HeadlineFigure {
  /// The index of the claim.
  let index: Int
  let claim: Claim
  let passage: Passage
  let item: Int
  /// The words of the headline that say something, kindred ones under one name.
  let words: Set<String>
  /// What it may stand for: itself, and what rounds to it.
  let readings: [Reading]

  /// Nil for a figure that is no quantity, or only a label.
  init?(_ index: Int, at desk: Desk) {
    guard let place = desk.places[index], Self.isCheckable(desk.claims[index]) else { return nil }
    let passage = desk.passages[place.passage]
    self.index = index
    var claim = desk.claims[index]
    if claim.figure.kind == .number, passage.text(place.item - 1) == ",", passage.text(place.item + 1) == ",",
      let age = claim.figure.value?.point, age < ExactDecimal(110)
    {
      claim.figure.kind = .age
    }
    guard !Self.isLabel(claim, place.item, in: passage) else { return nil }
    self.claim = claim
    self.passage = passage
    item = place.item
    words = Self.words(of: passage).filter { Int($0) == nil }
    readings = Self.readings(of: claim, place.item, in: passage)
  }

  /// The words of a sentence, those for a rise and those for a fall each under one name.
  static func words(of passage: Passage) -> Set<String> {
    var words = passage.allSayings
    if passage.has(.rise, in: passage.items.indices) { words.insert("rise") }
    if passage.has(.fall, in: passage.items.indices) { words.insert("fall") }
    return words
  }

  /// Whether a figure is a quantity that a headline may repeat.
  static func isCheckable(_ claim: Claim) -> Bool {
    guard !claim.figure.readings.isEmpty, claim.figure.hedge != .vague else { return false }
    switch claim.figure.kind {
    case .count, .share, .change, .money, .measure, .number, .rate, .fraction, .duration: return true
    case .age: return claim.figure.value?.point != nil
    default: return false
    }
  }

  /// A bare number that no verb leads to may be a name, and four plain digits a year.
  private static func isLabel(_ claim: Claim, _ item: Int, in passage: Passage) -> Bool {
    if claim.figure.kind == .count, let year = claim.figure.value?.point, year.exponent == 0, year > ExactDecimal(1500),
      year < ExactDecimal(2100)
    {
      return !claim.text.contains(",")
    }
    guard claim.figure.kind == .number, claim.figure.hedge == .exact else { return false }
    let before = stretch(item - 2, upTo: item).clamped(to: passage.items.indices)
    // "Ten dead as", "Four charged over", "drives 900 from homes": said of people without naming them.
    if Predicates.table.contains(passage.text(item + 1)) || item == 0 && VerbForms.isPast(passage.text(1))
      || item == 0 && claim.figure.value?.point.map({ $0 >= .hundred }) == true
    {
      return false
    }
    if item > 0, Predicates.table.contains(passage.text(item - 1)), !passage.items[item - 1].isMark { return false }
    if item > 0, let verb = passage.items[item - 1].token, !verb.isMark, !verb.isCapitalised, verb.text.hasSuffix("s"),
      item + 1 >= passage.items.count || passage.items[item + 1].isMark
        || passage.items[item + 1].senses.contains(.preposition)
    {
      return false
    }
    return !passage.has([.passing, .rise, .fall], in: before)
      && !passage.has(
        ["to", "at", "by", "hits", "hit", "hire", "reaches", "reach", "reached", "nears", "kills", "leaves"], in: before
      )
  }

  /// "Tops 9,000" is more than 9,000; a round number in a headline may be rounded.
  private static func readings(of claim: Claim, _ item: Int, in passage: Passage) -> [Reading] {
    if claim.figure.kind == .fraction { return ShareOfWhole.shareReadings(claim) }
    guard let value = claim.figure.value?.point, !value.isNegative else { return claim.figure.readings }
    let isPassing = (max(0, item - 2)..<item).contains { passage.items[$0].senses.contains(.passing) }
    // More than so many is in practice not twice as many.
    switch claim.figure.hedge {
    case .exact where isPassing, .moreThan, .atLeast, .justOver:
      let reach = Interval(spanning: value, value.multiplied(by: ExactDecimal(2), rounding: .up)?.value ?? value)
      let bound = claim.figure.hedge == .atLeast ? reach : reach.intersection(.above(value)) ?? reach
      return [Reading(name: "as written", interval: bound, strain: 0)]
    case .exact:
      // 30 for 32 and 3bn for 2.7bn, but never 10 for 14.
      let plain = value.normalized
      guard plain.exponent > 0, value >= ExactDecimal(20),
        let quarter = value.multiplied(by: ExactDecimal(significand: 25, exponent: -2) ?? .one, rounding: .down)?.value
      else { break }
      let half = (ExactDecimal(significand: 1, exponent: plain.exponent) ?? value).halfUnitInLastPlace
      return claim.figure.readings + [
        Reading(name: "rounded", interval: Interval(value, plusOrMinus: min(half, quarter)), strain: 0)
      ]
    default: break
    }
    return claim.figure.readings
  }
}
