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
}
