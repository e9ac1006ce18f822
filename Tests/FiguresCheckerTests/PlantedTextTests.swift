import FiguresCore
import Foundation
import Testing

@testable import FiguresChecker

/// Reports with contradictions between their beginning and their end, written before it was known what is found. `{{flawed|sound}}` plants
/// one; with a question mark in front it is not found yet.
enum PlantedTexts {
  /// The texts of a folder beside this file, by name.
  static func texts(in folder: String) -> [(name: String, text: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Texts/\(folder)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { (name, $0) }
    }
  }

  /// One text with one flaw, or with none.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let flaw: String?
    let isMissed: Bool
    let text: String

    var testDescription: String { "\(name): \(flaw ?? "sound")" }
  }

  static let all: [Row] = texts(in: "Planted").flatMap { name, text in
    let pieces = text.components(separatedBy: "{{")
    return pieces.indices.map { flawed in
      var told = pieces[0]
      var row: (flaw: String?, isMissed: Bool) = (nil, false)
      for (place, piece) in pieces.enumerated().dropFirst() {
        let parts = piece.components(separatedBy: "}}")
        let choices = parts[0].components(separatedBy: "|")
        let isMissed = choices[0].hasPrefix("?")
        let flaw = isMissed ? String(choices[0].dropFirst()) : choices[0]
        if place == flawed { row = (flaw, isMissed) }
        told += (place == flawed ? flaw : choices[choices.count - 1]) + parts.dropFirst().joined(separator: "}}")
      }
      return Row(name: name, flaw: row.flaw, isMissed: row.isMissed, text: told)
    }
  }
}

@Suite struct PlantedTextTests {
  private func loud(_ text: String) -> [Finding] { audit(text).findings.filter { $0.severity > .note } }

  @Test func thereAreTexts() {
    #expect(PlantedTexts.all.count { $0.flaw == nil } >= 45)
  }

  @Test(arguments: PlantedTexts.all.filter { $0.flaw == nil })
  func soundTextIsLeftAlone(_ row: PlantedTexts.Row) {
    let findings = loud(row.text)
    #expect(findings.isEmpty, "\(findings.map(\.line))")
  }

  @Test(arguments: PlantedTexts.all.filter { $0.flaw != nil && !$0.isMissed })
  func contradictionIsFound(_ row: PlantedTexts.Row) {
    #expect(!loud(row.text).isEmpty)
  }

  /// What is found some day loses its question mark.
  @Test(arguments: PlantedTexts.all.filter(\.isMissed))
  func shortfall(_ row: PlantedTexts.Row) {
    withKnownIssue { #expect(!loud(row.text).isEmpty) }
  }

  /// A body, and below it headlines that are right, wrong, or wrong and not found yet.
  @Test(arguments: PlantedTexts.texts(in: "Headlines").map(\.text))
  func headlinesAreToldApart(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      let findings = loud("HEADLINE: \(parts[1])\nBODY: \(lines[0])")
      switch parts[0] {
      case "right": #expect(findings.isEmpty, "\(findings.map(\.line))")
      case "wrong": #expect(!findings.isEmpty, "\(parts[1])")
      default: withKnownIssue { #expect(!findings.isEmpty, "\(parts[1])") }
      }
    }
  }
}
