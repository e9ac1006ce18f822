/// When a claim holds: the words and, where they can be resolved, the days they span.
///
/// "40 years ago" can be resolved only with the article's date; without it `first` and `last` are nil.
public struct Period: Sendable, Hashable {
  /// The words as written: `between 2015 and 2018`, `40 years ago`.
  public var text: String
  /// The first day, where known.
  public var first: CalendarDate?
  /// The last day, where known; nil for an open end, as in `since 2015`.
  public var last: CalendarDate?

  /// Makes a period.
  public init(text: String, first: CalendarDate? = nil, last: CalendarDate? = nil) {
    self.text = text
    self.first = first
    self.last = last
  }
}
