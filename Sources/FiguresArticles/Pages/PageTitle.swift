import FiguresCore

/// The title of a page: a headline, and often the name of the publisher behind it.
enum PageTitle {
  /// The marks that stand between a headline and the publisher's name, with the spaces around them.
  private static let separators = [" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « "].map {
    Array($0.utf8)
  }

  /// Where the headline ends: before the last separator, if the publisher's name follows or, where no publisher is known, few
  /// words do.
  static func headlineEnd(of title: [UInt8], publisher: String?) -> Int {
    var end = title.count
    var index = title.count
    while index > 0 {
      index -= 1
      guard title[index] == 0x20, let separator = separator(at: index, in: title) else { continue }
      let tail = words(of: ByteSpan(index + separator.count, title.count), in: title)
      let head = words(of: ByteSpan(0, index), in: title)
      if let publisher {
        if reads(tail, like: words(of: Array(publisher.utf8))) { end = index }
      } else if separator != separators[1], tail.count <= 5, head.count >= 3, tail.allSatisfy({ $0.kind == .word }) {
        end = index
      }
      break
    }
    return end
  }

  /// The words and numbers of a span.
  static func words(of span: ByteSpan, in text: [UInt8]) -> [Token] {
    Token.tokens(of: span, in: text).filter { $0.kind != .mark }
  }

  /// The words and numbers of a text.
  static func words(of text: [UInt8]) -> [Token] { words(of: ByteSpan(0, text.count), in: text) }

  /// Whether two texts have the same words.
  static func reads(_ words: [Token], like others: [Token]) -> Bool {
    !words.isEmpty && words.count == others.count && zip(words, others).allSatisfy { $0.reads(as: $1) }
  }

  private static func separator(at index: Int, in title: [UInt8]) -> [UInt8]? {
    separators.first { title[index...].starts(with: $0) }
  }
}
