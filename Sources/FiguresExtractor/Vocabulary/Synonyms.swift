/// Words that name the same thing, by their normal form. Only pairs that no careful reader would tell apart.
enum Synonyms {
  static let groups: [(normal: String, others: String)] = [
    ("country", "nation"),
    ("death", "fatality"),
    ("home", "house"),
    ("job", "post"),
    ("lawmaker", "legislator mp parliamentarian"),
    ("passenger", "traveller traveler"),
    ("person", "people"),
    ("pupil", "schoolchild student"),
    ("resident", "inhabitant"),
    ("uyghur", "uighur uigur uygur"),
    ("worker", "employee"),
  ]

  static let rows: [VocabularyRow] = groups.enumerated().flatMap { index, group in
    group.others.split(separator: " ").map { VocabularyRow($0, [], synonym: Int16(index)) }
  }
}
