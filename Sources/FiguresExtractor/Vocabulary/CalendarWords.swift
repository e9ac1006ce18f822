/// Months, weekdays and the units of the calendar.
enum CalendarWords {
  static let rows: [VocabularyRow] = months + weekdays + units + timeWords

  private static let months: [VocabularyRow] = [
    VocabularyRow("apr", [.month, .abbreviation], value: 4), VocabularyRow("april", .month, value: 4),
    VocabularyRow("aug", [.month, .abbreviation], value: 8), VocabularyRow("august", .month, value: 8),
    VocabularyRow("dec", [.month, .abbreviation], value: 12), VocabularyRow("december", .month, value: 12),
    VocabularyRow("feb", [.month, .abbreviation], value: 2), VocabularyRow("february", .month, value: 2),
    VocabularyRow("jan", [.month, .abbreviation], value: 1), VocabularyRow("january", .month, value: 1),
    VocabularyRow("jul", [.month, .abbreviation], value: 7), VocabularyRow("july", .month, value: 7),
    VocabularyRow("jun", [.month, .abbreviation], value: 6), VocabularyRow("june", .month, value: 6),
    VocabularyRow("mar", [.month, .abbreviation], value: 3), VocabularyRow("march", .month, value: 3),
    VocabularyRow("may", .month, value: 5),
    VocabularyRow("nov", [.month, .abbreviation], value: 11), VocabularyRow("november", .month, value: 11),
    VocabularyRow("oct", [.month, .abbreviation], value: 10), VocabularyRow("october", .month, value: 10),
    VocabularyRow("sep", [.month, .abbreviation], value: 9), VocabularyRow("sept", [.month, .abbreviation], value: 9),
    VocabularyRow("september", .month, value: 9),
  ]

  private static let weekdays: [VocabularyRow] = [
    VocabularyRow("friday", .weekday, value: 5), VocabularyRow("monday", .weekday, value: 1),
    VocabularyRow("saturday", .weekday, value: 6), VocabularyRow("sunday", .weekday, value: 7),
    VocabularyRow("thursday", .weekday, value: 4), VocabularyRow("tuesday", .weekday, value: 2),
    VocabularyRow("wednesday", .weekday, value: 3),
  ]

  private static let timeWords: [VocabularyRow] = Vocabulary.rows(
    .timeWord, "beginning currently during end last middle next now nowadays past previous since start this today")

  private static let units: [VocabularyRow] = Vocabulary.rows(
    .calendarUnit,
    """
    autumn centuries century day days decade decades hour hours minute minutes month months quarter quarters season
    spring summer week weekend weeks winter year years
    """)
}
