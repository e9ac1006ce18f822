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
      "from 1994 to 2011", with "after … years", "for … years", "… years in all" or "his 15th year". One year more or less is \
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

  private static let beginnings: Set<String> = [
    "appointed", "began", "begun", "built", "coached", "commissioned", "elected", "entered", "established", "first",
    "founded",
    "inaugurated",
    "introduced", "joined", "launched", "led", "managed", "married", "moved", "opened", "ran", "run", "served",
    "started", "taught", "worked",
  ]
  private static let endings: Set<String> = [
    "abolished", "axed", "burned", "burnt", "collapsed", "closed", "decommissioned", "demolished", "departed",
    "dissolved", "ended", "finished", "folded", "last", "left",
    "retired",
    "resigned", "scrapped", "shut", "stopped", "withdrawn",
  ]

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.indices.flatMap { index -> [Ruling] in
      guard let (span, evidence) = span(at: index, desk) else { return [] }
      let passage = desk.passages[index]
      return passage.figures.compactMap { place in
        length(place, passage, at: desk).flatMap { ruling($0, span, evidence, passage, at: desk) }
      }
    }
  }

  private typealias Span = (first: Int, last: Int)

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

  /// The beginning and the end a sentence names: two years with their verbs, the beginning also in the sentence before; `from 1994 to 2011`;
  /// `since 2006; in 2021`.
  private static func span(at index: Int, _ desk: Desk) -> (Span, String)? {
    let passage = desk.passages[index]
    let tokens = passage.tokens
    for place in passage.figures {
      guard let claim = desk.claim(passage, place), claim.figure.kind == .period,
        case .range(let first, let last)? = claim.figure.value, let start = Int(first.description),
        let end = Int(last.description), ["from", "between"].contains(passage.text(place - 1)), start < end
      else { continue }
      return ((start, end), "a stretch of years and its length in one sentence")
    }
    if let since = tokens.firstIndex(where: { $0.text == "since" }),
      let first = YearToken.first(in: tokens, after: since, within: 1),
      let last = tokens.dropFirst(since + 2).compactMap(YearToken.year).first, first < last
    {
      return ((first, last), "beginning, later year and length in one sentence")
    }
    guard let end = tokens.firstIndex(where: { endings.contains($0.text) }),
      let last = YearToken.first(in: tokens, after: end, within: 5)
    else { return nil }
    if let first = beginning(tokens), first < last {
      return ((first, last), "beginning, end and length in one sentence")
    }
    guard passage.pointsBack, desk.isNear(index, after: index - 1), index > 0,
      let first = beginning(desk.passages[index - 1].tokens), first < last
    else { return nil }
    return ((first, last), "beginning, end and length in neighbouring sentences")
  }

  private static func beginning(_ tokens: [Token]) -> Int? {
    tokens.firstIndex { beginnings.contains($0.text) }.flatMap { YearToken.first(in: tokens, after: $0, within: 5) }
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
    guard claim.figure.kind == .duration, claim.figure.unit?.name == "year", after != "later", after != "ago",
      after != "earlier", after != "before"
    else { return nil }
    let before = passage.text(place - 1)
    let saysAll = after == "in" && ["all", "total"].contains(passage.text(place + 2)) || after == "altogether"
    if saysAll || before == "of" && passage.text(place - 2) == "total" { return (claim, false) }
    guard before == "after" || before == "for" else { return nil }
    return (claim, after == "of")
  }
}
