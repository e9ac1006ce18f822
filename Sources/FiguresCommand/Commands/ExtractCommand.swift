import FiguresExtractor
import FiguresReports

/// `figures extract`: the claims alone.
struct ExtractCommand {
  let invocation: Invocation

  init(_ invocation: Invocation) { self.invocation = invocation }

  func run() throws(CommandError) -> ExitStatus {
    let format = try invocation.format()
    let extractor = try Configuration(invocation).extractor
    if invocation.has(.lines) {
      return try LineStream(invocation).run { article, json in json.answer(extractor.claims(in: article)) }
    }
    let gathering = try Gathering(invocation, extractor)
    var output = try Output(path: invocation.value(of: .output))
    switch format {
    case .json: try output.write(JSONReport.document(of: gathering.extractions))
    case .jsonl: try output.write(JSONReport.lines(of: gathering.extractions))
    default: try output.write(ClaimList(layout: invocation.layout).text(of: gathering.extractions))
    }
    return gathering.status
  }
}
