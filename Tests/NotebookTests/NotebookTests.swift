import Foundation
import Testing

@Suite("Notebooks")
struct NotebookTests {
  /// Runs a notebook in the package's folder and compares what it prints with its recording, whole.
  ///
  /// `FIGURES_RECORD=1 swift test --filter NotebookTests` writes the recordings anew; that run fails, so that nobody
  /// records by accident.
  @Test(arguments: ["AuditWalkthrough"])
  func printsWhatWasRecorded(name: String) throws {
    let run = try Notebook(name).run(in: Notebook.package)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    let recording = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Recorded/\(name).txt")
    if ProcessInfo.processInfo.environment["FIGURES_RECORD"] != nil {
      try Data(run.output.utf8).write(to: recording)
      Issue.record("recorded \(name); run again without FIGURES_RECORD")
      return
    }
    let recorded = try String(contentsOf: recording, encoding: .utf8)
    let difference = firstDifference(between: run.output, and: recorded)
    #expect(difference == nil, "if this is right: FIGURES_RECORD=1 swift test --filter NotebookTests")
  }

  @Test(arguments: ["AuditWalkthrough"])
  func saysInOneLineThatItIsInTheWrongFolder(name: String) throws {
    let run = try Notebook(name).run(in: FileManager.default.temporaryDirectory)
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains("run this from the package's folder"))
  }

  /// The first line in which two texts differ, and both versions of it.
  private func firstDifference(between printed: String, and recorded: String) -> String? {
    let (left, right) = (
      printed.split(separator: "\n", omittingEmptySubsequences: false),
      recorded.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line =
      zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count)
    guard line < max(left.count, right.count) else { return nil }
    func shown(_ lines: [Substring]) -> Substring { line < lines.count ? lines[line] : "the end" }
    return "line \(line + 1): printed: \(shown(left)); recorded: \(shown(right))"
  }
}
