import FiguresCore
import Foundation
import Testing

@testable import FiguresDatasets

@Suite struct OwnDatasetsTests {
  @Test func everyTableIsReadWithoutAnError() {
    let loaded = TableLoader().load([datasets])
    #expect(loaded.errors.map(\.description) == [])
    #expect(
      loaded.tables.map { "\($0.name) \($0.rows.count)×\($0.columns.count)" } == [
        "detention-estimates 19×12", "ferry-passengers 9×6", "letters 6×11", "document-lengths 5×7",
        "uk-petition-thresholds 2×9", "uk-petitions 4×13", "uk-parliament 3×9", "un-bodies 5×10",
        "hrc-seats-by-region 5×6", "un-sessions 12×9", "un-votes 1×13", "un-xinjiang-statements 28×16",
        "un-xinjiang-signatories 323×3", "town-population 8×3", "library-loans 9×3", "pool-visits 12×2",
        "xinjiang-natural-growth 18×12", "growth-change-claims 7×12", "xinjiang-population 15×13",
        "xinjiang-ethnic-groups-2020 6×8",
      ])
  }

  @Test func everyNumberCellIsANumberAndAFigure() {
    for table in TableLoader().load([datasets]).tables {
      for column in table.columns(of: .number) {
        for (index, row) in table.rows.enumerated() where row[column] != .empty {
          #expect(row[column].number != nil, "\(table.name):\(row.line) \(table.columns[column].name)")
          #expect(table.figure(row: index, column: column) != nil, "\(table.name):\(row.line)")
        }
      }
    }
  }

  @Test func sharesFollowFromTheirCounts() throws {
    let table = try ownTable("xinjiang-population")
    let part = try #require(table.column(named: "uyghur_population"))
    let whole = try #require(table.column(named: "total_population"))
    let share = try #require(table.column(named: "uyghur_share"))
    for row in table.rows.indices {
      guard let stated = table.interval(row: row, column: share), let parts = table.rows[row][part].number,
        let all = table.rows[row][whole].number
      else { continue }
      let ratio: Interval? = Interval(parts) / Interval(all)
      let quotient = try #require(ratio)
      #expect((quotient * Interval(.hundred)).overlaps(stated), "\(table.rows[row].line)")
    }
  }

  @Test(arguments: [
    ("xinjiang-population", "uyghur_population", ["recalled"]),
    ("document-lengths", "pages", ["its source is the article"]),
    ("growth-change-claims", "change", ["recalled"]), ("un-bodies", "members", ["recalled"]),
    ("xinjiang-natural-growth", "birth_rate", ["recalled"]), ("hrc-seats-by-region", "seats", []),
  ])
  func doubtfulCellsAreKnown(name: String, column: String, reasons: [String]) throws {
    let table = try ownTable(name)
    let index = try #require(table.column(named: column))
    #expect(table.doubts(in: index).map(\.reason).sorted() == reasons)
  }

  @Test func theArticlesAndTheirFlawsAreListed() throws {
    let folder = datasets + "/articles"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.count == 8)
    let list = try String(contentsOfFile: datasets + "/README.md", encoding: .utf8)
    for name in names {
      #expect(list.contains("| `\(name)` |"))
      let words = try String(contentsOfFile: folder + "/" + name, encoding: .utf8).split { $0.isWhitespace }.count
      #expect((120...310).contains(words), "\(name): \(words) words")
    }
  }
}
