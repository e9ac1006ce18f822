/// The names of the calendar, with their usual short forms.
enum CalendarWords {
  /// The number of a month, 1…12.
  static func month(_ word: String) -> Int? { months[word] }

  /// Every name of a month or a day.
  static var names: [String] { Array(months.keys) + Array(weekdays.keys) }

  /// The day of the week, 1 for Monday.
  static func weekday(_ word: String) -> Int? { weekdays[word] }

  private static let months: [String: Int] = numbered([
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep",
    "october oct", "november nov", "december dec",
  ])

  private static let weekdays: [String: Int] = numbered([
    "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat",
    "sunday sun",
  ])

  private static func numbered(_ rows: [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for word in row.split(separator: " ") { numbers[String(word)] = index + 1 }
    }
    return numbers
  }
}
