import FiguresCore
import Testing

@testable import FiguresDatasets

@Suite struct QuestionTests {
  private static let towns = "town,residents,Area (km)\nSandby,9400,12\nMolle,11200,9\nVik,10400,9\nTotal,31000,30\n"
  private static let inflation = """
    month,Maral consumer price inflation (% on a year earlier)
    2021-01,2.0
    2021-02,2.6
    2021-03,1.2
    2021-04,1.6
    2021-05,2.1
    2021-06,2.4
    """

  @Test(arguments: [
    (["resident"], ["residents"]), (["Residents", "of", "Molle"], ["residents"]), (["area"], ["Area (km)"]),
    (["km"], []), (["town"], []), ([], []),
  ])
  func findsColumnsByTheirWords(words: [String], names: [String]) throws {
    let table = try table(Self.towns)
    #expect(table.columns(matching: words).map { table.columns[$0.index].name } == names)
  }

  @Test func putsTheBestColumnFirst() throws {
    let table = try ownTable("xinjiang-population")
    let found = table.columns(matching: ["Uighur", "population", "Xinjiang"])
    #expect(table.columns[found[0].index].name == "uyghur_population")
    #expect(found[0].isWhole)
    #expect(found.dropFirst().allSatisfy { !$0.isWhole })
    #expect(table.words.contains("xinjiang"))
  }

  @Test func findsRowsByTheirLabels() throws {
    let table = try ownTable("xinjiang-natural-growth")
    let found = table.rows(labelled: ["rate", "Kashgar", "prefectures"], among: table.rows(inYear: 2018))
    #expect(found.map(\.matched) == [["kashgar", "prefecture"]])
    #expect(found.first?.missing == ["combined", "hotan"])
    let whole = table.rows(labelled: ["Xinjiang"], among: table.rows(inYear: 2018))
    #expect(whole.first?.wholeLabels == [0])
    #expect(whole.map(\.isWhole) == [true, false, false, false])
  }

  @Test func findsRowsByTime() throws {
    let table = try table(Self.inflation)
    let may = try #require(CalendarDate(iso: "2021-05-17"))
    #expect(table.rows(on: may) == [4])
    #expect(table.rows(inYear: 2021).count == 6)
    #expect(table.rows(inYear: 2020).isEmpty)
    let around = table.neighbours(of: may)
    #expect(around.before == [3])
    #expect(around.after == [5])
    let outside = table.neighbours(of: try #require(CalendarDate(iso: "2020-01-01")))
    #expect(outside.before.isEmpty)
    #expect(outside.after == [0])
  }

  @Test func knowsStretchesOfTime() throws {
    let table = try table("session,opened,closed\n76,2021-09-14,2022-09-13\n77,2022-09-13,\nx,,\n")
    #expect(table.rows[1].period == Period(text: "from 2022-09-13", first: CalendarDate(iso: "2022-09-13")))
    #expect(table.rows[2].period == nil)
    let day = try #require(CalendarDate(iso: "2022-09-13"))
    #expect(table.rows(on: day) == [0, 1])
    #expect(table.rows(on: try #require(CalendarDate(iso: "2030-01-01"))) == [1])
  }

  @Test func knowsTheHighestSince() throws {
    let table = try table(Self.inflation)
    #expect(table.lastRow(asHighAs: 5, in: 1) == 1)
    #expect(table.lastRow(asHighAs: 1, in: 1) == nil)
    #expect(table.lastRow(asLowAs: 4, in: 1) == 3)
    #expect(table.lastRow(asLowAs: 2, in: 1) == nil)
  }

  @Test func ranksAndSums() throws {
    let table = try table(Self.towns)
    #expect(table.isTotal(3))
    #expect(table.largest(in: 1).map(\.row) == [1])
    #expect(table.smallest(in: 2).map(\.row) == [1, 2])
    #expect((0...3).map { table.rank(of: $0, in: 1) } == [3, 1, 2, nil])
    #expect(table.rank(of: 0, in: 1, order: .smallestFirst) == 1)
    #expect(table.rank(of: 2, in: 2) == 2)
    #expect(table.sum(in: 1) == ExactDecimal(31000))
    #expect(table.sum(in: 1, among: [0, 1]) == ExactDecimal(20600))
    #expect(table.sum(in: 1, among: []) == nil)
    #expect(table.sum(in: 0) == nil)
  }

  @Test func sumsNothingThatIsNotThere() throws {
    let gaps = try table("town,residents\nMolle,3\nVik,\nLund,5\n")
    #expect(gaps.sum(in: 1) == nil)
    #expect(gaps.values(in: 1).map(\.row) == [0, 2])
    let large = try table("town,residents\nMolle,999999999999999999\nVik,0.5\n")
    #expect(large.sum(in: 1) == nil)
  }

  @Test func countsByEntry() throws {
    let table = try ownTable("un-xinjiang-signatories")
    let groups = table.groups(by: 0)
    #expect(groups.first?.entry == .text("2019-07-08-HRC-critical"))
    #expect(groups.map(\.rows.count) == [22, 50, 23, 39, 45, 28, 50, 51, 15])
    #expect(groups.count == 9)
  }
}
