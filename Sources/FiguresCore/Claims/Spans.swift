/// A half-open range of UTF-8 bytes in the decoded text of an article.
public struct ByteSpan: Sendable, Hashable {
  /// The first byte.
  public var start: Int
  /// The byte after the last.
  public var end: Int

  /// Makes a span.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var length: Int { end - start }

  /// Whether the other span lies within this one.
  public func contains(_ other: ByteSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether both share a byte.
  public func overlaps(_ other: ByteSpan) -> Bool { start < other.end && other.start < end }
}

/// Where a span stands in the file as it was given.
public struct FilePosition: Sendable, Hashable {
  /// The first byte in the file.
  public var start: Int
  /// The byte after the last.
  public var end: Int
  /// The line of the first byte, from 1.
  public var line: Int
  /// The column of the first byte, from 1, in Unicode scalars.
  public var column: Int

  /// Makes a position.
  public init(start: Int, end: Int, line: Int, column: Int) {
    self.start = start
    self.end = end
    self.line = line
    self.column = column
  }
}

/// Which part of an article a passage belongs to.
public enum Section: String, Sendable, Hashable, CaseIterable {
  /// The title.
  case headline
  /// The summary under the title.
  case standfirst
  /// The article itself.
  case body
  /// The words under a picture.
  case caption
  /// What the page put around the article; never checked.
  case furniture
}
