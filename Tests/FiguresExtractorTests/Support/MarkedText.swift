import FiguresCore

/// A text in which the figures to be found stand between `«` and `»`, so that no test counts bytes.
struct MarkedText: Sendable {
  /// The text without its marks.
  let text: String
  /// The marked bytes, in the order of the text.
  let spans: [ByteSpan]

  init(_ marked: String) {
    var text = ""
    var spans: [ByteSpan] = []
    var start = 0
    for character in marked {
      switch character {
      case "«": start = text.utf8.count
      case "»": spans.append(ByteSpan(start, text.utf8.count))
      default: text.append(character)
      }
    }
    self.text = text
    self.spans = spans
  }
}
