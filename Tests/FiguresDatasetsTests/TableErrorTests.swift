import Testing

@testable import FiguresDatasets

@Suite struct TableErrorTests {
  @Test(arguments: [
    ("", "t.csv: is empty"),
    ("\n \n,,\n", "t.csv: is empty"),
    ("town,residents\n", "t.csv: nothing follows the header row"),
    ("1,2\n3,4\n", "t.csv:1: the first row holds no names"),
    ("2021-05-01,12%\n2021-05-02,13%\n", "t.csv:1: the first row holds no names"),
    ("town,residents\nMolle,11,200\n", "t.csv:2: the row has 3 cells and the header 2 columns"),
    ("town,residents\n\"Molle,1\nVik,2\n", "t.csv:2: the quote opened here is never closed"),
    ("town,residents\n\"Molle\" x,1\n", "t.csv:2: text follows a closing quote"),
    ("town,residents\nMo\u{0}lle,1\n", "t.csv: is not a text file"),
  ])
  func saysInOneLineWhatAndWhere(text: String, beginning: String) {
    let error = #expect(throws: TableError.self) { () throws -> Table in try table(text, name: "t.csv") }
    #expect(error?.description.hasPrefix(beginning) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains { $0.isNewline } == false)
  }

  @Test(arguments: [
    ("town,\nMolle,1\n", "t.csv:1: column 2 has no name", 1),
    (",residents\nMolle,1\nVik,2\n", "t.csv:1: column 1 has no name", 2),
    ("town,year,town\nMolle,2020,x\n", "t.csv:1: columns 1 and 3 are both called “town”", 1),
    ("town,residents\nMolle,1\nVik\n", "t.csv:3: the row has 1 cell and the header 2 columns", 1),
    ("town,residents\nMolle,1\nVik,2,3\nArby\nOst,4\n", "t.csv:3: the row has 3 cells", 2),
  ])
  func faultsOfOneColumnOrRowCostOnlyThemselves(text: String, beginning: String, rows: Int) throws {
    let built = try TableBuilder(path: "t.csv", name: "t").table(from: Array(text.utf8))
    #expect(built.notices.count == 1)
    #expect(built.notices.first?.description.hasPrefix(beginning) == true, "\(built.notices)")
    #expect(built.notices.first?.description.contains { $0.isNewline } == false)
    #expect(built.table.rows.count == rows)
  }

  @Test func emptyCellsBehindARowAreNoFault() throws {
    let built = try TableBuilder(path: "t.csv", name: "t").table(from: Array("town,residents\nMolle,1,,\n".utf8))
    #expect(built.notices.isEmpty && built.table.rows.count == 1)
  }

  @Test func columnsThatNobodyCanNameAreNotLookedUp() throws {
    let built = try TableBuilder(path: "t.csv", name: "t").table(from: Array("town,,x,x\nMolle,1,2,3\n".utf8))
    #expect(built.table.columns(of: .number).isEmpty)
    #expect(built.table.columns(of: .label) == [0])
  }

  @Test func namesTheLineThatIsNotUTF8() {
    let bytes = Array("town,residents\nMolle,1\nVik".utf8) + [0xFF] + Array(",2\n".utf8)
    let error = #expect(throws: TableError.self) { () throws -> Table in
      try TableBuilder(path: "t.csv", name: "t").table(from: bytes).table
    }
    #expect(error == TableError(path: "t.csv", line: 3, problem: .notUTF8))
    let wide: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
    let other = #expect(throws: TableError.self) { () throws -> Table in
      try TableBuilder(path: "t.csv", name: "t").table(from: wide).table
    }
    #expect(other?.problem == .notUTF8)
  }

  @Test func showsLongCellsShort() {
    let long = TableError(
      path: "t.csv", line: 2, problem: .duplicateColumn("a\nb" + String(repeating: "x", count: 90), first: 1, second: 2)
    )
    #expect(!long.description.contains("\n"))
    #expect(long.description.count < 140)
  }
}
