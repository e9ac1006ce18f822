/// Plural and singular of English nouns: a few rules and a table of what they miss.
enum Inflection {
  private static let irregular: [String: String] = [
    "alumni": "alumnus", "bacteria": "bacterium", "buses": "bus", "children": "child", "criteria": "criterion",
    "crises": "crisis", "data": "data", "feet": "foot", "firemen": "fireman", "fishermen": "fisherman",
    "geese": "goose", "gentlemen": "gentleman", "grandchildren": "grandchild", "halves": "half", "knives": "knife",
    "lawmen": "lawman", "leaves": "leaf", "lives": "life", "loaves": "loaf", "media": "medium", "men": "man",
    "mice": "mouse", "movies": "movie", "oxen": "ox", "people": "person", "phenomena": "phenomenon", "pies": "pie",
    "policemen": "policeman", "schoolchildren": "schoolchild", "series": "series", "servicemen": "serviceman",
    "shelves": "shelf", "species": "species", "sportsmen": "sportsman", "stepchildren": "stepchild", "teeth": "tooth",
    "thieves": "thief", "ties": "tie", "wives": "wife", "wolves": "wolf", "women": "woman", "gases": "gas",
    "calories": "calorie", "cookies": "cookie", "zombies": "zombie", "heroes": "hero", "potatoes": "potato",
    "tomatoes": "tomato", "vetoes": "veto", "shoes": "shoe", "canoes": "canoe", "toes": "toe",
  ]

  /// The singular of a noun in lower case; a singular is given back as it is.
  static func singular(_ noun: String) -> String {
    if let known = irregular[noun] { return known }
    if noun.hasSuffix("ies"), noun.utf8.count > 4 { return noun.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zzes"] where noun.hasSuffix(ending) {
      return String(noun.dropLast(2))
    }
    if noun.hasSuffix("ss") || noun.hasSuffix("us") || noun.hasSuffix("is") { return noun }
    return noun.hasSuffix("s") && noun.utf8.count > 2 ? String(noun.dropLast()) : noun
  }
}
