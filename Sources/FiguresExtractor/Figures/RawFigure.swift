import FiguresCore

/// A figure as found in a sentence: places and numbers only, no text copied.
struct RawFigure {
  /// The tokens of hedge, number and unit.
  var tokens: Range<Int>
  /// The tokens of the number or numbers alone.
  var core: Range<Int>
  var stated: [ExactDecimal]
  /// Nil where the number is too large to hold or its digits are misgrouped.
  var value: Quantity?
  var kind: Kind
  var hedge: Hedge = .exact
  var direction: Direction?
  var unit: Unit?
  /// The noun counted, for counts and fractions.
  var noun: NounPhrase?
  var parts: [Part] = []
  /// The days it names, for dates, years and periods.
  var days: DayRange?
}

/// A stretch of days, each end known or open.
struct DayRange: Sendable, Hashable {
  var first: CalendarDate?
  var last: CalendarDate?
}
