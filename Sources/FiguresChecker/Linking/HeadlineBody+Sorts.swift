import FiguresCore

/// Which figures of a headline can be held against the body, and how they are read.
extension HeadlineBody {
  static func isCheckable(_ claim: Claim) -> Bool {
    guard !claim.figure.readings.isEmpty, claim.figure.hedge != .vague else { return false }
    switch claim.figure.kind {
    case .count, .share, .change, .money, .measure, .number, .rate: return true
    // "Six in ten pupils walk": a share with what it is of.
    case .fraction: return claim.figure.direction != nil || claim.figure.unit != nil && claim.text.contains(" in ")
    case .duration: return true
    case .age: return claim.figure.value?.point != nil
    default: return false
    }
  }

  /// A bare number that no verb leads to may be a name, and four plain digits a year.
  static func isLabel(_ claim: Claim, _ item: Int, in passage: Passage) -> Bool {
    if claim.figure.kind == .count, let year = claim.figure.value?.point, year.exponent == 0, year > ExactDecimal(1500),
      year < ExactDecimal(2100)
    {
      return !claim.text.contains(",")
    }
    guard claim.figure.kind == .number, claim.figure.hedge == .exact else { return false }
    let before = stretch(item - 2, upTo: item).clamped(to: passage.items.indices)
    // "Ten dead as", "drives 900 from homes": said of people without naming them.
    if Predicates.table.contains(passage.text(item + 1)) { return false }
    if item > 0, Predicates.table.contains(passage.text(item - 1)), !passage.items[item - 1].isMark { return false }
    if item > 0, let verb = passage.items[item - 1].token, !verb.isMark, !verb.isCapitalised, verb.text.hasSuffix("s"),
      item + 1 >= passage.items.count || passage.items[item + 1].isMark
        || passage.items[item + 1].senses.contains(.preposition)
    {
      return false
    }
    return !passage.has([.passing, .rise, .fall], in: before)
      && !passage.has(
        ["to", "at", "by", "hits", "hit", "reaches", "reach", "reached", "nears", "kills", "leaves"], in: before)
  }

  /// A figure rare enough that its like in the body is no accident.
  static func isTelling(_ claim: Claim) -> Bool { (claim.figure.value?.point?.normalized.digitCount ?? 0) >= 3 }

  /// Whether two figures can be one: of one unit, or one of them without.
  static func sameSort(_ one: Claim, _ other: Claim, at desk: Desk) -> Bool {
    if one.figure.kind == .age || other.figure.kind == .age { return one.figure.kind == other.figure.kind }
    let (first, second) = (
      one.figure.kind == .fraction ? .percent : one.figure.unit,
      other.figure.kind == .fraction ? .percent : other.figure.unit
    )
    if let first, let second { return first == second || desk.sameUnit(one, other) }
    let known = first ?? second
    return known == nil || known?.dimension == .count || known?.dimension == .money
  }

  static func sameWay(_ one: Claim, _ other: Claim) -> Bool {
    guard let first = one.figure.direction, let second = other.figure.direction else {
      return one.figure.direction == nil && other.figure.direction == nil || one.figure.unit?.dimension == .proportion
    }
    return first == second
  }

  /// "Tops 9,000" is more than 9,000; a round number in a headline may be rounded.
  static func readings(of claim: Claim, _ item: Int, in passage: Passage) -> [Reading] {
    if claim.figure.kind == .fraction { return ShareOfWhole.shareReadings(claim) }
    if claim.figure.hedge == .exact, let value = claim.figure.value?.point {
      if (max(0, item - 2)..<item).contains(where: { passage.items[$0].senses.contains(.passing) }) {
        return [Reading(name: "as written", interval: .above(value), strain: 0)]
      }
      if !value.isNegative, value.normalized.digitCount <= 2 || value.normalized.exponent > 0 {
        let plain = value.normalized
        let half = (ExactDecimal(significand: 1, exponent: plain.exponent) ?? value).halfUnitInLastPlace
        if plain.exponent > 0 {
          return claim.figure.readings + [
            Reading(name: "rounded", interval: Interval(value, plusOrMinus: half), strain: 0)
          ]
        }
      }
    }
    return claim.figure.readings
  }
}
