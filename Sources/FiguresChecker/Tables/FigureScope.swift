import FiguresCore
import FiguresDatasets

/// What a figure covers: all of what a table is about, a part of it, or something else.
enum FigureScope: Sendable, Hashable {
  /// All of it.
  case whole
  /// A named part of it.
  case part(Statistic.Part)
  /// Something the table does not tell: a season, an average, a stretch of play.
  case elsewhere
}

extension TableReader {
  /// What the words of its clause say a figure covers. O(tokens of the sentence).
  func scope(of place: Int, in passage: Int) -> FigureScope {
    let sentence = desk.passages[passage]
    let start = sentence.items[clauseStart(before: place, in: passage)].span.start
    let figure = sentence.items[place].span
    let tokens = sentence.tokens.filter { $0.span.start >= start }
    let end =
      tokens.firstIndex { $0.span.start > figure.end && ($0.text == ";" || Self.clauseOpenings.contains($0.text)) }
      ?? tokens.count
    let clause = Array(tokens[..<end])
    if clause.contains(where: { ScopeWords.elsewhere.contains($0.text) }) || isOfAnotherTime(passage) {
      return .elsewhere
    }
    if clause.contains(where: { ScopeWords.stretches.contains($0.text) }) || isShared(place, in: passage) {
      return .elsewhere
    }
    // What stands behind the figure goes before what stands in front of it.
    let middle = clause.firstIndex { $0.span.start >= figure.end } ?? clause.count
    if let part = Self.part(in: clause[middle...]) { return part }
    // A part named behind another figure is the part of that one.
    let first =
      sentence.figures.first { isCounted($0, in: sentence) && sentence.items[$0].span.start >= start } ?? place
    let opening = clause.firstIndex { $0.span.start >= sentence.items[first].span.start } ?? middle
    return Self.part(in: clause[..<min(middle, opening)]) ?? .whole
  }

  private func isCounted(_ place: Int, in sentence: Passage) -> Bool {
    switch desk.claim(sentence, place)?.figure.kind {
    case .count, .number, .score, .share: true
    default: false
    }
  }

  /// Whether the one figure is that of two together: `Alder and Brook have 7,300 inhabitants between them`.
  private func isShared(_ place: Int, in passage: Int) -> Bool {
    let sentence = desk.passages[passage]
    let start = clauseStart(before: place, in: passage)
    let named = mentions[passage].filter {
      $0.rows != nil && $0.role == .plain && $0.range.lowerBound >= start && $0.range.upperBound <= place
    }
    let isPair = zip(named, named.dropFirst()).contains { one, other in
      sentence.text(one.range.upperBound) == "and" && other.range.lowerBound - one.range.upperBound <= 2
    }
    guard isPair, let first = named.first, !sentence.has(["apiece", "both", "each"], in: start..<sentence.items.count)
    else { return false }
    return sentence.figures.count { $0 > first.range.lowerBound && isCounted($0, in: sentence) } == 1
  }

  private static func part(in clause: ArraySlice<Token>) -> FigureScope? {
    for at in clause.indices.dropFirst() {
      let (order, text) = (clause[at - 1].text, clause[at].text)
      if text == "halftime" || text == "half-time" || (text == "half" && order == "the") { return .part(.half(1)) }
      guard let number = ScopeWords.orders[order] else { continue }
      switch text {
      case "quarter", "frame", "period": return .part(.quarter(number == -1 ? 4 : number))
      case "half": return number <= 2 ? .part(.half(number)) : .elsewhere
      default:
        // "the final 12 minutes"
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return .elsewhere }
      }
    }
    return nil
  }

  private static let clauseOpenings: Set<String> = ["although", "but", "though", "whereas", "while", "who"]

  /// Whether the sentence names a year: the rows of these tables have no time.
  private func isOfAnotherTime(_ passage: Int) -> Bool {
    desk.passages[passage].tokens.contains { token in
      token.text.utf8.count == 4 && Int(token.text).map { (1500...2999).contains($0) } == true
    }
  }
}

/// Words that say what a figure covers.
enum ScopeWords {
  /// Words for more or other than what one row tells. Sorted.
  static let elsewhere: Set<String> = [
    "all-time", "altogether", "average", "averaged", "averages", "averaging", "career", "combined", "combining",
    "consecutive", "half-season", "jointly", "last", "month", "months", "opener", "past", "per", "previous",
    "previously", "remaining", "season", "since", "straight", "streak", "total-season", "upcoming", "week", "weeks",
    "year", "years",
  ]

  /// Words for stretches of play that no row tells.
  static let stretches: Set<String> = [
    "bench-scoring", "break", "fast-break", "later", "overtime", "paint", "run", "second-chance", "spurt", "stretch",
    "transition",
  ]

  /// Words that number a part; −1 for the last.
  static let orders: [String: Int] = [
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": -1, "first": 1, "fourth": 4, "one": 1, "opening": 1, "second": 2,
    "third": 3,
  ]
}
