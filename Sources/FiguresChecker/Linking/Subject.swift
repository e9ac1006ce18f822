import FiguresCore

/// What a claim counts, in the form in which two claims are held against each other.
struct Subject: Sendable {
  /// The noun counted or measured, under its common name; nil where unknown.
  var noun: String?
  /// The words that narrow it, under their common names.
  var modifiers: Set<String>
  /// What happens to it, under its common name.
  var predicate: String?
  /// Whether a word says that other or only some of the things are counted: `another 12`, `40 of them`.
  var isApart: Bool
  /// Whether the words point back to something known: `the 17 boats`, `all 480`.
  var isDefinite: Bool
  /// Whether the words take in everything of the kind: `all 480`.
  var isUniversal: Bool
  /// Root forms of the words that narrow the noun from behind: `lost in the fire`.
  var restriction: Set<String>

  /// Reads the subject of a claim from its record and from the words around its figure.
  init(of claim: Claim, in place: (passage: Passage, item: Int)?) {
    let words =
      claim.figure.unit.flatMap { $0.dimension == .count ? $0.name.split(separator: " ").map(String.init) : nil } ?? []
    let head = words.last.map { $0.split(separator: "-").last.map(String.init) ?? $0 } ?? claim.measure?.head
    let singular = head.map(Stem.singular)
    noun = singular.map(NounSynonyms.common)
    var modifiers = Set(words.dropLast().map { ModifierSynonyms.common($0.lowercased()) })
    for word in claim.measure?.modifiers ?? [] { modifiers.insert(ModifierSynonyms.common(word.lowercased())) }
    for word in claim.group?.split(separator: " ") ?? [] {
      modifiers.insert(ModifierSynonyms.common(word.lowercased()))
    }
    self.modifiers = modifiers
    isApart = words.dropLast().contains { Senses.of($0.lowercased()).contains(.apart) }
    isDefinite = false
    isUniversal = false
    restriction = []
    let counted = words.isEmpty ? nil : head
    predicate =
      claim.measure?.predicate.map { Predicates.table[$0] ?? $0 } ?? counted.flatMap { Self.nounPredicate($0) }
    guard let (passage, item) = place else { return }
    predicate =
      counted.flatMap { Self.nounPredicate($0) } ?? Self.predicate(near: item, in: passage) ?? predicate
      ?? words.dropLast().lazy.compactMap { Predicates.table[$0.lowercased()] }.first
    readSurroundings(of: item, in: passage)
  }

  private mutating func readSurroundings(of item: Int, in passage: Passage) {
    for place in stride(from: item - 1, through: max(0, item - 2), by: -1) {
      let before = passage.items[place]
      guard before.isWord else { break }
      if before.senses.contains(.apart) { isApart = true }
      if before.senses.contains(.partial) || Self.stretchWords.contains(before.text) { isApart = true }
      // "the Liberals 9 seats": the word belongs to another noun.
      let isOthers =
        place < item - 1 && passage.items[item - 1].isContent
        && (passage.items[item - 1].token?.isCapitalised == true || passage.text(item - 1).hasSuffix("s"))
      if before.senses.contains(.definite), before.text != "that", !isOthers { isDefinite = true }
      if before.text == "all" { isUniversal = true }
      if before.senses.contains(.preposition) { break }
    }
    let after = (passage.text(item + 1), passage.text(item + 2))
    if Self.relatives.contains(after.0) { readRelativeClause(from: item + 1, in: passage) }
    if Self.apartBehind.contains(after.0) || (after.0 == "of" && Self.pronouns.contains(after.1)) { isApart = true }
    if passage.has(["still", "again"], in: stretch(item + 1, upTo: item + 4)) { isApart = true }
    var sawPhrase = false
    for place in (item + 1)..<max(item + 1, passage.items.count) {
      let next = passage.items[place]
      // "taken in the first robbery": a figure narrows, too.
      if next.claim != nil, sawPhrase, !Statement.isYear(place, in: passage) { restriction.insert("#") }
      guard next.isWord, next.senses.isDisjoint(with: [.finite, .boundary]) else { break }
      if next.senses.contains(.preposition) { sawPhrase = true }
      // "the 17 people killed gathered": the first past form narrows, the second is the verb. "of the tour to full halls" goes with it.
      let before = passage.items[place - 1]
      if place > item + 1, VerbForms.isPast(next.text), !before.senses.contains(.definite), before.text != "and" {
        break
      }
      if next.text == "to", place > item + 1, !VerbForms.isPast(before.text) { break }
      // "the 16 miners moved the country": a participle takes no object.
      if place == item + 1, VerbForms.isPast(next.text), place + 1 < passage.items.count,
        passage.items[place + 1].senses.contains(.definite) || Self.articles.contains(passage.text(place + 1))
          || passage.items[place + 1].claim != nil
      {
        break
      }
      // "the 3,000 tickets for Sunday"
      if before.text == "for", CalendarWords.weekday(next.text) != nil { restriction.insert(next.text) }
      if next.isContent, !Self.timeUnits.contains(Stem.singular(next.text)), CalendarWords.month(next.text) == nil,
        CalendarWords.weekday(next.text) == nil
      {
        restriction.insert(Stem.root(next.text))
      }
    }
  }

  /// `who voted against the bill face`: where its verb ends and the sentence's own begins cannot be told, so only its first two words count.
  private mutating func readRelativeClause(from start: Int, in passage: Passage) {
    var words: [String] = []
    for next in passage.items[(start + 1)...].prefix(8) {
      guard next.isWord, words.count < 2 else { break }
      if next.isContent { words.append(Stem.root(next.text)) }
      // "the 33 passengers who were not hurt": the others.
      if ["never", "not"].contains(next.text) { isApart = true }
    }
    restriction.formUnion(words.isEmpty ? [passage.text(start)] : words)
    // "who were not hurt": whatever was said of the others is not said of these.
    if passage.has(["never", "not"], in: stretch(start, upTo: start + 6)) { restriction.insert("not") }
  }

  /// Lengths of time say how long, not which ones.
  private static let timeUnits: Set<String> = ["minute", "hour", "day", "week", "month", "year"]
  private static let articles: Set<String> = ["a", "an", "the"]
  private static let apartBehind: Set<String> = [
    "another", "each", "elsewhere", "extra", "further", "more", "other", "others", "apiece",
  ]
  /// Words that single out a stretch of a row: `the last five games`.
  private static let stretchWords: Set<String> = [
    "final", "first", "last", "latest", "next", "past", "previous", "recent",
  ]
  /// Pronouns that open a clause which tells which ones are meant: `the 17 passengers who survived`.
  private static let relatives: Set<String> = ["that", "which", "who", "whose", "where"]
  private static let pronouns: Set<String> = ["them", "whom", "which", "these", "those"]

  /// What happened to those who are called so: `evacuee`. A home is no statement about who lives in it.
  static func nounPredicate(_ noun: String) -> String? {
    let name = Predicates.table[noun] ?? Predicates.table[noun + "s"]
    return name == "live" && noun == "home" ? nil : name
  }

  /// The predicate word nearest to a figure in its clause, not beyond another figure: up to 14 places behind, six before. Words for
  /// living somewhere count only where nothing else is said: `7% of the population has been vaccinated`.
  private static func predicate(near item: Int, in passage: Passage) -> String? {
    var best: (distance: Int, name: String)?
    var home: String?
    for (step, reach) in [(1, 14), (-1, 6)] {
      var at = item + step
      var distance = 1
      while passage.items.indices.contains(at), distance <= reach {
        let next = passage.items[at]
        if next.claim != nil || next.text == ";" || next.text == "." || next.senses.contains(.boundary) { break }
        if let name = Predicates.table[next.text], distance < best?.distance ?? .max {
          if name == "live" {
            home = name
          } else {
            best = (distance, name)
            break
          }
        }
        at += step
        distance += 1
      }
    }
    return best?.name ?? home
  }

  /// Whether people are counted, under whatever name.
  var isPeople: Bool {
    guard let noun else { return false }
    return noun == "person" || isNamedGroup || Senses.of(noun).contains(.person)
  }

  /// Whether the people are counted by the name of their people or faith.
  var isNamedGroup: Bool { noun == "uyghur" || noun == "muslim" || noun == "minority" }

  /// Whether nothing the words say tells the two apart.
  func isCompatible(with other: Subject) -> Bool {
    if isApart || other.isApart { return false }
    if let predicate, let otherPredicate = other.predicate, predicate != otherPredicate { return false }
    // A name on one side and another name on the other tell apart; a name on one side alone does not.
    return modifiers.isEmpty || other.modifiers.isEmpty || !modifiers.isDisjoint(with: other.modifiers)
  }
}
