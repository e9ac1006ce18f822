/// Everything the tables say of a word, gathered once, so that a word of a text costs one look-up and not one a table.
struct WordForms: Sendable {
  /// What the word does.
  let senses: Senses
  /// What it does to the time and the mood of a statement.
  let marks: WordMarks
  /// What is left of a word that says something of its own, without its endings; empty for other words.
  let root: String
  /// The form in which statements are held against each other; empty for words that say nothing there.
  let normal: String
  /// The form of any word, kindred words under one name.
  let kin: String

  /// The forms of a lower-case word. O(length).
  static func of(_ word: String) -> WordForms { known[word] ?? WordForms(unknown: word) }

  /// The forms of a word that stands in some table.
  private init(known word: String) {
    senses = Senses.of(word)
    marks = WordMarks.of(word)
    let said = Statement.normal(word)
    kin = KindredNouns.table[word] ?? KindredNouns.table[Stem.singular(word)] ?? KindredNouns.verbal(said, of: word)
    guard senses.isDisjoint(with: [.function, .finite]) else {
      (root, normal) = ("", "")
      return
    }
    root = Stem.root(word)
    normal = marks.isDisjoint(with: .unsaid) ? said : ""
  }

  /// The forms of a word that stands in no table; its singular may stand in one.
  private init(unknown word: String) {
    (senses, marks) = ([], [])
    let singular = Stem.regularSingular(word)
    root = Stem.regularRoot(ofSingular: singular)
    let said = NounSynonyms.table[singular] ?? root
    kin = KindredNouns.table[singular] ?? KindredNouns.verbal(said, of: word)
    normal = Int(word) != nil ? "" : said
  }

  private static let known: [String: WordForms] = {
    var known: [String: WordForms] = [:]
    let tables: [any Sequence<String>] = [
      Senses.words, WordMarks.words, Stem.irregular, Predicates.table.names.keys, NounSynonyms.table.names.keys,
      ModifierSynonyms.table.names.keys, KindredNouns.table.names.keys,
    ]
    for table in tables { for word in table { known[word] = WordForms(known: word) } }
    return known
  }()
}
