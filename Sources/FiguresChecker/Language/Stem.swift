/// Brings the forms of a word together: `boats` and `boat`, `destroyed` and `destroying`. Not linguistics, only enough for
/// two mentions of one word to meet.
enum Stem {
  /// The singular of a noun. O(length).
  static func singular(_ word: String) -> String {
    irregularPlurals[word] ?? regularSingular(word)
  }

  /// The words that have forms of their own.
  static var irregular: [String] { Array(irregularPlurals.keys) + Array(irregularVerbs.names.keys) }

  /// The singular of a noun that is formed as usual. O(length).
  static func regularSingular(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s") else { return word }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if word.hasSuffix("ies") { return word.utf8.count > 4 ? String(word.dropLast(3)) + "y" : String(word.dropLast()) }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// What is left of a word without the endings of number, tense and agent. O(length).
  static func root(_ word: String) -> String {
    irregularVerbs[word] ?? stripped(singular(word))
  }

  /// The root of a word that stands in none of the tables, by its singular. O(length).
  static func regularRoot(ofSingular singular: String) -> String { stripped(singular) }

  private static func stripped(_ singular: String) -> String {
    var root = Array(singular.utf8)
    if let last = root.last {
      for ending in endings[Int(last)] where root.count >= ending.count + 3 && root.ends(with: ending) {
        root.removeLast(ending.count)
        break
      }
    }
    // "surveyed" as "survey", whose own y goes.
    if root.last == UInt8(ascii: "y"), root.count > 4 { root.removeLast() }
    if let last = root.last, last < 0x80, root.count > 3, root[root.count - 2] == last, !uncut.contains(last) {
      root.removeLast()
    }
    return String(decoding: root, as: UTF8.self)
  }

  /// Letters that stay double at the end of a root.
  private static let uncut = Array("aeiouls".utf8)

  /// The endings by their last byte, longer ones first.
  private static let endings: [[[UInt8]]] = (0..<256).map { last in
    allEndings.map { Array($0.utf8) }.filter { $0.last == UInt8(last) }
  }

  private static let allEndings = [
    "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ied", "ees", "ee", "ed", "er", "es", "y",
    "e",
  ]

  /// Past forms under the root of their verb, as ``root(_:)`` makes it of the present.
  private static let irregularVerbs = WordTable([
    "beat: beaten", "becom: became", "begin: began begun", "break: broke broken", "bring: brought", "build: built",
    "buy: bought", "catch: caught", "choos: chose chosen", "com: came", "deal: dealt", "draw: drawn drew",
    "driv: driven drove", "fall: fallen", "feel: felt", "fell: felled", "fight: fought", "find: found", "flee: fled",
    "fly: flew flown", "freez: froze frozen", "get: got", "giv: gave given", "go: gone went", "grow: grew grown",
    "hid: hidden", "hold: held", "keep: kept", "know: knew known", "lead: led", "leav: left", "lend: lent", "los: lost",
    "mak: made", "meet: met", "pay: paid", "ris: risen rose", "run: ran", "see: saw seen", "sell: sold", "send: sent",
    "shoot: shot", "sing: sang sung", "sink: sank sunk", "speak: spoke spoken", "spend: spent", "steal: stole stolen",
    "strik: struck", "swim: swam swum", "tak: taken took", "teach: taught", "tell: told", "throw: threw thrown",
    "win: won", "writ: written wrote",
  ])

  private static let irregularPlurals = [
    "children": "child", "crises": "crisis", "data": "data", "feet": "foot", "halves": "half", "leaves": "leaf",
    "lives": "life", "media": "media", "men": "man", "mice": "mouse", "news": "news", "people": "person",
    "species": "species",
    "teeth": "tooth", "wives": "wife", "women": "woman",
  ]
}

extension [UInt8] {
  /// Whether the bytes end with some others. O(length of those).
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
