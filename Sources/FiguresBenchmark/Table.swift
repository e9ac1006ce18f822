import Foundation

/// What was measured, as Markdown, so that it can stand in a README as it is printed.
struct Table {
  private(set) var text = ""

  /// Begins a part with its columns.
  mutating func begin(_ title: String, _ columns: [String]) {
    if !text.isEmpty { text += "\n" }
    text += "| \(title) | \(columns.joined(separator: " | ")) |\n"
    text += "|---|" + String(repeating: "---:|", count: columns.count) + "\n"
  }

  /// Adds a row.
  mutating func row(_ name: String, _ cells: [String]) {
    text += "| \(name) | \(cells.joined(separator: " | ")) |\n"
  }

  /// Adds a line of text under a part.
  mutating func note(_ line: String) { text += "\n\(line)\n" }
}

extension Double {
  /// With so many decimals.
  func shown(_ places: Int = 0) -> String { String(format: "%.\(places)f", self) }
}
