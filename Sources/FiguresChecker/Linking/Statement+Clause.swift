import FiguresCore

/// Where the clause of a figure begins and ends.
extension Statement {
  /// The places of the clause of a figure: cut at a semicolon, a word that opens a clause, or a comma with `and` or `but`. A relative
  /// clause takes in the noun before it.
  static func clause(around item: Int, in passage: Passage) -> Range<Int> {
    var start = item
    while start > 0, !opensClause(start, in: passage) { start -= 1 }
    if relatives.contains(passage.text(start)) {
      var back = start - 1
      while back >= 0, passage.items[back].isMark { back -= 1 }
      while back > 0, passage.items[back].isContent { back -= 1 }
      start = max(0, back)
    }
    var end = item + 1
    while end < passage.items.count, !opensClause(end, in: passage) { end += 1 }
    // "The hall, which seats 530 people, was full": the relative clause ends at the comma.
    if relatives.contains(passage.text(start)) || passage.has(relatives, in: stretch(start, upTo: item)),
      let comma = (item + 1..<max(item + 1, end)).first(where: { passage.text($0) == "," })
    {
      end = comma
    }
    return start..<end
  }

  private static func opensClause(_ place: Int, in passage: Passage) -> Bool {
    let item = passage.items[place]
    if item.text == ";" || item.text == ":" { return true }
    if item.senses.contains(.boundary), place > 0 { return true }
    guard item.text == "and" || item.text == "but" else { return false }
    return passage.text(place - 1) == "," || openers.contains(passage.text(place + 1))
  }

  /// Words with which another clause goes on behind `and`.
  private static let openers: Set<String> = [
    "are", "can", "could", "did", "do", "does", "had", "has", "have", "he", "is", "it", "may", "she", "that", "they",
    "was", "were", "will", "would",
  ]

  private static let relatives: Set<String> = ["which", "who", "whose"]
}
