import FiguresArticles
import FiguresChecker
import FiguresCore
import FiguresExtractor
import Foundation
import SeededRandom

/// The checker: its cost for one article, and how the cost grows with the number of articles checked together.
struct CheckerSection {
  let folder: String
  /// The most articles that are checked together.
  let largest: Int

  private static let sizes = [100, 1_000, 10_000, 100_000]

  private let stopwatch = Stopwatch(rounds: 3)

  func measure(into table: inout Table) {
    table.begin("checker", ["claims", "findings across", "seconds", "ms an article", "against n log n"])
    let samples = Self.samples(folder)
    let claims = samples.reduce(0) { $0 + $1.claims.count }
    let alone = stopwatch.seconds { for sample in samples { keep(Checker().audit([sample])) } }
    table.row(
      "sample articles, one by one",
      [String(claims), "", alone.shown(4), (alone * 1000 / Double(max(samples.count, 1))).shown(2), ""])
    var first: Double?
    for count in Self.sizes where count <= largest {
      let coverage = Self.coverage(count)
      let claims = coverage.reduce(0) { $0 + $1.claims.count }
      var findings = 0
      let seconds = Stopwatch(rounds: count > 1_000 ? 1 : 3).seconds {
        findings = Checker().audit(coverage).findingsAcross.count
      }
      let share = seconds / (Double(count) * log2(Double(count)))
      table.row(
        "\(count) articles together",
        [
          String(claims), String(findings), seconds.shown(3), (seconds * 1000 / Double(count)).shown(2),
          first.map { (share / $0).shown(2) } ?? "1.00",
        ])
      if first == nil { first = share }
    }
    alarms(into: &table)
  }

  /// Warnings and errors per 1,000 figures of articles that are sound: every one is false.
  private func alarms(into table: inout Table) {
    let sound = Self.soundSamples.map { "\(folder)/\($0)" }
    let rows = [
      ("sample articles", sound.filter { FileManager.default.fileExists(atPath: $0) }),
      ("test articles", FileManager.default.fileExists(atPath: Self.cleanTexts) ? [Self.cleanTexts] : []),
    ]
    table.begin("false alarms", ["articles", "figures", "warnings", "errors", "alarms per 1,000 figures"])
    var total = Alarms()
    for (name, paths) in rows where !paths.isEmpty {
      let alarms = Alarms(Self.articles(at: paths))
      table.row("sound \(name)", alarms.cells)
      total.add(alarms)
    }
    table.row("all", total.cells)
  }

  /// The samples that are not flawed on purpose.
  private static let soundSamples = ["harbour-festival.txt", "town-census.md"]

  /// Articles of the checker's tests, there in a checkout of the sources.
  private static let cleanTexts = "Tests/FiguresCheckerTests/Texts/Clean"

  /// What the checker said of some articles, each read as the command reads it and checked for itself.
  private struct Alarms {
    var articles = 0
    var figures = 0
    var warnings = 0
    var errors = 0

    init(_ articles: [Article] = []) {
      for article in articles {
        let audit = Checker().audit([Extractor().claims(in: article)])
        self.articles += 1
        figures += audit.articles.reduce(0) { $0 + $1.coverage.figures }
        warnings += audit.findings.count { $0.severity == .warning }
        errors += audit.findings.count { $0.severity == .error }
      }
    }

    mutating func add(_ other: Alarms) {
      articles += other.articles
      figures += other.figures
      warnings += other.warnings
      errors += other.errors
    }

    var cells: [String] {
      let rate = Double(warnings + errors) * 1000 / Double(max(figures, 1))
      return [String(articles), String(figures), String(warnings), String(errors), rate.shown(1)]
    }
  }

  private static func articles(at paths: [String]) -> [Article] {
    ArticleReader().read(paths).compactMap { try? $0.get() }
  }

  private static func samples(_ folder: String) -> [Extraction] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)").map {
        Extractor().claims(in: ExtractorSection.article(Array($0)))
      }
    }
  }

  private static let towns = [
    "Alderwick", "Brackmoor", "Cressby", "Dunhallow", "Elverton", "Farrowdale", "Gorsley", "Hexmere",
  ]
  private static let things = [
    "boats", "cyclists", "farms", "gardens", "loans", "pupils", "shops", "tickets", "trees", "volunteers",
  ]

  /// Articles of one region: few names and nouns, so that their claims meet.
  private static func coverage(_ count: Int) -> [Extraction] {
    var random = SplitMix64(seed: 3)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let extractor = Extractor()
    return (0..<count).map { place in
      var text = ""
      for _ in 0..<3 {
        let town = towns[number(0...7)] + " " + String(UnicodeScalar(UInt8(65 + number(0...25))))
        text += "The town of \(town) counted \(number(20...9000)) \(things[number(0...9)]) in \(number(1990...2024)). "
      }
      return extractor.claims(in: ExtractorSection.article(Array(text.utf8), named: "a\(place)"))
    }
  }
}
