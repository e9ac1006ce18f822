import Foundation

/// The real articles that lie beside the package on some machines; tests that need them skip where they are absent.
enum SharedArticles {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/articles")

  static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The article whose file name begins with a number.
  static func path(_ number: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let name = names.first { $0.hasPrefix(number) } ?? number
    return folder.appendingPathComponent(name).path
  }
}
