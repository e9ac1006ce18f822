import Dispatch
import FiguresArticles
import FiguresCore
import FiguresExtractor

/// The extractor over text in memory.
struct ExtractorSection {
  let texts: Corpus

  private let stopwatch = Stopwatch(rounds: 5)

  func measure(into table: inout Table) {
    let words = stopwatch.speed(of: texts.news.count) { keep(WordCount.words(in: texts.news)) }
    table.begin(
      "extractor, text in memory",
      ["MB/s, one core", "two cores", "bytes a claim", "of a bare word tokenizer"])
    for (name, text) in [
      ("news prose", texts.news), ("figure-free prose", texts.plain), ("share prices", texts.shares),
    ] {
      let article = Self.article(text)
      let count = Extractor().claims(in: article).claims.count
      let one = stopwatch.speed(of: text.count) { keep(Extractor().claims(in: article)) }
      let halves = [Self.article(Array(text[..<(text.count / 2)])), Self.article(Array(text[(text.count / 2)...]))]
      let two = stopwatch.speed(of: text.count) {
        DispatchQueue.concurrentPerform(iterations: 2) { keep(Extractor().claims(in: halves[$0])) }
      }
      table.row(
        name, [one.shown(), two.shown(), count == 0 ? "–" : String(text.count / count), (one / words).shown(2)])
    }
    table.note("Cost a byte of news prose, against that of one text of \(texts.news.count / 1_000_000) MB: \(growth).")
  }

  /// How the cost a byte changes with the size of a text, and for one that is a single line.
  private var growth: String {
    let whole = Self.article(texts.news)
    let large = stopwatch.seconds { keep(Extractor().claims(in: whole)) } / Double(texts.news.count)
    let small = stride(from: 0, to: min(texts.news.count, 1_000_000), by: 10_000).map {
      Self.article(Array(texts.news[$0..<min($0 + 10_000, texts.news.count)]))
    }
    let pieces = stopwatch.seconds { for article in small { keep(Extractor().claims(in: article)) } }
    let bytes = small.reduce(0) { $0 + $1.text.count }
    let line = texts.news.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    let single = Article(
      id: "line", text: line, blocks: [Block(span: ByteSpan(0, line.count), section: .body)])
    let long = stopwatch.seconds { keep(Extractor().claims(in: single)) } / Double(line.count)
    return "texts of 10 kB \((pieces / Double(bytes) / large).shown(2)), one line \((long / large).shown(2))"
  }

  /// Each line a block.
  static func article(_ text: [UInt8], named id: String = "text") -> Article {
    var blocks: [Block] = []
    var start = 0
    for index in text.indices where text[index] == UInt8(ascii: "\n") {
      if index > start { blocks.append(Block(span: ByteSpan(start, index), section: .body)) }
      start = index + 1
    }
    if start < text.count { blocks.append(Block(span: ByteSpan(start, text.count), section: .body)) }
    return Article(id: id, text: text, blocks: blocks)
  }
}

/// The least that any reader of text does: where words begin and end, by a table of bytes.
enum WordCount {
  private static let isWordByte: [Bool] = (0..<256).map {
    $0 >= 0x80 || UInt8($0) &- 48 < 10 || (UInt8($0) | 0x20) &- 97 < 26
  }

  static func words(in text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { bytes in
      isWordByte.withUnsafeBufferPointer { table in
        var count = 0
        var isInside = false
        for byte in bytes {
          let isWord = table[Int(byte)]
          if isWord, !isInside { count &+= 1 }
          isInside = isWord
        }
        return count
      }
    }
  }
}
