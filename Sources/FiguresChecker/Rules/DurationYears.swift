import FiguresCore

/// A length of time against its beginning and end.
enum DurationYears: Rule {
  static let page = RulePage(
    id: "duration-years",
    summary: "A number of years does not fit the beginning and the end.",
    severity: .error,
    why: "Two years give the length between them; a third figure that differs is wrong, or one of the years is.",
    trap: "Counting both ends, which makes one more, and lengths that are only a part of the whole.",
    rationale: """
      The rule reads two years, one with a word for beginning and one with a word for ending, in one sentence or two that follow each other, or \
      "from 1994 to 2011", with "after … years", "for … years", "… years in all", "In the 17 years of his rule" as the next sentence, "in 2020, nine years later" or "his 15th year". One year more or less is \
      allowed, since both ends may be counted. "After 12 years of losses" may be a part, but no more than the whole.
      """,
    flawed: [
      "The mill opened in 1971 and closed in 2009 after 28 years.",
      "She joined the choir in 1990 and left in 2018 after 38 years.",
      "The quarry opened in 1931 and shut in 1962, after 41 years of digging.",
      "He taught at the school from 1988 to 2009, 31 years in all.",
      "The cinema opened in 1936. It was demolished in 1978 after 52 years.",
      "She has led the choir since 2004; in 2020 she began her 26th year as its conductor.",
      "The ferry line, launched in 1955, ended in 1999 after 34 years.",
    ],
    clean: [
      "The mill opened in 1971 and closed in 2009 after 38 years.",
      "She joined the choir in 1990 and left in 2018 after 28 years.",
      "He taught at the school from 1988 to 2009, 21 years in all.",
      "The cinema opened in 1936. It was demolished in 1978 after 42 years.",
      "She has led the choir since 2004; in 2020 she began her 16th year as its conductor.",
      "She has led the choir since 2004; in 2020 she married her partner of 30 years.",
      "The mill opened in 1971 and closed in 2009 after 12 years of losses.",
    ],
    sources: ["copydesk.org, numeracy checklist (D. Gibson)"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.indices.flatMap { index -> [Ruling] in
      if let ruling = opening(index, at: desk) { return [ruling] }
      let passage = desk.passages[index]
      guard let (span, evidence) = span(at: index, desk) else {
        return looseSpan(of: passage).map { span in
          passage.figures.compactMap { place in
            length(place, passage, at: desk).flatMap {
              ruling(($0.claim, isPart: true), span, "two years and a length in one sentence", passage, at: desk)
            }
          }
        } ?? []
      }
      let told = passage.figures.compactMap { place in
        length(place, passage, at: desk).flatMap { ruling($0, span, evidence, passage, at: desk) }
      }
      return told
        + [takenUp(index + 1, span, after: index, at: desk), announced(index - 1, span, before: index, at: desk)]
        .compactMap { $0 }
    }
  }

  /// `He seized power in 1979 and was overthrown in 1996. During the 17 years of his rule …`
  private static func takenUp(_ index: Int, _ span: Span, after earlier: Int, at desk: Desk) -> Ruling? {
    guard desk.isNext(index, after: earlier) else { return nil }
    let passage = desk.passages[index]
    // "For 18 years it had sent back pictures."
    let isFor =
      passage.text(0) == "for" && passage.figures.first == 1 && ["he", "it", "she", "they"].contains(passage.text(2))
    let place = isFor ? 1 : 2
    guard
      isFor
        || ["during", "in", "over"].contains(passage.text(0))
          && ["his", "her", "its", "the", "their", "those"].contains(passage.text(1)) && passage.figures.first == 2,
      !["after", "before"].contains(passage.text(place + 1)), let claim = desk.claim(passage, place),
      claim.figure.kind == .duration, claim.figure.unit?.name == "year"
    else { return nil }
    return ruling(
      (claim, isPart: false), span, "beginning and end, and the length in the next sentence", desk.passages[earlier],
      at: desk)
  }

  /// `For 27 years they have run the hostel. They bought it in 1997 and will hand it over in 2024.`
  private static func opening(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    guard passage.text(0) == "for", passage.figures == [1], let claim = desk.claim(passage, 1),
      claim.figure.kind == .duration, claim.figure.unit?.name == "year", desk.isNext(index + 1, after: index)
    else { return nil }
    let next = desk.passages[index + 1]
    let years = next.tokens.compactMap(YearToken.year)
    guard ["he", "it", "she", "they"].contains(next.text(0)), years.count == 2, years[0] < years[1],
      next.has(["and"], in: next.items.indices)
    else { return nil }
    return ruling(
      (claim, isPart: false), (years[0], years[1]), "a length, and the two years of the next sentence", next, at: desk)
  }

  /// `The line was in use for 56 years. It opened in 1911 and was closed in 1967.`
  private static func announced(_ index: Int, _ span: Span, before later: Int, at desk: Desk) -> Ruling? {
    guard index >= 0, desk.isNext(later, after: index),
      ["he", "it", "she", "they"].contains(desk.passages[later].text(0))
    else { return nil }
    let passage = desk.passages[index]
    let lengths = passage.figures.filter { desk.claim(passage, $0)?.figure.kind == .duration }
    guard lengths.count == 1, !passage.figures.contains(where: { desk.isTime(passage, $0) }),
      let place = lengths.first, let claim = desk.claim(passage, place), claim.figure.unit?.name == "year",
      passage.text(place - 1) == "for", !passage.items.indices.contains(place + 1) || passage.items[place + 1].isMark,
      passage.has(
        ["existed", "lasted", "lived", "open", "operation", "power", "reigned", "ruled", "service", "stood", "use"],
        in: stretch(max(0, place - 4), upTo: place))
    else { return nil }
    return ruling(
      (claim, isPart: false), span, "a length, and its beginning and end in the next sentence", desk.passages[later],
      at: desk)
  }

  typealias Span = (first: Int, last: Int)

  private static func ruling(
    _ length: (claim: Claim, isPart: Bool), _ span: Span, _ evidence: String, _ passage: Passage, at desk: Desk
  ) -> Ruling? {
    guard
      let years = length.claim.figure.kind == .ordinal
        ? length.claim.figure.value?.point.map({ Interval($0) }) : length.claim.figure.asWritten
    else { return nil }
    let count = span.last - span.first
    let possible = Interval(spanning: ExactDecimal(Int32(count - 1)), ExactDecimal(Int32(count + 1)))
    // "after 12 years of losses" may be any part of the whole.
    if length.isPart, !possible.isBelow(years) { return nil }
    let verdict: Verdict =
      years.contains(ExactDecimal(Int32(count)))
      ? .consistent : possible.overlaps(years) ? .onlyWithRounding : .inconsistent
    let dates = passage.figures.compactMap { desk.claim(passage, $0) }.filter {
      $0.figure.kind == .year || $0.figure.kind == .date || $0.figure.kind == .period
    }
    var relation = Relation(
      page, verdict, dates.prefix(2) + [length.claim], evidence: evidence,
      working: "\(span.last) − \(span.first) = \(count)")
    guard verdict == .inconsistent else { return Ruling(relation) }
    relation.cause = length.claim.figure.value?.point.flatMap { Cause.slip(from: $0, to: ExactDecimal(Int32(count))) }
    relation.suggestions = ["\(count) years"]
    return Ruling(
      .error, "From \(span.first) to \(span.last) is \(count) years, not \(Working.words(length.claim)).", relation)
  }

  /// A length of the whole (`after 38 years`, `38 years in all`, `his 15th year`), or one that may be a part (`after 12 years of losses`).
  private static func length(_ place: Int, _ passage: Passage, at desk: Desk) -> (claim: Claim, isPart: Bool)? {
    guard let claim = desk.claim(passage, place) else { return nil }
    let after = passage.text(place + 1)
    if claim.figure.kind == .ordinal {
      return ["year", "anniversary", "season"].contains(after)
        && ["her", "his", "its", "the", "their"].contains(passage.text(place - 1))
        ? (claim, false) : nil
    }
    guard claim.figure.kind == .duration, claim.figure.unit?.name == "year", after != "ago",
      after != "earlier", after != "before"
    else { return nil }
    let before = passage.text(place - 1)
    // "completed in 2020, nine years later"
    if after == "later" { return before == "," && desk.isTime(passage, place - 2) ? (claim, false) : nil }
    let saysAll = after == "in" && ["all", "total"].contains(passage.text(place + 2)) || after == "altogether"
    if saysAll || before == "of" && passage.text(place - 2) == "total" { return (claim, false) }
    guard before == "after" || before == "for" else { return nil }
    return (claim, ["as", "of", "under"].contains(after))
  }
}
