import Foundation

/// The texts to measure with, each of the same size.
struct Corpus {
  /// Prose with a figure for about every 230 bytes, as news has.
  let news: [UInt8]
  /// Prose without figures.
  let plain: [UInt8]
  /// A page of share prices.
  let shares: [UInt8]

  /// How many paragraphs of plain prose go with one full of figures.
  private static let plainPerDense = 3

  init(folder: String, megabytes: Double) throws {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let articles = names.sorted().compactMap { try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
    guard !articles.isEmpty else {
      throw BenchmarkError(description: "\(folder): no articles to draw words from; run this from the package's folder")
    }
    let size = Int(megabytes * 1e6)
    var dense = Prose(from: articles)
    var figureless = dense.withoutFigures()
    var mixed: [UInt8] = []
    mixed.reserveCapacity(size + 4000)
    var turn = 0
    while mixed.count < size {
      mixed += turn % (Self.plainPerDense + 1) == 0 ? dense.bytes(400) : figureless.bytes(400)
      mixed += Array("\n\n".utf8)
      turn += 1
    }
    news = mixed
    plain = figureless.bytes(size)
    shares = Prose.shares(size)
  }
}
