import FiguresCore
import Testing

@testable import FiguresChecker

/// What an audit says of a whole article, and between articles.
@Suite struct AuditTests {
  /// Phrasings of one sound change and of the same change gone wrong.
  @Test(arguments: [
    "Loans rose %@ to 25,000 from 20,000.", "Loans rose by %@ from 20,000 to 25,000.",
    "Loans went from 20,000 to 25,000, up %@.",
    "From 20,000 to 25,000, loans have risen by %@.", "Loans reached 25,000, up from 20,000, a rise of %@.",
  ])
  func changeInManyWords(_ pattern: String) {
    let clean = audit(pattern.replacing("%@", with: "25%"))
    #expect(clean.findings.isEmpty, "\(clean.findings.map(\.line))")
    #expect(clean.articles[0].relations.contains { $0.rule == "percent-change" && $0.verdict == .consistent })
    let flawed = audit(pattern.replacing("%@", with: "45%"))
    #expect(
      flawed.findings.contains { $0.relation.rule == "percent-change" && $0.severity == .error },
      "\(flawed.articles[0].relations)")
  }

  @Test(arguments: [
    ("The fee rose from £40 to £50, a 20% increase.", "wrong base"),
    ("Vacancies climbed from 4% to 6%, a rise of 2%.", "percentage points"),
    ("The line will cost £3.2 billion, ministers said. Work on the £3.2 million project starts soon.", "thousand"),
  ])
  func causeIsNamed(_ text: String, _ words: String) {
    let causes = audit(text).findings.compactMap(\.relation.cause)
    #expect(causes.contains { $0.contains(words) }, "\(causes)")
  }

  @Test func multipleAcrossSentencesIsANote() throws {
    let text =
      "The county's otter population numbered four to five thousand 40 years ago and has now grown to 11 thousand. The otter population has doubled."
    let finding = try #require(audit(text).findings.first { $0.relation.rule == "multiple-word" })
    #expect(finding.severity == .note && finding.relation.verdict == .onlyWithRounding)
    #expect(finding.relation.suggestions.contains("more than doubled"))
  }

  @Test func everyFigureIsCountedOrExplained() {
    let audit = audit("Loans rose 25% last year, from 20,000 to 25,000. The library has 14 chairs.")
    let coverage = audit.articles[0].coverage
    #expect(coverage.figures == audit.articles[0].claims.count)
    #expect(coverage.unchecked.contains { $0.claim.text == "14 chairs" && !$0.reason.isEmpty })
    #expect(!coverage.unchecked.contains { $0.claim.text == "25%" })
    #expect(coverage.relations.values.reduce(0, +) == audit.articles[0].relations.count)
  }

  @Test func detaineesOfOnePeopleMeetAcrossArticles() {
    let audit = audit(
      "More than 20,000 Dunnish people have been detained in Velland, according to the council.",
      "The report says up to 15,000 people from Velland were being held in camps. They are detained without trial.",
      "In Osterland 30 people were detained after a match.")
    let notes = audit.findingsAcross.filter { $0.relation.rule == "comparison" }
    #expect(notes.allSatisfy { $0.severity == .note })
    #expect(!notes.contains { $0.relation.claims.contains { $0.article == "a2" } })
  }

  @Test func mereNounsNeverMeetAcrossArticles() {
    let audit = audit("22 countries signed the letter on rivers.", "43 countries signed the statement on roads.")
    #expect(audit.findingsAcross.isEmpty && audit.relationsAcross.isEmpty)
  }

  @Test func separateArticlesDoNotMeet() {
    let audit = audit("The fair drew 900 people.", "The fair drew 700 people.")
    #expect(audit.findings.isEmpty)
  }

  @Test(arguments: [
    "", "No figure here.", "5", "%", "from to from to", "of of of 3 of", "£ 1 ( 2 ) 3", "Of 0 of 0, 0% of 0.",
    "from 0 to 0, up 0%",
  ])
  func oddTextsAreSurvived(_ text: String) { #expect(audit(text).articles.count == 1) }
}
