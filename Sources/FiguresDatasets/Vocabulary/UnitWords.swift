import FiguresCore

/// The units that headings and cells name by sign or word, and what multiplies them.
struct UnitWords: Sendable, Hashable {
  /// The unit by its published name; nil where only a scale is named.
  var name: String?
  /// What it measures.
  var dimension: Dimension = .count
  /// The power of ten its numbers are in: 3 for thousands.
  var power = 0

  /// Reads `%`, `% on a year earlier`, `£ million`, `thousands`, `thousand tonnes`; nil where the first word is no unit.
  init?(_ text: some StringProtocol) {
    let lower = text.lowercased()
    let words = Self.tokens(lower)
    guard let first = words.first else { return nil }
    if let unit = Self.published[lower] {
      (name, dimension) = (unit.name, unit.dimension)
      return
    }
    if let scale = Self.scales[first] {
      power = scale
      guard words.count > 1 else { return }
      let next = words[1] == "of" ? 2 : 1
      guard next < words.count else { return nil }
      guard let unit = Self.units[words[next]] else {
        name = Words.normal(words[next])
        return
      }
      (name, dimension) = (unit.name, unit.dimension)
    } else if let unit = Self.units[first] {
      (name, dimension) = (unit.name, unit.dimension)
      if words.count > 1, let scale = Self.scales[words[1]] ?? (unit.dimension == .money ? Self.short[words[1]] : nil) {
        power = scale
      }
    } else {
      return nil
    }
  }

  /// Reads the unit of a data package, where every word is a unit: `persons` is `person`.
  init(declared text: String) {
    if let known = UnitWords(text) {
      self = known
      return
    }
    var words = text.lowercased().split(separator: " ").map(String.init)
    if let last = words.popLast() { words.append(Words.normal(last)) }
    let joined = words.joined(separator: " ")
    name = joined
    dimension = joined.contains("per ") ? .rate : .count
  }

  /// The dimension of a unit by its published name.
  static func dimension(of name: String) -> Dimension {
    units[name]?.dimension ?? (name.contains("per ") ? .rate : .count)
  }

  /// Runs of letters and digits; every other mark by itself.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      if !word.isEmpty { tokens.append(word) }
      word = ""
      if !character.isWhitespace, character != "'", character != "’" { tokens.append(String(character)) }
    }
    return word.isEmpty ? tokens : tokens + [word]
  }

  private static let scales: [String: Int] = [
    "000": 3,
    "000s": 3,
    "billion": 9,
    "billions": 9,
    "bn": 9,
    "hundreds": 2,
    "million": 6,
    "millions": 6,
    "mn": 6,
    "thousand": 3,
    "thousands": 3,
    "trillion": 12,
    "trillions": 12,
  ]

  /// Short scales that mean one only behind a currency.
  private static let short: [String: Int] = ["b": 9, "k": 3, "m": 6]

  /// The published units by the words and abbreviations that mean nothing else.
  private static let published: [String: Unit] = Dictionary(
    UnitTable.surfaceForms.filter { ($0.use == .word || $0.use == .abbreviation) && $0.alternative == nil }
      .map { ($0.text, UnitTable.units[$0.unit]) }, uniquingKeysWith: { first, _ in first })

  private static let units: [String: (name: String, dimension: Dimension)] = [
    "$": ("dollar", .money),
    "%": ("percent", .proportion),
    "day": ("day", .time),
    "days": ("day", .time),
    "dollar": ("dollar", .money),
    "dollars": ("dollar", .money),
    "eur": ("euro", .money),
    "euro": ("euro", .money),
    "euros": ("euro", .money),
    "gbp": ("pound sterling", .money),
    "ha": ("hectare", .area),
    "hectare": ("hectare", .area),
    "hectares": ("hectare", .area),
    "hour": ("hour", .time),
    "hours": ("hour", .time),
    "kg": ("kilogram", .mass),
    "kilogram": ("kilogram", .mass),
    "kilograms": ("kilogram", .mass),
    "kilometre": ("kilometre", .length),
    "kilometres": ("kilometre", .length),
    "km": ("kilometre", .length),
    "litre": ("litre", .volume),
    "litres": ("litre", .volume),
    "metre": ("metre", .length),
    "metres": ("metre", .length),
    "mile": ("mile", .length),
    "miles": ("mile", .length),
    "minute": ("minute", .time),
    "minutes": ("minute", .time),
    "mm": ("millimetre", .length),
    "pct": ("percent", .proportion),
    "percent": ("percent", .proportion),
    "percentage": ("percent", .proportion),
    "people": ("person", .count),
    "persons": ("person", .count),
    "pound sterling": ("pound sterling", .money),
    "tonne": ("metric ton", .mass),
    "tonnes": ("metric ton", .mass),
    "usd": ("dollar", .money),
    "£": ("pound sterling", .money),
    "€": ("euro", .money),
  ]
}
