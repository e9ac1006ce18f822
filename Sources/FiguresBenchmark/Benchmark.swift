import FiguresArticles
import FiguresCore
import FiguresExtractor
import Foundation

/// Measures the extractor over text in memory.
enum Benchmark {
  static func run() {
    let arguments = CommandLine.arguments
    let size = Int((arguments.dropFirst().first.flatMap(Double.init) ?? 10) * 1e6)
    let file = arguments.dropFirst(2).first
    let extractor = Extractor()
    let stopwatch = Stopwatch(rounds: 3)
    var texts: [(String, [UInt8])] = []
    if let file, let data = FileManager.default.contents(atPath: file) {
      texts.append(("file", Array(data.prefix(size))))
    } else {
      let prose = Prose(from: articles())
      var plain = prose.withoutFigures()
      var news = prose
      texts.append(("news", news.bytes(size)))
      texts.append(("plain", plain.bytes(size)))
      texts.append(("shares", Prose.shares(size)))
    }
    for (name, text) in texts {
      let article = split(text)
      var claims = 0
      let speed = stopwatch.speed(of: text.count) { claims = extractor.claims(in: article).claims.count }
      print(name, text.count, "bytes", claims, "claims", speed, "MB/s")
    }
  }

  private static func split(_ text: [UInt8]) -> Article {
    var blocks: [Block] = []
    var start = 0
    for index in text.indices where text[index] == 10 {
      if index > start { blocks.append(Block(span: ByteSpan(start, index), section: .body)) }
      start = index + 1
    }
    if start < text.count { blocks.append(Block(span: ByteSpan(start, text.count), section: .body)) }
    return Article(id: "a", text: text, blocks: blocks)
  }

  private static func articles() -> [String] {
    let folder = "Datasets/articles"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
  }
}
