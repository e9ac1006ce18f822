import FiguresCore

/// When a level holds, by the words around it.
struct Era: Sendable {
  /// Whether a word says that it held before: `a year earlier`, `last season`, `then`.
  private(set) var isPast = false
  /// Whether a word says that it holds now: `today`, `this winter`, `goes up to`.
  private(set) var isNow = false
  /// Whether it is still to come: `will be charged £10`.
  private(set) var isComing = false
  /// Whether it has a verb of its own that tells what is or was.
  private(set) var isTold = false
  /// Whether it is of the last year, season or month there was: past beside what holds now, late beside a year that is named.
  private(set) var isLast = false
  /// The year named beside it.
  private(set) var year: Int?
  /// The month named beside it, 1…12.
  private(set) var month: Int?

  /// Whether the first of two levels is the earlier one; nil where the words do not tell.
  static func isFirstEarlier(_ first: (passage: Int, place: Int), _ second: (passage: Int, place: Int), at desk: Desk)
    -> Bool?
  {
    let (here, there) = (desk.passages[first.passage], desk.passages[second.passage])
    let one: Era
    let other: Era
    if first.passage == second.passage {
      let between = stretch(first.place + 1, upTo: second.place)
      let joint = between.first { joints.contains(here.text($0)) } ?? second.place
      one = Era([lead(first.place, in: here), first.place + 1..<joint], here, first.place, at: desk)
      other = Era([joint..<second.place, tail(second.place, in: here)], here, second.place, at: desk)
      // "18,400, against 14,700 in the season before": the second is what the first is held against.
      if here.has(comparisons, in: between) {
        return other.isPast || other.year.map { $0 < one.year ?? 9999 } ?? false ? false : nil
      }
    } else {
      one = Era([0..<first.place, tail(first.place, in: here)], here, first.place, at: desk)
      other = Era([0..<second.place, tail(second.place, in: there)], there, second.place, at: desk)
    }
    if let year = one.year, let later = other.year, year != later { return year < later }
    // "In 2015 it was £4.2m. Last year it came to £6.3m."
    if one.year != nil, other.year == nil, other.isLast || other.isNow { return true }
    if other.year != nil, one.year == nil, one.isLast || one.isNow { return false }
    // "pay £8 now and will be charged £10"; but "will cut 3,000 jobs here and 2,000 there" is of one time.
    if other.isComing, !one.isComing { return true }
    if one.isComing, !other.isComing {
      return other.isTold || other.isNow || other.isPast || other.year != nil ? false : nil
    }
    if let month = one.month, let later = other.month, month < later, one.isPast == other.isPast { return true }
    if one.isNow != other.isNow {
      // "was 31% in the last survey and is now 28%": what is said first needs no word of its own, what is said last does.
      return other.isNow || other.isPast || other.year != nil ? other.isNow : nil
    }
    return one.isPast == other.isPast ? nil : one.isPast
  }

  private init(_ ranges: [Range<Int>], _ passage: Passage, _ level: Int, at desk: Desk) {
    for range in ranges {
      for place in range.clamped(to: passage.items.indices) { read(place, in: passage, at: desk) }
    }
    if passage.text(level - 1) == "to", passage.has(.change, in: stretch(max(0, level - 4), upTo: level)) {
      isNow = true
    }
  }

  private mutating func read(_ place: Int, in passage: Passage, at desk: Desk) {
    let item = passage.items[place]
    if let claim = desk.claim(passage, place) {
      if claim.figure.kind == .year, let number = Int(claim.text) { year = year ?? number }
      return
    }
    if item.text == "will" { isComing = true }
    if ["are", "is", "was", "were"].contains(item.text) { isTold = true }
    if Self.past.contains(item.text) || item.text == "had" && passage.text(place + 1) == "been" { isPast = true }
    if Self.now.contains(item.text) || item.text == "these" && passage.text(place + 1) == "days" { isNow = true }
    // "ten years later", "ten years on"
    if ["later", "on"].contains(item.text), place > 0, desk.claim(passage, place - 1)?.figure.kind == .duration {
      isNow = true
    }
    if TimeWords.units.contains(passage.text(place + 1)) {
      if ["last", "preceding", "previous"].contains(item.text) { isPast = true }
      if item.text == "last" { isLast = true }
      if item.text == "this" { isNow = true }
    }
    if month == nil, item.token?.isCapitalised == true { month = CalendarWords.month(item.text) }
  }

  /// The words that lead to a level from the beginning of its clause.
  private static func lead(_ place: Int, in passage: Passage) -> Range<Int> {
    var start = place
    while start > 0, place - start < 12, passage.text(start - 1) != ";" { start -= 1 }
    return start..<place
  }

  /// The words behind a level as far as they can belong to it.
  private static func tail(_ place: Int, in passage: Passage) -> Range<Int> {
    var end = place + 1
    while passage.items.indices.contains(end), end <= place + 9, !joints.contains(passage.text(end)) { end += 1 }
    return place + 1..<end
  }

  private static let past: Set<String> = [
    "ago", "before", "earlier", "formerly", "having", "once", "originally", "preceding", "previously", "then",
  ]
  private static let now: Set<String> = ["currently", "now", "today"]
  /// Words behind which the next level is spoken of.
  private static let joints: Set<String> = [
    ",", ".", ":", ";", "against", "and", "but", "compared", "from", "now", "than", "today", "whereas", "while", "will",
  ]
  private static let comparisons: [String] = ["against", "compared", "from", "than"]
}
