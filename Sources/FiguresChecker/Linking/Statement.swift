import FiguresCore

/// What a sentence, a clause or a noun phrase says of one figure, in the form in which two of them are held against each other.
struct Statement: Sendable {
  /// How much of the sentence it takes in.
  enum Extent: Sendable {
    /// The whole sentence.
    case sentence
    /// The clause of the figure.
    case clause
    /// The noun phrase that names what the figure is of: `the turnout of 83%`, `its 69-night run`.
    case name
  }

  /// The index of the claim.
  private(set) var claim: Int
  /// Its place in its passage.
  private(set) var item: Int
  /// How much it takes in.
  let extent: Extent
  /// The words that say something, in normal form; times, moods and plain words left out.
  let words: Set<String>
  /// What it says of its time.
  let times: Set<String>
  /// Words that make it one about what was planned or only possible.
  let moods: Set<String>
  /// Whether its verbs speak of the present, of the past, or of neither.
  let tense: Tense?

  /// When the verbs of a statement place it.
  enum Tense: Sendable {
    case present
    case past
  }

  /// Everything the sentence says of a figure.
  init(whole passage: Passage, of claim: Int, at item: Int) {
    self.init(passage.items.indices, in: passage, of: claim, at: item, .sentence)
  }

  /// What the whole sentence of this one says of another of its figures.
  func about(_ claim: Int, at item: Int) -> Statement {
    var other = self
    other.claim = claim
    other.item = item
    return other
  }

  /// What some places of a sentence say of a figure.
  private init(_ range: Range<Int>, in passage: Passage, of claim: Int, at item: Int, _ extent: Extent) {
    self.claim = claim
    self.item = item
    self.extent = extent
    words = Self.words(range, in: passage)
    let said = passage.items[range].map(\.text)
    // What follows the clause, or the name, does not say when it holds; what opens the sentence does.
    let near = passage.text(0) == "with" ? passage.times : passage.times(in: 0..<max(range.upperBound, item))
    times = extent == .name ? near : near.union(said.filter { TimeWords.subordinators.contains($0) })
    moods = Self.moods(range, in: passage)
    // "will have" is no present.
    let isPresent = zip(said, [""] + said).contains { word, before in
      ["is", "are", "has", "have", "does", "do"].contains(word)
        && !["will", "would", "to", "may", "can"].contains(before)
    }
    let isPast = said.contains { ["was", "were", "had", "did"].contains($0) }
    tense = extent == .name || isPresent == isPast ? nil : isPresent ? .present : .past
  }

  /// The places of the clause of a figure.
  static func clause(of item: Int, in passage: Passage) -> Statement.Clause {
    let range = clause(around: item, in: passage)
    return Clause(range: range, moods: moods(range, in: passage))
  }

  /// The clause of a figure, with what it says of plans and possibilities.
  struct Clause: Sendable {
    let range: Range<Int>
    let moods: Set<String>
  }

  /// The ways to read what is said of a figure, the widest first, which is given.
  static func all(of whole: Statement, in passage: Passage) -> [Statement] {
    let (claim, item) = (whole.claim, whole.item)
    var found = [whole]
    let clause = clause(around: item, in: passage)
    if clause != passage.items.indices, !isConditional(passage, outside: clause) {
      found.append(Statement(clause, in: passage, of: claim, at: item, .clause))
    }
    // What stands behind a comma only comments: "handled 4.3 million passengers, more than any other".
    if let comma = (item + 1..<max(item + 1, clause.upperBound)).first(where: { passage.text($0) == "," }),
      comma + 1 < clause.upperBound, clause.lowerBound < comma,
      !isConditional(passage, outside: clause.lowerBound..<comma),
      ["said", "say", "says"].contains(passage.text(comma + 1))
        || passage.items[comma + 1].senses.isDisjoint(with: [.preposition, .boundary, .finite]),
      passage.items[clause.lowerBound..<comma].contains(where: { isVerb($0) })
    {
      found.append(Statement(clause.lowerBound..<comma, in: passage, of: claim, at: item, .clause))
    }
    // "the 53 watches taken in the first raid": a figure would narrow it.
    if let name = name(around: item, in: passage),
      name.upperBound >= passage.items.count || passage.items[name.upperBound].claim == nil || name.upperBound == item
    {
      found.append(Statement(name, in: passage, of: claim, at: item, .name))
    }
    return found.filter { !$0.words.isEmpty }
  }

  private static func isVerb(_ item: Passage.Item) -> Bool {
    !item.senses.isDisjoint(with: .change) || item.senses.contains(.finite) || VerbForms.isPast(item.text)
  }

  /// Whether what is cut off says when or if the rest holds: `when he joined, the club had 12 members`.
  private static func isConditional(_ passage: Passage, outside clause: Range<Int>) -> Bool {
    let words: Set<String> = ["after", "as", "before", "if", "once", "since", "unless", "until", "when"]
    return passage.items.indices.contains { !clause.contains($0) && words.contains(passage.text($0)) }
  }

  /// Words that make it one about what was planned or only possible; "plans for a hospital" are a thing, "plans to build" are not.
  private static func moods(_ range: Range<Int>, in passage: Passage) -> Set<String> {
    var moods: Set<String> = []
    for place in range {
      guard let token = passage.items[place].token, token.marks.contains(.mood),
        !token.text.hasPrefix("plan") || passage.text(place + 1) == "to"
      else { continue }
      moods.insert(token.text)
    }
    return moods
  }

  /// The normal form of a word: what happens under its common name, a noun under its own, else the root.
  static func normal(_ word: String) -> String {
    if let predicate = Predicates.table[word], predicate != "live" { return predicate }
    let noun = Stem.singular(word)
    return NounSynonyms.table[noun] ?? ModifierSynonyms.table[word] ?? Stem.root(word)
  }

  /// The words of some places that say something, in normal form. O(length).
  static func words(_ range: Range<Int>, in passage: Passage) -> Set<String> {
    var words: Set<String> = []
    for place in range {
      guard let token = passage.items[place].token, !token.normal.isEmpty else { continue }
      if token.marks.contains(.timeUnit), place > 0,
        passage.items[place - 1].token?.marks.contains(.timePointer) ?? false
      {
        continue
      }
      if token.text == "board", passage.text(place - 1) == "on" { continue }
      if token.text.utf8.contains(0x2D) {
        for part in token.text.split(separator: "-") { words.insert(normal(String(part))) }
      } else {
        words.insert(token.normal)
      }
    }
    return words
  }

  /// The places of the clause of a figure: cut at a semicolon, a word that opens a clause, or a comma with `and` or `but`. A relative
  /// clause takes in the noun before it.
  private static func clause(around item: Int, in passage: Passage) -> Range<Int> {
    var start = item
    while start > 0, !opensClause(start, in: passage) { start -= 1 }
    if relatives.contains(passage.text(start)) {
      var back = start - 1
      while back >= 0, passage.items[back].isMark { back -= 1 }
      while back > 0, passage.items[back].isContent { back -= 1 }
      start = max(0, back)
    }
    var end = item + 1
    while end < passage.items.count, !opensClause(end, in: passage) { end += 1 }
    // "The hall, which seats 530 people, was full": the relative clause ends at the comma.
    if relatives.contains(passage.text(start)) || passage.has(relatives, in: stretch(start, upTo: item)),
      let comma = (item + 1..<max(item + 1, end)).first(where: { passage.text($0) == "," })
    {
      end = comma
    }
    return start..<end
  }

  private static func opensClause(_ place: Int, in passage: Passage) -> Bool {
    let item = passage.items[place]
    if item.text == ";" || item.text == ":" { return true }
    if item.senses.contains(.boundary), place > 0 { return true }
    guard item.text == "and" || item.text == "but" else { return false }
    return passage.text(place - 1) == "," || openers.contains(passage.text(place + 1))
  }

  /// Words with which another clause goes on behind `and`.
  private static let openers: Set<String> = [
    "are", "can", "could", "did", "do", "does", "had", "has", "have", "he", "is", "it", "may", "she", "that", "they",
    "was", "were", "will", "would",
  ]

  private static let relatives: Set<String> = ["which", "who", "whose"]

  /// The places of the noun phrase that names what a figure is of, the figure left out: `the turnout of FIGURE`, `its FIGURE run`,
  /// `at FIGURE, the orchard`. Nil where the words do not point back to something known.
  private static func name(around item: Int, in passage: Passage) -> Range<Int>? {
    if passage.text(item - 1) == "of", let start = definite(before: item - 1, in: passage) {
      // What follows may narrow the name: "the turnout of 83% in the north".
      let end = phraseEnd(item + 1, in: passage)
      return start..<(item + 1 < end && VerbForms.isPast(passage.text(item + 1)) ? item + 1 : end)
    }
    // "With adult tickets at £16, the aquarium": what opens the sentence.
    if ["at", "down", "up"].contains(passage.text(item - 1)), passage.text(0) == "with", item > 2, item <= 6,
      passage.items[1..<(item - 1)].allSatisfy(\.isContent)
    {
      return 1..<item
    }
    if passage.text(item - 1) == "at", let start = definite(before: item - 1, in: passage, reach: 8),
      start + 1 < item - 1
    {
      return start..<item
    }
    if passage.text(item - 1) == "at", item <= 2 || passage.text(item - 2) == ",", passage.text(item + 1) == ",",
      item + 2 < passage.items.count, passage.items[item + 2].senses.contains(.definite)
    {
      let end = (item + 3..<passage.items.count).first { !passage.items[$0].isContent } ?? passage.items.count
      return end > item + 3 ? item + 2..<end : nil
    }
    guard let start = definite(before: item, in: passage, onlyOwners: true), item + 1 < passage.items.count,
      passage.items[item + 1].isContent
    else { return nil }
    return start..<phraseEnd(item + 1, in: passage)
  }

  /// The place of the word that points back and opens the noun phrase before a place.
  private static func definite(
    before item: Int, in passage: Passage, reach: Int = 5, onlyOwners: Bool = false
  ) -> Int? {
    var at = item - 1
    while at >= 0, at >= item - reach, passage.items[at].isWord {
      let next = passage.items[at]
      if next.token?.isPossessive == true {
        // The owner belongs to the name, with the words before it: "last year's loss", "the line's cost".
        var start = at
        while start > 0, at - start < 2,
          passage.items[start - 1].isContent || passage.text(start - 1) == "last"
            || passage.text(start - 1) == "this"
        { start -= 1 }
        return start
      }
      if next.senses.contains(.definite), next.text != "that", passage.text(at - 1) != "in" || onlyOwners { return at }
      if onlyOwners ? !next.isContent : !(next.isContent || ["of", "in", "the"].contains(next.text)) { return nil }
      at -= 1
    }
    return nil
  }

  /// Where a noun phrase ends: before its verb, a mark or a word that opens a clause; `of`, `in` and their like belong to it.
  private static func phraseEnd(_ start: Int, in passage: Passage) -> Int {
    var at = start
    while at < passage.items.count {
      let next = passage.items[at]
      guard next.isWord || isYear(at, in: passage), next.senses.isDisjoint(with: [.finite, .boundary]),
        next.text != "and"
      else { break }
      // "the 21-kilometre route on Saturday" is no other route.
      if next.senses.contains(.preposition), isDay(at + 1, in: passage) { break }
      let before = passage.items[max(0, at - 1)]
      // "the $570,000 grant comes": what follows its noun is its verb.
      if at > start, before.isContent, PlainWords.table.contains(next.text) { break }
      if at > start, VerbForms.isPast(next.text), !before.senses.contains(.definite) { break }
      // Another noun phrase begins: "its 69-night run the play".
      if at > start, next.senses.contains(.definite), !before.senses.contains(.preposition) { break }
      at += 1
    }
    return at
  }
}

extension Statement {
  /// Whether the figure at a place is a year.
  static func isYear(_ place: Int, in passage: Passage) -> Bool {
    let span = passage.items[place].span
    guard passage.items[place].claim != nil, span.length == 4 else { return false }
    return passage.tokens.contains { $0.span == span && Passage.isYear($0.text) }
  }

  private static func isDay(_ place: Int, in passage: Passage) -> Bool {
    CalendarWords.weekday(passage.text(place)) != nil
  }
}

/// Verb forms told by their look.
enum VerbForms {
  /// Whether a word may be a past form: `gathered`, `drew`. O(length).
  static func isPast(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ed") && !word.hasSuffix("eed")
      || irregular.contains(word)
  }

  private static let irregular = WordTable([
    "ate", "became", "began", "begun", "bit", "blew", "born", "bought", "broke", "broken", "brought", "built", "came",
    "caught", "chose",
    "chosen", "cost", "dealt", "drawn", "drew", "driven", "drove", "eaten", "fallen", "fed", "fell", "felt", "fled",
    "flew", "flown",
    "forgot", "fought", "found", "froze", "gave", "given", "gone", "grew", "grown", "heard", "held", "hidden", "kept",
    "knew", "known",
    "laid", "left", "lent", "lost", "made", "meant", "met", "paid", "ran", "risen", "rose", "said", "sang", "sank",
    "sat", "saw", "seen",
    "sent", "shown", "slept", "sold", "spent", "spoke", "stole", "stolen", "stood", "struck", "sung", "sunk", "swam",
    "swept", "taken",
    "taught", "thought", "threw", "thrown", "told", "took", "went", "woke", "won", "wore", "worn", "written", "wrote",
  ])
}
