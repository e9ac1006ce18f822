import Foundation

/// Accuracy on labelled texts, by the scorer that comes with them.
struct AccuracySection {
  let folder: String

  private var scorer: Scorer { Scorer(script: "\(folder)/run.py") }

  /// Whether there is anything to measure with.
  var isThere: Bool { scorer.isThere }

  func measure(into table: inout Table) throws {
    let sets = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }.sorted()
    table.begin("accuracy, F1 (recall)", ["value", "value and unit", "value and modifier", "exact texts"])
    for name in sets {
      let score = try Score(scorer, gold: "\(folder)/\(name)")
      table.row(String(name.dropLast(6)), score.cells)
    }
  }
}

/// What the scorer prints for one set.
private struct Score {
  var cells: [String] = []

  init(_ scorer: Scorer, gold: String) throws {
    var exact = ""
    for line in try scorer.lines([gold]) {
      let words = line.split(separator: " ")
      if let place = words.firstIndex(of: "exact"), place + 1 < words.count { exact = String(words[place + 1]) }
      if let recall = words.firstIndex(of: "R"), let both = words.firstIndex(of: "F1"), both + 1 < words.count {
        let score = words[both + 1] == "None" ? "–" : words[both + 1]
        cells.append("\(score) (\(words[recall + 1]))")
      }
    }
    cells.append(exact)
  }
}
