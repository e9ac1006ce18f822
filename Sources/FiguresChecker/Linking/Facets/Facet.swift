import FiguresCore

/// A figure as an attribute of a thing: so much weight of a pumpkin, so many rooms of a hotel, so many dead of an accident.
struct Facet: Sendable {
  /// The index of the claim.
  let claim: Int
  /// Where it stands.
  let place: Desk.Place
  /// What it is an attribute of.
  private(set) var owner: Owner
  /// How the owner comes by it, for the evidence.
  let word: String
  /// What ties it to what was said before.
  let role: Role
  /// The words that narrow what is counted: `in the north`, `taken in the raid`.
  let restriction: Set<String>

  init(
    _ claim: Int, _ place: Desk.Place, _ owner: Owner, _ word: String, _ role: Role, _ restriction: Set<String> = []
  ) {
    self.claim = claim
    self.place = place
    self.owner = owner
    self.word = word
    self.role = role
    self.restriction = restriction
  }

  /// The same, with who `it` or `they` at the head of a sentence is: the subject of the sentence before.
  func resolved(at desk: Desk) -> Facet {
    let passage = desk.passages[place.passage]
    guard owner.isPronoun, Owner.pronouns.contains(passage.text(0)), place.passage > 0,
      desk.isNext(place.passage, after: place.passage - 1)
    else { return self }
    var other = self
    let before = Owner(opening: desk.passages[place.passage - 1])
    if !before.isBare, before.isDefinite { other.owner = before }
    return other
  }

  /// How a figure can take up an earlier one.
  enum Role: Sendable {
    /// It names something known by its number: `the £80,000 penalty`, `the 120 cheques`. Whose it is, need not be said again.
    case naming
    /// It is told of its owner, which must be the same: `The cave is 5.3 kilometres long`.
    case owned
    /// It counts those to whom something happened, and says nothing new of them: `five people died`.
    case happening
    /// It takes up nothing, and can only be taken up.
    case first
  }

  /// The facets of a claim under the keys by which they meet. O(length of the sentence).
  static func all(of index: Int, at desk: Desk) -> [(key: String, facet: Facet)] {
    let claim = desk.claims[index]
    guard let place = desk.places[index], claim.section != .headline, claim.figure.hedge != .vague,
      claim.figure.value?.point != nil, !claim.figure.readings.isEmpty,
      claim.figure.direction == nil || claim.text.contains("-")
    else { return [] }
    let passage = desk.passages[place.passage]
    guard !isSetApart(place.item, in: passage), passage.tokens.last?.text != "?" else { return [] }
    switch claim.figure.kind {
    case .count, .number: return CountFacets.all(of: index, place, in: passage, at: desk)
    case .money, .measure, .duration, .share, .rate: return AmountFacets.all(of: claim, index, place, in: passage)
    default: return []
    }
  }

  /// Whether the words around a figure say that it is another's, only compared, or only possible.
  private static func isSetApart(_ item: Int, in passage: Passage) -> Bool {
    let near = stretch(item - 4, upTo: item)
    return passage.has(apart, in: stretch(item - 3, upTo: item + 2))
      || passage.has(["than"], in: stretch(item - 4, upTo: item))
      || ["each", "apiece", "ago", "earlier", "later", "old"].contains(passage.text(item + 1))
      || passage.has(["from", "between", "every", "each", "per"], in: stretch(item - 1, upTo: item))
      || passage.has(["average", "if", "would", "could", "might", "may", "never", "not"], in: near)
      || passage.has(["respectively"], in: passage.items.indices)
      || passage.text(0) == "of" && item <= 4 || passage.text(item + 1) == "in" && passage.text(item + 3) == "row"
      || isSince(item, in: passage) || passage.has(["since"], in: stretch(0, upTo: 2))
  }

  /// `since 2015`; since a day of the week is the time of the news itself.
  private static func isSince(_ item: Int, in passage: Passage) -> Bool {
    stretch(item, upTo: item + 7).contains {
      passage.text($0) == "since" && CalendarWords.weekday(passage.text($0 + 1)) == nil
    }
  }

  private static let apart: Set<String> = [
    "additional", "another", "extra", "fewer", "first", "further", "last", "less", "more", "next", "other", "others",
    "previous", "remaining", "second", "third",
  ]

  /// The words behind a noun that narrow it, `of the cathedral`, `who finished in time`; `#` for a figure, which narrows, too.
  static func narrowing(from start: Int, in passage: Passage) -> Set<String> {
    var end = start
    let isRelative = ["that", "which", "who", "whose"].contains(passage.text(start))
    // "the 57 houses emptied by the army are"; "the 120 cheques showed" goes on with its verb.
    let isParticiple =
      VerbForms.isPast(passage.text(start))
      && stretch(start + 1, upTo: min(passage.items.count, start + 12)).contains {
        passage.items[$0].senses.contains(.finite) || VerbForms.isPast(passage.text($0))
      }
    guard
      isRelative || isParticiple
        || passage.items.indices.contains(start) && passage.items[start].senses.contains(.preposition)
    else { return [] }
    var words: Set<String> = []
    while end < passage.items.count, end < start + (isRelative ? 6 : 9) {
      let next = passage.items[end]
      if next.claim != nil {
        if !Statement.isYear(end, in: passage) { words.insert("#") }
        break
      }
      guard next.isWord, isRelative || next.senses.isDisjoint(with: [.finite, .boundary]), next.text != "and" else {
        break
      }
      if VerbForms.isPast(next.text), end > start, !isRelative { break }
      let isSeason =
        TimeWords.units.contains(next.text) && passage.items[end - 1].token?.marks.contains(.timePointer) != true
      if isSeason || next.token?.isCapitalised == true && next.token?.marks.contains(.calendar) == true {
        words.insert(next.text)
      }
      end += 1
    }
    return words.union(passage.sayings(in: stretch(start, upTo: end)))
  }
}
