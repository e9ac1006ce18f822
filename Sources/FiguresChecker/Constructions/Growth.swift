import FiguresCore

/// What grew from one level to another, so that a multiple in another sentence can be held against it.
enum Growth {
  /// Old and new levels of a sentence, also `numbered four million 40 years ago and had grown to 11 million`.
  static func all(in passage: Passage, _ pairs: [Endpoints], at desk: Desk) -> [(old: Claim, new: Claim)] {
    var found: [(old: Claim, new: Claim)] = []
    for pair in pairs {
      if let (old, new) = pair.levels(in: passage, at: desk) { found.append((old, new)) }
    }
    guard found.isEmpty else { return found }
    let levels = passage.figures.filter {
      desk.isLevel(passage, $0) && !desk.isTime(passage, $0)
        && !["ago", "earlier", "later", "old"].contains(passage.text($0 + 1))
    }
    for (first, second) in zip(levels, levels.dropFirst()) {
      guard let old = desk.claim(passage, first), let new = desk.claim(passage, second),
        desk.sameUnit(old, new) || old.figure.kind == .duration && new.figure.unit == nil
      else { continue }
      if isThenAndNow(first, second, in: passage) {
        found.append((old, new))
        continue
      }
      guard second - first <= 14, old.figure.kind != .duration, passage.text(second - 1) == "to",
        passage.has(.change, in: stretch(second - 4, upTo: second - 1)),
        passage.has(["ago", "then", "earlier", "once", "previously"], in: stretch(first + 1, upTo: second))
      else { continue }
      found.append((old, new))
    }
    return found
  }

  /// `There were 90 of them then; today there are 30.`
  private static func isThenAndNow(_ first: Int, _ second: Int, in passage: Passage) -> Bool {
    let between = stretch(first + 1, upTo: second)
    let isNow =
      passage.has(["now", "today"], in: between)
      || passage.has(["now", "today"], in: stretch(second + 1, upTo: second + 3))
    let isThen =
      passage.has(["then"], in: stretch(first + 1, upTo: first + 5))
      || between.contains { place in passage.items[place].claim != nil || Int(passage.text(place)) != nil }
      || passage.has(["ago", "earlier", "once", "originally"], in: 0..<second)
    return between.count <= 12 && isNow && isThen && passage.has([";", "but", "and", ","], in: between)
  }

  /// The nouns by which a multiple elsewhere can name what grew.
  static func nouns(of claims: [Claim], in passage: Passage) -> Set<String> {
    var nouns: Set<String> = []
    for item in passage.items where item.isContent { nouns.insert(noun(item.text)) }
    for claim in claims {
      for word in (claim.measure.map { [$0.head] + $0.modifiers } ?? []) + (claim.figure.unit.map { [$0.name] } ?? []) {
        for part in word.split(separator: " ") { nouns.insert(noun(String(part))) }
      }
    }
    return nouns
  }

  static func noun(_ word: String) -> String {
    NounSynonyms.common(Stem.singular(ModifierSynonyms.common(word)))
  }

  /// The nouns before the multiple, back to the beginning of its clause: `the number of otters has` gives otter.
  static func subject(of place: Int, in passage: Passage) -> Set<String>? {
    var nouns: Set<String> = []
    var at = place - 1
    while at >= 0, at >= place - 9 {
      let item = passage.items[at]
      if item.isMark && item.text != "(" || item.claim != nil || item.senses.contains(.boundary) { break }
      if item.isContent, !Self.empty.contains(item.text) {
        nouns.insert(noun(item.text))
      }
      if item.text == "saying" || item.text == "said" || item.text == "that" { break }
      at -= 1
    }
    nouns.subtract(["saying", "said"])
    // Places are often left out the second time and added the other.
    return nouns.isEmpty ? nil : nouns
  }

  private static let empty: Set<String> = [
    "number", "numbers", "total", "figure", "figures", "almost", "nearly", "roughly", "since", "then", "saying", "now",
    "already",
  ]
}
