/// Nouns that count the same things, under one name each. Singular, lower case.
enum NounSynonyms {
  static let table = WordTable([
    "company: business company firm",
    "country: country nation state member-state",
    "group: body group organisation organization",
    "home: dwelling home house household",
    "job: job post",
    "lawmaker: lawmaker legislator mp parliamentarian",
    "muslim: muslim",
    "person: casualty civilian detainee evacuee life people person victim",
    "pound: gbp pound",
    "pupil: pupil schoolchild student",
    "school: academy school",
    "uyghur: uighur uigur uygur uyghur",
    "vehicle: automobile car vehicle",
    "worker: employee staff worker",
  ])

  /// The common name of a singular noun; the noun itself where it has none.
  static func common(_ noun: String) -> String { table[noun] ?? noun }
}

/// Adjectives and names that say the same, under one name each. Lower case.
enum ModifierSynonyms {
  static let table = WordTable([
    "american: america american u.s us",
    "british: britain britain's british u.k uk",
    "chinese: china chinese",
    "cuban: cuba cuban",
    "french: france french",
    "german: germany german",
    "kuwaiti: kuwait kuwaiti",
    "uyghur: uighur uighurs uigur uyghur uyghurs",
  ])

  /// The common name of a word; the word itself where it has none.
  static func common(_ word: String) -> String { table[word] ?? word }

  /// The other words of the row of a word.
  static func siblings(_ word: String) -> [String] { table[word].flatMap { rows[$0] } ?? [] }

  private static let rows: [String: [String]] = Dictionary(
    grouping: table.names.keys, by: { table.names[$0] ?? $0 })
}
