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
    let configuration = try Configuration(invocation)
    let (tables, tableStatus) = loadedTables()
    let (earlier, earlierStatus) = loadedEarlier()
    let intakeStatus = max(tableStatus, earlierStatus)
    let checker = Checker(tables: tables, against: earlier, settings: configuration.settings)
    if invocation.has(.lines) {
      let extractor = configuration.extractor
      let status = try LineStream(invocation).run { article, json in
        let audit = checker.audit([extractor.claims(in: article)], separately: true)
        if let only = audit.articles.first { json.answer(only, across: audit) }
      }
      return max(status, intakeStatus)
    }
    let gathering = try Gathering(invocation, configuration.extractor)
    noticeOwn(gathering.extractions, among: earlier)
    let audit = checker.audit(gathering.extractions, separately: invocation.has(.separate))
    var output = try Output(path: invocation.value(of: .output))
    switch format {
    case .json: try output.write(JSONReport.document(of: audit))
    default: try output.write(TerminalReport(layout: invocation.layout).text(of: audit))
    }
    let findings =
      invocation.has(.exitZero) ? .clean : ExitStatus(audit.findings, isStrict: invocation.has(.strict))
    return max(findings, max(gathering.status, intakeStatus))
  }

  /// The earlier coverage that `--against` names; lines that cannot be read are told and left out.
  private func loadedEarlier() -> ([Extraction], ExitStatus) {
    let (extractions, problems) = Intake.earlier(at: invocation.allValues(of: .against))
    for problem in problems { complain(problem.message) }
    return (extractions, problems.isEmpty ? .clean : .trouble)
  }

  /// An article is no earlier coverage of itself: tells what is left out for that.
  private func noticeOwn(_ audited: [Extraction], among earlier: [Extraction]) {
    let ids = Set(earlier.map(\.article.id))
    for extraction in audited where ids.contains(extraction.article.id) {
      complain("--against: holds claims of \(extraction.article.id) itself; these are left out")
    }
  }

  /// The tables that `--data` names; what cannot be read is told and left out.
  private func loadedTables() -> ([Table], ExitStatus) {
    let (tables, notices, problems) = Intake.tables(at: invocation.allValues(of: .data))
    for notice in notices { complain(notice) }
    for problem in problems { complain(problem.message) }
    return (tables, problems.isEmpty ? .clean : .trouble)
  }
}
