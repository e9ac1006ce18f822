/// Words that name the same thing, by their normal form. Only pairs that no careful reader would tell apart.
enum Synonyms {
  private static let groups: [(normal: String, others: String)] = [
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

  private static let table: [String: String] = Dictionary(
    groups.flatMap { group in group.others.split(separator: " ").map { (String($0), group.normal) } },
    uniquingKeysWith: { first, _ in first })

  /// The normal form of a singular noun in lower case.
  static func normal(_ noun: String) -> String { table[noun] ?? noun }
}
