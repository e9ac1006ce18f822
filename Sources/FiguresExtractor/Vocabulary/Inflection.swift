/// Plural and singular of English nouns: a few rules and a table of what they miss.
enum Inflection {
  /// Plurals that no rule finds, and singulars that a rule would cut.
  static let irregular: [(plural: String, singular: String)] = [
    ("alumni", "alumnus"), ("bacteria", "bacterium"), ("buses", "bus"), ("calories", "calorie"), ("canoes", "canoe"),
    ("children", "child"), ("cookies", "cookie"), ("crises", "crisis"), ("criteria", "criterion"), ("data", "data"),
    ("feet", "foot"), ("firemen", "fireman"), ("fishermen", "fisherman"), ("gases", "gas"), ("geese", "goose"),
    ("gentlemen", "gentleman"), ("grandchildren", "grandchild"), ("halves", "half"), ("heroes", "hero"),
    ("knives", "knife"), ("lawmen", "lawman"), ("leaves", "leaf"), ("lives", "life"), ("loaves", "loaf"),
    ("media", "medium"), ("men", "man"), ("mice", "mouse"), ("movies", "movie"), ("oxen", "ox"),
    ("people", "person"), ("phenomena", "phenomenon"), ("pies", "pie"), ("policemen", "policeman"),
    ("potatoes", "potato"), ("pts", "point"), ("schoolchildren", "schoolchild"), ("series", "series"),
    ("servicemen", "serviceman"),
    ("shelves", "shelf"), ("shoes", "shoe"), ("species", "species"), ("sportsmen", "sportsman"),
    ("stepchildren", "stepchild"), ("teeth", "tooth"), ("thieves", "thief"), ("ties", "tie"), ("toes", "toe"),
    ("tomatoes", "tomato"), ("vetoes", "veto"), ("wives", "wife"), ("wolves", "wolf"), ("women", "woman"),
    ("zombies", "zombie"),
  ]

  static let rows: [VocabularyRow] = irregular.enumerated().map { VocabularyRow($1.plural, [], singular: Int16($0)) }

  /// What a plural's ending becomes: so many letters go and a y may come. Nothing for a singular.
  static func ending(of noun: UnsafeBufferPointer<UInt8>) -> (cut: Int, addsY: Bool) {
    let count = noun.count
    func letter(_ back: Int) -> UInt8 { back <= count ? noun[count - back] | 0x20 : 0 }
    guard letter(1) == UInt8(ascii: "s"), count > 2 else { return (0, false) }
    switch (letter(3), letter(2)) {
    case (UInt8(ascii: "i"), UInt8(ascii: "e")) where count > 4: return (3, true)
    case (UInt8(ascii: "s"), UInt8(ascii: "e")) where letter(4) == UInt8(ascii: "s"): return (2, false)
    case (UInt8(ascii: "z"), UInt8(ascii: "e")) where letter(4) == UInt8(ascii: "z"): return (2, false)
    case (UInt8(ascii: "h"), UInt8(ascii: "e"))
    where letter(4) == UInt8(ascii: "s") || letter(4) == UInt8(ascii: "c"): return (2, false)
    case (UInt8(ascii: "x"), UInt8(ascii: "e")): return (2, false)
    case (_, UInt8(ascii: "s")), (_, UInt8(ascii: "u")), (_, UInt8(ascii: "i")): return (0, false)
    default: return (1, false)
    }
  }
}
