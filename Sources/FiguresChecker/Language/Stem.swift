/// Brings the forms of a word together: `boats` and `boat`, `destroyed` and `destroying`. Not linguistics, only enough for
/// two mentions of one word to meet.
enum Stem {
  /// The singular of a noun. O(length).
  static func singular(_ word: String) -> String {
    if let irregular = Self.irregularPlurals[word] { return irregular }
    guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if word.hasSuffix("ies") { return word.utf8.count > 4 ? String(word.dropLast(3)) + "y" : String(word.dropLast()) }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// What is left of a word without the endings of number, tense and agent. O(length).
  static func root(_ word: String) -> String {
    if let known = irregularVerbs[word] { return known }
    var root = singular(word)
    for ending in endings where root.hasSuffix(ending) && root.utf8.count >= ending.utf8.count + 3 {
      root.removeLast(ending.count)
      break
    }
    if let last = root.utf8.last, root.utf8.count > 3 {
      if root.utf8.dropLast().last == last, !"aeiouls".utf8.contains(last) { root.removeLast() }
    }
    return root
  }

  private static let endings = [
    "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ied", "ees", "ee", "ed", "er", "es", "y",
    "e",
  ]

  private static let irregularVerbs = WordTable([
    "break: broke broken", "build: built", "buy: bought", "catch: caught", "come: came", "draw: drawn drew",
    "drive: driven drove",
    "fell: fallen felled", "find: found", "fly: flew flown", "get: got", "give: gave given", "hold: held", "keep: kept",
    "know: knew known",
    "leav: left", "los: lost", "mak: made", "meet: met", "pay: paid", "run: ran", "see: saw seen", "sell: sold",
    "send: sent",
    "sink: sank sunk", "spend: spent", "steal: stole stolen", "tak: took taken", "win: won", "writ: written wrote",
  ])

  private static let irregularPlurals = [
    "children": "child", "crises": "crisis", "data": "data", "feet": "foot", "halves": "half", "leaves": "leaf",
    "lives": "life", "media": "media", "men": "man", "mice": "mouse", "news": "news", "people": "person",
    "species": "species",
    "teeth": "tooth", "wives": "wife", "women": "woman",
  ]
}
