import FiguresCore

/// The way from an article's text back to the bytes, lines and columns of its file.
public struct Origin: Sendable {
  private let file: SourceFile
  /// The pieces of the text in its order; nil where the text is the file behind its byte order mark.
  private let stretches: [Stretch]?

  /// Makes the map of a text that is the file itself, or all of it behind a byte order mark. Linear in the file's length.
  public init(file: [UInt8]) { self.init(file: SourceFile(file), stretches: nil) }

  /// Makes the map of a text that was put together from stretches of a file, in the order of the text.
  init(file: SourceFile, stretches: [Stretch]?) {
    self.file = file
    self.stretches = stretches
  }

  /// Where a span of the text stands in the file. A span that holds part of an escape gets the whole escape. O(log n) in the
  /// number of lines and stretches.
  public func position(of span: ByteSpan) -> FilePosition {
    let (start, end) = fileRange(of: span)
    let place = file.place(of: start)
    return FilePosition(start: start, end: max(start, end), line: place.line, column: place.column)
  }

  private func fileRange(of span: ByteSpan) -> (start: Int, end: Int) {
    guard let stretches else {
      let limit = file.bytes.count
      return (min(span.start + file.markLength, limit), min(span.end + file.markLength, limit))
    }
    guard let first = Self.stretch(at: span.start, of: stretches) else { return (0, 0) }
    let start = first.fileStart(of: span.start)
    guard span.length > 0, let last = Self.stretch(at: span.end - 1, of: stretches) else { return (start, start) }
    let end = last.fileEnd(of: span.end - 1)
    // A span that begins in the title may end in a text that stands before the title in the file.
    return end >= start ? (start, end) : (start, Int(first.file) + Int(first.fileLength))
  }

  private static func stretch(at offset: Int, of stretches: [Stretch]) -> Stretch? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if Int(stretches[middle].text) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? stretches.first : stretches[low - 1]
  }
}
