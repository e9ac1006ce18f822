import FiguresCore

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
  /// A word, or a word with the one before it, that says when something holds.
  struct Timing: Sendable {
    let text: String
    let span: ByteSpan
  }

  /// What some words say of their time. O(n).
  static func timings(of tokens: [Token]) -> [Timing] {
    var timings: [Timing] = []
    for (place, token) in tokens.enumerated() where !token.isMark {
      let word = token.text
      let isYear = word.utf8.count == 4 && Int(word).map { (1500...2100).contains($0) } ?? false
      if isYear || token.marks.contains(.timeAdverb) || token.isCapitalised && token.marks.contains(.calendar) {
        timings.append(Timing(text: word, span: token.span))
      }
      if place > 0, token.marks.contains(.timeUnit), tokens[place - 1].marks.contains(.timePointer) {
        let pointer = tokens[place - 1]
        timings.append(
          Timing(text: "\(pointer.text) \(word)", span: ByteSpan(pointer.span.start, token.span.end)))
      }
    }
    return timings
  }

  /// What some places of the sentence say of its time.
  func times(in range: Range<Int>) -> Set<String> {
    let range = range.clamped(to: items.indices)
    guard !timings.isEmpty, let first = items[range].first, let last = items[range].last else { return [] }
    return Set(timings.filter { first.span.start <= $0.span.start && $0.span.end <= last.span.end }.map(\.text))
  }

  /// Whether a word of the time names a year or a distance in years.
  static func isYear(_ time: String) -> Bool { Int(time) != nil || time == "ago" }
}
