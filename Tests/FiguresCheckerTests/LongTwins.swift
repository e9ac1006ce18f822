import Foundation
import Testing

/// The reports in the folder `Twins`: each flawed in one place, `[[flawed|sound]]`, beside figures of other things. `<<…>>` marks the figures
/// that the flawed one contradicts. They were written before anybody looked at how they would be read.
struct LongTwins: Sendable, CustomTestStringConvertible {
  /// The sort of flaw, with a letter.
  let name: String
  /// Whether the flaw is not found yet.
  let isMissed: Bool
  /// The table it is held against; nil for most.
  let table: String?
  /// The text with its marks.
  let marked: String

  var testDescription: String { name }

  static let all = read("Twins")

  /// Sound texts that look like flawed ones; nothing is marked in them.
  static let traps = read("Traps")

  private static func read(_ name: String) -> [LongTwins] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Texts/\(name)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { name in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return text.components(separatedBy: "\n### ").dropFirst().compactMap(LongTwins.init)
    }
  }

  private init?(_ block: String) {
    let parts = block.split(separator: "\n", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    isMissed = parts[0].hasSuffix(" missed")
    name = String(parts[0])
    let body = parts[1].trimmingCharacters(in: .newlines)
    guard body.hasPrefix("CSV\n") else {
      (table, marked) = (nil, body)
      return
    }
    let halves = body.dropFirst(4).components(separatedBy: "\n---\n")
    (table, marked) = (halves[0] + "\n", halves.last ?? "")
  }

  /// One of the two texts, and the words that are marked in it.
  func text(isFlawed: Bool) -> (text: String, marks: [String]) {
    var text = ""
    var marks: [String] = []
    var starts: [String.Index] = []
    var rest = marked[...]
    while let next = rest.first {
      if rest.hasPrefix("[["), let end = rest.range(of: "]]") {
        let choices = rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound].split(
          separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let choice = choices[isFlawed ? 0 : choices.count - 1]
        marks.append(String(choice))
        text += choice
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("<<") {
        starts.append(text.endIndex)
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix(">>") {
        if let start = starts.popLast() { marks.append(String(text[start...])) }
        rest = rest.dropFirst(2)
      } else {
        text.append(next)
        rest = rest.dropFirst()
      }
    }
    return (text, marks)
  }
}
