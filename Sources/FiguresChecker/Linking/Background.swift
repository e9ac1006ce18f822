import FiguresCore

/// What an article has said before each of its sentences, so that a word can be told to be new.
struct Background: Sendable {
  private var first: [String: Int] = [:]
  private var words: [(normal: String, start: Int)] = []
  private var ends: [Int] = []
  /// Every word and mark of the article.
  private var tokens: [Token] = []
  /// What the article calls those it names.
  private(set) var aliases = Aliases(of: [])

  /// Of nothing.
  init() {}

  /// Reads an article. Linear in its text.
  init(of desk: Desk) {
    let text = desk.article.text
    ends = text.indices.dropLast().filter { Self.marks.contains(text[$0]) && Self.blanks.contains(text[$0 + 1]) }
    tokens = desk.tokens
    aliases = Aliases(of: tokens)
    for token in tokens where !token.isMark {
      add(token.kin, of: token)
      guard token.text.utf8.contains(0x2D) else { continue }
      for part in token.text.split(separator: "-") { add(KindredNouns.normal(String(part)), of: token) }
    }
  }

  private mutating func add(_ normal: String, of token: Token) {
    if first[normal] == nil { first[normal] = token.span.start }
    if token.senses.isDisjoint(with: [.function, .finite]) { words.append((normal, token.span.start)) }
  }

  private static let marks = Set(".!?\n".utf8)
  private static let blanks = Set(" \n\"".utf8)

  /// The words of the two sentences before a place, in normal form: what its "it" or "the …" may take up.
  func context(before offset: Int) -> Set<String> {
    let near = ends.partitioningIndex { $0 >= offset - 3 } - 1
    let start = near > 0 ? ends[near - 1] : 0
    let from = words.partitioningIndex { $0.start >= start }
    return Set(words[from..<max(from, words.partitioningIndex { $0.start >= offset })].lazy.map(\.normal))
  }

  /// What a sentence says, and what the sentences before it say where it begins with a word that takes them up.
  func context(of passage: Passage) -> Set<String> {
    guard let opening = passage.items.first, opening.senses.contains(.definite) || Self.pronouns.contains(opening.text)
    else { return passage.allSayings }
    return passage.allSayings.union(context(before: passage.span.start))
  }

  /// What a sentence says, with the sentence behind it where that goes on with `the …`.
  func context(around passage: Passage, upTo later: Passage? = nil) -> Set<String> {
    let from = words.partitioningIndex { $0.start >= passage.span.end }
    let end = ends.partitioningIndex { $0 >= passage.span.end + 3 }
    let stop = min(end < ends.count ? ends[end] : Int.max, later?.span.start ?? Int.max)
    return context(of: passage).union(
      words[from..<max(from, words.partitioningIndex { $0.start >= stop })].lazy.map(\.normal))
  }

  private static let pronouns: Set<String> = ["he", "it", "she", "they"]

  /// Whether the article speaks of more than one of a kind: by a plural, or by `another`. Linear in its words.
  func hasSeveral(of nouns: Set<String>) -> Bool {
    tokens.indices.contains { place in
      let word = tokens[place].text
      guard nouns.contains(Stem.singular(word)) else { return false }
      return !nouns.contains(word) || place > 0 && tokens[place - 1].senses.contains(.apart)
    }
  }

  /// Whether the first sentence opens with a thing, by its noun or name. Linear in that sentence.
  func isTopic(_ owner: Owner) -> Bool {
    tokens.prefix(30).prefix { $0.text != "." && !$0.senses.contains(.finite) && !VerbForms.isPast($0.text) }.contains {
      token in
      owner.names.contains(token.text) || !owner.head.isEmpty && Hypernyms.takesUp(owner.head, token.text)
    }
  }

  /// Whether a word, in normal form, stood before a place of the text.
  func knows(_ word: String, before offset: Int) -> Bool { first[word].map { $0 < offset } ?? false }
}

extension Passage {
  /// The words of some places that say something, in normal form, kindred words under one name.
  func sayings(in range: Range<Int>) -> Set<String> {
    var words: Set<String> = []
    for place in range.clamped(to: items.indices) where items[place].isContent {
      let word = items[place].text
      if PlainWords.table.contains(word) || TimeWords.units.contains(word) || TimeWords.adverbs.contains(word)
        || CalendarWords.month(word) != nil || CalendarWords.weekday(word) != nil
      {
        continue
      }
      words.insert(KindredNouns.normal(word))
      // "the Petries": a family.
      if items[place].token?.isCapitalised == true, text(place - 1) == "the", word.hasSuffix("s"),
        place > 1 || word.hasSuffix("ies")
      {
        words.remove(KindredNouns.normal(word))
        words.insert(KindredNouns.normal(String(word.dropLast())))
      }
      if word.contains("-") { words.formUnion(word.split(separator: "-").map { KindredNouns.normal(String($0)) }) }
    }
    return words
  }

  /// The words of the whole sentence, those inside figures included.
  var allSayings: Set<String> {
    var words = sayings(in: items.indices)
    for token in tokens where !token.isMark && token.senses.isDisjoint(with: [.function, .finite]) {
      words.formUnion(token.text.split(separator: "-").map { KindredNouns.normal(String($0)) })
    }
    return words
  }

  /// Years and other words that set one time apart from another; days and months left out, and words for the present.
  var farTimes: Set<String> {
    times.filter { CalendarWords.month($0) == nil && CalendarWords.weekday($0) == nil && !Self.nearTimes.contains($0) }
  }

  /// What the sentence opens with, where that says when, where or for whom the rest holds: `in winter`, `for families`, `the year before`.
  var setting: Set<String> {
    var words: Set<String> = []
    for (place, item) in items.enumerated().dropFirst()
    where ["before", "earlier"].contains(item.text) && TimeWords.units.contains(text(place - 1)) {
      words.insert("\(text(place - 1)) \(item.text)")
    }
    guard let first = items.first, first.senses.contains(.preposition), first.text != "with" else { return words }
    for item in items.dropFirst().prefix(4) {
      guard item.isWord, !words.contains(where: { $0 != "" }) || !Self.articles.contains(item.text) else { break }
      if !Self.articles.contains(item.text), !item.senses.contains(.definite) {
        words.insert(KindredNouns.normal(item.text))
      }
    }
    return words
  }

  /// Whether a sentence sets the scene as this one does, or not at all.
  func hasSetting(of other: Passage, knowing around: Set<String> = []) -> Bool {
    let words = other.setting
    guard !words.isEmpty else { return true }
    return words.isSubset(of: Set(tokens.map { KindredNouns.normal($0.text) }).union(setting).union(around))
  }

  /// What is said of the time of one figure: in its own stretch between commas and in what opens the sentence.
  func farTimes(of item: Int) -> Set<String> {
    let start = items[..<item].lastIndex { $0.text == "," } ?? 0
    let end = items[item...].firstIndex { $0.text == "," } ?? items.count
    let opening = items.firstIndex { $0.text == "," } ?? 0
    let opens = items.first?.senses.contains(.preposition) == true
    let near = times(in: start..<end).union(opens ? times(in: 0..<opening) : [])
    return near.intersection(farTimes)
  }

  /// What is said of the time of one figure in its own clause: up to a comma or a word that opens another.
  func ownTimes(of item: Int) -> Set<String> {
    let start = items[..<item].lastIndex { $0.text == "," } ?? 0
    let end =
      items[item...].firstIndex { $0.text == "," || $0.text == "that" || $0.senses.contains(.boundary) } ?? items.count
    let opening = items.firstIndex { $0.text == "," } ?? 0
    let opens = items.first?.senses.contains(.preposition) == true
    return times(in: start..<end).union(opens ? times(in: 0..<opening) : []).intersection(farTimes)
  }

  private static let articles: Set<String> = ["a", "an", "it", "the"]

  private static let nearTimes: Set<String> = [
    "eventually", "finally", "later", "now", "then", "today", "tomorrow", "tonight", "yesterday",
  ]
}
