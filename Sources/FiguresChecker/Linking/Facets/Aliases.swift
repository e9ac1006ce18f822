import FiguresCore

/// Which nouns an article gives to its names: `the striker Leo Marchetti`, `Clara Voss, the principal`, `the Crown Hotel`.
struct Aliases: Sendable {
  private var nouns: [String: Set<String>] = [:]
  /// The words that stand beside one another in a name.
  private var parts: [String: Set<String>] = [:]

  /// What the subject of the first sentence is called, where it has no name.
  private var lead: String?
  /// How many sentences opened with a name so far.
  private var entered = 0

  /// Reads the words of an article. Linear in them.
  init(of tokens: [Token]) {
    if tokens.count > 4, ["a", "an", "the"].contains(tokens[0].text), !tokens[1].isCapitalised,
      !tokens[1].text.hasSuffix("s")
    {
      lead = tokens[1].isContent ? tokens[1].text : nil
    }
    var at = 0
    while at < tokens.count {
      guard Self.isName(at, in: tokens) else {
        at += 1
        continue
      }
      var end = at + 1
      while end < tokens.count, Self.isName(end, in: tokens) { end += 1 }
      enter(at..<end, in: tokens)
      at = end
    }
  }

  private mutating func enter(_ range: Range<Int>, in tokens: [Token]) {
    let words = tokens[range].map(\.text)
    if words.count > 1 { for word in words { parts[word, default: []].formUnion(words) } }
    var found: Set<String> = []
    // "the Crown Hotel", "Lake Orrel"
    for word in words where KindredNouns.table[word] != nil { found.insert(Stem.singular(word)) }
    // "the striker Leo Marchetti", "the principal, Clara Voss"
    if range.lowerBound > 0 {
      let before = tokens[range.lowerBound - 1]
      if before.isContent, !before.isCapitalised, !VerbForms.isPast(before.text), !before.text.hasSuffix("s") {
        found.insert(before.text)
      } else if before.text == ",", range.lowerBound > 1 {
        let noun = tokens[range.lowerBound - 2]
        let opens = tokens[max(0, range.lowerBound - 6)..<(range.lowerBound - 2)].contains {
          $0.senses.contains(.definite) || $0.isPossessive || $0.text == "a" || $0.text == "an"
        }
        if noun.isContent, !noun.isCapitalised, opens, range.upperBound < tokens.count,
          tokens[range.upperBound].isMark
            || tokens[range.upperBound].senses.contains(.finite)
        {
          found.insert(noun.text)
        }
      }
    }
    // "Clara Voss, 52, the principal", "Biscuit, a spaniel,", "Ann Holt is a dentist"
    var next = range.upperBound
    if next + 1 < tokens.count, tokens[next].text == "," {
      next += 1
      if next + 1 < tokens.count, Int(tokens[next].text) != nil, tokens[next + 1].text == "," { next += 2 }
      if let noun = Self.described(from: next, in: tokens) { found.insert(noun) }
    } else if next + 1 < tokens.count, ["is", "was"].contains(tokens[next].text),
      let noun = Self.described(from: next + 1, in: tokens)
    {
      found.insert(noun)
    }
    // "The mayor has resigned. Rolf Dane, 61, had been in office": the one of the first sentence, by name.
    if found.isEmpty, let lead, words.count > 1, entered == 0, range.upperBound + 2 < tokens.count,
      tokens[range.upperBound].text == ",",
      Int(tokens[range.upperBound + 1].text) != nil, tokens[range.lowerBound - 1].text == "."
    {
      found.insert(lead)
    }
    if range.lowerBound > 0, tokens[range.lowerBound - 1].text == "." { entered += 1 }
    guard !found.isEmpty else { return }
    for word in words { nouns[word, default: []].formUnion(found) }
  }

  /// The noun of `a retired teacher from Hale`, `the club's captain`, `who farms`; nil for anything else.
  private static func described(from start: Int, in tokens: [Token]) -> String? {
    var at = start
    guard at < tokens.count, ["a", "an", "the", "its", "his", "her", "their"].contains(tokens[at].text) else {
      return nil
    }
    at += 1
    var noun: String?
    while at < tokens.count, at < start + 6, tokens[at].isContent || tokens[at].text == "-" {
      if tokens[at].isContent {
        let word = tokens[at].text
        noun = word.hasSuffix("-year-old") ? nil : word
      }
      at += 1
    }
    return noun
  }

  private static func isName(_ place: Int, in tokens: [Token]) -> Bool {
    let token = tokens[place]
    guard token.isCapitalised, !token.isMark, token.senses.isEmpty, !token.marks.contains(.calendar),
      !titles.contains(token.text)
    else { return false }
    // A capital that only opens a sentence says nothing, unless another name follows.
    guard place == 0 || tokens[place - 1].text == "." || tokens[place - 1].text == "?" else { return true }
    return place + 1 < tokens.count && (tokens[place + 1].isCapitalised && !tokens[place + 1].isMark)
      || KindredNouns.table[token.text] == nil && token.isPossessive
      || place + 1 < tokens.count && tokens[place + 1].text == ","
  }

  /// Forms of address, which are no part of a name.
  static let titles: Set<String> = [
    "capt", "captain", "councillor", "cllr", "dame", "dr", "dr.", "lady", "lord", "miss", "mr", "mr.", "mrs", "mrs.",
    "ms", "ms.",
    "prof", "professor", "rev", "sergeant", "sir",
  ]

  /// Whether a noun stands for what bears one of some names.
  func calls(_ names: Set<String>, _ noun: String) -> Bool {
    names.contains { name in nouns[name]?.contains { Hypernyms.takesUp(noun, $0) } ?? false }
  }

  /// Some words of a name with all that stand beside them.
  func full(_ names: Set<String>) -> Set<String> { names.reduce(into: names) { $0.formUnion(parts[$1] ?? []) } }

  /// Whether anything is known of some names.
  func knows(_ names: Set<String>) -> Bool { names.contains { nouns[$0] != nil } }
}
