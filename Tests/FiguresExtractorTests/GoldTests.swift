import Foundation
import Testing

/// Claims read as a careful reader labelled them: measure, period, source, stance and who contradicts.
@Suite struct GoldTests {
  /// The least F1 of each field in percent: what was reached, rounded down. Raise it with the reading; never lower it for a row.
  private static let floors: [GoldLabel.Field: Double] = [.head: 0, .period: 0, .source: 0, .stance: 0, .by: 0]

  @Test func readingIsAsGoodAsItWas() throws {
    var report = GoldReport()
    for article in GoldArticle.all { try report.add(article) }
    print(report.table)
    if ProcessInfo.processInfo.environment["FIGURES_SHOW"] != nil {
      for line in report.figuresMissed { print("not found: \(line)") }
      for line in report.differences { print(line) }
    }
    #expect(report.strays == [])
    #expect(report.labels >= 150)
    for (field, floor) in Self.floors {
      #expect(report.scores[field]?.f1 ?? 0 >= floor, "\(field)")
    }
  }
}
