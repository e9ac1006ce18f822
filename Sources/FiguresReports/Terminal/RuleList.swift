import FiguresChecker

/// The rules for a reader: all of them a line each, or the page of one.
public struct RuleList: Sendable {
  /// What the list may count on.
  public var layout: TerminalLayout

  /// Makes a list for a layout.
  public init(layout: TerminalLayout = TerminalLayout()) { self.layout = layout }

  /// Id, severity and summary, one rule a line, the summary broken where it must be.
  public func text(of pages: [RulePage]) -> [UInt8] {
    var page = Page(layout: layout)
    let ids = pages.reduce(0) { max($0, $1.id.columns) }
    let severities = pages.reduce(0) { max($0, $1.severity.rawValue.columns) }
    for rule in pages {
      let id = rule.id + String(repeating: " ", count: ids - rule.id.columns)
      let severity = rule.severity.rawValue
      let padding = String(repeating: " ", count: severities - severity.columns)
      let margin = ids + severities + 4
      if margin + 24 > layout.width {
        page.paragraph(label: "\(rule.id) (\(severity)):", ink: .strong, rule.summary, hanging: 2)
        continue
      }
      for (place, part) in rule.summary.printable.wrapped(to: layout.width - margin, indent: 0).enumerated() {
        let head = "\(page.paint(id, .strong))  \(page.paint(severity, rule.severity.ink))\(padding)  "
        page.line((place == 0 ? head : String(repeating: " ", count: margin)) + part)
      }
    }
    return page.bytes
  }

  /// The page of one rule: rationale, examples and sources.
  public func text(of rule: RulePage) -> [UInt8] {
    var page = Page(layout: layout)
    page.paragraph(label: rule.id, ink: .strong, "(\(rule.severity.rawValue), at the loudest)", hanging: 2)
    page.paragraph(rule.summary)
    for part in [rule.why] + rule.rationale.split(separator: "\n\n").map(String.init) where !part.isEmpty {
      page.gap()
      page.paragraph(part)
    }
    if !rule.trap.isEmpty {
      page.gap()
      page.paragraph(label: "Left alone:", ink: .strong, rule.trap, hanging: 2)
    }
    if let tolerance = rule.tolerance {
      page.gap()
      page.paragraph("Leeway beyond rounding: \(tolerance)%, unless a configuration says otherwise.")
    }
    if let table = rule.table {
      page.gap()
      page.line(page.paint("The examples speak of \(table.file):", .strong))
      for row in table.text.split(separator: "\n") { page.line("  " + String(row).printable) }
    }
    page.items("Flawed, and found:", rule.flawed, ink: .error)
    page.items("Clean, and left alone:", rule.clean, ink: .good)
    page.items("Sources:", rule.sources, ink: .frame)
    return page.bytes
  }
}

extension Page {
  fileprivate mutating func items(_ heading: String, _ items: [String], ink: Ink) {
    guard !items.isEmpty else { return }
    gap()
    line(paint(heading, .strong))
    for item in items { paragraph(label: "-", ink: ink, item, indent: 2, hanging: 2) }
  }
}
