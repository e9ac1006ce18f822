import FiguresArticles
import FiguresCore
import FiguresExtractor

/// An article written for a test, and claims found in it by their words.
struct Story {
  let article: Article

  /// Takes a text whose first line is its headline.
  init(_ path: String?, id: String? = nil, title: String? = nil, date: String? = nil, _ text: String) {
    let bytes = Array(text.utf8)
    let headline = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    article = Article(
      id: id ?? path ?? "story", path: path, title: title, date: date.flatMap { CalendarDate(iso: $0) },
      publisher: nil, text: bytes,
      blocks: [
        Block(span: ByteSpan(0, headline), section: .headline),
        Block(span: ByteSpan(headline, bytes.count), section: .body),
      ])
  }

  /// The claim whose words stand for the so-manyth time in the text.
  func claim(
    _ words: String, _ kind: Kind, _ value: [Int32], unit: Unit? = nil, hedge: Hedge = .exact, occurrence: Int = 1,
    direction: Direction? = nil, parts: [Part] = [], measure: String? = nil, period: Period? = nil,
    by attribution: Attribution = Attribution()
  ) -> Claim {
    let span = find(words, occurrence)
    let numbers = value.map { ExactDecimal($0) }
    let quantity: Quantity? =
      switch numbers.count {
      case 1: .point(numbers[0])
      case 2: .range(numbers[0], numbers[1])
      default: nil
      }
    return Claim(
      id: "c\(span.start)", article: article.id, section: span.start < article.blocks[0].span.end ? .headline : .body,
      span: span, text: words, sentence: sentence(around: span), file: article.path.map { _ in position(of: span) },
      figure: Figure(
        stated: numbers, value: quantity, kind: kind, unit: unit, hedge: hedge, direction: direction, parts: parts),
      measure: measure.map { Measure(text: $0, head: $0) }, measureKeys: measure.map { ["1:\($0)"] } ?? [],
      period: period, attribution: attribution, date: article.date, publisher: article.publisher)
  }

  private func find(_ words: String, _ occurrence: Int) -> ByteSpan {
    let wanted = Array(words.utf8)
    var seen = 0
    for start in article.text.indices where article.text[start...].starts(with: wanted) {
      seen += 1
      if seen == occurrence { return ByteSpan(start, start + wanted.count) }
    }
    return ByteSpan(0, 0)
  }

  /// The stretch between full stops and line breaks.
  private func sentence(around span: ByteSpan) -> ByteSpan {
    let text = article.text
    var start = span.start
    while start > 0, text[start - 1] != 10, !(text[start - 1] == 0x20 && start > 1 && text[start - 2] == 0x2E) {
      start -= 1
    }
    var end = span.end
    while end < text.count, text[end] != 10 {
      end += 1
      if text[end - 1] == 0x2E, end == text.count || text[end] == 0x20 || text[end] == 10 { break }
    }
    return ByteSpan(start, end)
  }

  private func position(of span: ByteSpan) -> FilePosition {
    let before = String(decoding: article.text[..<span.start], as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return FilePosition(
      start: span.start, end: span.end, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
