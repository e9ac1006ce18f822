import FiguresCore

/// What a figure belongs to: `the cave` of `The cave, which runs for 3.5 kilometres`.
struct Owner: Sendable {
  /// The noun of its phrase, singular; empty where a pronoun or a name stands alone.
  private(set) var head = ""
  /// The other words of the phrase that say something.
  private(set) var modifiers: Set<String> = []
  /// The names in it.
  private(set) var names: Set<String> = []
  /// Whether the words point back to something known.
  private(set) var isDefinite = false
  /// Whether a pronoun stands there: who it is, cannot be told.
  private(set) var isPronoun = false
  /// The words that single out one of several: `old`, `second`.
  private(set) var contrasts: Set<String> = []
  /// Whether several are named together: `Ada and Ida`.
  private(set) var isSeveral = false
  /// Whether only a pronoun stands there, or nothing.
  var isBare: Bool { head.isEmpty && names.isEmpty }

  /// The owner named by a noun phrase.
  init(phrase range: Range<Int>, in passage: Passage) {
    var noun: String?
    for place in range.clamped(to: passage.items.indices) {
      let item = passage.items[place]
      if item.text == "and" { isSeveral = true }
      if Self.contrasting.contains(item.text) { contrasts.insert(item.text) }
      if item.claim != nil, let word = passage.tokens.first(where: { $0.span.start >= item.span.start }),
        Self.contrasting.contains(word.text)
      {
        contrasts.insert(word.text)
      }
      if item.senses.contains(.preposition) { break }
      if item.senses.contains(.definite) || item.token?.isPossessive == true { isDefinite = true }
      guard let token = item.token, item.isContent else {
        if Self.pronouns.contains(item.text) { isPronoun = true }
        continue
      }
      if token.isCapitalised, place > 0 || range.count == 1 || !isDefinite, token.senses.isEmpty,
        !Aliases.titles.contains(token.text), !token.marks.contains(.calendar)
      {
        names.insert(token.text)
        isDefinite = true
      } else if token.isCapitalised == false || place == 0 {
        if let noun { modifiers.insert(noun) }
        noun = token.text.split(separator: "-").last.map { Stem.singular(String($0)) }
      }
    }
    head = noun ?? ""
  }

  static let pronouns: Set<String> = ["he", "it", "she", "they"]

  /// The subject that a sentence opens with.
  init(opening passage: Passage) {
    let start =
      passage.items.first?.senses.contains(.preposition) == true
      ? (passage.items.firstIndex { $0.text == "," } ?? -1) + 1 : 0
    let end =
      passage.items.indices.dropFirst(start).first { Self.isVerb($0, in: passage) || passage.items[$0].isMark } ?? start
    self.init(phrase: start..<end, in: passage)
  }

  /// Words that single out one of several.
  static let contrasting: Set<String> = [
    "another", "current", "different", "earlier", "existing", "first", "former", "last", "latest", "neighbouring",
    "new", "next", "old", "older",
    "original", "other", "planned", "previous", "proposed", "rival", "second", "separate", "similar", "sister", "third",
  ]

  /// The owner of a figure that a verb leads to, or that stands behind its noun with a comma.
  init(of item: Int, in passage: Passage) {
    self.init(phrase: Self.subject(of: item, in: passage), in: passage)
  }

  /// The owner of an attribute that is itself named: `the bridge's length`, `the price of the house`, `whose workforce`.
  init(ofAttribute at: Int, in passage: Passage) {
    if passage.text(at + 1) == "of", passage.items.indices.contains(at + 2), passage.items[at + 2].claim == nil {
      var end = at + 2
      while end < passage.items.count, end < at + 7, passage.items[end].isWord,
        !passage.items[end].senses.contains(.finite),
        !VerbForms.isPast(passage.text(end)), end == at + 2 || !passage.items[end].senses.contains(.preposition)
      { end += 1 }
      self.init(phrase: at + 2..<end, in: passage)
    } else if passage.text(at - 1) == "whose" {
      let end = passage.text(at - 2) == "," ? at - 2 : at - 1
      var start = end
      while start > 0, start > end - 6, passage.items[start - 1].isWord,
        !passage.items[start - 1].senses.contains(.finite)
      { start -= 1 }
      self.init(phrase: start..<end, in: passage)
    } else if let owner = (max(0, at - 3)..<at).last(where: { passage.items[$0].token?.isPossessive == true }) {
      var start = owner
      while start > 0, start > owner - 3, passage.items[start - 1].isContent { start -= 1 }
      self.init(phrase: start..<(owner + 1), in: passage)
    } else {
      // "the average house price"; "was fined" has its owner before it.
      var start = at
      while start > 0, start > at - 4, passage.items[start - 1].isContent, !VerbForms.isPast(passage.text(start - 1)),
        !PlainWords.table.contains(passage.text(start - 1))
      { start -= 1 }
      self.init(phrase: start..<at, in: passage)
    }
  }

  /// Whether two owners are one: true where the words say so, false where they name two things, nil where they do not tell.
  func isTaken(upBy later: Owner, _ aliases: Aliases) -> Bool? {
    if isSeveral != later.isSeveral { return false }
    if !names.isEmpty, !later.names.isEmpty {
      return !aliases.full(names).isDisjoint(with: aliases.full(later.names))
    }
    if !head.isEmpty, !later.head.isEmpty {
      return Hypernyms.takesUp(later.head, head) || modifiers.contains(later.head)
    }
    if !later.names.isEmpty, !head.isEmpty {
      return aliases.calls(later.names, head) ? true : aliases.knows(later.names) ? false : nil
    }
    if !names.isEmpty, !later.head.isEmpty {
      return aliases.calls(names, later.head) ? true : aliases.knows(names) ? false : nil
    }
    return nil
  }
}
