import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  /// A command shown after `$` and what is shown below it, up to the end of the fence.
  struct Example: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var output: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let file = Notebook.package.appendingPathComponent("README.md")
  private static let fence = "```console\n$ swift run figures "

  /// The text cut at the examples: what stands before the first, then each example with what follows it.
  static func parts() throws -> (head: String, examples: [(example: Example, rest: String)]) {
    let pieces = try String(contentsOf: file, encoding: .utf8).components(separatedBy: fence)
    let examples = try pieces.dropFirst().map { piece in
      let end = try #require(piece.range(of: "\n```"), "a fence is not closed")
      let lines = piece[..<end.lowerBound].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let arguments = lines[0].split(separator: " ").map(String.init)
      let output = lines.count > 1 ? lines[1] + "\n" : ""
      return (Example(arguments: arguments, output: String(output)), String(piece[end.lowerBound...].dropFirst()))
    }
    return (pieces[0], examples)
  }

  @Test func showsWhatTheCommandPrints() throws {
    let figures = try Notebook("figures")
    var (text, examples) = try Self.parts()
    #expect(!examples.isEmpty)
    for (example, rest) in examples {
      let printed = try figures.run(example.arguments, in: Notebook.package).output
      text += "\(Self.fence)\(example.arguments.joined(separator: " "))\n\(printed)\(rest)"
      if !Recording.isOn { #expect(printed == example.output, "after a look: \(Recording.command)") }
    }
    if Recording.isOn { try Recording.write(text, to: Self.file) }
  }

  @Test func namesFilesThatExist() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let names = text.matches(of: /`([A-Z][A-Za-z-]+(?:\/[A-Za-z.-]+)*)`/).map { String($0.1) }
      .filter { $0.hasPrefix("Figures") || $0.hasPrefix("Datasets") || $0.hasPrefix("Notebooks") }
    #expect(names.count > 8)
    for name in names {
      let places = [name, "Sources/\(name)"].map { Notebook.package.appendingPathComponent($0).path }
      #expect(places.contains(where: FileManager.default.fileExists), "\(name) does not exist")
    }
  }
}
