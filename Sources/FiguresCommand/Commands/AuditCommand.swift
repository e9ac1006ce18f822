import FiguresChecker
import FiguresCore
import FiguresDatasets
import FiguresExtractor
import FiguresReports

/// `figures audit`: extract, check, report.
struct AuditCommand {
  let invocation: Invocation

  init(_ invocation: Invocation) { self.invocation = invocation }

  func run() throws(CommandError) -> ExitStatus {
    let format = try invocation.format()
    let (tables, tableStatus) = loadedTables()
    let checker = Checker(tables: tables)
    if invocation.has(.lines) {
      let extractor = Extractor()
      let status = try LineStream(invocation).run { article, json in
        let audit = checker.audit([extractor.claims(in: article)], separately: true)
        if let only = audit.articles.first { json.answer(only) }
      }
      return max(status, tableStatus)
    }
    let gathering = try Gathering(invocation)
    let audit = checker.audit(gathering.extractions, separately: invocation.has(.separate))
    var output = try Output(path: invocation.value(of: .output))
    switch format {
    case .json: try output.write(JSONReport.document(of: audit))
    default: try output.write(TerminalReport(layout: invocation.layout).text(of: audit))
    }
    let findings =
      invocation.has(.exitZero) ? .clean : ExitStatus(audit.findings, isStrict: invocation.has(.strict))
    return max(findings, max(gathering.status, tableStatus))
  }

  /// The tables that `--data` names; what cannot be read is told and left out.
  private func loadedTables() -> ([Table], ExitStatus) {
    let (tables, notices, problems) = Intake.tables(at: invocation.allValues(of: .data))
    for notice in notices { complain(notice) }
    for problem in problems { complain(problem.message) }
    return (tables, problems.isEmpty ? .clean : .trouble)
  }
}
