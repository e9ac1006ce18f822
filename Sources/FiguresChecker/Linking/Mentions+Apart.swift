import FiguresCore

/// What tells two mentions apart.
extension Mentions {
  /// Different times, places or names on both sides.
  static func isTold(_ first: Int, apartFrom second: Int, at desk: Desk) -> Bool {
    let (one, other) = (desk.claims[first], desk.claims[second])
    if let period = one.period, let later = other.period, period.text.lowercased() != later.text.lowercased(),
      // "Sold within a week" says how long it took, not when.
      ![period, later].contains(where: { $0.text.lowercased().hasPrefix("within ") })
    {
      guard let days = period.first, let others = later.first else {
        return !Self.vagueTimes.contains(later.text.lowercased())
      }
      if days != others || period.last != later.last { return true }
    }
    if let place = one.place, let elsewhere = other.place, place.lowercased() != elsewhere.lowercased(),
      !place.lowercased().contains(elsewhere.lowercased()), !elsewhere.lowercased().contains(place.lowercased())
    {
      return true
    }
    guard let here = desk.places[first], let there = desk.places[second] else { return true }
    let names = desk.passages[here.passage].names
    let otherNames = desk.passages[there.passage].names
    return !names.isEmpty && !otherNames.isEmpty && names.isDisjoint(with: otherNames)
      && !desk.subjects[second].isDefinite
  }

  private static let vagueTimes: Set<String> = ["now", "so far", "today", "to date", "yesterday"]

  /// Whether both name a year and none of them is the same.
  static func isOtherYear(_ before: Passage, _ after: Passage) -> Bool {
    let years = before.times.filter(Passage.isYear)
    let others = after.times.filter(Passage.isYear)
    return !years.isEmpty && !others.isEmpty && years.isDisjoint(with: others)
  }

  /// A figure that tells how things went on: `the toll rose to 17`, `now 17`.
  static func isUpdate(_ item: Int, in passage: Passage) -> Bool {
    // "rounded up the 12 cows": the particle of another verb.
    let changes = stretch(max(0, item - 4), upTo: item).filter {
      passage.items[$0].senses.contains(.rise) || passage.items[$0].senses.contains(.fall)
    }
    return changes.contains { !["up", "down"].contains(passage.text($0)) || $0 == item - 1 }
      || passage.has(["now", "later", "eventually", "finally", "revised"], in: stretch(item - 4, upTo: item))
  }
}

extension Passage {
  /// The capitalised words that do not open the sentence, under their common names; days and months left out.
  var names: Set<String> {
    var names: Set<String> = []
    for (place, item) in items.enumerated() where place > 0 {
      guard let token = item.token, token.isCapitalised, !token.isMark, CalendarWords.month(token.text) == nil,
        CalendarWords.weekday(token.text) == nil, token.senses.isEmpty
      else { continue }
      names.insert(ModifierSynonyms.common(token.text))
    }
    return names
  }
}
