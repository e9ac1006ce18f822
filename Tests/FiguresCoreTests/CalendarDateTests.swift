import FiguresCore
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "weekdays of known days",
    arguments: [
      ("1969-07-20", Weekday.sunday), ("1989-11-09", .thursday), ("2000-01-01", .saturday), ("2000-02-29", .tuesday),
      ("2021-10-22", .friday), ("1900-03-01", .thursday), ("0001-01-01", .monday), ("9999-12-31", .friday),
    ])
  func weekdays(text: String, expected: Weekday) throws {
    #expect(try #require(CalendarDate(iso: text)).weekday == expected)
  }

  @Test("day numbers count days without a gap from 1 to 9999")
  func dayNumbers() throws {
    let first = try #require(CalendarDate(year: 1, month: 1, day: 1)).dayNumber
    let last = try #require(CalendarDate(year: 9999, month: 12, day: 31)).dayNumber
    var before: CalendarDate?
    for number in stride(from: first, through: last, by: 97) {
      let date = try #require(CalendarDate(dayNumber: number))
      #expect(date.dayNumber == number)
      #expect(before.map { $0 < date } ?? true)
      #expect(before.map { $0.adding(days: 97) == date } ?? true)
      before = date
    }
    #expect(CalendarDate(dayNumber: 2_451_545)?.description == "2000-01-01")
    #expect(CalendarDate(dayNumber: last)?.description == "9999-12-31")
  }

  @Test("day numbers of no day", arguments: [Int.min, -1, 0, 1_721_425, 5_373_485, .max])
  func noSuchDayNumber(number: Int) { #expect(CalendarDate(dayNumber: number) == nil) }

  @Test("leap years", arguments: [(2024, 29), (2023, 28), (1900, 28), (2000, 29), (2100, 28), (4, 29)])
  func leapYears(year: Int, days: Int) {
    #expect(CalendarDate.daysInMonth(2, of: year) == days)
    #expect(CalendarDate(year: year, month: 2, day: 29) == nil ? days == 28 : days == 29)
  }

  @Test("ISO dates, alone or before a time", arguments: ["2021-10-22", "2021-10-22T09:30:00Z", "2021-10-22 09:30"])
  func reads(text: String) { #expect(CalendarDate(iso: text) == CalendarDate(year: 2021, month: 10, day: 22)) }

  @Test(
    "strings that are no date",
    arguments: [
      "", "2021", "2021-10", "2021-10-2", "2021-13-01", "2021-00-10", "2021-02-29", "2021-04-31", "0000-01-01",
      "2021/10/22", "20211022", "2021-10-22Z", "2021-10-222", "-021-10-22", "２０２１-10-22", "22-10-2021", "2021-1é-22",
    ])
  func refuses(text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test(
    "years later, on the last of February where there is no 29th",
    arguments: [("2020-02-29", 1, "2021-02-28"), ("2020-02-29", 4, "2024-02-29"), ("2021-10-22", -40, "1981-10-22")])
  func addingYears(text: String, years: Int, expected: String) throws {
    #expect(try #require(CalendarDate(iso: text)).adding(years: years)?.description == expected)
  }

  @Test("too far away is nil", arguments: [Int.min, -3000, 8000, .max])
  func tooFar(years: Int) throws {
    let date = try #require(CalendarDate(iso: "2021-10-22"))
    #expect(date.adding(years: years) == nil)
    #expect(date.adding(days: years == 8000 || years == -3000 ? years * 366 : years) == nil)
  }
}
