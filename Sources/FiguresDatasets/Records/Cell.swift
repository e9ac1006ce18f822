import FiguresCore

/// One value of a table.
public enum Cell: Sendable, Hashable {
  /// Nothing was entered.
  case empty
  /// A number as written, scale words and the scale of its column applied.
  case number(ExactDecimal)
  /// A day.
  case date(CalendarDate)
  /// A month or a quarter.
  case period(Period)
  /// Anything else.
  case text(String)

  /// The number, where it is one.
  public var number: ExactDecimal? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The text, where it is one.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The days it stands for: one for a day, all for a month or quarter; nil for anything else.
  public var days: Period? {
    switch self {
    case .date(let day): Period(text: day.description, first: day, last: day)
    case .period(let period): period
    case .empty, .number, .text: nil
    }
  }
}
