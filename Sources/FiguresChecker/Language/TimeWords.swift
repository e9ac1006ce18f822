/// Words that say when something holds, so that two statements with different ones are about different times.
enum TimeWords {
  /// Units that `last`, `this`, `next` and their like place in time.
  static let units = WordTable([
    "autumn", "century", "decade", "evening", "fall", "month", "morning", "night", "quarter", "season", "spring",
    "summer", "term", "week", "weekend", "winter", "year",
  ])

  /// Words that stand before a unit.
  static let pointers = WordTable([
    "current", "earlier", "following", "last", "next", "past", "previous", "same", "that", "this",
  ])

  /// Words that say at what time the rest holds. Lower case.
  static let subordinators: Set<String> = ["after", "before", "since", "until", "when"]

  /// Words that place a statement in time by themselves.
  static let adverbs = WordTable([
    "ago", "earlier", "eventually", "finally", "formerly", "initially", "later", "now", "once", "originally",
    "previously", "then", "today", "tomorrow", "tonight", "yesterday",
  ])
}

extension Passage {
  /// What some words say of their time. O(n).
  func times(of tokens: [Token]) -> Set<String> {
    var times: Set<String> = []
    for (place, token) in tokens.enumerated() where !token.isMark {
      let word = token.text
      if CalendarWords.month(word) != nil, token.isCapitalised { times.insert(word) }
      if CalendarWords.weekday(word) != nil, token.isCapitalised { times.insert(word) }
      if word.utf8.count == 4, let year = Int(word), (1500...2100).contains(year) { times.insert(word) }
      if TimeWords.adverbs.contains(word) { times.insert(word) }
      if place > 0, TimeWords.units.contains(word), TimeWords.pointers.contains(tokens[place - 1].text) {
        times.insert("\(tokens[place - 1].text) \(word)")
      }
    }
    return times
  }

  /// What some places of the sentence say of its time.
  func times(in range: Range<Int>) -> Set<String> {
    let range = range.clamped(to: items.indices)
    guard let first = items[range].first, let last = items[range].last else { return [] }
    return times(of: tokens.filter { first.span.start <= $0.span.start && $0.span.end <= last.span.end })
  }

  /// Whether a word of the time names a year or a distance in years.
  static func isYear(_ time: String) -> Bool { Int(time) != nil || time == "ago" }
}
