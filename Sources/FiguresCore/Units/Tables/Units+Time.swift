/// Time in seconds, and from the month upward also in months, which are exact between themselves.
///
/// A month is 28 to 31 days and a year 365 or 366.
extension UnitTable {
  static let times: [UnitRow] = [
    UnitRow(
      "century", .time, [.of("month", 1200), .between("second", 315_360, 316_224, 4)], words: "centuries"),
    UnitRow("day", .time, [.of("second", 86_400)], words: "days"),
    UnitRow("decade", .time, [.of("month", 120), .between("second", 315_360, 316_224, 3)], words: "decades"),
    UnitRow("fortnight", .time, [.of("second", 1_209_600)], words: "fortnights"),
    UnitRow("hour", .time, [.of("second", 3600)], words: "hours", short: "hr, hrs", afterDigits: "h"),
    UnitRow("microsecond", .time, [.of("second", 1, -6)], words: "microseconds", short: "µs, μs"),
    UnitRow(
      "millennium", .time, [.of("month", 12_000), .between("second", 315_360, 316_224, 5)],
      words: "millennia, millenniums"),
    UnitRow("millisecond", .time, [.of("second", 1, -3)], words: "milliseconds", short: "msec", afterDigits: "ms"),
    UnitRow("minute", .time, [.of("second", 60)], words: "minutes", short: "mins", afterDigits: "min", also: "m"),
    UnitRow(
      "month", .time, [.of("month", 1), .between("second", 2_419_200, 2_678_400)], words: "months", short: "mos"),
    UnitRow("nanosecond", .time, [.of("second", 1, -9)], words: "nanoseconds", short: "ns"),
    UnitRow("second", .time, [.of("second", 1)], words: "seconds", short: "sec, secs", afterDigits: "s"),
    UnitRow("week", .time, [.of("second", 604_800)], words: "weeks", short: "wk, wks"),
    UnitRow(
      "year", .time, [.of("month", 12), .between("second", 31_536_000, 31_622_400)], words: "years",
      short: "yr, yrs, yo, y/o"),
  ]
}
