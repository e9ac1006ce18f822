import FiguresCore

extension Desk {
  /// Whether the figure at a place states a level: a count, share, sum of money or measure, not a change, date, order or factor.
  func isLevel(_ passage: Passage, _ place: Int) -> Bool {
    guard let claim = claim(passage, place), claim.figure.direction == nil, !claim.figure.readings.isEmpty else {
      return false
    }
    switch claim.figure.kind {
    case .count, .share, .money, .measure, .rate, .number, .age: return true
    // "grew from 5% to 8%": a level although the word for the change governs it.
    case .change: return true
    case .duration: return true
    case .fraction, .multiple, .ratio, .date, .year, .period, .ordinal, .score: return false
    }
  }

  /// Whether the figure at a place is a date, a year or a stretch of years.
  func isTime(_ passage: Passage, _ place: Int) -> Bool {
    switch claim(passage, place)?.figure.kind {
    case .date, .year, .period: true
    default: false
    }
  }

  /// Whether two levels are counted in the same unit, or one of them leaves the unit to the other.
  func sameUnit(_ one: Claim, _ other: Claim) -> Bool {
    // Two numbers without a unit of their own in the text are counted alike, whatever unit one took over from its neighbours.
    if Self.isBare(one), Self.isBare(other) { return true }
    guard let first = one.figure.unit, let second = other.figure.unit else {
      // A bare number takes over a noun or a measure, but percentages, money and lengths of time are always marked.
      return [one, other].allSatisfy { claim in
        guard let dimension = claim.figure.unit?.dimension else { return true }
        return dimension != .proportion && dimension != .money && dimension != .time
      }
    }
    if first == second { return true }
    guard first.dimension == .count, second.dimension == .count else { return false }
    let nouns = [first, second].map { unit in
      NounSynonyms.common(Stem.singular(unit.name.split(separator: " ").last.map(String.init) ?? unit.name))
    }
    // "2.5m grey squirrels … the 125,000 red ones"
    return nouns[0] == nouns[1] || nouns.contains("one")
  }

  /// Whether one of two names in full what the other leaves out: `$8,200 a tonne` beside `$8,450`.
  func elides(_ one: Claim, _ other: Claim) -> Bool {
    guard let first = one.figure.unit?.name, let second = other.figure.unit?.name else { return false }
    switch (one.figure.kind, other.figure.kind) {
    case (.rate, .money), (.rate, .measure): return first.hasPrefix(second + " per ")
    case (.money, .rate), (.measure, .rate): return second.hasPrefix(first + " per ")
    default: return false
    }
  }

  /// Whether the figure is written with digits alone.
  private static func isBare(_ claim: Claim) -> Bool {
    claim.text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2C || $0 == 0x2E }
  }
}
