import FiguresCore

/// A length of time against its beginning and end.
enum DurationYears: Rule {
  static let page = RulePage(
    id: "duration-years",
    summary: "A number of years does not fit the beginning and the end.",
    severity: .error,
    rationale: """
      The rule reads two years in one sentence, one with a word for beginning and one with a word for ending, and "after … years" or "for … years". One year more or less is \
      allowed, since both ends may be counted.
      """,
    flawed: [
      "The mill opened in 1971 and closed in 2009 after 28 years.",
      "She joined the choir in 1990 and left in 2018 after 38 years.",
      "The ferry line, launched in 1955, ended in 1999 after 34 years.",
    ],
    clean: [
      "The mill opened in 1971 and closed in 2009 after 38 years.",
      "She joined the choir in 1990 and left in 2018 after 28 years.",
      "The mill opened in 1971 and closed in 2009 after 12 years of losses.",
    ],
    sources: ["copydesk.org, numeracy checklist (D. Gibson)"])

  private static let beginnings: Set<String> = [
    "opened", "founded", "launched", "began", "started", "joined", "built", "established", "moved", "elected",
  ]
  private static let endings: Set<String> = [
    "closed", "ended", "left", "retired", "finished", "stopped", "shut", "demolished", "resigned", "dissolved",
  ]

  static func rulings(at desk: Desk) -> [Ruling] { desk.passages.compactMap { ruling($0, at: desk) } }

  private static func ruling(_ passage: Passage, at desk: Desk) -> Ruling? {
    let tokens = passage.tokens
    guard let begin = tokens.firstIndex(where: { beginnings.contains($0.text) }),
      let end = tokens.firstIndex(where: { endings.contains($0.text) }),
      let first = YearToken.first(in: tokens, after: begin, within: 5),
      let last = YearToken.first(in: tokens, after: end, within: 5), first < last,
      let place = passage.figures.first(where: { isLength($0, passage, at: desk) }),
      let length = desk.claim(passage, place),
      let years = length.figure.asWritten
    else { return nil }
    let span = last - first
    let possible = Interval(spanning: ExactDecimal(Int32(span - 1)), ExactDecimal(Int32(span + 1)))
    let verdict: Verdict =
      years.contains(ExactDecimal(Int32(span)))
      ? .consistent : possible.overlaps(years) ? .onlyWithRounding : .inconsistent
    let dates = passage.figures.compactMap { desk.claim(passage, $0) }.filter {
      $0.figure.kind == .year || $0.figure.kind == .date
    }
    var relation = Relation(
      page, verdict, dates.prefix(2) + [length], evidence: "beginning, end and length in one sentence",
      working: "\(last) − \(first) = \(span)")
    guard verdict == .inconsistent else { return Ruling(relation) }
    relation.cause = length.figure.value?.point.flatMap { Cause.slip(from: $0, to: ExactDecimal(Int32(span))) }
    relation.suggestions = ["\(span) years"]
    return Ruling(.error, "From \(first) to \(last) is \(span) years, not \(Working.words(length)).", relation)
  }

  private static func isLength(_ place: Int, _ passage: Passage, at desk: Desk) -> Bool {
    guard let claim = desk.claim(passage, place), claim.figure.kind == .duration, claim.figure.unit?.name == "year"
    else { return false }
    let before = passage.text(place - 1)
    return (before == "after" || before == "for") && passage.text(place + 1) != "of"
      && passage.text(place + 1) != "later"
  }
}
