import FiguresArticles
import FiguresReports
import Synchronization

/// Articles in on standard input, one a line; answers out, one a line and in the same order.
///
/// Lines are worked on in batches by two workers, so memory is bounded by the size of a batch and of its answers.
struct LineStream {
  private static let blockSize = 256 * 1024
  private static let batchSize = 1024 * 1024
  private static let longestLine = 64 * 1024 * 1024

  private let intake: Intake
  private let outputPath: String?

  init(_ invocation: Invocation) throws(CommandError) {
    guard invocation.operands.allSatisfy({ $0 == "-" }) else {
      throw CommandError("--lines reads standard input; leave the file names out")
    }
    if let format = invocation.value(of: .format), format != Format.jsonl.rawValue, format != Format.json.rawValue {
      throw CommandError("--format \(format): --lines always writes JSON lines; leave --format out")
    }
    intake = Intake(fallbackDate: try invocation.date())
    outputPath = invocation.value(of: .output)
  }

  /// Answers every line. The status is trouble only where no line at all could be read.
  func run(_ answer: @Sendable (Article, inout JSONWriter) -> Void) throws(CommandError) -> ExitStatus {
    var output = try Output(path: outputPath)
    var input = InputBlocks(size: Self.blockSize)
    var splitter = LineSplitter(limit: Self.longestLine)
    var batch: [LineSplitter.Line] = []
    var batchBytes = 0
    var (number, readable) = (0, 0)
    func flush() throws(CommandError) {
      let (parts, understood) = answers(to: batch, firstNumber: number + 1, answer)
      number += batch.count
      readable += understood
      batch.removeAll(keepingCapacity: true)
      batchBytes = 0
      for part in parts { try output.write(part) }
    }
    while !output.isClosed, let block = try input.next() {
      batch += splitter.lines(in: block)
      batchBytes += block.count
      if !batch.isEmpty, batchBytes >= Self.batchSize || !input.isReady { try flush() }
    }
    if let last = splitter.last() { batch.append(last) }
    if !batch.isEmpty { try flush() }
    guard number > 0, readable == 0, !output.isClosed else { return .clean }
    complain("standard input: none of its \(number) lines could be read; each must be a JSON object with a \"text\"")
    return .trouble
  }

  /// The answers to a batch of lines, in their order, and how many lines were understood.
  private func answers(
    to lines: [LineSplitter.Line], firstNumber: Int, _ answer: @Sendable (Article, inout JSONWriter) -> Void
  ) -> (parts: [[UInt8]], understood: Int) {
    let portion = 8
    let understood = Mutex(0)
    let portions = stride(from: 0, to: lines.count, by: portion).map { $0..<min($0 + portion, lines.count) }
    let parts = Workers.map(portions) { range in
      var json = JSONWriter(reservingCapacity: 64 * 1024)
      var good = 0
      for place in range {
        switch article(from: lines[place], number: firstNumber + place) {
        case .success(let article):
          good += 1
          answer(article, &json)
        case .failure(let problem): json.answer(error: problem.message, id: problem.id)
        }
      }
      understood.withLock { $0 += good }
      return json.take()
    }
    return (parts, understood.withLock(\.self))
  }

  private func article(from line: LineSplitter.Line, number: Int) -> Result<Article, Intake.Problem> {
    switch line {
    case .bytes(in: let block, let range): intake.article(fromLine: range, of: block, number: number)
    case .tooLong:
      .failure(
        Intake.Problem(message: "line \(number): longer than \(Self.longestLine >> 20) MB; split the article"))
    }
  }
}
