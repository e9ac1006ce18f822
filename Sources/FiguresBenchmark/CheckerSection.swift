import FiguresArticles
import FiguresChecker
import FiguresCore
import FiguresExtractor
import Foundation

/// The checker: its cost for one article, and how the cost grows with the number of articles checked together.
struct CheckerSection {
  let folder: String

  private let stopwatch = Stopwatch(rounds: 3)

  func measure(into table: inout Table) {
    table.begin("checker", ["claims", "seconds", "ms an article", "against n log n"])
    let samples = Self.samples(folder)
    let claims = samples.reduce(0) { $0 + $1.claims.count }
    let alone = stopwatch.seconds { for sample in samples { keep(Checker().audit([sample])) } }
    table.row(
      "sample articles, one by one",
      [String(claims), alone.shown(4), (alone * 1000 / Double(max(samples.count, 1))).shown(2), ""])
    var first: Double?
    for count in [100, 1_000, 10_000] {
      let coverage = Self.coverage(count)
      let claims = coverage.reduce(0) { $0 + $1.claims.count }
      let seconds = Stopwatch(rounds: count > 1_000 ? 1 : 3).seconds { keep(Checker().audit(coverage)) }
      let share = seconds / (Double(count) * log2(Double(count)))
      table.row(
        "\(count) articles together",
        [
          String(claims), seconds.shown(3), (seconds * 1000 / Double(count)).shown(2),
          first.map { (share / $0).shown(2) } ?? "1.00",
        ])
      if first == nil { first = share }
    }
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
    var random = Generator(seed: 3)
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
