import FiguresCore

extension Recollections {
  /// The noun phrase around a figure that points back.
  struct Name {
    /// The words between the figure and the end of its noun phrase: `leisure centre`.
    let head: Set<String>
    /// The words before the figure, owners included, and those that narrow it from behind.
    let restriction: Set<String>
    /// Whether the figure only describes the noun: `27-acre`, `£27m`.
    let isAttribute: Bool
    /// Whether the noun may be a new one: `the 340-home estate`.
    let isNewName: Bool

    var all: Set<String> { head.union(restriction) }

    /// Reads the name; nil where the words do not point back or single out one of several.
    init?(of claim: Claim, at item: Int, in passage: Passage) {
      var start = item - 1
      var owners: Set<String> = []
      while start >= 0, start >= item - 3, passage.items[start].isWord {
        let next = passage.items[start]
        if next.senses.contains(.apart) || Self.singled.contains(next.text) { return nil }
        if next.token?.isPossessive == true || next.senses.contains(.definite) { break }
        if next.text == "of", let noun = Self.named(before: start, in: passage) {
          owners.formUnion(noun)
          start -= 2
          break
        }
        guard next.isContent,
          !VerbForms.isPast(next.text) || passage.items[max(0, start - 1)].senses.contains(.definite)
        else { return nil }
        owners.insert(KindredNouns.normal(next.text))
        start -= 1
      }
      guard start >= 0, start >= item - 3, passage.items[start].isWord, passage.text(start) != "that",
        passage.text(start) != "all", passage.text(start) != "both"
      else { return nil }
      if passage.items[start].token?.isPossessive == true {
        var at = Ages.kin.contains(passage.text(start)) ? -1 : start
        while at >= 0, at > start - 3, passage.items[at].isContent {
          owners.formUnion(passage.sayings(in: at..<(at + 1)))
          at -= 1
        }
      }
      var end = item + 1
      while end < passage.items.count, passage.items[end].isContent, !VerbForms.isPast(passage.text(end)),
        !PlainWords.table.contains(passage.text(end)), end < item + 5
      { end += 1 }
      head = passage.sayings(in: stretch(item + 1, upTo: end))
      // "the 430-home estate on 14 November"
      let isAttributive = end > item + 1 && (claim.text.contains("-") || claim.figure.kind == .money)
      var last = end
      // "after her 34-kilometre swim she ate"
      let isNextClause = isAttributive && ["he", "it", "she", "they"].contains(passage.text(end))
      let goesOn = passage.items.indices.contains(end) && !isNextClause && Self.goesOn(end, in: passage)
      while goesOn, last < passage.items.count, last < end + 9 {
        let next = passage.items[last]
        if next.claim != nil {
          if Statement.isYear(last, in: passage) { last += 1; continue }
          if isAttributive { break }
          return nil
        }
        if next.isMark && next.text != "-"
          || next.senses.contains(.finite) && !Self.continues(last, in: passage)
          || next.text == "and" || next.text == "to" && isAttributive
          || next.senses.contains(.boundary) && !["who", "which"].contains(next.text)
        {
          break
        }
        // "her contract at Albion runs": a verb behind a name.
        if last > end, passage.items[last - 1].token?.isCapitalised == true, next.isContent,
          next.token?.isCapitalised == false
        {
          break
        }
        if last > end, VerbForms.isPast(next.text), !passage.items[last - 1].senses.contains(.finite),
          !["who", "which", "that"].contains(passage.text(last - 1)), passage.items[last - 1].isContent
        {
          break
        }
        last += 1
      }
      // "the five Hadrian coins"
      let words = claim.figure.kind == .count ? claim.figure.unit?.name.split(separator: " ").dropLast() ?? [] : []
      owners.formUnion(words.map { KindredNouns.normal(String($0)) })
      restriction = owners.union(passage.sayings(in: stretch(end, upTo: last)))
      let follows = passage.items.indices.contains(item + 1) && passage.items[item + 1].isContent
      isAttribute = follows && !head.isEmpty
      isNewName =
        isAttribute && claim.figure.kind == .count && claim.text.contains("-") && head.count == 1
        && passage.text(item - 1) == "the" && head.allSatisfy(Self.wholes.contains)
      guard !all.isEmpty else { return nil }
    }

    /// Whether what follows the noun narrows it, and is not its verb.
    private static func goesOn(_ place: Int, in passage: Passage) -> Bool {
      let next = passage.items[place]
      return next.senses.contains(.preposition) || VerbForms.isPast(next.text)
        || next.senses.contains(.definite) || ["he", "it", "she", "they", "which", "who"].contains(next.text)
        || next.claim != nil || next.text.hasSuffix("ing")
    }

    /// Whether a verb belongs to a relative clause: `who were`, `that have been`.
    private static func continues(_ place: Int, in passage: Passage) -> Bool {
      let before = passage.text(place - 1)
      return ["who", "which", "that"].contains(before)
        || passage.items[place - 1].senses.contains(.finite) && continues(place - 1, in: passage)
    }

    /// The noun of `the loss of`, before its `of`.
    private static func named(before place: Int, in passage: Passage) -> Set<String>? {
      guard place >= 2, passage.items[place - 1].isContent, passage.items[place - 2].senses.contains(.definite) else {
        return nil
      }
      return passage.sayings(in: (place - 1)..<place)
    }

    /// Nouns for a whole that is described by its parts, in normal form.
    private static let wholes = Set(
      [
        "apartment", "arena", "auditorium", "block", "building", "campus", "centre", "center", "clinic", "complex",
        "development", "estate", "facility", "factory", "hall", "home", "hospital", "hotel", "mansion", "park",
        "plant", "project", "property", "resort", "scheme", "school", "ship", "site", "stadium", "theatre", "tower",
        "venue", "vessel",
      ].map(KindredNouns.normal))

    /// Words that single out one of several, or something else than before.
    private static let singled: Set<String> = [
      "annual", "average", "combined", "daily", "early", "existing", "final", "first", "former", "initial", "last",
      "late", "latest", "minimum", "maximum", "monthly", "new", "next", "old", "only", "opening", "original", "past",
      "previous", "record", "same", "second", "separate", "similar", "third", "total", "typical", "usual", "weekly",
    ]
  }
}
