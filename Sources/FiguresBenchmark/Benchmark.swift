import Foundation

/// Measures Figures and prints a table: speed of the readers, the extractor and the command, memory, start-up, and accuracy where
/// labelled texts are given.
///
/// Each figure of speed comes with its ratio to what `wc -w` and a bare word tokenizer do with the same bytes in the same run, for
/// megabytes a second say more of the machine than of the program.
@main
struct Benchmark {
  static func main() {
    do {
      let options = try Options(CommandLine.arguments.dropFirst())
      let texts = try Corpus(folder: options.articles, megabytes: options.megabytes)
      var report = Table()
      PageSection(texts: texts).measure(into: &report)
      ExtractorSection(texts: texts).measure(into: &report)
      try CommandSection(texts: texts).measure(into: &report)
      CheckerSection(folder: options.articles, largest: options.together).measure(into: &report)
      if let gold = options.gold { try accuracy(on: gold, into: &report) }
      print(report.text)
    } catch {
      FileHandle.standardError.write(Data("figures-benchmark: \(error)\n".utf8))
      exit(2)
    }
  }
}

extension Benchmark {
  /// Accuracy on whatever labelled texts a folder holds: those of the extractor, those of the checker, or both in folders of their own.
  private static func accuracy(on gold: String, into report: inout Table) throws {
    let extraction = [gold, "\(gold)/bench/extraction"].map { AccuracySection(folder: $0) }.first(where: \.isThere)
    let checking = CheckingSection(folder: gold)
    guard extraction != nil || checking.isThere else {
      throw BenchmarkError(description: "\(gold): no run.py there; give the folder of the labelled texts")
    }
    try checking.isThere ? checking.measure(into: &report) : ()
    try extraction?.measure(into: &report)
  }
}

/// Why nothing could be measured.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
}
