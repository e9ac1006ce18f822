import FiguresChecker
import FiguresCore

/// An audit for eyes: each finding with both sentences, the sum and who says what, in the manner of a good compiler.
///
/// The text comes out plain or coloured and never wider than the layout. What articles contain cannot steer the
/// terminal. O(n log n) in the number of findings.
public struct TerminalReport: Sendable {
  /// What the report may count on.
  public var layout: TerminalLayout

  /// Makes a report for a layout.
  public init(layout: TerminalLayout = TerminalLayout()) { self.layout = layout }

  /// The whole report as UTF-8, its last line ended. Empty where there is nothing to say.
  public func text(of audit: Audit) -> [UInt8] {
    let index = ClaimIndex(audit)
    var page = Page(layout: layout)
    for part in audit.articles { page.article(part, index) }
    page.across(audit, index)
    if layout.detail == .everything, !audit.articles.isEmpty { page.closing(Tally(audit)) }
    return page.bytes
  }
}

/// The sums of an audit.
struct Tally {
  var figures = 0
  var articles = 0
  var relations: [Verdict: Int] = [:]
  var findings: [Severity: Int] = [:]
  var reasons: [(reason: String, count: Int)] = []

  init(_ audit: Audit) {
    articles = audit.articles.count
    var unchecked: [String: Int] = [:]
    for coverage in audit.articles.map(\.coverage) {
      figures += coverage.figures
      relations.merge(coverage.relations, uniquingKeysWith: +)
      for entry in coverage.unchecked { unchecked[entry.reason, default: 0] += 1 }
    }
    for relation in audit.relationsAcross { relations[relation.verdict, default: 0] += 1 }
    for finding in audit.findings { findings[finding.severity, default: 0] += 1 }
    reasons = unchecked.map { ($0.key, $0.value) }.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
  }
}

extension Page {
  /// The closing lines: figures, relations by verdict, what was not checked and why, and the findings.
  mutating func closing(_ tally: Tally) {
    gap()
    line("\(counted(tally.figures, "figure")) found")
    let verdicts = Verdict.allCases.map { unbroken("\(tally.relations[$0, default: 0]) \($0.rawValue)") }
    for part in ("relations: " + verdicts.joined(separator: ", ")).wrapped(to: layout.width, indent: 2) { line(part) }
    let unchecked = tally.reasons.reduce(0) { $0 + $1.count }
    if unchecked > 0 {
      paragraph("\(counted(unchecked, "figure")) not checked (--format json lists each with why):", hanging: 2)
      var table = TextTable(columns: [TextTable.Column(isRight: true, narrowest: nil), TextTable.Column(narrowest: 12)])
      for (reason, count) in tally.reasons { table.add([String(count), reason]) }
      for row in table.lines(width: layout.width - 2, isColoured: layout.isColoured) { line("  " + row) }
    }
    let counts = Severity.allCases.reversed().map { unbroken(counted(tally.findings[$0, default: 0], $0.rawValue)) }
    let loudest = Severity.allCases.reversed().first { tally.findings[$0, default: 0] > 0 }
    let last = counts.joined(separator: ", ") + " in " + counted(tally.articles, "article")
    for part in last.wrapped(to: layout.width, indent: 2) { line(paint(part, loudest?.ink ?? .good)) }
  }

  /// The text with blanks at which no line is broken.
  private func unbroken(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == " " ? "\u{A0}" : $0 }))
  }
}
