import Foundation
import Testing

@testable import FiguresDatasets

/// The package's own tables.
let datasets = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Datasets").path

/// Reads a table out of a text, as from a file without a package.
func table(_ text: String, name: String = "table.csv") throws(TableError) -> Table {
  try TableBuilder(path: name, name: Files.stem(of: name)).table(from: Array(text.utf8)).table
}

/// Writes files into a folder of their own, which goes away afterwards.
func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for (name, text) in files {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  return try body(folder.path)
}

/// A table of the package's own by its name.
func ownTable(_ name: String) throws -> Table {
  try #require(TableLoader().load([datasets]).tables.first { $0.name == name })
}
