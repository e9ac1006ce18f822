/// One of the things that a numerate sub-editor looks for, and the rule that looks for it here.
public struct Check: Sendable, Hashable {
  /// Its number, from 1.
  public let number: Int
  /// What is wrong.
  public let defect: String
  /// The id of the rule that finds it.
  public let rule: String
  /// Words of the cause that the rule then names, where the defect is a cause of another; nil where it is one of its own.
  public let cause: String?

  init(_ number: Int, _ defect: String, by rule: String, cause: String? = nil) {
    self.number = number
    self.defect = defect
    self.rule = rule
    self.cause = cause
  }

  /// The number as it is written: `R07`.
  public var name: String { number < 10 ? "R0\(number)" : "R\(number)" }

  /// All of them, by number. Every defect is a rule's own or a named cause of one.
  public static let all: [Check] = [
    Check(1, "A percent change does not lead from one level to the other", by: "percent-change"),
    Check(2, "A percent change is taken of the later level", by: "percent-change", cause: "wrong base"),
    Check(3, "Percent is written for percentage points", by: "percent-change", cause: "percentage points"),
    Check(4, "Parts do not add up to their total", by: "parts-total"),
    Check(5, "Shares that leave nothing out do not make a hundred", by: "shares-total"),
    Check(6, "A fraction in words does not fit part and whole", by: "share-of-whole"),
    Check(7, "Two mentions of one quantity differ", by: "same-measure"),
    Check(8, "A headline says what the story does not", by: "headline-body"),
    Check(9, "Million is written for billion", by: "same-measure", cause: "scale differs"),
    Check(10, "An equal share does not fit the total and the number", by: "per-head"),
    Check(11, "A rate does not fit the count and the population", by: "rate-per"),
    Check(12, "An age does not fit the year of birth", by: "age-birth-year"),
    Check(13, "A length of time does not fit its beginning and end", by: "duration-years"),
    Check(14, "A weekday does not fall on its date", by: "weekday-date"),
    Check(15, "A conversion in brackets is wrong", by: "unit-conversion"),
    Check(
      16, "A difference in temperature is converted as a temperature", by: "unit-conversion", cause: "difference"),
    Check(17, "Conversions of money are at different rates", by: "currency-rate"),
    Check(18, "A word such as \"doubled\" does not fit the levels", by: "multiple-word"),
    Check(19, "\"Times as many\" does not fit the two numbers", by: "multiple-word"),
    Check(20, "Something falls by more than all of it", by: "impossible-percentage"),
    Check(21, "The verb says up and the figures say down", by: "direction-word"),
    Check(22, "A comparative is contradicted by its figures", by: "comparative-order"),
    Check(23, "Who is said to lead has the smaller figure", by: "leader-order"),
    Check(24, "A list is longer or shorter than announced", by: "list-count"),
    Check(25, "A margin is not the difference of the two values", by: "margin"),
    Check(26, "An average lies outside its range", by: "average-range"),
    Check(27, "No number of members makes the percentage", by: "impossible-share"),
    Check(28, "A margin of error is too small for the sample", by: "error-margin"),
    Check(29, "Yearly growth is added up instead of compounded", by: "compound-growth"),
    Check(30, "A fall and an equal rise are said to cancel out", by: "cancelling-changes"),
    Check(31, "One end of a range lacks its scale word", by: "scale-word"),
    Check(32, "A part is larger than its whole", by: "part-whole"),
    Check(33, "One change is given to two periods", by: "change-period"),
    Check(34, "A figure breaks the bound that was stated for it", by: "bound-exact"),
    Check(35, "Digits are grouped wrongly", by: "digit-grouping"),
    Check(36, "An amount for one period does not fit that for another", by: "period-conversion"),
    Check(37, "A mean times its number is not the total", by: "per-head"),
    Check(38, "A figure is not that of the table", by: "table-cell"),
    Check(39, "A record is none by the table", by: "highest-since"),
    Check(40, "A rank, count or sum over a table is wrong", by: "table-aggregate"),
  ]
}
