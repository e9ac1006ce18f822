import FiguresCore
import FiguresDatasets

/// A place of a sentence where something is named that a table may have a row for.
struct Mention: Sendable {
  /// What is meant.
  enum Referent: Sendable, Hashable {
    /// One of these rows of the ``NameIndex``: several where the name fits more than one.
    case rows([Int])
    /// A person named before: `he`.
    case person
    /// Several, or a body, named before: `they`.
    case group
    /// What is named just before: `who`.
    case relative
    /// A name that no table has.
    case unknown
  }

  /// How the mention stands in its clause.
  enum Role: Sendable, Hashable {
    /// Subject or object.
    case plain
    /// Behind `by`.
    case agent
    /// Behind another preposition.
    case oblique
    /// Before what it owns: `Thomas's 38 points`.
    case possessive
  }

  /// Its items.
  let range: Range<Int>
  /// What is meant.
  let referent: Referent
  /// How it stands.
  let role: Role
  /// Whether an article stands before it, as before the names of clubs.
  let hasArticle: Bool

  /// The rows, where it names some.
  var rows: [Int]? {
    if case .rows(let rows) = referent { rows } else { nil }
  }
}

/// Finds the mentions of a sentence.
struct MentionReader {
  let index: NameIndex
  let items: [Passage.Item]

  /// The mentions in order. O(items × length of a name).
  func mentions() -> [Mention] {
    var mentions: [Mention] = []
    var at = 0
    while at < items.count {
      if let referent = Self.pronouns[items[at].text] {
        mentions.append(mention(at..<(at + 1), referent))
        at += 1
        continue
      }
      let end = runEnd(from: at)
      if end == at {
        at += 1
      } else {
        mentions += self.mentions(in: at..<end)
        at = end
      }
    }
    return mentions
  }

  private static let pronouns: [String: Mention.Referent] = [
    "he": .person, "she": .person, "they": .group, "who": .relative,
  ]

  /// The end of the capitalised words that begin at a place; the place itself where none do. A point behind initials belongs to them.
  private func runEnd(from start: Int) -> Int {
    var at = start
    while at < items.count {
      let item = items[at]
      if item.text == ".", at > start, items[at - 1].text.utf8.count <= 2, at + 1 < items.count, isName(at + 1) {
        at += 1
        continue
      }
      guard isName(at) else { break }
      at += 1
      if item.token?.isPossessive == true { break }
    }
    return at
  }

  private func isName(_ place: Int) -> Bool {
    guard let token = items[place].token, !token.isMark, !StatisticTerms.isTerm(token.text) else { return false }
    if token.isCapitalised {
      return !(place == firstWord && token.senses.contains(.function)) && !Self.isCalendar(token)
    }
    return token.text.utf8.first.map { (0x30...0x39).contains($0) } == true
      && index.knows(NameIndex.words(of: token.text).first ?? "")
  }

  private var firstWord: Int? { items.firstIndex { $0.isWord } }

  private static func isCalendar(_ token: Token) -> Bool {
    CalendarWords.month(token.text) != nil || CalendarWords.weekday(token.text) != nil
  }

  /// The names in a run of capitalised words. A name is taken only where the words behind it are names too, and those before it unless it is
  /// a whole name of several words: `Brook Lopez` is not the Lopez of the table.
  private func mentions(in run: Range<Int>) -> [Mention] {
    let places = run.filter { items[$0].isWord }
    let words = places.map { NameIndex.words(of: items[$0].text) }
    var found: [Mention] = []
    var at = 0
    while at < places.count {
      guard let (length, rows) = longest(words[at...]) else {
        at += 1
        continue
      }
      let isClear = at + length == places.count || longest(words[(at + length)...]) != nil
      let isWhole = isWholeName(words[at..<(at + length)].flatMap { $0 }, of: rows)
      let isOpening = at == 0 || isWhole || (at == 1 && places[0] == firstWord && isCommon(places[0])) || !found.isEmpty
      let range = places[at]..<(places[at + length - 1] + 1)
      found.append(mention(range, isClear && isOpening ? .rows(rows) : .unknown))
      at += length
    }
    if found.isEmpty, let first = places.first, let last = places.last,
      places.count > 1 || first != firstWord
    {
      return [mention(first..<(last + 1), .unknown)]
    }
    return found
  }

  /// Whether a word at the beginning of a sentence is one of the language rather than a name.
  private func isCommon(_ place: Int) -> Bool {
    !items[place].senses.isEmpty || Self.openers.contains(items[place].text)
  }

  private static let openers: Set<String> = [
    "captain", "center", "centre", "defender", "elsewhere", "fellow", "forward", "guard", "however", "keeper", "led",
    "only",
    "reserve", "rookie", "starter", "striker", "substitute", "veteran", "visiting", "winger",
  ]

  /// The most words from the beginning that stand together in the names of some row.
  private func longest(_ words: ArraySlice<[String]>) -> (length: Int, rows: [Int])? {
    var best: (Int, [Int])?
    var taken: [String] = []
    for (length, word) in words.enumerated() {
      taken += word
      let rows = word.isEmpty ? [] : index.rows(namedBy: taken)
      if rows.isEmpty { break }
      best = (length + 1, rows)
    }
    return best
  }

  private func isWholeName(_ words: [String], of rows: [Int]) -> Bool {
    words.count > 1 && rows.contains { index.entries[$0].names.contains(words) }
  }

  private func mention(_ range: Range<Int>, _ referent: Mention.Referent) -> Mention {
    let isPossessive = items[range].contains { $0.token?.isPossessive == true }
    var before = range.lowerBound - 1
    var hasArticle = false
    while before >= 0, Self.determiners.contains(items[before].text) {
      hasArticle = hasArticle || items[before].text == "the"
      before -= 1
    }
    let word = before >= 0 ? items[before].text : ""
    let role: Mention.Role =
      isPossessive ? .possessive : word == "by" ? .agent : Self.obliques.contains(word) ? .oblique : .plain
    return Mention(range: range, referent: referent, role: role, hasArticle: hasArticle)
  }

  private static let determiners: Set<String> = ["host", "hosting", "other", "the", "visiting"]
  private static let obliques: Set<String> = [
    "against", "among", "at", "for", "from", "in", "into", "of", "on", "over", "past", "than", "to", "toward",
    "towards", "versus", "vs",
  ]
}
