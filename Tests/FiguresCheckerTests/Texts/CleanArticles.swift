import Foundation
import Testing

/// The articles in the folder `Clean`: reports on everyday subjects, dense with figures and with what may look like a contradiction, and
/// sound in every sum. The benchmark counts the alarms they raise.
enum CleanArticles {
  /// The name and the text of each, sorted by name.
  static let all: [Article] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Clean")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { Article(name: name, text: $0) }
    }
  }()

  /// One of them.
  struct Article: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String

    var testDescription: String { name }
  }
}
