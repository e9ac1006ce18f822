import FiguresCore

/// An age against a year of birth and a year of death or the article's own.
enum AgeBirthYear: Rule {
  static let page = RulePage(
    id: "age-birth-year",
    summary: "An age does not fit the year of birth.",
    severity: .error,
    why: "An age that does not fit its year of birth means that one of two facts about a person is wrong.",
    trap: """
      An age at some other moment of the life, and the months before the birthday, which leave two ages to one \
      year.
      """,
    rationale: """
      Whoever was born in 1948 is 75 or 76 in 2024. The rule reads "born in …" with "died in …", or the years behind a name, with "aged …" or "at the age of …" in the same sentence or "He was …" as the next; other years count where the age stands beside them ("In 2019, aged 68"). Ages \
      at another moment ("was 71 when …") keep it quiet.
      """,
    flawed: [
      "The organist Ole Brandt, born in 1930, died in March 2015 aged 79.",
      "Born in 1951, the painter Ines Falk died in 2020 at the age of 63.",
      "Tove Ask was born in 1902 and died in 1999, aged 87.",
      "The weaver was born in May 1921 and died in March 2005. She was 93.",
      "Jens Falk (1940-2019) never left the island. He was 69 when he died.",
    ],
    clean: [
      "The organist Ole Brandt, born in 1930, died in March 2015 aged 84.",
      "Born in 1951, the painter Ines Falk died in 2020 at the age of 69.",
      "The weaver was born in May 1921 and died in March 2005. She was 83.",
      "Jens Falk (1940-2019) never left the island. He was 20 when he built the mill.",
      "Born in 1951, she was 30 when the museum opened in 1981.",
    ],
    sources: ["copydesk.org, numeracy checklist (D. Gibson)"])

  static func rulings(at desk: Desk) -> [Ruling] {
    let deaths = desk.passages.indices.compactMap { ruling($0, at: desk) }
    return deaths + AgesAtTime.rulings(at: desk, except: Set(deaths.flatMap { $0.relation.claims.map(\.id) }))
  }

  private static func ruling(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    guard
      let (birth, death, end) = life(in: passage, at: desk).map({ ($0.birth, $0.death, index) })
        ?? lives(index, at: desk),
      death > birth, let (age, ageIndex) = age(near: end, at: desk), let years = age.figure.value?.point
    else { return nil }
    let exact = death - birth
    let possible = Interval(spanning: ExactDecimal(Int32(exact - 1)), ExactDecimal(Int32(exact)))
    let verdict: Verdict = possible.contains(years) ? .consistent : .inconsistent
    let dates = passage.figures.compactMap { desk.claim(passage, $0) }.filter {
      $0.figure.kind == .year || $0.figure.kind == .date
    }
    var relation = Relation(
      page, verdict, dates.prefix(2) + [age],
      evidence: "born, died and aged in \(ageIndex == index ? "one sentence" : "neighbouring sentences")",
      working: "\(death) − \(birth) = \(exact), so \(exact - 1) or \(exact)")
    guard verdict == .inconsistent else { return Ruling(relation) }
    relation.cause = Cause.slip(from: years, to: ExactDecimal(Int32(exact)))
    relation.suggestions = ["aged \(exact - 1) or \(exact)"]
    return Ruling(
      .error, "Born in \(birth) and dead in \(death) makes \(exact - 1) or \(exact), not \(Working.words(age)).",
      relation)
  }

  /// The years of birth and death: `born in 1948, died in May 2024`, `(1921–2004)`.
  private static func life(in passage: Passage, at desk: Desk) -> (birth: Int, death: Int)? {
    let tokens = passage.tokens
    if let born = tokens.firstIndex(where: { $0.text == "born" }) {
      guard let birth = YearToken.first(in: tokens, after: born, within: 6),
        let died = tokens.firstIndex(where: { $0.text == "died" || $0.text == "dies" }),
        let death = YearToken.first(in: tokens, after: died, within: 9)
      else { return nil }
      return (birth, death)
    }
    // Years in brackets behind a name.
    for place in passage.figures where passage.text(place - 1) == "(" && passage.text(place + 1) == ")" {
      guard let claim = desk.claim(passage, place), claim.figure.kind == .period,
        case .range(let first, let last)? = claim.figure.value, let birth = Int(first.description),
        let death = Int(last.description), place >= 2,
        passage.items[place - 2].token?.isCapitalised == true
      else { continue }
      return (birth, death)
    }
    return nil
  }

  /// `She was born in 1939. She died in March 2019, aged 79.`: the death stands in the next sentence.
  private static func lives(_ index: Int, at desk: Desk) -> (Int, Int, Int)? {
    guard desk.isNear(index + 1, after: index, reach: 200) else { return nil }
    let (tokens, next) = (desk.passages[index].tokens, desk.passages[index + 1])
    guard let born = tokens.firstIndex(where: { $0.text == "born" }), !tokens.contains(where: { $0.text == "died" }),
      let birth = YearToken.first(in: tokens, after: born, within: 6), ["he", "she"].contains(next.text(0)),
      let died = next.tokens.firstIndex(where: { $0.text == "died" }),
      let death = YearToken.first(in: next.tokens, after: died, within: 9)
    else { return nil }
    return (birth, death, index + 1)
  }

  /// The age at death, in the sentence itself or the next that takes it up: `He was 73.`
  private static func age(near index: Int, at desk: Desk) -> (Claim, Int)? {
    let passage = desk.passages[index]
    let isOtherTime: (Passage) -> Bool = { $0.tokens.contains { $0.text == "when" || $0.text == "then" } }
    if let place = passage.figures.first(where: { isAge($0, passage, at: desk) }) {
      return isOtherTime(passage) ? nil : desk.claim(passage, place).map { ($0, index) }
    }
    guard desk.isNext(index + 1, after: index) else { return nil }
    let next = desk.passages[index + 1]
    guard next.pointsBack, let place = next.figures.first,
      ["he was", "she was", "they were"].contains("\(next.text(0)) \(next.text(1))"), place == 2,
      let claim = desk.claim(next, place), claim.figure.kind == .age || claim.figure.kind == .number,
      claim.figure.value?.point != nil
    else { return nil }
    let behind = stretch(place + 1, upTo: next.items.count)
    let dies = next.text(place + 1) == "when" && next.has(["died"], in: behind) && behind.count <= 5
    guard dies || behind.allSatisfy({ next.items[$0].isMark }) else { return nil }
    return (claim, index + 1)
  }

  private static func isAge(_ place: Int, _ passage: Passage, at desk: Desk) -> Bool {
    guard let claim = desk.claim(passage, place), claim.figure.value?.point != nil else { return false }
    if claim.figure.kind == .age { return true }
    guard claim.figure.kind == .number || claim.figure.kind == .duration else { return false }
    return passage.text(place - 1) == "aged"
      || passage.text(place - 1) == "of" && passage.text(place - 2) == "age"
  }
}
