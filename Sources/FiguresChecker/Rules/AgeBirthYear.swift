import FiguresCore

/// An age against a year of birth and a year of death or the article's own.
enum AgeBirthYear: Rule {
  static let page = RulePage(
    id: "age-birth-year",
    summary: "An age does not fit the year of birth.",
    severity: .error,
    rationale: """
      Whoever was born in 1948 is 75 or 76 in 2024. The rule reads "born in …" with "died in …", "aged …" or "at the age of …" in the same sentence. Ages \
      at another moment ("was 71 when …") keep it quiet.
      """,
    flawed: [
      "The organist Ole Brandt, born in 1930, died in March 2015 aged 79.",
      "Born in 1951, the painter Ines Falk died in 2020 at the age of 63.",
      "Tove Ask was born in 1902 and died in 1999, aged 87.",
    ],
    clean: [
      "The organist Ole Brandt, born in 1930, died in March 2015 aged 84.",
      "Born in 1951, the painter Ines Falk died in 2020 at the age of 69.",
      "Born in 1951, she was 30 when the museum opened in 1981.",
    ],
    sources: ["copydesk.org, numeracy checklist (D. Gibson)"])

  static func rulings(at desk: Desk) -> [Ruling] { desk.passages.compactMap { ruling($0, at: desk) } }

  private static func ruling(_ passage: Passage, at desk: Desk) -> Ruling? {
    let tokens = passage.tokens
    guard let born = tokens.firstIndex(where: { $0.text == "born" }),
      !tokens.contains(where: { $0.text == "when" || $0.text == "then" }),
      let birth = YearToken.first(in: tokens, after: born, within: 6),
      let died = tokens.firstIndex(where: { $0.text == "died" || $0.text == "dies" }),
      let death = YearToken.first(in: tokens, after: died, within: 6), death > birth,
      let age = passage.figures.compactMap({ desk.claim(passage, $0) }).first(where: { isAge($0, passage) }),
      let years = age.figure.value?.point
    else { return nil }
    let exact = death - birth
    let possible = Interval(spanning: ExactDecimal(Int32(exact - 1)), ExactDecimal(Int32(exact)))
    let verdict: Verdict = possible.contains(years) ? .consistent : .inconsistent
    let dates = passage.figures.compactMap { desk.claim(passage, $0) }.filter {
      $0.figure.kind == .year || $0.figure.kind == .date
    }
    var relation = Relation(
      page, verdict, dates.prefix(2) + [age], evidence: "born, died and aged in one sentence",
      working: "\(death) − \(birth) = \(exact), so \(exact - 1) or \(exact)")
    guard verdict == .inconsistent else { return Ruling(relation) }
    relation.cause = Cause.slip(from: years, to: ExactDecimal(Int32(exact)))
    relation.suggestions = ["aged \(exact - 1) or \(exact)"]
    return Ruling(
      .error, "Born in \(birth) and dead in \(death) makes \(exact - 1) or \(exact), not \(Working.words(age)).",
      relation)
  }

  private static func isAge(_ claim: Claim, _ passage: Passage) -> Bool {
    if claim.figure.kind == .age { return claim.figure.value?.point != nil }
    guard claim.figure.kind == .number || claim.figure.kind == .duration,
      let index = passage.tokens.firstIndex(where: { $0.span.start >= claim.span.start })
    else { return false }
    return index > 0
      && (passage.tokens[index - 1].text == "aged"
        || (index > 1 && passage.tokens[index - 1].text == "of" && passage.tokens[index - 2].text == "age"))
  }
}
