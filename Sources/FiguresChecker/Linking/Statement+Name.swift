import FiguresCore

/// The name by which a statement points back.
extension Statement {
  /// The places of the noun phrase that names what a figure is of, the figure left out: `the turnout of FIGURE`, `its FIGURE run`,
  /// `at FIGURE, the orchard`. Nil where the words do not point back to something known.
  static func name(around item: Int, in passage: Passage) -> Range<Int>? {
    if passage.text(item - 1) == "of", let start = definite(before: item - 1, in: passage) {
      // What follows may narrow the name: "the turnout of 83% in the north".
      let end = phraseEnd(item + 1, in: passage)
      return start..<(item + 1 < end && VerbForms.isPast(passage.text(item + 1)) ? item + 1 : end)
    }
    // "With adult tickets at £16, the aquarium": what opens the sentence.
    if ["at", "down", "up"].contains(passage.text(item - 1)), passage.text(0) == "with", item > 2, item <= 6,
      passage.items[1..<(item - 1)].allSatisfy(\.isContent)
    {
      return 1..<item
    }
    if passage.text(item - 1) == "at", let start = definite(before: item - 1, in: passage, reach: 8),
      start + 1 < item - 1
    {
      return start..<item
    }
    if passage.text(item - 1) == "at", item <= 2 || passage.text(item - 2) == ",", passage.text(item + 1) == ",",
      item + 2 < passage.items.count, passage.items[item + 2].senses.contains(.definite)
    {
      let end = (item + 3..<passage.items.count).first { !passage.items[$0].isContent } ?? passage.items.count
      return end > item + 3 ? item + 2..<end : nil
    }
    guard let start = definite(before: item, in: passage, onlyOwners: true), item + 1 < passage.items.count,
      passage.items[item + 1].isContent
    else { return nil }
    return start..<phraseEnd(item + 1, in: passage)
  }

  /// The place of the word that points back and opens the noun phrase before a place.
  private static func definite(
    before item: Int, in passage: Passage, reach: Int = 5, onlyOwners: Bool = false
  ) -> Int? {
    var at = item - 1
    while at >= 0, at >= item - reach, passage.items[at].isWord {
      let next = passage.items[at]
      if next.token?.isPossessive == true {
        // The owner belongs to the name, with the words before it: "last year's loss", "the line's cost".
        var start = at
        while start > 0, at - start < 2,
          passage.items[start - 1].isContent || passage.text(start - 1) == "last"
            || passage.text(start - 1) == "this"
        { start -= 1 }
        return start
      }
      if next.senses.contains(.definite), next.text != "that", passage.text(at - 1) != "in" || onlyOwners { return at }
      if onlyOwners ? !next.isContent : !(next.isContent || ["of", "in", "the"].contains(next.text)) { return nil }
      at -= 1
    }
    return nil
  }

  /// Where a noun phrase ends: before its verb, a mark or a word that opens a clause; `of`, `in` and their like belong to it.
  private static func phraseEnd(_ start: Int, in passage: Passage) -> Int {
    var at = start
    while at < passage.items.count {
      let next = passage.items[at]
      guard next.isWord || isYear(at, in: passage), next.senses.isDisjoint(with: [.finite, .boundary]),
        next.text != "and"
      else { break }
      // "the 21-kilometre route on Saturday" is no other route.
      if next.senses.contains(.preposition), isDay(at + 1, in: passage) { break }
      let before = passage.items[max(0, at - 1)]
      // "the $570,000 grant comes": what follows its noun is its verb.
      if at > start, before.isContent, PlainWords.table.contains(next.text) { break }
      if at > start, VerbForms.isPast(next.text), !before.senses.contains(.definite) { break }
      // Another noun phrase begins: "its 69-night run the play".
      if at > start, next.senses.contains(.definite), !before.senses.contains(.preposition) { break }
      at += 1
    }
    return at
  }
}

extension Statement {
  /// Whether the figure at a place is a year.
  static func isYear(_ place: Int, in passage: Passage) -> Bool {
    let span = passage.items[place].span
    guard passage.items[place].claim != nil, span.length == 4 else { return false }
    return passage.tokens.contains { $0.span == span && Passage.isYear($0.text) }
  }

  fileprivate static func isDay(_ place: Int, in passage: Passage) -> Bool {
    CalendarWords.weekday(passage.text(place)) != nil
  }
}
