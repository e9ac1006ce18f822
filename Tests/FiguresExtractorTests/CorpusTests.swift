import Testing

/// Every phrasing is read as it must be, and nothing else is found around it.
@Suite struct CorpusTests {
  @Test(arguments: Corpus.counts) func counts(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.money) func money(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.percentages) func percentages(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.multiplesAndFractions) func multiplesAndFractions(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.ranges) func ranges(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.hedges) func hedges(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.unitsAndRates) func unitsAndRates(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.durationsAndAges) func durationsAndAges(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.datesAndYears) func datesAndYears(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.vaguePlurals) func vaguePlurals(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.ordinals) func ordinals(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.indian) func indian(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.gluedAndMixed) func gluedAndMixed(_ row: Phrasing) { check(row) }

  @Test(arguments: Corpus.newsFromAbroad) func newsFromAbroad(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.newsOfBusiness) func newsOfBusiness(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.newsOfChanges) func newsOfChanges(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.newsOfNature) func newsOfNature(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.newsOfPeople) func newsOfPeople(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.newsOfSport) func newsOfSport(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.newsSentences) func newsSentences(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.newsWordings) func newsWordings(_ row: Phrasing) { check(row) }

  @Test(arguments: Corpus.nonFigures) func nonFigures(_ row: Phrasing) { check(row) }
  @Test(arguments: Corpus.namesAndCodes) func namesAndCodes(_ row: Phrasing) { check(row) }

  /// A row that was mended or reworded must leave the table of shortfalls.
  @Test func shortfallsAreRows() {
    let rows = Set(Corpus.all.map(\.text))
    let all = rows.union(ClaimRow.all.map(\.text))
    #expect(KnownShortfalls.texts.filter { !all.contains($0) } == [])
    #expect(rows.count == Corpus.all.count, "a row stands twice")
  }

  private func check(_ row: Phrasing) {
    let marks = MarkedText(row.text).spans.count
    guard marks == row.wanted.count else {
      Issue.record("\(row.text): \(marks) marks for \(row.wanted.count) figures")
      return
    }
    KnownShortfalls.run(row.text) {
      if let (wanted, found) = row.disagreement() {
        Issue.record("\(row.text)\n  wanted: \(wanted)\n  found:  \(found)")
      }
    }
  }
}

extension Corpus {
  static var all: [Phrasing] {
    [
      counts, money, percentages, multiplesAndFractions, ranges, hedges, unitsAndRates, durationsAndAges, datesAndYears,
      vaguePlurals, ordinals, indian, gluedAndMixed, newsFromAbroad, newsOfBusiness, newsOfChanges, newsOfNature,
      newsOfPeople, newsOfSport,
      newsSentences, newsWordings, nonFigures, namesAndCodes,
    ].flatMap { $0 }
  }
}
