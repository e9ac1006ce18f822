import Testing

@testable import FiguresDatasets

@Suite struct TrustTests {
  @Test(arguments: [
    ("high,read,Yearbook", nil), ("medium,derived,Yearbook", nil), ("low,read,Yearbook", Doubt.lowConfidence),
    ("high,recalled,Yearbook", .recalled), ("high,Recalled,Yearbook", .recalled),
    ("high,read,the article under audit", .fromTheArticle), ("high,read,The article under audit", .fromTheArticle),
    ("high,read,A book on the article under audit", nil),
  ])
  func trustsRows(cells: String, doubt: Doubt?) throws {
    let table = try table("town,residents,confidence,basis,source\nMolle,3,\(cells)\n")
    #expect(table.rows[0].doubt == doubt)
    #expect(table.rows[0].isEvidence == (doubt == nil))
    #expect(table.rows[0].isEvidence(for: 1) == (doubt == nil))
  }

  @Test func trustsCellsEachByItsOwnBasis() throws {
    let table = try table(
      """
      year,birth_rate,death_rate,natural_growth_rate,birth_rate_basis,natural_growth_basis
      2012,15.3,4.5,10.8,read,recalled
      2015,15.6,4.5,11.1,recalled,read
      """)
    let trusted = table.rows.map { row in (1...3).map { row.isEvidence(for: $0) } }
    #expect(trusted == [[true, true, false], [false, true, true]])
    #expect(table.rows.map { $0.isEvidence } == [true, true])
    #expect(table.rows[0].doubt(about: 3)?.reason == "recalled")
  }

  @Test(arguments: [
    ("town,pages,reported_by\nMolle,3,The Echo\n", "The Echo"),
    ("town,pages,reported_by,source\nMolle,3,The Echo,A book\n", "A book"), ("town,pages\nMolle,3\n", nil),
  ])
  func keepsTheSource(text: String, source: String?) throws {
    let table = try table(text)
    #expect(table.rows[0].source == source)
  }
}
