import FiguresCore

/// Sentences that deny what others count: `Nobody was hurt … three people were injured`. A denial is a count of none; it is no figure as written
/// and becomes a claim only where a count contradicts it.
struct Denial: Sendable {
  /// The words that deny: `Nobody`, `No arrests`.
  let span: ByteSpan
  /// What happened to none, as ``Predicates`` names it.
  let predicate: String
  /// Those to whom it is denied; nil for anybody.
  let group: String?
  /// The names of places and others that the rest of the sentence narrows it to.
  let names: Set<String>

  /// The denials of an article. Linear in its words.
  static func all(in tokens: [Token]) -> [Denial] {
    tokens.indices.compactMap { place in
      let token = tokens[place]
      guard token.marks.contains(.denying), !isQualified(place, in: tokens) else { return nil }
      return ["all", "everybody", "everyone"].contains(token.text)
        ? safety(of: place, in: tokens) : none(at: place, in: tokens)
    }
  }

  /// `Nobody was hurt`, `no one has been arrested`, `None of them died`, `no deaths`, `without casualties`.
  private static func none(at place: Int, in tokens: [Token]) -> Denial? {
    var at = place + 1
    var group: String?
    func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].text : "" }
    switch tokens[place].text {
    case "no" where word(at) == "one" || word(at) == "body": at += 1
    case "no" where word(at) == "lives" && word(at + 2) == "lost" || word(at) == "loss" && word(at + 2) == "life":
      return Denial(place, at, "die", nil, in: tokens)
    case "no", "without":
      if word(at) == "any" { at += 1 }
      if let happening = happenings[word(at)] {
        return isAdded(at + 1, in: tokens) ? nil : Denial(place, at, happening, nil, in: tokens)
      }
      guard tokens[place].text == "no", tokens.indices.contains(at),
        tokens[at].isContent || tokens[at].senses.contains(.person)
      else { return nil }
      group = NounSynonyms.common(Stem.singular(word(at)))
      at += 1
    case "none" where word(at) == "of":
      at += 1
      while tokens.indices.contains(at), at < place + 6, !tokens[at].senses.contains(.finite) {
        if tokens[at].isContent { group = NounSynonyms.common(Stem.singular(word(at))) }
        at += 1
      }
      group = group ?? "them"
    default: break
    }
    guard tokens.indices.contains(at), tokens[at].senses.contains(.finite) || happenings[word(at)] != nil,
      !isAdded(at, in: tokens)
    else { return nil }
    // "was hurt", "has been arrested", "is believed to have died"
    for next in at..<min(tokens.count, at + 6) {
      if tokens[next].isMark || degrees.contains(word(next)) { return nil }
      if let happening = happenings[word(next)] {
        return isAdded(next + 1, in: tokens)
          ? nil : Denial(place, next, happening, group == "person" ? nil : group, in: tokens)
      }
    }
    return nil
  }

  /// `All of them survived`, `Everyone escaped unhurt`.
  private static func safety(of place: Int, in tokens: [Token]) -> Denial? {
    for next in stretch(place + 1, upTo: min(tokens.count, place + 9)) {
      if tokens[next].isMark || tokens[next].senses.contains(.boundary) || ["but", "not"].contains(tokens[next].text) {
        return nil
      }
      guard let happening = safeties[tokens[next].text] else { continue }
      let group = tokens[place].text == "all" ? Self.group(place + 1, upTo: next, in: tokens) : nil
      return Denial(place, next, happening, group, in: tokens)
    }
    return nil
  }

  /// Who are spoken of as all: the noun, or those that a pronoun stands for.
  private static func group(_ start: Int, upTo end: Int, in tokens: [Token]) -> String {
    let noun = tokens[stretch(start, upTo: end)].first { $0.senses.contains(.person) }
    return noun.map { NounSynonyms.common(Stem.singular($0.text)) } ?? "them"
  }

  private init(_ place: Int, _ end: Int, _ predicate: String, _ group: String?, in tokens: [Token]) {
    span = ByteSpan(tokens[place].span.start, tokens[end].span.end)
    self.predicate = predicate
    self.group = group == "person" ? nil : group
    names = Set(
      tokens[(end + 1)...].prefix(12).prefix { !$0.isMark }.filter { AgedPerson.isName($0) }.map(\.text))
  }

  /// Whether the sentence is about what might be, or another time.
  private static func isQualified(_ place: Int, in tokens: [Token]) -> Bool {
    tokens[max(0, place - 6)..<place].contains { qualifiers.contains($0.text) }
      || tokens[place..<min(tokens.count, place + 10)].prefix { $0.text != "." }.contains {
        qualifiers.contains($0.text)
      }
  }

  /// `no one else`, `no further arrests`
  private static func isAdded(_ place: Int, in tokens: [Token]) -> Bool {
    tokens.indices.contains(place)
      && ["else", "further", "immediately", "more", "other", "others", "so", "yet"].contains(tokens[place].text)
  }

  private static let qualifiers: Set<String> = [
    "could", "earlier", "else", "ensure", "hope", "hoped", "hopes", "if", "immediate", "immediately", "initially",
    "may", "might", "other", "others",
    "for", "previous", "previously", "should", "so", "that", "until", "will", "would", "yet",
  ]
  private static let degrees: Set<String> = ["badly", "critically", "else", "gravely", "seriously", "severely"]
  private static let happenings: [String: String] = Predicates.table.names.filter {
    ["arrest", "die", "injure"].contains($0.value)
  }
  private static let safeties = [
    "alive": "die", "survived": "die", "unharmed": "injure", "unhurt": "injure", "uninjured": "injure",
  ]
}
