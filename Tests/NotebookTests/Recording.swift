import Foundation
import Testing

/// Outputs are recorded by an explicit switch, and the recording run fails, so that nobody records by accident.
enum Recording {
  static let command = "FIGURES_RECORD=1 swift test --filter NotebookTests"

  static var isOn: Bool { ProcessInfo.processInfo.environment["FIGURES_RECORD"] != nil }

  static func write(_ text: String, to file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(file.lastPathComponent); run again without FIGURES_RECORD", sourceLocation: sourceLocation)
  }
}
