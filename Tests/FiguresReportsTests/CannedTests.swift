import FiguresChecker
import FiguresCore
import FiguresReports
import Testing

@Suite("Outputs compared whole")
struct CannedTests {
  @Test(arguments: [40, 80, 120])
  func auditOnATerminal(width: Int) throws {
    let report = TerminalReport(layout: TerminalLayout(width: width))
    try expectCanned("audit-\(width).txt", report.text(of: Sample.audit))
  }

  @Test func auditInColour() throws {
    let report = TerminalReport(layout: TerminalLayout(isColoured: true))
    try expectCanned("audit-colour.txt", report.text(of: Sample.audit))
  }

  @Test func auditWithFindingsOnly() throws {
    let report = TerminalReport(layout: TerminalLayout(detail: .findings))
    try expectCanned("audit-quiet.txt", report.text(of: Sample.audit))
  }

  @Test func auditAsJSON() throws {
    try expectCanned("audit.json", JSONReport.document(of: Sample.audit))
  }

  @Test func claimsAsJSON() throws {
    try expectCanned("claims.json", JSONReport.document(of: Sample.extractions))
  }

  @Test func claimsAsLines() throws {
    try expectCanned("claims.jsonl", JSONReport.lines(of: Sample.extractions))
  }

  @Test(arguments: [40, 80, 160])
  func claimsOnATerminal(width: Int) throws {
    let list = ClaimList(layout: TerminalLayout(width: width))
    try expectCanned("claims-\(width).txt", list.text(of: Sample.extractions))
  }

  @Test func answersToLines() throws {
    var json = JSONWriter()
    Sample.audit.articles.forEach { json.answer($0) }
    Sample.extractions.forEach { json.answer($0) }
    json.answer(error: "line 3: not a JSON object", id: nil)
    json.answer(error: "line 4: no \"text\" in it", id: "a4")
    try expectCanned("answers.jsonl", json.take())
  }

  @Test(arguments: [40, 80])
  func rules(width: Int) throws {
    let list = RuleList(layout: TerminalLayout(width: width))
    let rule = RulePage(
      id: "percent-change", summary: "A percent change that does not lead from the one end to the other.",
      severity: .error,
      rationale:
        "Both ends and the change are printed, so the sum can be done.\n\nA change between hedged ends is left alone.",
      flawed: ["Trips rose from 1,200 to 2,100, a rise of 85 percent."],
      clean: ["Trips rose from 1,200 to 2,100, a rise of 75 percent."], sources: ["School arithmetic."])
    let other = RulePage(
      id: "weekday", summary: "A weekday that the date does not fall on, in any year that the article allows.",
      severity: .warning, rationale: "", flawed: [], clean: [], sources: [])
    try expectCanned("rules-\(width).txt", list.text(of: [rule, other]) + list.text(of: rule))
  }
}
