import FiguresCore

/// Somebody whose age is told, by name or by what they are: `Mark Hill, 34,`, `the 52-year-old driver`, `her mother, who is 61`.
struct AgedPerson {
  /// The index of the claim.
  let claim: Int
  /// The words of the name, forms of address left out; empty where only a noun stands there.
  private(set) var names: [String] = []
  /// What they are called: `driver`; the nouns as written.
  private(set) var nouns: Set<String> = []
  /// Whether the words point back to somebody known.
  private(set) var isDefinite = false

  /// Reads the one whose age a claim gives; nil where nobody is named, or another time's age is told.
  init?(of index: Int, _ place: Desk.Place, in passage: Passage, at desk: Desk) {
    let claim = desk.claims[index]
    guard Self.isAge(claim), !passage.has(Self.otherTimes, in: stretch(place.item - 3, upTo: place.item + 3)),
      passage.farTimes(of: place.item).isEmpty
    else { return nil }
    self.claim = index
    let item = place.item
    if claim.text.contains("-year-old") {
      readDescription(around: item, in: passage)
    } else {
      guard readApposition(before: item, in: passage) || readSubject(of: item, in: passage) else { return nil }
    }
    guard !names.isEmpty || !nouns.isEmpty || isDefinite else { return nil }
  }

  /// The name that the sentence before gives to who is only described.
  mutating func take(name: [String]) {
    names = name
    isDefinite = true
  }

  private static func isAge(_ claim: Claim) -> Bool {
    guard claim.figure.kind == .age || claim.figure.kind == .number && claim.figure.unit == nil,
      claim.figure.hedge == .exact,
      claim.figure.direction == nil, let age = claim.figure.value?.point, age.exponent >= 0, age < ExactDecimal(115)
    else { return false }
    return true
  }

  private static let otherTimes: Set<String> = [
    "nearly", "old", "than", "then", "turn", "turned", "turning", "turns", "under", "when", "younger",
  ]

  /// `the 52-year-old bus driver`, `the 34-year-old teacher Petra Lang`, `The driver, a 52-year-old man,`.
  private mutating func readDescription(around item: Int, in passage: Passage) {
    var at = item + 1
    var noun: String?
    while at < passage.items.count, at < item + 5, let token = passage.items[at].token, passage.items[at].isContent {
      if token.isCapitalised {
        if !Aliases.titles.contains(token.text) { names.append(token.text) }
      } else {
        if !names.isEmpty || VerbForms.isPast(token.text) || PlainWords.table.contains(token.text) { break }
        noun = token.text
      }
      at += 1
    }
    if let noun { nouns.insert(Stem.singular(noun)) }
    isDefinite =
      passage.items.indices.contains(item - 1)
      && (passage.items[item - 1].senses.contains(.definite) || passage.items[item - 1].token?.isPossessive == true)
    guard ["a", "an"].contains(passage.text(item - 1)) else { return }
    if passage.text(item - 2) == "," { readPhrase(endingAt: item - 2, in: passage) }
    // "A 34-year-old teacher, Petra Lang, has"
    if passage.text(at) == "," { names += Self.name(from: at + 1, in: passage) }
  }

  /// `Mark Hill, 34,`, `Hill (34)`, `the striker, 23,`, `Hill, aged 34,`.
  private mutating func readApposition(before item: Int, in passage: Passage) -> Bool {
    var at = item - 1
    while ["aged", "now"].contains(passage.text(at)) { at -= 1 }
    guard at > 0, passage.text(at) == "," || passage.text(at) == "(" || passage.text(item - 1) == "aged" else {
      return false
    }
    // Behind the age the sentence goes on: "Hill, 34, has" and not "Section 3, 34 pages".
    let after = passage.text(item + 1)
    guard [",", ")", "."].contains(after) || item + 1 == passage.items.count || passage.text(item - 1) == "aged" else {
      return false
    }
    readPhrase(endingAt: passage.items[at].isMark ? at : at + 1, in: passage)
    // "two, three, four": a list of numbers, and "the house, 34, Mill Road", are no ages.
    return !names.isEmpty
      || isDefinite && nouns.contains { Senses.of($0).contains(.person) || Self.persons.contains($0) }
  }

  /// `Mark Hill, who is 34,`, `The driver is 52`.
  private mutating func readSubject(of item: Int, in passage: Passage) -> Bool {
    guard ["is", "who's"].contains(passage.text(item - 1)), [",", ".", "and", ""].contains(passage.text(item + 1)),
      item + 1 >= passage.items.count || passage.items[item + 1].claim == nil
    else { return false }
    let owner = Owner.subject(of: item, in: passage)
    guard !owner.isEmpty else { return false }
    // "Her mother, Ann, is 61"
    readPhrase(endingAt: passage.text(item - 2) == "," ? item - 2 : owner.upperBound, in: passage)
    return !names.isEmpty || ["who", "which"].contains(passage.text(item - 2)) && isDefinite
  }

  private mutating func readPhrase(endingAt end: Int, in passage: Passage) {
    var at = end - 1
    var words: [String] = []
    var hasNoun = false
    while at >= 0, let token = passage.items[at].token,
      passage.items[at].isContent || passage.items[at].senses.contains(.person),
      !token.isMark
    {
      if Self.isName(token) {
        if !Aliases.titles.contains(token.text) { words.insert(token.text, at: 0) }
      } else {
        if !hasNoun { nouns.insert(Stem.singular(token.text)) }
        hasNoun = true
      }
      at -= 1
    }
    names += words
    if at >= 0, passage.items[at].senses.contains(.definite) || passage.items[at].token?.isPossessive == true {
      isDefinite = true
    }
    if !words.isEmpty { isDefinite = true }
  }

  private static func name(from start: Int, in passage: Passage) -> [String] {
    Array(
      passage.items[min(start, passage.items.count)...].prefix(4).prefix { $0.token.map { isName($0) } ?? false }.map(
        \.text))
  }

  /// Whether a word may be part of a name.
  static func isName(_ token: Token) -> Bool {
    token.isCapitalised && !token.isMark && token.senses.isEmpty && !token.marks.contains(.calendar)
      && !Ages.kin.contains(token.text)
  }

  /// Whether both may be one person, by a name in common or by what they are called.
  func isSame(as later: AgedPerson, _ aliases: Aliases) -> Bool {
    if let surname = names.last, let other = later.names.last {
      let (given, others) = (Set(names.dropLast()), Set(later.names.dropLast()))
      if surname == other { return given.isEmpty || others.isEmpty || !given.isDisjoint(with: others) }
      // "Mina, 10," is the Mina Dow of before.
      return names.count == 1 && later.names.contains(surname) || later.names.count == 1 && names.contains(other)
        || later.names.count == 1 && names.count == 1 && aliases.full([surname]).contains(other)
    }
    if names.isEmpty, later.names.isEmpty {
      return later.isDefinite && later.nouns.contains { noun in nouns.contains { Hypernyms.takesUp(noun, $0) } }
    }
    let (called, noun) = names.isEmpty ? (later.names, nouns) : (names, later.nouns)
    return noun.contains { aliases.calls(Set(called), $0) && !Self.plain.contains($0) }
      && (names.isEmpty || later.isDefinite)
  }

  /// Nouns that anybody may be called by.
  private static let plain: Set<String> = ["boy", "girl", "man", "person", "woman"]
  /// Nouns for people beside those that are counted.
  private static let persons: Set<String> = [
    "actor", "boy", "captain", "chairman", "coach", "defendant", "director", "driver", "farmer", "girl", "head",
    "husband", "leader", "manager",
    "mayor", "minister", "mother", "owner", "pilot", "player", "singer", "striker", "victim", "widow", "wife", "winner",
  ]
}
