import FiguresCore

/// The ages of people who are named with them: `Mark Hill, 34,`, `Hill, aged 34`, `Hill (34)`.
enum Ages {
  /// The pairs of an article, each later age with the earlier ones of the same person. Persons are few; O(n²) in them.
  static func all(at desk: Desk, _ background: Background) -> [Mentions] {
    var told: [AgedPerson] = []
    var found: [Mentions] = []
    for index in desk.claims.indices {
      guard let place = desk.places[index], desk.claims[index].section != .headline else { continue }
      let passage = desk.passages[place.passage]
      guard var person = AgedPerson(of: index, place, in: passage, at: desk) else { continue }
      if let name = described(index, place, at: desk),
        name.count == 2 || told.contains(where: { $0.names.contains { name.contains($0) } })
      {
        person.take(name: name)
      }
      defer { told.append(person) }
      let same = told.filter {
        desk.places[$0.claim]?.passage != place.passage && $0.isSame(as: person, background.aliases)
      }
      guard let first = same.first, Set(same.map { desk.claims[$0.claim].figure.value }).count == 1,
        !isRelative(person, first, passage),
        !isTold(index, before: told, at: desk), person.names.isEmpty ? !background.hasSeveral(of: person.nouns) : true
      else { continue }
      found.append(
        Mentions(
          first: first.claim, second: index, tie: .recalled, shared: person.names.suffix(1) + person.nouns.sorted()))
    }
    return found + bare(at: desk)
  }

  /// Whether a word for a relative stands there, who may share a name in full; the mother is the mother of before.
  private static func isRelative(_ person: AgedPerson, _ first: AgedPerson, _ passage: Passage) -> Bool {
    let relatives = person.nouns.intersection(kin)
    let item = passage.figures.first { passage.items[$0].claim == person.claim } ?? 0
    return passage.has(kin, in: stretch(max(0, item - 8), upTo: item + 3))
      && (relatives.isEmpty || relatives.isDisjoint(with: first.nouns))
  }

  /// Whether somebody of that age was spoken of before, who may be meant.
  private static func isTold(_ index: Int, before told: [AgedPerson], at desk: Desk) -> Bool {
    told.contains { desk.claims[$0.claim].figure.value == desk.claims[index].figure.value }
  }

  /// `Mark Hill, 34, … the 36-year-old`: an age without a noun names the one the text began with. The pairs of an article, each such age
  /// with the first age told. O(n) in the ages and the words between.
  private static func bare(at desk: Desk) -> [Mentions] {
    let ages = desk.claims.indices.filter {
      desk.claims[$0].figure.kind == .age && desk.claims[$0].section != .headline && desk.places[$0] != nil
        && desk.claims[$0].figure.value?.point != nil
    }
    guard let first = ages.first, let here = desk.places[first], desk.claims[first].figure.hedge == .exact else {
      return []
    }
    let before = desk.passages[here.passage]
    let isNamed = name(before: here.item, in: before, desk.claims[first]) != nil
    guard isNamed || ["a", "an"].contains(before.text(here.item - 1)) && before.items.indices.contains(here.item + 1)
    else { return [] }
    let start = desk.claims[first].span.end
    guard !isNamed || fullNames(desk, from: 0, to: desk.claims[first].span.start) <= 1 else { return [] }
    return ages.dropFirst().compactMap { index in
      guard let place = desk.places[index], place.passage != here.passage, desk.claims[index].text.contains("-year-old")
      else { return nil }
      let passage = desk.passages[place.passage]
      let noun = passage.text(place.item + 1)
      guard passage.text(place.item - 1) == "the",
        !passage.items.indices.contains(place.item + 1) || !passage.items[place.item + 1].isContent
          || VerbForms.isPast(noun) || PlainWords.table.contains(noun) || noun == before.text(here.item + 1),
        !desk.claims[..<index].contains(where: { $0.figure.value == desk.claims[index].figure.value }),
        fullNames(desk, from: start, to: passage.span.start, onlyOpening: true) <= (isNamed ? 0 : 1)
      else { return nil }
      return Mentions(first: first, second: index, tie: .recalled, shared: ["age"])
    }
  }

  /// How many names in full a stretch of the text holds, or how many of its sentences open with one; the names of those who only say something left out. Linear in its length.
  private static func fullNames(_ desk: Desk, from start: Int, to end: Int, onlyOpening: Bool = false) -> Int {
    let tokens = Tokenizer.tokens(of: desk.article.text, in: ByteSpan(start, max(start, end)))
    var count = 0
    var at = 0
    while at + 1 < tokens.count {
      guard isName(tokens[at]), isName(tokens[at + 1]) else {
        at += 1
        continue
      }
      var last = at + 1
      while last + 1 < tokens.count, isName(tokens[last + 1]) { last += 1 }
      let near = tokens[max(0, at - 3)..<min(tokens.count, last + 4)].map(\.text)
      let opens = !onlyOpening || at == 0 || tokens[at - 1].text == "." || at == 1
      if opens, !near.contains(where: { speech.contains($0) }) { count += 1 }
      at = last + 1
    }
    return count
  }

  private static func isName(_ token: Token) -> Bool {
    token.isCapitalised && !token.isMark && token.senses.isEmpty && CalendarWords.month(token.text) == nil
      && CalendarWords.weekday(token.text) == nil
  }

  private static let speech: Set<String> = ["added", "adding", "said", "say", "says", "told"]

  /// `Ann Lee won the race. The 26-year-old Dane …`: whose age a description at the head of a sentence gives; the one person named at the head
  /// of the sentence before.
  private static func described(_ index: Int, _ place: Desk.Place, at desk: Desk) -> [String]? {
    let passage = desk.passages[place.passage]
    guard place.item == 1, passage.text(0) == "the", desk.claims[index].text.hasSuffix("-year-old") else { return nil }
    let text = desk.article.text
    guard let end = text[..<passage.span.start].lastIndex(where: { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }) else {
      return nil
    }
    let start = text[..<end].lastIndex { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0x0A }.map { $0 + 1 } ?? 0
    let tokens = Tokenizer.tokens(of: text, in: ByteSpan(start, end))
    let subject = tokens.prefix {
      !$0.senses.contains(.finite) && !($0.isMark && $0.text != "-") && !VerbForms.isPast($0.text)
    }
    let name = subject.drop { !isName($0) }.prefix { isName($0) }.map(\.text)
    let others = fullNames(desk, from: start, to: subject.last?.span.end ?? end)
    return (name.count == 2 && others == 1 || name.count == 1 && others == 0) && passage.span.start - end <= 4
      ? name : nil
  }

  /// Words for relatives, who may share a name in full.
  static let kin: Set<String> = [
    "brother", "cousin", "daughter", "father", "grandfather", "grandson", "husband", "junior", "mother", "namesake",
    "nephew", "senior", "sister", "son", "twin", "uncle", "wife",
  ]

  /// The words of the name in front of an age: capitalised words with a comma, a bracket or `aged` between.
  private static func name(before item: Int, in passage: Passage, _ claim: Claim) -> [String]? {
    guard claim.figure.kind == .age || claim.figure.kind == .number, claim.figure.hedge == .exact,
      let age = claim.figure.value?.point, age < ExactDecimal(120), age.exponent == 0
    else { return nil }
    var at = item - 1
    if passage.text(at) == "aged" { at -= 1 }
    guard at > 0, passage.text(at) == "," || passage.text(at) == "(" else { return nil }
    // Behind the age the sentence goes on: "Hill, 34, has" and not "Section 3, 34 pages".
    let after = passage.text(item + 1)
    guard after == "," || after == ")" || item + 1 == passage.items.count || after == "." else { return nil }
    var name: [String] = []
    at -= 1
    while at >= 0, let token = passage.items[at].token, !token.isMark, token.isCapitalised,
      CalendarWords.month(token.text) == nil, CalendarWords.weekday(token.text) == nil
    {
      name.insert(token.text, at: 0)
      at -= 1
    }
    return name.isEmpty ? nil : name
  }
}
