import FiguresCore
import Testing

@testable import FiguresDatasets

@Suite struct ColumnTests {
  @Test(arguments: [
    ("Maral consumer price inflation (% on a year earlier)", "maral consumer price inflation", "percent"),
    ("uyghur_population", "uyghur population", nil), ("TotalPopulation", "total population", nil),
    ("Price of bread (£)", "price bread", "pound sterling"), ("Residents (thousands)", "resident", nil),
    ("share_percent", "share", "percent"), ("population 2020", "population", nil), ("2020", "", nil),
    ("Turnout [%]", "turnout", "percent"), ("Women's clubs", "woman club", nil), ("(€)", "", "euro"),
    ("Cities", "city", nil),
  ])
  func takesHeadingsApart(name: String, words: String, unit: String?) {
    let column = Column(name: name)
    #expect(column.words.joined(separator: " ") == words)
    #expect(column.unit == unit)
    #expect(!column.hasUnclearUnit)
  }

  @Test(arguments: ["Prices (m)", "Passengers (seasonally adjusted)"])
  func marksUnitsItDoesNotKnow(name: String) {
    #expect(Column(name: name).hasUnclearUnit)
  }

  @Test(arguments: [
    ("town", ["Molle", "Vik"], ColumnRole.label), ("year", ["2019", "2020"], .year), ("year", ["12", "13"], .number),
    ("founded", ["1899", "1911"], .year), ("passengers", ["1999", "2001"], .number),
    ("month", ["2021-05", "2021-06"], .date), ("day", ["2021-05-01", ""], .date),
    ("residents", ["9,400", "n/a"], .number), ("residents", ["9,400", "about 20"], .number),
    ("residents", ["9,400", "many", "few"], .label), ("price", ["£3", "4"], .label), ("open", ["yes", "no"], .flag),
    ("id", ["1", "2"], .identifier), ("shop_code", ["17", "18"], .identifier), ("source", ["a", "b"], .note),
    ("Source URL", ["a", "b"], .note), ("energy source", ["wind", "coal"], .label),
    ("confidence", ["high", "low"], .trust),
    ("count_qualifier", ["about", "exact"], .qualifier), ("precision", ["10", "100"], .precision),
    ("birth_rate_basis", ["read", "recalled"], .trust), ("phone", ["0123", "0456"], .label),
  ])
  func worksOutRoles(name: String, cells: [String], role: ColumnRole) throws {
    let text = ([name] + cells.map { "\"\($0)\"" }).enumerated().map { "\($1),\($0 == 0 ? "other" : "x")" }
    let table = try table(text.joined(separator: "\n"))
    #expect(table.columns.first?.role == role)
  }

  @Test func appliesScalesOfHeadings() throws {
    let harvest = try table("year,Harvest (thousand tonnes)\n2020,8.4\n")
    #expect(harvest.columns[1].unit == "metric ton")
    #expect(harvest.rows[0][1].number?.description == "8400")
    let plain = try table("year,Revenue (£m)\n2020,1.25\n")
    #expect(plain.columns[1].unit == "pound sterling")
    #expect(plain.rows[0][1] == .number(try #require(ExactDecimal("1250000"))))
  }

  @Test func takesTheUnitOffTheCells() throws {
    let fares = try table("stop,fare,share\nQuay,£2.40,12%\nMill,£2.00,8.5%\n")
    #expect(fares.columns.map(\.unit) == [nil, "pound sterling", "percent"])
  }

  @Test func keepsNumbersTooLongAsText() throws {
    let digits = String(repeating: "9", count: 40)
    let long = try table("town,residents,area\nMolle,\(digits),3\nVik,2,4\n")
    #expect(long.rows[0][1] == .text(digits))
    #expect(long.rows[1][1] == .number(ExactDecimal(2)))
  }
}
