import FiguresArticles
import FiguresCore
import FiguresExtractor
import Testing

@testable import FiguresChecker

/// What two articles say, on which days, and how loud the difference is; nil where nothing is to be said.
struct TwoArticles: Sendable, CustomTestStringConvertible {
  let earlier: String
  let later: String
  var days = ("2024-01-05", "2024-01-05")
  let severity: Severity?

  var testDescription: String { "\(earlier) | \(later)" }

  init(
    _ earlier: String, _ later: String, on days: (String, String) = ("2024-01-05", "2024-01-05"), _ severity: Severity?
  ) {
    (self.earlier, self.later, self.days, self.severity) = (earlier, later, days, severity)
  }

  static let all: [TwoArticles] = [
    // One name, one time, the same said of it.
    TwoArticles(
      "Harrowmere Museum sold 18,200 tickets in 2023.", "In 2023 Harrowmere Museum sold 20,400 tickets.", .warning),
    TwoArticles(
      "The Orm tunnel cost £310 million in 2019.", "In 2019 the Orm tunnel cost £31 million.", .warning),
    TwoArticles(
      "Rents in Tolby rose by 8% in 2022, the council said.", "Rents in Tolby rose by 18% in 2022.", .warning),
    TwoArticles(
      "Tolby harbour handled 4,300 ships in 2021.", "The harbour in Tolby handled 3,400 ships in 2021.", .warning),
    TwoArticles(
      "The Tolby orchards yielded 940 tonnes of apples in 2020.",
      "In 2020 the Tolby orchards yielded 490 tonnes of apples, a record.",
      .warning),
    // Two named speakers may estimate.
    TwoArticles(
      "According to the union, the Tolby mill employed 900 weavers in 2018.",
      "According to the owners, the Tolby mill employed 760 weavers in 2018.", .note),
    // A later article without another time may bring it up to date.
    TwoArticles(
      "The Tolby flood damaged 120 homes.", "The Tolby flood damaged 340 homes.", on: ("2024-01-05", "2024-01-08"),
      .note),
    // They agree, as written or rounded.
    TwoArticles(
      "Harrowmere Museum sold 18,200 tickets in 2023.", "Harrowmere Museum sold 18,200 tickets in 2023.", nil),
    TwoArticles(
      "Harrowmere Museum sold 18,200 tickets in 2023.", "Harrowmere Museum sold more than 18,000 tickets in 2023.", nil),
    TwoArticles(
      "Harrowmere Museum sold 18,200 tickets in 2023.", "Harrowmere Museum sold around 18,000 tickets in 2023.", nil),
    // Other years, places, names, things, plans, parts.
    TwoArticles(
      "Harrowmere Museum sold 18,200 tickets in 2023.", "Harrowmere Museum sold 20,400 tickets in 2022.", nil),
    TwoArticles("Harrowmere Museum sold 18,200 tickets in 2023.", "Tolby Museum sold 20,400 tickets in 2023.", nil),
    TwoArticles(
      "Harrowmere Museum sold 18,200 tickets in 2023.", "Harrowmere Museum gave away 2,400 tickets in 2023.", nil),
    TwoArticles(
      "Harrowmere Museum sold 18,200 tickets in 2023.", "Harrowmere Museum sold 900 more tickets in 2023.", nil),
    TwoArticles("Tolby has 40 schools.", "Tolby closed 12 schools.", nil),
    TwoArticles("The Tolby flood damaged 120 homes.", "The Tolby flood damaged another 40 homes.", nil),
    TwoArticles("The Orm tunnel cost £310 million in 2019.", "The Orm tunnel was to cost £250 million in 2019.", nil),
    TwoArticles("The Orm tunnel cost £310 million in 2019.", "The Orm tunnel earned £31 million in 2019.", nil),
    TwoArticles("22 towns signed the letter on rivers in May.", "43 towns signed the statement on roads in May.", nil),
    TwoArticles("The town of Tolby counted 40 shops in 2019.", "The town of Orm counted 12 shops in 2019.", nil),
    TwoArticles("Nora Vale finished with 17 points.", "Nora Vale finished with 31 points, a record.", nil),
    TwoArticles("The club has 300 members.", "The club has 400 members.", nil),
    TwoArticles(
      "In the north of Tolby, rents rose by 8% in 2022.", "In the south of Tolby, rents rose by 18% in 2022.", nil),
    TwoArticles("Rents in Tolby rose by 8% in 2022.", "Rents in Tolby fell by 3% in 2022.", nil),
    TwoArticles(
      "Tolby sold 40 boats to Orm and 12 boats to Wigton in 2021.", "Tolby sold 31 boats to Wigton in 2021.", nil),
  ]
}

@Suite("Articles against each other")
struct AcrossTests {
  private func extraction(_ text: String, id: String, on day: String) -> Extraction {
    Extractor().claims(in: article(text, id: id, date: CalendarDate(iso: day)))
  }

  private func loudest(_ audit: Audit) -> Severity? {
    audit.findingsAcross.filter { $0.relation.rule == "same-measure" }.map(\.severity).max()
  }

  @Test(arguments: TwoArticles.all)
  func whatTwoArticlesSayOfOneThingMeets(_ pair: TwoArticles) {
    let (one, other) = (
      extraction(pair.earlier, id: "one", on: pair.days.0), extraction(pair.later, id: "other", on: pair.days.1)
    )
    let together = Checker().audit([one, other])
    #expect(loudest(together) == pair.severity, "\(together.findingsAcross.map(\.line))")
    let against = Checker(against: [one]).audit([other])
    #expect(loudest(against) == pair.severity, "\(against.findingsAcross.map(\.line))")
    #expect(against.articles.map(\.article.id) == ["other"])
    #expect(against.earlier.map(\.article.id) == (against.relationsAcross.isEmpty ? [] : ["one"]))
  }

  @Test func aFindingNamesBothArticlesTheirDatesAndTheirSources() throws {
    let earlier = extraction(
      "According to the union, the Tolby mill employed 900 weavers in 2018.", id: "old.md", on: "2019-02-03")
    let later = extraction("The Tolby mill employed 760 weavers in 2018.", id: "new.md", on: "2024-01-05")
    let finding = try #require(Checker(against: [earlier]).audit([later]).findingsAcross.first)
    for part in [
      "old.md", "2019-02-03", "the union", "new.md", "2024-01-05", "the article", "900 weavers", "760 weavers",
    ] {
      #expect(finding.message.contains(part), "\(finding.message)")
    }
    #expect(finding.relation.claims.map(\.article) == ["new.md", "old.md"])
  }

  @Test func earlierArticlesAreNeverCheckedAmongThemselves() {
    let earlier = [
      extraction(
        "Harrowmere Museum sold 18,200 tickets in 2023. Sales rose from 40 to 50, up 90%.", id: "one", on: "2024-01-05"),
      extraction("Harrowmere Museum sold 20,400 tickets in 2023.", id: "two", on: "2024-01-05"),
    ]
    let audit = Checker(against: earlier).audit([extraction("Tolby has 12 ponds.", id: "three", on: "2024-01-05")])
    #expect(audit.findings.isEmpty && audit.relationsAcross.isEmpty && audit.earlier.isEmpty)
  }

  @Test func separateArticlesStillMeetEarlierOnes() {
    let earlier = [extraction("Harrowmere Museum sold 18,200 tickets in 2023.", id: "one", on: "2024-01-05")]
    let audit = Checker(against: earlier).audit(
      [
        extraction("Harrowmere Museum sold 20,400 tickets in 2023.", id: "two", on: "2024-01-05"),
        extraction("Harrowmere Museum sold 12,900 tickets in 2023.", id: "three", on: "2024-01-05"),
      ], separately: true)
    #expect(
      audit.findingsAcross.map { Set($0.relation.claims.map(\.article)) } == [["one", "two"], ["one", "three"]])
  }

  @Test func aGroupInConflictIsOneFinding() {
    let articles = (0..<40).map {
      extraction("In 2023 Harrowmere Museum sold \(18_200 + 137 * $0) tickets.", id: "a\($0)", on: "2024-01-05")
    }
    let findings = Checker().audit(articles).findingsAcross.filter { $0.relation.rule == "same-measure" }
    #expect(findings.count == 1)
    #expect(findings.first?.relation.claims.count == 40)
  }

  @Test func anArticleIsNoEarlierCoverageOfItself() {
    let text = "Harrowmere Museum sold 18,200 tickets in 2023."
    let one = extraction(text, id: "one", on: "2024-01-05")
    let changed = extraction("Harrowmere Museum sold 20,400 tickets in 2023.", id: "one", on: "2024-01-05")
    #expect(Checker(against: [one]).audit([changed]).findingsAcross.isEmpty)
  }
}
