import FiguresArticles
import FiguresChecker
import FiguresCore

extension Page {
  /// One article: its name, its findings, and what else was checked in it.
  mutating func article(_ audit: ArticleAudit, _ index: ClaimIndex) {
    let findings = audit.findings.inReadingOrder
    if findings.isEmpty, layout.detail == .findings { return }
    gap()
    heading(audit.article)
    for (place, finding) in findings.enumerated() {
      if place > 0 { line() }
      self.finding(finding, index)
    }
    guard layout.detail == .everything else { return }
    let held = audit.relations.notIn(findings)
    if findings.isEmpty {
      paragraph(audit.verdictInWords, indent: 2)
    } else if !held.isEmpty {
      line()
      paragraph("also checked:", indent: 2)
    }
    checked(held, index)
  }

  /// What was found between articles.
  mutating func across(_ audit: Audit, _ index: ClaimIndex) {
    let findings = audit.findingsAcross.inReadingOrder
    let held = layout.detail == .everything ? audit.relationsAcross.notIn(findings) : []
    if findings.isEmpty, held.isEmpty { return }
    gap()
    line(paint("across articles", .strong))
    for (place, finding) in findings.enumerated() {
      if place > 0 { line() }
      self.finding(finding, index)
    }
    guard !held.isEmpty else { return }
    if !findings.isEmpty { line() }
    paragraph("also checked:", indent: 2)
    checked(held, index)
  }

  private mutating func heading(_ article: Article) {
    var text = (article.path ?? article.id).printable
    if let title = article.title { text += " — " + title }
    if let date = article.date { text += " (\(date))" }
    for part in text.printable.wrapped(to: layout.width, indent: 2) { line(paint(part, .strong)) }
  }

  /// Relations that gave no finding, one line each.
  private mutating func checked(_ relations: [Relation], _ index: ClaimIndex) {
    let most = 12
    var seen: Set<String> = []
    let rows = relations.map { (relation: $0, text: "\($0.inBrief) [\($0.rule)]") }.filter {
      seen.insert("\($0.relation.verdict) \($0.text)").inserted
    }
    for row in rows.prefix(most) {
      let ink: Ink = row.relation.verdict == .notChecked ? .faint : .good
      paragraph(label: "\(row.relation.verdict.rawValue):", ink: ink, row.text, indent: 4, hanging: 4)
    }
    if rows.count > most { paragraph("… and \(rows.count - most) more: --format json lists them all", indent: 4) }
  }
}

extension ArticleAudit {
  /// What a clean article is told.
  fileprivate var verdictInWords: String {
    let looked = relations.filter { $0.verdict != .notChecked }.count
    switch (coverage.figures, looked) {
    case (0, _): return "nothing wrong: no figures found"
    case (let figures, 0):
      return "nothing wrong, nothing to check: \(counted(figures, "figure")), none tied to another"
    case (let figures, _):
      return "nothing wrong: \(counted(figures, "figure")), \(counted(looked, "relation")) checked"
    }
  }
}

extension [Finding] {
  /// Errors, then warnings, then notes, each in the order of the text.
  fileprivate var inReadingOrder: [Finding] {
    enumerated()
      .sorted { left, right in
        if left.element.severity != right.element.severity { return left.element.severity > right.element.severity }
        let starts = (left.element.start, right.element.start)
        return starts.0 == starts.1 ? left.offset < right.offset : starts.0 < starts.1
      }
      .map(\.element)
  }
}

extension Finding {
  /// Where its earliest claim in the article of its first one begins.
  fileprivate var start: Int {
    let first = relation.claims.first?.article
    return relation.claims.filter { $0.article == first }.map(\.span.start).min() ?? 0
  }
}

extension [Relation] {
  /// The relations that gave no finding, those not decided last.
  fileprivate func notIn(_ findings: [Finding]) -> [Relation] {
    let found = Set(findings.map(\.relation))
    let rest = filter { !found.contains($0) }
    return rest.filter { $0.verdict != .notChecked } + rest.filter { $0.verdict == .notChecked }
  }
}

extension Relation {
  /// The figures side by side; a single one, held against something outside the articles, with what that is; those that were not
  /// checked with why.
  fileprivate var inBrief: String {
    let figures = claims.map(\.text).joined(separator: " · ")
    if verdict == .notChecked {
      return "\(figures) — \([evidence, working].filter { !$0.isEmpty }.joined(separator: "; "))"
    }
    guard claims.count > 1 else { return evidence.isEmpty ? figures : "\(figures) — \(evidence)" }
    return evidence.contains("table") ? "\(figures) — \(evidence): \(working)" : figures
  }
}
