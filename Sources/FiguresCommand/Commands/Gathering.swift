import FiguresArticles
import FiguresExtractor

/// Reads articles and extracts their claims; what cannot be read is told and left out.
struct Gathering {
  /// What was read, in the order given.
  private(set) var extractions: [Extraction] = []
  /// Whether all could be read.
  private(set) var status = ExitStatus.clean

  init(_ invocation: Invocation, _ extractor: Extractor) throws(CommandError) {
    guard let command = invocation.command, !invocation.operands.isEmpty else {
      throw CommandError("no article named; name files or folders, or - for standard input")
    }
    let intake = Intake(fallbackDate: try invocation.date())
    var progress = Progress(isQuiet: invocation.has(.quiet))
    var articles: [Article] = []
    for result in intake.articles(at: invocation.operands) {
      switch result {
      case .success(let article): articles.append(article)
      case .failure(let problem):
        complain(problem.message)
        status = .trouble
      }
    }
    let batch = 64
    for start in stride(from: 0, to: articles.count, by: batch) {
      extractions += Workers.map(Array(articles[start..<min(start + batch, articles.count)])) {
        extractor.claims(in: $0)
      }
      progress.show("\(command.rawValue): \(extractions.count) of \(articles.count) articles")
    }
    progress.clear()
  }
}
