/// Whose a figure can be: the rows that the words around it allow.
struct Owners: Sendable, Hashable {
  /// The rows, by their place in the index, likeliest first.
  var rows: [Int]
  /// Whether nobody else can be meant.
  var isSure: Bool

  static let nobody = Owners(rows: [], isSure: false)

  /// Both together.
  func joined(_ other: Owners) -> Owners {
    Owners(rows: rows + other.rows.filter { !rows.contains($0) }, isSure: isSure && other.isSure)
  }
}

extension TableReader {
  /// Whose the figure at a place of a passage is. O(items of the sentence).
  ///
  /// A name in front of its bracket, an owner's name before the figure, and a name behind `from` go before all others; then
  /// `held … to`; then the names of the clause that stand behind no preposition, pronouns for those of before; and where the clause
  /// has none, the subject of the clause before it.
  func owners(of place: Int, in passage: Int) -> Owners {
    let items = desk.passages[passage].items
    if let mention = bracketed(place, passage) ?? possessor(place, passage) ?? giver(place, passage)
      ?? held(place, passage)
    {
      return resolved(mention, passage)
    }
    let start = clauseStart(before: place, in: passage)
    let named = mentions[passage].filter { start <= $0.range.lowerBound && $0.range.upperBound <= place }
    let own = named.filter { $0.role == .plain || $0.role == .agent }
    if !own.isEmpty { return own.dropFirst().reduce(resolved(own[0], passage)) { $0.joined(resolved($1, passage)) } }
    if let owner = mentions[passage].first(where: { isOwnerBehind($0, place, start, passage) }) {
      return resolved(owner, passage)
    }
    if start > 0 { return subject(ofClauseBefore: start, in: passage) }
    return items.prefix(place).contains { ["his", "her"].contains($0.text) } ? people(before: 0, in: passage) : .nobody
  }

  /// `Isaiah Thomas's game-high 38 points, six assists and a steal`.
  private func possessor(_ place: Int, _ passage: Int) -> Mention? {
    let items = desk.passages[passage].items
    return mentions[passage].last { mention in
      mention.role == .possessive && mention.range.upperBound <= place
        && (desk.passages[passage].figures.first { $0 >= mention.range.upperBound } ?? place) - mention.range.upperBound
          <= 2
        && items[mention.range.upperBound..<place].allSatisfy(Self.isListed)
    }
  }

  /// Whether an item can stand in a list of figures and what they count.
  private static func isListed(_ item: Passage.Item) -> Bool {
    item.claim != nil || [",", "a", "an", "and"].contains(item.text)
      || item.isWord && item.senses.isDisjoint(with: [.boundary, .finite, .preposition])
  }

  /// `Taj Gibson (eight points)`.
  private func bracketed(_ place: Int, _ passage: Int) -> Mention? {
    let items = desk.passages[passage].items
    guard let open = items[..<place].lastIndex(where: { $0.text == "(" }),
      !items[open..<place].contains(where: { $0.text == ")" })
    else { return nil }
    return mentions[passage].last { $0.range.upperBound == open }
  }

  /// `17 points and five rebounds from Luol Deng`.
  private func giver(_ place: Int, _ passage: Int) -> Mention? {
    let items = desk.passages[passage].items
    var at = place + 1
    while at < items.count, at < place + 10, items[at].claim != nil || [",", "and"].contains(items[at].text) { at += 1 }
    guard at + 1 < items.count, items[at].text == "from" else { return nil }
    return mentions[passage].first { $0.range.lowerBound > at && $0.range.lowerBound <= at + 2 }
  }

  /// `held the Heat to 44 percent`, `forced them into 14 turnovers`.
  private func held(_ place: Int, _ passage: Int) -> Mention? {
    let items = desk.passages[passage].items
    let start = clauseStart(before: place, in: passage)
    guard let verb = items[start..<place].lastIndex(where: { Self.holding.contains($0.text) }),
      items[verb..<place].contains(where: { $0.text == "to" || $0.text == "into" })
    else { return nil }
    let behind = mentions[passage].last { verb < $0.range.lowerBound && $0.range.upperBound <= place }
    if behind == nil, let pronoun = items[verb..<place].firstIndex(where: { $0.text == "them" }) {
      return Mention(range: pronoun..<(pronoun + 1), referent: .unknown, role: .plain, hasArticle: false)
    }
    return behind
  }

  private static let holding: Set<String> = [
    "forced", "forcing", "force", "held", "hold", "holding", "kept", "keeping", "limit", "limited", "limiting",
    "restricted", "restricting",
  ]

  /// In a clause that opens with its figure, the name right behind: `With 20 points, Kevin Love led …`.
  private func isOwnerBehind(_ mention: Mention, _ place: Int, _ start: Int, _ passage: Int) -> Bool {
    let items = desk.passages[passage].items
    guard start == 0, mention.role == .plain, mention.range.lowerBound > place, items.first?.isWord == true,
      ["with", "scoring", "notching", "recording", "posting"].contains(items[0].text)
    else { return false }
    return items[place..<mention.range.lowerBound].last { $0.text != "the" }?.text == ","
  }

  /// Where the clause of a place begins: behind the last word or mark that opens a clause, or a name behind `and` that follows a figure.
  func clauseStart(before place: Int, in passage: Int) -> Int {
    let sentence = desk.passages[passage]
    var at = place - 1
    while at > 0 {
      let text = sentence.items[at].text
      if text == ";" || Self.openings.contains(text) { return at }
      if text == "as" || text == "and" || text == "," {
        if let next = mentions[passage].first(where: { (at + 1...at + 2).contains($0.range.lowerBound) }),
          next.range.upperBound <= place, next.role == .plain, text == "as" || isAfterFigure(at, passage)
        {
          return at + 1
        }
      }
      at -= 1
    }
    return 0
  }

  private func isAfterFigure(_ place: Int, _ passage: Int) -> Bool {
    let last = mentions[passage].last { $0.range.upperBound <= place && $0.rows != nil }?.range.upperBound ?? 0
    return desk.passages[passage].figures.contains { last <= $0 && $0 < place }
  }

  private static let openings: Set<String> = [
    "although", "but", "though", "whereas", "which", "while", "who", "whose",
  ]

  /// Who does what the clause before a place says.
  private func subject(ofClauseBefore place: Int, in passage: Int) -> Owners {
    let start = clauseStart(before: place, in: passage)
    let named = mentions[passage].filter { start <= $0.range.lowerBound && $0.range.upperBound <= place }
    let own =
      named.filter { $0.role == .plain }.prefix(1) + named.filter { $0.role == .agent || $0.role == .possessive }
    if let first = own.first {
      return own.dropFirst().reduce(resolved(first, passage)) { $0.joined(resolved($1, passage)) }
    }
    return start > 0 ? subject(ofClauseBefore: start, in: passage) : .nobody
  }

  /// The rows a mention stands for.
  func resolved(_ mention: Mention, _ passage: Int) -> Owners {
    switch mention.referent {
    case .rows(let rows): return Owners(rows: rows, isSure: true)
    case .unknown: return .nobody
    case .person: return people(before: mention.range.lowerBound, in: passage)
    case .group: return all(before: mention.range.lowerBound, in: passage)
    case .relative:
      let last = mentions[passage].last { $0.range.upperBound <= mention.range.lowerBound }
      guard let last, mention.range.lowerBound - last.range.upperBound <= 1 else { return .nobody }
      let coordinated = mentions[passage].filter {
        $0.range.upperBound <= last.range.lowerBound && last.range.lowerBound - $0.range.upperBound <= 1
      }
      return (coordinated + [last]).reduce(Owners(rows: [], isSure: true)) { $0.joined(resolved($1, passage)) }
    }
  }

  /// The persons that `he` can be: those named before in the sentence, else those of the sentence before.
  private func people(before place: Int, in passage: Int) -> Owners {
    known(before: place, in: passage) { !isBody($0) }
  }

  private func all(before place: Int, in passage: Int) -> Owners { known(before: place, in: passage) { _ in true } }

  private func known(before place: Int, in passage: Int, where isMeant: (Int) -> Bool) -> Owners {
    let own = mentions[passage].filter { $0.range.upperBound <= place }
    var previous: [Mention] = []
    if before[passage].contains(where: { $0.rows != nil }) {
      previous = before[passage]
    } else if passage > 0 {
      previous = mentions[passage - 1]
    }
    for named in [own, previous] {
      let rows = named.flatMap { $0.rows ?? [] }.filter(isMeant)
      if rows.isEmpty, !named.contains(where: { $0.referent == .unknown && $0.role != .oblique }) { continue }
      let isSure = !named.contains { $0.referent == .unknown && $0.role != .oblique }
      return Owners(
        rows: rows.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, isSure: isSure && !rows.isEmpty)
    }
    return .nobody
  }
}
