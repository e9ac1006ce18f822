import FiguresCore
import Testing

@testable import FiguresChecker

/// One equation with its figures and the verdict they deserve.
struct Sum: Sendable, CustomTestStringConvertible {
  let equation: Equation
  let operands: [String]
  let kind: Kind
  let stated: (text: String, kind: Kind, hedge: Hedge)
  let verdict: Verdict

  var testDescription: String { "\(equation.formula(operands)) beside \(stated.text): \(verdict.rawValue)" }
}

/// Verdicts from readings.
@Suite struct SolutionTests {
  static let sums: [Sum] = [
    Sum(
      equation: .percentChange, operands: ["36000", "48000"], kind: .count, stated: ("-25", .change, .exact),
      verdict: .consistent),
    Sum(
      equation: .percentChange, operands: ["36000", "48000"], kind: .count, stated: ("-30", .change, .exact),
      verdict: .inconsistent),
    Sum(
      equation: .percentChange, operands: ["36000", "48000"], kind: .count, stated: ("-26", .change, .exact),
      verdict: .onlyWithRounding),
    Sum(
      equation: .sum, operands: ["54", "41", "25"], kind: .count, stated: ("120", .count, .exact), verdict: .consistent),
    Sum(
      equation: .sum, operands: ["54", "41", "15"], kind: .count, stated: ("120", .count, .exact),
      verdict: .inconsistent),
    Sum(
      equation: .ratio, operands: ["800", "200"], kind: .count, stated: ("3", .multiple, .exact), verdict: .inconsistent
    ),
    Sum(
      equation: .ratio, operands: ["800", "200"], kind: .count, stated: ("3", .multiple, .moreThan),
      verdict: .consistent),
    Sum(
      equation: .difference, operands: ["6", "4"], kind: .share, stated: ("2", .share, .exact), verdict: .consistent),
    Sum(equation: .share, operands: ["96", "640"], kind: .count, stated: ("15", .share, .exact), verdict: .consistent),
    Sum(
      equation: .product, operands: ["30", "20000"], kind: .count, stated: ("600000", .money, .exact),
      verdict: .consistent),
  ]

  @Test(arguments: sums)
  func verdict(_ sum: Sum) throws {
    let rules = ReadingRules()
    let operands = try sum.operands.map {
      rules.readings(of: .point(try #require(ExactDecimal($0))), kind: sum.kind, hedge: .exact)
    }
    let stated = rules.readings(
      of: .point(try #require(ExactDecimal(sum.stated.text))), kind: sum.stated.kind, hedge: sum.stated.hedge)
    let solution = try #require(Solution(sum.equation, of: operands, stated: stated))
    #expect(solution.verdict == sum.verdict, "\(solution)")
  }

  @Test func twoFairReadingsAreAmbiguous() throws {
    let four = [Reading(name: "as written", interval: Interval(ExactDecimal(4)), strain: 0)]
    let times = [3, 4].map { Reading(name: "\($0)", interval: Interval(ExactDecimal($0)), strain: 0) }
    #expect(Solution(.identity, of: [four], stated: times)?.verdict == .ambiguous)
  }

  @Test func divisionByZeroIsNoSolution() {
    let zero = [Reading(name: "as written", interval: Interval(.zero), strain: 0)]
    #expect(Solution(.ratio, of: [zero, zero], stated: zero) == nil)
  }

  @Test func manyReadingsAreTakenTogether() throws {
    let many = (1...40).map { Reading(name: "\($0)", interval: Interval(ExactDecimal(Int32($0))), strain: 0) }
    let solution = try #require(Solution(.sum, of: [many, many, many], stated: many))
    #expect(solution.computed.lower == ExactDecimal(3) && solution.computed.upper == ExactDecimal(120))
  }

  @Test(arguments: [
    ("3200000", "3200000000", "thousand"), ("5", "5000000", "million"), ("14380", "14830", "changed about"),
    ("120", "12", "decimal point"),
  ])
  func slipsAreNamed(_ stated: String, _ expected: String, _ word: String) throws {
    let cause = Cause.slip(from: try #require(ExactDecimal(stated)), to: try #require(ExactDecimal(expected)))
    #expect(cause?.contains(word) == true, "\(cause ?? "no cause")")
  }

  @Test func plainDifferencesHaveNoCause() throws {
    #expect(Cause.slip(from: ExactDecimal(14), to: ExactDecimal(17)) == nil)
    #expect(Cause.slip(from: ExactDecimal(14), to: ExactDecimal(14)) == nil)
  }
}
