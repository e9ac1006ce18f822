import FiguresCore

/// Ages against a year of birth told in another sentence or with another event than a death: `Born in 1990, she retires in September 2024 at
/// 34`, `The builder, born in 1950, climbed it in 2019. He was 68.`
enum AgesAtTime {
  static func rulings(at desk: Desk, except ruled: Set<String>) -> [Ruling] {
    let births = desk.passages.indices.compactMap { index in birth(in: desk.passages[index]).map { (index, $0) } }
    // Two births are of two people, and nothing tells whose the ages are.
    guard births.count == 1, let (index, born) = births.first else { return [] }
    let reach = max(0, index - 2)...min(desk.passages.count - 1, index + 2)
    return reach.flatMap { other -> [Ruling] in
      guard other == index || desk.isNear(max(other, index), after: min(other, index), reach: 300),
        isSamePerson(other, index, at: desk)
      else { return [] }
      let passage = desk.passages[other]
      return passage.figures.compactMap { place in
        guard let age = age(place, in: passage, at: desk), !ruled.contains(age.id),
          let year = year(of: place, other, born, reach, at: desk), year > born
        else { return nil }
        return ruling(age, born, year)
      }
    }
  }

  private static func ruling(_ age: Claim, _ born: Int, _ year: Int) -> Ruling? {
    guard let years = age.figure.value?.point else { return nil }
    let exact = year - born
    let holds = [exact - 1, exact].contains { ExactDecimal(Int32($0)) == years }
    var relation = Relation(
      AgeBirthYear.page, holds ? .consistent : .inconsistent, [age],
      evidence: "a year of birth, a later year and the age then",
      working: "\(year) − \(born) = \(exact), so \(exact - 1) or \(exact)")
    guard !holds else { return Ruling(relation) }
    relation.cause = Cause.slip(from: years, to: ExactDecimal(Int32(exact)))
    relation.suggestions = ["\(exact - 1) or \(exact)"]
    return Ruling(
      .error, "Born in \(born), somebody is \(exact - 1) or \(exact) in \(year), not \(Working.words(age)).", relation)
  }

  private static func birth(in passage: Passage) -> Int? {
    passage.tokens.firstIndex { $0.text == "born" }.flatMap {
      YearToken.first(in: passage.tokens, after: $0, within: 9)
    }
  }

  /// Whether a sentence speaks of the one who was born: it is the same, opens with a pronoun, or stands before one that does.
  private static func isSamePerson(_ other: Int, _ birth: Int, at desk: Desk) -> Bool {
    let passage = desk.passages[other]
    guard !passage.has(Ages.kin, in: passage.items.indices) else { return false }
    if other == birth || ["he", "she"].contains(passage.text(0)) { return true }
    if passage.text(0) == "in", passage.has(["he", "she"], in: 0..<12) { return true }
    if other == birth - 1, ["born", "he", "she"].contains(desk.passages[birth].text(0)) { return true }
    // "Finch died on 17 November": the name was told before.
    guard let name = passage.items.first?.token, name.isCapitalised, name.senses.isEmpty, other > 0 else {
      return false
    }
    return (0..<other).contains { desk.passages[$0].tokens.contains { $0.isCapitalised && $0.text == name.text } }
  }

  private static func age(_ place: Int, in passage: Passage, at desk: Desk) -> Claim? {
    guard let claim = desk.claim(passage, place), let value = claim.figure.value?.point, value.isWhole,
      value < ExactDecimal(120), claim.figure.hedge == .exact
    else { return nil }
    if claim.figure.kind == .age { return claim }
    guard claim.figure.kind == .number, claim.figure.unit == nil else { return nil }
    let isEnd = !passage.items.indices.contains(place + 1) || passage.items[place + 1].isMark
    if ["aged", "turned", "turns"].contains(passage.text(place - 1)) { return claim }
    if passage.text(place - 1) == "at" || passage.text(place - 1) == "was" && place == 2 { return isEnd ? claim : nil }
    return nil
  }

  /// The year at which somebody had an age: the one beside it, of the death where both tell of one, or the only other one of the
  /// sentence before.
  private static func year(of place: Int, _ index: Int, _ born: Int, _ reach: ClosedRange<Int>, at desk: Desk) -> Int? {
    let passage = desk.passages[index]
    let span = passage.items[place].span
    let tokens = passage.tokens
    if let at = tokens.firstIndex(where: { $0.span.start >= span.start }) {
      let near = tokens.indices.filter { abs($0 - at) <= 6 }.compactMap { other -> Int? in
        guard let year = YearToken.year(tokens[other]), year != born else { return nil }
        let between = stretch(min(at, other), upTo: max(at, other))
        // "in 2009, aged 52": the comma parts nothing.
        return between.contains {
          ["and", ";"].contains(tokens[$0].text)
            || tokens[$0].text == "," && !["aged", "at"].contains(tokens[min($0 + 1, tokens.count - 1)].text)
        } ? nil : year
      }
      if near.count == 1 { return near[0] }
    }
    let years = { (other: Int) in desk.passages[other].tokens.compactMap(YearToken.year).filter { $0 != born } }
    if tokens.contains(where: { deaths.contains($0.text) }) {
      let told = reach.compactMap { other -> Int? in
        let tokens = desk.passages[other].tokens
        guard let died = tokens.firstIndex(where: { deaths.contains($0.text) }),
          isSamePerson(other, index, at: desk) || other == index
        else { return nil }
        return YearToken.first(in: tokens, after: died, within: 7).flatMap { $0 == born ? nil : $0 }
      }
      return Set(told).count == 1 ? told[0] : nil
    }
    guard passage.text(place - 1) == "was", place == 2, index > 0, years(index).isEmpty else { return nil }
    let before = years(index - 1)
    return before.count == 1 ? before[0] : nil
  }

  private static let deaths: Set<String> = ["died", "dies"]
}
