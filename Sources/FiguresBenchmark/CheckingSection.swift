import FiguresChecker
import FiguresCore
import Foundation

/// What the checker finds and leaves alone in labelled texts, by the scorers that come with them, and whether its arithmetic of whole
/// numbers agrees with worked cases.
struct CheckingSection {
  /// The folder that holds `rules` and `bench/checking`.
  let folder: String

  private var rules: Scorer { Scorer(script: "\(folder)/rules/run.py") }
  private var pairs: Scorer { Scorer(script: "\(folder)/bench/checking/run.py") }

  /// Whether there is anything to measure with.
  var isThere: Bool { rules.isThere || pairs.isThere }

  func measure(into table: inout Table) throws {
    table.begin("checking labelled texts", ["what the scorer says"])
    if rules.isThere {
      for line in try rules.lines() { table.row("flawed texts and their clean twins", [line]) }
    }
    if pairs.isThere {
      for set in ["stress", "vitaminc"] {
        for line in try pairs.lines([set]) { table.row("pairs of sentences: \(set)", [line]) }
      }
      let cases = ["oracle_cases.jsonl", "scrutiny_cases.jsonl"].flatMap {
        WorkedMean.all(in: "\(folder)/bench/checking/grim/\($0)")
      }
      let agreeing = cases.count { $0.isAgreedWith }
      if !cases.isEmpty {
        table.row("means of whole numbers", ["\(agreeing) of \(cases.count) worked cases agreed with"])
      }
    }
  }
}

/// A mean or percentage of whole numbers, and whether any numbers can come to it.
private struct WorkedMean: Decodable {
  let value: String
  let n: Int
  let items: Int
  let percent: Bool
  let consistent: Bool

  /// The cases of a file, one a line; none where it is not there.
  static func all(in path: String) -> [WorkedMean] {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(WorkedMean.self, from: Data($0.utf8)) }
  }

  var isAgreedWith: Bool {
    ExactDecimal(value).map { Granularity.isAttainable($0, of: n * items, inPercent: percent) == consistent } ?? false
  }
}
