import FiguresCore
import Foundation
import Testing

@testable import FiguresChecker

/// Means and percentages held against what whole numbers can come to.
@Suite struct GranularityTests {
  @Test(arguments: [
    ("3.45", 20, false, true), ("3.48", 20, false, false), ("5.19", 28, false, false), ("5.21", 28, false, true),
    ("37", 20, true, false), ("35", 20, true, true), ("66.7", 3, true, true), ("66.6", 3, true, false),
    ("0.13", 8, false, true), ("0.12", 8, false, true), ("-0.5", 2, false, true), ("2.5", 1, false, false),
  ])
  func roundedSums(_ value: String, _ count: Int, _ inPercent: Bool, _ isAttainable: Bool) throws {
    let value = try #require(ExactDecimal(value))
    #expect(Granularity.isAttainable(value, of: count, inPercent: inPercent) == isAttainable)
  }

  @Test func digitsLeftOut() throws {
    let value = try #require(ExactDecimal("66.6"))
    #expect(Granularity.isAttainable(value, of: 3, inPercent: true, rounding: .down) == true)
  }

  @Test func whatCannotBeToldIsNotSaid() throws {
    let value = try #require(ExactDecimal("123456789012345678"))
    #expect(Granularity.isAttainable(value, of: 1_000_000) == nil)
    #expect(Granularity.isAttainable(.one, of: 0) == nil)
  }

  /// Every mean of so many whole numbers is attainable, and by trying all sums no other is.
  @Test(arguments: [1, 2, 3, 7, 12, 20, 28, 63, 99])
  func agreesWithTryingAllSums(_ count: Int) throws {
    for hundredths in 0...300 {
      let value = try #require(ExactDecimal(significand: Int64(hundredths), exponent: -2))
      // 2 · |100 · k − hundredths · count| ≤ count
      let isTried = (0...(4 * count)).contains { 2 * abs(100 * $0 - hundredths * count) <= count }
      #expect(Granularity.isAttainable(value, of: count) == isTried, "\(value) of \(count)")
    }
  }
}

/// The cases beside the package, where there are any.
enum SharedGranularity {
  struct Case: Decodable, Sendable {
    let id: String
    let value: String
    let n: Int
    let items: Int
    let percent: Bool
    let consistent: Bool
  }

  static let cases: [Case] = {
    let folder = SharedTexts.folder.deletingLastPathComponent().appending(path: "bench/checking/grim")
    return ["oracle_cases.jsonl", "scrutiny_cases.jsonl"].flatMap { name -> [Case] in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Case.self, from: Data($0.utf8)) }
    }
  }()
}

@Suite(.enabled(if: !SharedGranularity.cases.isEmpty, "the folder shared is not beside the package"))
struct SharedGranularityTests {
  @Test func agreesWithAllOfThem() throws {
    #expect(SharedGranularity.cases.count > 1000)
    for one in SharedGranularity.cases {
      let value = try #require(ExactDecimal(one.value))
      #expect(
        Granularity.isAttainable(value, of: one.n * one.items, inPercent: one.percent) == one.consistent, "\(one.id)")
    }
  }
}
