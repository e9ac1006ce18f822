import FiguresCore
import Testing

@testable import FiguresDatasets

@Suite struct CellReaderTests {
  @Test(arguments: [
    ("12", "12", nil), ("-12.50", "-12.50", nil), ("+3", "3", nil), ("−4", "-4", nil), (".5", "0.5", nil),
    ("0", "0", nil), ("0.05", "0.05", nil), (" 7 ", "7", nil), ("11,624,257", "11624257", nil),
    ("1,234.50", "1234.50", nil), ("11\u{A0}624\u{A0}257", "11624257", nil), ("4.5%", "4.5", "percent"),
    ("4.5 per cent", "4.5", "percent"), ("$1,200", "1200", "dollar"), ("£3.20", "3.20", "pound sterling"),
    ("-£3.20", "-3.20", "pound sterling"), ("12 €", "12", "euro"), ("1.2 million", "1200000", nil),
    ("£1.1bn", "1100000000", "pound sterling"), ("999999999999999999", "999999999999999999", nil),
  ])
  func readsNumbers(text: String, digits: String, unit: String?) throws {
    let number = try #require(CellReader().number(text))
    #expect(number.value.description == digits)
    #expect(number.unit == unit)
  }

  @Test(arguments: [
    "", " ", "-", "%", "£", ".", "007", "12–15", "12-15", "1e5", "(12)", "12 (est.)", "1,23", "12,34,567", "1,234,56",
    ",123", "1,234\u{A0}567", "3.", "1.2.3", "Infinity", "0x10", "½", "١٢", "12 m", "5 million people", "£5%", "--5",
    "1234567890123456789", "2021-05", "12:30",
  ])
  func keepsTheTextWhenUnsure(text: String) {
    #expect(CellReader().number(text) == nil)
  }

  @Test func takesADecimalCommaOnlyWhereToldOf() {
    let comma = CellReader(style: NumberStyle(decimal: ",", groups: ["."]))
    #expect(comma.number("1.234,5")?.value == ExactDecimal("1234.5"))
    #expect(comma.number("1.2") == nil)
    let unclear = CellReader(style: NumberStyle(isSingleGroupClear: false))
    #expect(unclear.number("1,234") == nil)
    #expect(unclear.number("1,234,567")?.value == ExactDecimal(1_234_567))
  }

  @Test(arguments: [
    ("2021-05-03", "2021-05-03", "2021-05-03"), ("2021-05", "2021-05-01", "2021-05-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2021-Q2", "2021-04-01", "2021-06-30"),
    ("2021 Q4", "2021-10-01", "2021-12-31"), ("May 2021", "2021-05-01", "2021-05-31"),
    ("september 1999", "1999-09-01", "1999-09-30"), ("Sep 1999", "1999-09-01", "1999-09-30"),
  ])
  func readsTimes(text: String, first: String, last: String) throws {
    let days = try #require(CellReader().time(text)?.days)
    #expect(days.first?.description == first)
    #expect(days.last?.description == last)
  }

  @Test(arguments: [
    "2021", "2021-13", "2021-00", "2021-02-30", "2021-5", "2021-Q5", "Mayor 2021", "2021 05", "5/3/2021",
  ])
  func readsNoOtherTimes(text: String) {
    #expect(CellReader().time(text) == nil)
  }
}
