import FiguresCore
import Testing

@testable import FiguresDatasets

@Suite struct CellFigureTests {
  @Test(arguments: [
    ("22,exact", "[22, 22]"), ("100,nearly", "[90.0, 100)"), ("90,more than", "(90, ∞)"), ("40,about", "[36.0, 44.0]"),
    ("50,up to", "(−∞, 50]"), ("50,at least", "[50, ∞)"), ("50,", "[50, 50]"), ("50,maybe", nil), (",exact", nil),
  ])
  func boundsCountsByTheirQualifier(cells: String, interval: String?) throws {
    let table = try table("side,countries,count_qualifier,countries_listed\ncritical,\(cells),7\nnone,1,exact,1\n")
    #expect(table.interval(row: 0, column: 1)?.description == interval)
    #expect(table.interval(row: 0, column: 3)?.description == "[7, 7]", "the qualifier is not about this column")
  }

  @Test(arguments: [
    ("estimate,,1060000,up to", "(−∞, 1060000]"), ("estimate,1000000,,more than", "(1000000, ∞)"),
    ("estimate,800000,2000000,range", "[800000, 2000000]"),
    ("estimate,800000,2000000,\"range, upper end open\"", "[800000, ∞)"),
    ("estimate,660000,660000,about", "[594000.0, 726000.0]"), ("denial,,,none given", nil),
  ])
  func joinsTheEndsOfARange(cells: String, interval: String?) throws {
    let table = try table("kind,estimate_low,estimate_high,qualifier\n\(cells)\nestimate,1,2,range\n")
    for column in [1, 2] {
      #expect(table.interval(row: 0, column: column)?.description == interval)
    }
  }

  @Test(arguments: [
    ("2010", "census", ["[10000500.0, 10001500.0]", "[45.835, 45.845]"]),
    ("2020", "census", ["[11624257, 11624257]", "[44.955, 44.965]"]),
    ("1982", "census", ["[5945000.0, 5955000.0]", "[45.475, 45.485]"]),
  ])
  func widensByThePrecision(year: String, series: String, intervals: [String]) throws {
    let table = try ownTable("xinjiang-population")
    let row = try #require(
      table.rows.firstIndex { $0[0].number?.description == year && $0[2] == .text(series) })
    let columns = try ["uyghur_population", "uyghur_share"].map { try #require(table.column(named: $0)) }
    #expect(columns.map { table.interval(row: row, column: $0)?.description } == intervals)
    #expect(table.rows[row].isEvidence)
  }

  @Test func takesAFallByItsAmount() throws {
    let table = try ownTable("growth-change-claims")
    let column = try #require(table.column(named: "change"))
    let intervals = table.rows.indices.map { table.interval(row: $0, column: column)?.description ?? "" }
    #expect(intervals[1] == "(−∞, -80)")
    #expect(intervals[3] == "[-48.745, -48.735]")
    #expect(intervals[6] == "(-33, -29.7]")
  }

  @Test func givesFiguresTheirKind() throws {
    let table = try table("stop,fare (£),share (%),riders,length (km),rate\nQuay,2.40,12.5,300,4,1.25\n")
    let kinds = (1...5).map { table.figure(row: 0, column: $0)?.kind }
    #expect(kinds == [.money, .share, .count, .measure, .measure])
    #expect(table.figure(row: 0, column: 0) == nil)
    #expect(table.figure(row: 9, column: 1) == nil)
    #expect(table.figure(row: 0, column: 9) == nil)
  }
}
