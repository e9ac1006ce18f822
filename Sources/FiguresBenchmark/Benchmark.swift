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
      ExtractorSection(texts: texts).measure(into: &report)
      try PageSection(texts: texts).measure(into: &report)
      try CommandSection(texts: texts).measure(into: &report)
      CheckerSection(folder: options.articles).measure(into: &report)
      if let gold = options.gold { try AccuracySection(folder: gold).measure(into: &report) }
      print(report.text)
    } catch {
      FileHandle.standardError.write(Data("figures-benchmark: \(error)\n".utf8))
      exit(2)
    }
  }
}

/// Why nothing could be measured.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
}
