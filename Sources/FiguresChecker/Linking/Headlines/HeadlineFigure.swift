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

extension HeadlineFigure {
  /// Whether a figure of the body can be the one meant: of one unit, or one of them without.
  func isAlike(_ other: Claim, at desk: Desk) -> Bool {
    if claim.figure.kind == .age || other.figure.kind == .age { return claim.figure.kind == other.figure.kind }
    let (first, second) = (
      claim.figure.kind == .fraction ? .percent : claim.figure.unit,
      other.figure.kind == .fraction ? .percent : other.figure.unit
    )
    if [claim, other].contains(where: { $0.figure.kind == .fraction }) { return first == second }
    if let first, let second {
      return first == second || desk.sameUnit(claim, other) || desk.elides(claim, other) || isKindred(first, second)
    }
    let known = first ?? second
    return known == nil || known?.dimension == .count && known?.name != "point" || known?.dimension == .money
  }

  /// "Cuts 450 jobs": 450 employees will go.
  private func isKindred(_ one: Unit, _ other: Unit) -> Bool {
    guard one.dimension == .count, other.dimension == .count else { return false }
    let nouns = [one, other].map {
      NounSynonyms.common(Stem.singular($0.name.split(separator: " ").last.map(String.init) ?? ""))
    }
    return KindredNouns.normal(nouns[0]) == KindredNouns.normal(nouns[1]) || Self.areJobs(nouns[0], nouns[1])
      || nouns.contains("person") && nouns.contains { Senses.of($0).contains(.person) }
  }

  /// Whether one noun counts jobs and the other those who have them.
  static func areJobs(_ one: String, _ other: String) -> Bool {
    Set([one, other]).isSubset(of: ["job", "post", "person", "worker"]) && [one, other].contains("job")
  }

  /// Which way it goes, by its own words or those just before it: `profit falls 25%`.
  var direction: Direction? {
    if let direction = claim.figure.direction { return direction }
    guard claim.figure.unit?.dimension == .proportion else { return nil }
    let verb = passage.items[stretch(max(0, item - 1), upTo: item)].first?.senses ?? []
    return verb.contains(.rise) ? .up : verb.contains(.fall) ? .down : nil
  }

  /// Whether the headline tells by how much one figure is above another: `up by 5,000`, `90p more`.
  var comparesFigures: Bool {
    claim.figure.direction != nil || passage.has(.change, in: passage.items.indices)
      || passage.has(["extra", "fewer", "gap", "less", "lose", "loses", "makes", "more"], in: passage.items.indices)
  }

  /// Whether the two change one way, or neither changes.
  func goesSameWay(as other: Claim) -> Bool {
    guard let first = direction else {
      // "to cut £90m from its budget": a change, though it is not read as one.
      return other.figure.direction == nil || passage.has(.change, in: passage.items.indices)
        || passage.has(["axe", "axes", "cost", "costs", "go", "lose", "loses", "loss"], in: passage.items.indices)
        || claim.figure.unit?.dimension == .proportion || claim.figure.kind == .fraction
    }
    guard let second = other.figure.direction else {
      return claim.figure.unit?.dimension == .proportion || claim.figure.kind == .fraction
    }
    return first == second
  }

  /// Whether a figure of the body bears the headline's out.
  func isBorneOut(by other: Claim) -> Bool {
    if let value = claim.figure.value?.point, value == other.figure.value?.point, claim.figure.unit == other.figure.unit
    {
      return true
    }
    // Of a wide range only its ends are told: "from £212,000 to £246,000".
    if case .range(let low, let high)? = other.figure.value {
      return [low, high].contains { number in readings.contains { $0.interval.contains(number) } }
    }
    // What is only bounded in the body bears out its bound, and no more.
    let stated =
      Agreement.isBound(other)
      ? other.figure.value?.point.map { [Reading(name: "as written", interval: Interval($0), strain: 0)] } : nil
    guard let solution = Solution(.identity, of: [stated ?? ShareOfWhole.shareReadings(other)], stated: readings) else {
      return false
    }
    return solution.verdict != .inconsistent
      && !(differsAsWritten(from: other) && readings.first?.interval == claim.figure.asWritten)
  }

  /// Whether it takes in somebody who is not counted: `killing nine passengers and the driver`.
  func isOneMore(than other: Claim, at place: Int, in body: Passage) -> Bool {
    guard let value = claim.figure.value?.point, let less = other.figure.value?.point,
      value.subtracting(less, rounding: .down)?.value == .one
    else { return false }
    return stretch(place + 1, upTo: place + 6).contains {
      body.text($0) == "and"
        && (["a", "an"].contains(body.text($0 + 1))
          || body.items.indices.contains($0 + 1) && body.items[$0 + 1].senses.contains(.definite))
    }
  }

  /// Two shares or measures written with one precision: 15% in the headline is not 14% in the body.
  private func differsAsWritten(from other: Claim) -> Bool {
    guard claim.figure.hedge == .exact, claim.figure.kind == other.figure.kind,
      let exponent = claim.figure.value?.point?.exponent, exponent == other.figure.value?.point?.exponent
    else { return false }
    let isRounded = exponent != 0 || ![.count, .money, .number].contains(claim.figure.kind)
    return isRounded && Agreement.verdict(claim, other) == .inconsistent
  }
}
