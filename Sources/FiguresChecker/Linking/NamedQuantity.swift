import FiguresCore

/// The name under which a text speaks of a quantity: `the single fare`, `hectares of orchard`.
struct NamedQuantity: Sendable {
  /// The roots of its words, the noun last; for a measure with `of`, the noun may be followed by others.
  private let words: [String]
  /// Whether the words stand behind the figure, where their end is not known.
  private let isBehind: Bool
  /// The roots of the words that narrow it further: `in the north`.
  let restriction: Set<String>

  /// The name a level is given: the noun behind `of` (`340 hectares of orchard`), the noun before it (`the new fare of £2.60`), or the
  /// subject of its verb (`the fare will rise to £2.40`). Nil where there is none, or where a word says that it was another time's.
  init?(of claim: Claim, at item: Int, in passage: Passage) {
    var words: [String]
    var end = item + 1
    isBehind = claim.figure.kind == .measure && passage.text(item + 1) == "of"
    if isBehind {
      words = Self.phrase(from: item + 2, in: passage)
      end = item + 2 + words.count
    } else if passage.text(item - 1) == "of", item >= 2 {
      words = Self.phrase(endingAt: item - 2, in: passage)
    } else if let last = claim.measure?.text.split(separator: " ").last?.lowercased(),
      let at = (max(0, item - 14)..<item).last(where: { passage.text($0) == last }),
      // "the aquarium earned £2 million": a subject that does something is no name of the amount.
      stretch(at + 1, upTo: item).allSatisfy({
        let word = passage.items[$0]
        return !word.isContent || !word.senses.isDisjoint(with: .change) || PlainWords.table.contains(word.text)
          || word.senses.contains(.passing)
      })
    {
      words = Self.phrase(endingAt: at, in: passage)
    } else {
      return nil
    }
    guard !words.isEmpty, words.allSatisfy({ !Self.pastWords.contains($0) }) else { return nil }
    words.removeAll { Self.presentWords.contains($0) }
    self.words = words.map(Stem.root)
    let follows = passage.items.indices.contains(end) && passage.items[end].senses.contains(.preposition)
    restriction = follows ? passage.roots(in: stretch(end, upTo: min(end + 6, passage.items.count))) : []
  }

  /// The root of the noun.
  var head: String { (isBehind ? words.first : words.last) ?? "" }

  /// Whether both are one name.
  func matches(_ other: NamedQuantity) -> Bool {
    guard isBehind == other.isBehind, !words.isEmpty, !other.words.isEmpty else { return false }
    return isBehind
      ? words.starts(with: other.words) || other.words.starts(with: words)
      : words.last == other.words.last && Set(words) == Set(other.words)
  }

  private static func phrase(from start: Int, in passage: Passage) -> [String] {
    passage.items[min(start, passage.items.count)...].prefix {
      $0.isWord && $0.senses.isDisjoint(with: [.finite, .preposition, .boundary])
    }
    .prefix(3).filter(\.isContent).map(\.text)
  }

  private static func phrase(endingAt end: Int, in passage: Passage) -> [String] {
    var words: [String] = []
    var at = end
    while at >= 0, at > end - 4, passage.items[at].isContent, passage.items[at].token?.isPossessive != true {
      words.insert(passage.text(at), at: 0)
      at -= 1
    }
    return words
  }

  /// Words that say nothing of which quantity is meant.
  private static let presentWords: Set<String> = ["current", "new", "present"]
  /// Words that say it is another time's quantity.
  private static let pastWords: Set<String> = [
    "expected", "former", "initial", "last", "old", "original", "planned", "previous", "projected", "proposed",
  ]
}
