import Foundation

@testable import FiguresArticles

/// A folder for one test, removed when the test is over.
final class Scratch {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("figures-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of a name in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file, making the folders on its way, and gives its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = path(name)
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Writes a text.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }
}

extension Article {
  /// The blocks as `section: text`, one a line.
  var outline: String { blocks.map { "\($0.section): \(string(in: $0.span))" }.joined(separator: "\n") }
}

extension Result {
  /// The failure, if it is one.
  var failure: Failure? { if case .failure(let error) = self { error } else { nil } }
}
