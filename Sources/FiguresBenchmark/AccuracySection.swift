import Foundation

/// Accuracy on labelled texts, by the scorer that comes with them.
struct AccuracySection {
  let folder: String

  func measure(into table: inout Table) throws {
    let scorer = "\(folder)/run.py"
    guard FileManager.default.fileExists(atPath: scorer) else {
      throw BenchmarkError(description: "\(folder): no run.py there; give the folder of the labelled texts")
    }
    let sets = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }.sorted()
    table.begin("accuracy, F1 (recall)", ["value", "value and unit", "value and modifier", "exact texts"])
    for name in sets {
      let score = try Score(scorer: scorer, gold: "\(folder)/\(name)")
      table.row(String(name.dropLast(6)), score.cells)
    }
  }
}

/// What the scorer prints for one set.
private struct Score {
  var cells: [String] = []

  init(scorer: String, gold: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", scorer, CommandSection.path, gold]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var exact = ""
    for line in output.split(separator: "\n") {
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
