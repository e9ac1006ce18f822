import FiguresArticles
import FiguresChecker
import FiguresCore
import FiguresExtractor

/// An audit made by hand that shows every part of a report.
enum Sample {
  static let audit = Audit(
    articles: [ferries, library, fair], relationsAcross: [passengers.relation], findingsAcross: [passengers])

  static let extractions = audit.articles.map { Extraction(article: $0.article, claims: $0.claims) }

  private static let office = Attribution(source: "the harbour office", stance: .reported)
  private static let disputed = Attribution(
    source: "the harbour office", stance: .disputed, stanceBy: "the crews’ union")

  private static let ferryStory = Story(
    "news/ferries.txt", title: "Ferry trips double", date: "2023-02-01",
    """
    Ferry trips double on the northern line

    The number of trips on the northern line rose from 1,200 in 2019 to 2,100 in 2022, a rise of 85 percent, although the \
    timetable was thinned out for most of the winter and two of the piers were closed for repairs, the harbour office said. \
    The ferries carried around 90,000 passengers last year. Crossing the sound takes two hours and 41 minutes.
    """)

  private static let double = ferryStory.claim("double", .multiple, [2], direction: .up, measure: "Ferry trips")
  private static let before = ferryStory.claim(
    "1,200", .count, [1200], unit: .counted("trip"), measure: "trips on the northern line",
    period: Period(text: "in 2019", first: .start(ofYear: 2019), last: .end(ofYear: 2019)), by: office)
  private static let after = ferryStory.claim(
    "2,100", .count, [2100], unit: .counted("trip"), measure: "trips on the northern line",
    period: Period(text: "in 2022", first: .start(ofYear: 2022), last: .end(ofYear: 2022)), by: office)
  private static let rise = ferryStory.claim(
    "85 percent", .change, [85], unit: .percent, direction: .up, measure: "trips on the northern line", by: disputed)
  private static let carried = ferryStory.claim(
    "around 90,000 passengers", .count, [90000], unit: .counted("passenger"), hedge: .about, measure: "passengers",
    period: Period(text: "last year", first: .start(ofYear: 2022), last: .end(ofYear: 2022)))
  private static let crossing = ferryStory.claim(
    "two hours and 41 minutes", .duration, [161], unit: Unit("minute", .time),
    parts: [
      Part(value: ExactDecimal(2), unit: Unit("hour", .time)),
      Part(value: ExactDecimal(41), unit: Unit("minute", .time)),
    ], measure: "Crossing the sound")

  private static let ferries = ArticleAudit(
    article: ferryStory.article, claims: [double, before, after, rise, carried, crossing],
    relations: [headline.relation, percent.relation, table.relation], findings: [table, headline, percent],
    coverage: Coverage(
      figures: 6, relations: [.consistent: 1, .inconsistent: 1, .onlyWithRounding: 1],
      unchecked: [
        .init(claim: ClaimReference(crossing), reason: "a length of time stands alone")
      ]))

  private static let headline = Finding(
    severity: .warning, message: "“double” is too strong for 1,200 to 2,100, which is 1.75 times.",
    relation: Relation(
      rule: "headline-against-body", verdict: .onlyWithRounding,
      claims: [double, after, before].map(ClaimReference.init),
      evidence: "the headline and the first sentence count the same trips", working: "2,100 ÷ 1,200 = 1.75, not 2",
      suggestions: ["“rise by three quarters” in the headline"]))

  private static let percent = Finding(
    severity: .error, message: "1,200 to 2,100 is a rise of 75 percent, not 85 percent.",
    relation: Relation(
      rule: "percent-change", verdict: .inconsistent, claims: [before, after, rise].map(ClaimReference.init),
      evidence: "one sentence gives both ends and the change between them",
      working: "2,100 ÷ 1,200 − 1 = 75%; 85 percent is 84.5% to 85.5%", cause: "a digit was mistyped",
      suggestions: ["“75 percent” for “85 percent”", "“2,220” for “2,100”"]))

  private static let table = Finding(
    severity: .note, message: "The table “Passengers by line” has 74,310 for 2022 on one line and 88,412 on all lines.",
    relation: Relation(
      rule: "figure-against-table", verdict: .consistent, claims: [ClaimReference(carried)],
      evidence: "the same measure and year", working: "81,000 ≤ 88,412 ≤ 99,000"))

  private static let libraryStory = Story(
    "news/library.md", title: "Library counts its readers", date: "2023-03-05",
    """
    Over 100 readers at the night of books

    More than 100 readers came to the night of books at the town library; the door counted 130 readers. \
    図書館 counted 12 e\u{301}tudes. The ferry had brought at least 85,000 passengers.
    """)

  private static let over = libraryStory.claim(
    "Over 100 readers", .count, [100], unit: .counted("reader"), hedge: .moreThan, measure: "readers")
  private static let more = libraryStory.claim(
    "More than 100 readers", .count, [100], unit: .counted("reader"), hedge: .moreThan, measure: "readers")
  private static let door = libraryStory.claim(
    "130 readers", .count, [130], unit: .counted("reader"), measure: "readers",
    by: Attribution(source: "the door", stance: .reported))
  private static let studies = libraryStory.claim("12 e\u{301}tudes", .count, [12], unit: .counted("étude"))
  private static let brought = libraryStory.claim(
    "at least 85,000 passengers", .count, [85000], unit: .counted("passenger"), hedge: .atLeast, measure: "passengers")

  private static let library = ArticleAudit(
    article: libraryStory.article, claims: [over, more, door, studies, brought],
    relations: [
      Relation(
        rule: "bound-against-exact", verdict: .consistent, claims: [over, more, door].map(ClaimReference.init),
        evidence: "the same readers", working: "130 > 100"),
      Relation(
        rule: "table-cell", verdict: .consistent, claims: [ClaimReference(studies)],
        evidence: "confirmed by the table “Works read aloud”, line 4", working: "the table has 12"),
    ], findings: [],
    coverage: Coverage(
      figures: 5, relations: [.consistent: 2], unchecked: []))

  private static let fairStory = Story(
    "news/fair.txt",
    """
    The fair

    The ferries carried up to 80,000 passengers, wrote \u{1B}[31mthe fair’s\u{7} paper.
    """)

  private static let upTo = fairStory.claim(
    "up to 80,000 passengers", .count, [80000], unit: .counted("passenger"), hedge: .atMost, measure: "passengers",
    by: Attribution(source: "\u{1B}[31mthe fair’s\u{7} paper", stance: .reported))

  private static let fair = ArticleAudit(
    article: fairStory.article, claims: [upTo], relations: [], findings: [],
    coverage: Coverage(figures: 1, relations: [:], unchecked: []))

  private static let passengers = Finding(
    severity: .note,
    message: "Three counts of passengers do not all overlap: at least 85,000 and up to 80,000 are apart.",
    relation: Relation(
      rule: "comparison", verdict: .notChecked, claims: [carried, brought, upTo].map(ClaimReference.init),
      evidence: "the same noun; sources and dates differ",
      working: "[85,000, ∞) and (−∞, 80,000] have nothing in common"))
}
