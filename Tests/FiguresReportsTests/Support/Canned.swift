import Foundation
import Testing

/// Compares an output with its canned file, whole.
///
/// `FIGURES_RECORD=1 swift test` writes the files anew; that run fails, so that nobody records by accident.
func expectCanned(_ name: String, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appendingPathComponent("Canned").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["FIGURES_RECORD"] != nil {
    try Data(bytes).write(to: file)
    Issue.record("recorded \(name); run again without FIGURES_RECORD", sourceLocation: sourceLocation)
    return
  }
  let canned = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  #expect(String(decoding: bytes, as: UTF8.self) == canned, "\(name) differs", sourceLocation: sourceLocation)
}
