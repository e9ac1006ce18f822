/// The days of the week, Monday first as in ISO 8601.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  /// The day the week begins with.
  case monday = 1
  /// The second day.
  case tuesday
  /// The third day.
  case wednesday
  /// The fourth day.
  case thursday
  /// The fifth day.
  case friday
  /// The sixth day.
  case saturday
  /// The last day.
  case sunday

  /// The English name, capitalised.
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}

/// A day in the proleptic Gregorian calendar, years 1…9999.
///
/// Day numbers after E. G. Richards, "Calendars", in *Explanatory Supplement to the Astronomical Almanac*, 3rd ed. (2013), ch. 15.
public struct CalendarDate: Sendable, Hashable {
  /// The year, 1…9999.
  public let year: Int
  /// The month, 1…12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a date; nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`, alone or as the beginning of an ISO 8601 date and time; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    if bytes.count == 11, bytes[10] != UInt8(ascii: "T"), bytes[10] != UInt8(ascii: " ") { return nil }
    var fields = [0, 0, 0]
    for (field, range) in [(0, 0..<4), (1, 5..<7), (2, 8..<10)] {
      for byte in bytes[range] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        fields[field] = fields[field] * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    self.init(year: fields[0], month: fields[1], day: fields[2])
  }

  /// How many days a month has.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The Julian day number, which counts days without regard to months and years.
  public var dayNumber: Int {
    let shift = (14 - month) / 12
    let y = year + 4800 - shift
    let m = month + 12 * shift - 3
    return day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045
  }

  /// The date with a Julian day number; nil outside the years 1…9999.
  public init?(dayNumber: Int) {
    guard Self.dayNumbers.contains(dayNumber) else { return nil }
    let a = dayNumber + 32044
    let b = (4 * a + 3) / 146097
    let c = a - 146097 * b / 4
    let d = (4 * c + 3) / 1461
    let e = c - 1461 * d / 4
    let m = (5 * e + 2) / 153
    self.init(
      year: 100 * b + d - 4800 + m / 10, month: m + 3 - 12 * (m / 10), day: e - (153 * m + 2) / 5 + 1)
  }

  /// The day numbers of 1 January 1 to 31 December 9999.
  private static let dayNumbers = 1_721_426...5_373_484

  /// The day of the week.
  public var weekday: Weekday { Weekday(rawValue: dayNumber % 7 + 1) ?? .monday }

  /// The date so many days later; nil outside the years 1…9999.
  public func adding(days: Int) -> CalendarDate? {
    let (moved, overflows) = dayNumber.addingReportingOverflow(days)
    return overflows ? nil : CalendarDate(dayNumber: moved)
  }

  /// The date so many years later, 28 February where there is no 29th; nil outside the years 1…9999.
  public func adding(years: Int) -> CalendarDate? {
    let (moved, overflows) = year.addingReportingOverflow(years)
    guard !overflows else { return nil }
    return CalendarDate(year: moved, month: month, day: min(day, Self.daysInMonth(month, of: moved)))
  }

  /// 1 January of a year.
  public static func start(ofYear year: Int) -> CalendarDate? { CalendarDate(year: year, month: 1, day: 1) }
  /// 31 December of a year.
  public static func end(ofYear year: Int) -> CalendarDate? { CalendarDate(year: year, month: 12, day: 31) }
}

extension CalendarDate: Comparable, CustomStringConvertible {
  /// Whether the left day is earlier.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The date as `YYYY-MM-DD`.
  public var description: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
