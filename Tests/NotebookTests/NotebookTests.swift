import Foundation
import Testing

@Suite("Notebooks")
struct NotebookTests {
  @Test(arguments: ["AuditWalkthrough"])
  func printsWhatWasRecorded(name: String) throws {
    let run = try Notebook(name).run(in: Notebook.package)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    let recording = Notebook.package.appendingPathComponent("Tests/NotebookTests/Recorded/\(name).txt")
    if Recording.isOn { return try Recording.write(run.output, to: recording) }
    let recorded = try String(contentsOf: recording, encoding: .utf8)
    let difference = firstDifference(between: run.output, and: recorded)
    #expect(difference == nil, "after a look: \(Recording.command)")
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
    let left = printed.components(separatedBy: "\n")
    let right = recorded.components(separatedBy: "\n")
    let line = zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset ?? min(left.count, right.count)
    guard line < max(left.count, right.count) else { return nil }
    func shown(_ lines: [String]) -> String { line < lines.count ? lines[line] : "the end" }
    return "line \(line + 1): printed: \(shown(left)); recorded: \(shown(right))"
  }
}
