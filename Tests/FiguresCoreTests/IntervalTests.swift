import FiguresCore
import Testing

@Suite("Intervals by hand")
struct IntervalTests {
  @Test(
    "division where zero is near",
    arguments: [
      ("[1, 2]", "[0, 4]", "[0.25, ∞)"), ("[1, 2]", "(0, 4)", "(0.25, ∞)"), ("[1, 2]", "[-4, 0]", "(−∞, -0.25]"),
      ("[1, 2]", "[-1, 1]", "(−∞, ∞)"), ("[0, 0]", "[-1, 1]", "[0, 0]"), ("[0, 3]", "[0, 1]", "[0, ∞)"),
      ("(0, 3]", "[1, 2]", "(0, 3]"), ("[-1, 2]", "[0, 1]", "(−∞, ∞)"), ("[1, 2]", "[2, ∞)", "(0, 1]"),
      ("[1, ∞)", "[2, 4]", "[0.25, ∞)"), ("(−∞, ∞)", "[1, 1]", "(−∞, ∞)"), ("[6, 6]", "[-3, -2]", "[-3, -2]"),
      ("[1, 1]", "[3, 3]", "(0.333333333333333333, 0.333333333333333334)"),
      ("[-1, -1]", "[3, 3]", "(-0.333333333333333334, -0.333333333333333333)"),
    ])
  func division(left: String, right: String, expected: String) throws {
    let result = try #require(try interval(left) / interval(right))
    #expect(result == (try interval(expected)), "\(result)")
  }

  @Test("only zero cannot divide")
  func divisionByZero() throws { #expect(try interval("[1, 2]") / interval("[0, 0]") == nil) }

  @Test(
    "products",
    arguments: [
      ("[0, 1)", "(2, ∞)", "[0, ∞)"), ("(0, 1)", "(2, ∞)", "(0, ∞)"), ("[0, 0]", "(−∞, ∞)", "[0, 0]"),
      ("[-2, 3)", "[-1, 4]", "[-8, 12)"), ("(−∞, -1]", "(−∞, -1)", "(1, ∞)"),
    ])
  func products(left: String, right: String, expected: String) throws {
    #expect(try interval(left) * interval(right) == interval(expected))
  }

  @Test("beyond the largest number there is no end, and the near end stays")
  func overflow() throws {
    let largest = try #require(ExactDecimal(significand: 999_999_999_999_999_999, exponent: 64))
    let point = Interval(largest)
    #expect(point + point == .above(largest))
    #expect(-point - point == .below(-largest))
    #expect(point * point == .above(largest))
    #expect(point * -point == .below(-largest))
    let smallest = try #require(ExactDecimal(significand: 1, exponent: -64))
    #expect(point / Interval(smallest) == .above(largest))
    let product = Interval(smallest) * Interval(smallest)
    #expect(product == Interval(from: .zero, to: smallest, lowerIsOpen: true, upperIsOpen: true))
  }

  @Test(
    "nothing between the ends is no interval",
    arguments: [("2", "1", false, false), ("1", "1", true, false), ("1", "1.0", false, true), ("0", "-0", true, true)])
  func empty(lower: String, upper: String, lowerIsOpen: Bool, upperIsOpen: Bool) {
    let ends = (ExactDecimal(lower), ExactDecimal(upper))
    #expect(Interval(from: ends.0, to: ends.1, lowerIsOpen: lowerIsOpen, upperIsOpen: upperIsOpen) == nil)
  }

  @Test("ends that meet overlap only where both are closed")
  func meeting() throws {
    let left = try interval("[1, 2]")
    #expect(left.overlaps(try interval("[2, 3]")))
    #expect(!left.overlaps(try interval("(2, 3]")))
    #expect(left.isBelow(try interval("(2, 3]")))
    #expect(!left.isBelow(try interval("[2, 3]")))
    #expect(try interval("(−∞, ∞)").contains(left))
    #expect(try !interval("(1, 2]").contains(left))
  }

  @Test(
    "intervals in sentences",
    arguments: [
      ("[2.2, 2.75]", "2.2 to 2.75"), ("(100, ∞)", "more than 100"), ("[12, 12]", "12"), ("(−∞, 5]", "at most 5"),
      ("[7, ∞)", "at least 7"), ("(−∞, 5)", "less than 5"), ("(−∞, ∞)", "any number"),
    ])
  func spoken(text: String, expected: String) throws { #expect(try interval(text).spoken() == expected) }
}

/// Reads the usual notation: `[1, 2)`, `(−∞, 3]`.
func interval(_ text: String) throws -> Interval {
  let parts = text.dropFirst().dropLast().split(separator: ",").map { String($0.drop { $0 == " " }) }
  try #require(parts.count == 2)
  let lower = ExactDecimal(parts[0])
  let upper = ExactDecimal(parts[1])
  try #require(lower != nil || parts[0] == "−∞")
  try #require(upper != nil || parts[1] == "∞")
  return try #require(
    Interval(from: lower, to: upper, lowerIsOpen: text.hasPrefix("("), upperIsOpen: text.hasSuffix(")")))
}
