import FiguresCore

/// Sentences that say the same word for word, but for one figure.
enum Repetitions {
  /// Fewer words than this may stand in two places by chance, as in the rows of a list.
  private static let fewestWords = 3

  /// The pairs of an article, each later sentence with the earlier one it repeats. Sentences are grouped by their words first.
  static func all(at desk: Desk) -> [Mentions] {
    // By length and first word, which is quick; whole sentences are compared only within a group.
    var groups: [String: [(words: [String], passage: Int)]] = [:]
    var found: [Mentions] = []
    for (index, passage) in desk.passages.enumerated() {
      let words = words(of: passage)
      guard words.count >= fewestWords, let first = words.first else { continue }
      let group = "\(words.count) \(first)"
      defer { groups[group, default: []].append((words, index)) }
      guard let before = groups[group]?.last(where: { $0.words == words })?.passage,
        Set(words).subtracting([blank]).count >= fewestWords, !isLabelled(passage)
      else { continue }
      if let pair = pair(desk.passages[before], passage, words, at: desk) { found.append(pair) }
    }
    return found
  }

  private static let blank = "#"
  /// Hedges and signs that may stand beside a figure instead of in it.
  private static let hedges: Set<String> = ["about", "fewer", "less", "more", "nearly", "over", "than", "under"]

  /// The words of a sentence in order, each figure as a blank; hedges left out.
  private static func words(of passage: Passage) -> [String] {
    passage.items.compactMap { item in
      if item.claim != nil { return blank }
      return item.isMark || hedges.contains(item.text) ? nil : item.text
    }
  }

  /// `Monday: 40 tickets`: a row, not a sentence.
  private static func isLabelled(_ passage: Passage) -> Bool {
    passage.items.prefix(4).contains { $0.text == ":" } || ["he", "she"].contains(passage.text(0))
  }

  /// The one pair of figures that differs; where several do, or a time does, the sentences are about different things.
  private static func pair(_ one: Passage, _ other: Passage, _ words: [String], at desk: Desk) -> Mentions? {
    var differing: [Mentions] = []
    for (here, there) in zip(one.figures, other.figures) {
      guard let first = one.items[here].claim, let second = other.items[there].claim else { return nil }
      let (claim, later) = (desk.claims[first], desk.claims[second])
      let isSame = claim.figure.value == later.figure.value && claim.figure.hedge == later.figure.hedge
      if isSame { continue }
      switch later.figure.kind {
      case .date, .year, .period, .ordinal: return nil
      default: break
      }
      let shared = Set(words).subtracting([blank]).filter { Senses.of($0).isDisjoint(with: [.function, .finite]) }
      differing.append(Mentions(first: first, second: second, tie: .repeated, shared: shared.sorted()))
    }
    return differing.count == 1 ? differing.first : nil
  }
}
