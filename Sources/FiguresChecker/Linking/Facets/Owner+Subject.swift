import FiguresCore

/// Where the subject of a clause stands.
extension Owner {
  /// The places of the subject of a figure's clause.
  static func subject(of item: Int, in passage: Passage) -> Range<Int> {
    var end = item
    if ["at", "with"].contains(passage.text(0)), item <= 5,
      let comma = (item..<passage.items.count).first(where: { passage.text($0) == "," })
    {
      // "With 2,900 students, its rival": who it is stands behind.
      let start = comma + 1
      let verb = (start..<passage.items.count).first { isVerb($0, in: passage) } ?? min(start + 4, passage.items.count)
      return start..<max(start, verb)
    }
    // "with 25 teachers and 510 pupils"
    if passage.text(item - 1) == "and", let other = passage.figures.last(where: { $0 < item - 1 && $0 > item - 5 }) {
      return subject(of: other, in: passage)
    }
    if passage.text(item - 1) == "with", item >= 2,
      passage.items[item - 2].isContent && passage.items[item - 2].token?.marks.contains(.timeAdverb) == false
        || passage.text(item - 2) == ","
    {
      end = passage.text(item - 2) == "," ? item - 2 : item - 1
    } else if let comma = [item - 1, item - 2].first(where: { passage.text($0) == "," }),
      comma == item - 1 || ["at", "aged", "some"].contains(passage.text(item - 1))
    {
      end = comma
    } else {
      var verb = item - 1
      let floor = max(0, item - 9)
      while verb >= floor, !isVerb(verb, in: passage) {
        if [";", ":"].contains(passage.text(verb)) { return item..<item }
        verb -= 1
      }
      guard verb >= floor, verb > 0 else { return item..<item }
      while verb > 0,
        isVerb(verb - 1, in: passage) || ["to", "not", "be"].contains(passage.text(verb - 1))
          || passage.text(verb - 1).hasSuffix("ly")
          || ["now", "also", "still"].contains(passage.text(verb - 1))
      { verb -= 1 }
      end = verb
      if ["who", "which", "that"].contains(passage.text(end - 1)) {
        end -= 1
        if passage.text(end - 1) == "," { end -= 1 }
      } else if ["and", "but"].contains(passage.text(end - 1)), end > 2 {
        // "The line is 9.6 kilometres long and has 16 stops"
        let first = subject(of: end - 1, in: passage)
        return first.upperBound < end - 1 ? first : item..<item
      }
    }
    // "Mr Orr, 63, will": what stands between commas is no part of the phrase.
    if passage.text(end - 1) == ",",
      let comma = (max(0, end - 13)..<max(0, end - 1)).last(where: { passage.text($0) == "," })
    {
      end = comma
    }
    var start = end
    while start > 0, start > end - 9 {
      let before = passage.items[start - 1]
      // "to climb the north face": a phrase begins with its article, but for "the roof of the church".
      if start < end, passage.items[start].senses.contains(.definite) || ["a", "an"].contains(passage.text(start)),
        !before.senses.contains(.preposition) || before.text == "to"
      {
        break
      }
      if before.isMark && before.text != "-" || before.claim != nil || before.senses.contains(.finite)
        || before.senses.contains(.boundary) || before.text == "that" || before.text == "and" || before.text == "but"
        || VerbForms.isPast(before.text) && start < end && passage.items[start].senses.contains(.definite)
      {
        break
      }
      start -= 1
    }
    return start..<end
  }

  static func isVerb(_ place: Int, in passage: Passage) -> Bool {
    let item = passage.items[place]
    guard item.isWord else { return false }
    return item.senses.contains(.finite) || VerbForms.isPast(item.text) || presents.contains(item.text)
  }

  /// Verbs of the present that lead to a figure.
  private static let presents: Set<String> = [
    "contains", "costs", "covers", "earns", "educates", "employs", "extends", "holds", "houses", "measures", "numbers",
    "owes", "owns",
    "pays", "runs", "seats", "spans", "stands", "stretches", "weighs",
  ]
}
