/// Words in the normal form in which table headings, labels and claims are compared.
public enum Words {
  /// The words of a text in normal form, without articles and prepositions: `Loans of e-books` is `loan`, `e`, `book`.
  ///
  /// Underscores, other marks and a capital after a small letter divide words. O(n).
  public static func normal(in text: some StringProtocol) -> [String] {
    split(text).filter { !stopWords.contains($0) }.map { normal($0) }
  }

  /// The normal form of one word: lower case, singular, one spelling. It need not be a word: `residents` is `resident`.
  public static func normal(_ word: some StringProtocol) -> String {
    let lower = word.lowercased()
    if let known = irregular[lower] { return known }
    guard lower.utf8.count > 3, lower.hasSuffix("s") else { return lower }
    for ending in ["ss", "us", "is"] where lower.hasSuffix(ending) { return lower }
    if lower.hasSuffix("ies"), lower.utf8.count > 4 { return lower.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zzes"] where lower.hasSuffix(ending) {
      return String(lower.dropLast(2))
    }
    return String(lower.dropLast())
  }

  /// The words in lower case, as they stand.
  static func split(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var last: Character = " "
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let next: Character = index + 1 < characters.count ? characters[index + 1] : " "
      if character.isLetter || character.isNumber {
        if character.isUppercase, last.isLowercase { close() }
        word.append(character)
      } else if character == "." || character == ",", last.isNumber, next.isNumber {
        word.append(character)
      } else if character == "'" || character == "’", last.isLetter, next == "s" || next.isLetter {
        word.append("'")
      } else {
        close()
      }
      last = character
    }
    close()
    return words

    func close() {
      if word.hasSuffix("'s") { word.removeLast(2) }
      if !word.isEmpty { words.append(word.lowercased()) }
      word = ""
    }
  }

  private static let stopWords: Set<String> = [
    "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "per", "the", "to", "with",
  ]

  /// Plurals that no rule gives, words that only look like plurals, and spellings that stand for one word.
  private static let irregular: [String: String] = [
    "analyses": "analysis",
    "bus": "bus",
    "buses": "bus",
    "censuses": "census",
    "children": "child",
    "crises": "crisis",
    "feet": "foot",
    "gas": "gas",
    "gases": "gas",
    "halves": "half",
    "hrs": "hour",
    "indices": "index",
    "labor": "labour",
    "leaves": "leaf",
    "lives": "life",
    "loaves": "loaf",
    "men": "man",
    "movies": "movie",
    "news": "news",
    "organization": "organisation",
    "organizations": "organisation",
    "people": "person",
    "pct": "percent",
    "program": "programme",
    "programs": "programme",
    "series": "series",
    "species": "species",
    "statuses": "status",
    "uighur": "uyghur",
    "uighurs": "uyghur",
    "wives": "wife",
    "women": "woman",
    "yrs": "year",
  ]
}
