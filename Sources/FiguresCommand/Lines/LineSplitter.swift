import Foundation

/// Cuts blocks of bytes into lines. A line longer than the limit is dropped and told, so memory stays bounded.
struct LineSplitter {
  /// One line of the input.
  enum Line: Sendable, Equatable {
    /// Where its bytes are, without the line break.
    case bytes(in: [UInt8], Range<Int>)
    /// It was longer than the limit.
    case tooLong
  }

  /// The longest line that is kept, in bytes.
  let limit: Int
  private var rest: [UInt8] = []
  private var isDropping = false

  init(limit: Int) { self.limit = limit }

  /// The lines that end in a block; what is left over waits for the next one. O(n) in the size of the block.
  mutating func lines(in block: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = Self.lineEnd(in: block, from: start) {
      lines.append(finish(with: start..<end, of: block))
      start = end + 1
    }
    keep(block[start...])
    return lines
  }

  /// The last line, where the input does not end with a line break.
  mutating func last() -> Line? {
    isDropping || !rest.isEmpty ? finish(with: 0..<0, of: []) : nil
  }

  private static func lineEnd(in block: [UInt8], from start: Int) -> Int? {
    block.withUnsafeBytes { bytes in
      guard start < bytes.count, let rest = bytes.baseAddress?.advanced(by: start),
        let found = memchr(rest, 0x0A, bytes.count - start)
      else { return nil }
      return start + rest.distance(to: UnsafeRawPointer(found))
    }
  }

  private mutating func finish(with range: Range<Int>, of block: [UInt8]) -> Line {
    defer {
      rest = []
      isDropping = false
    }
    if isDropping || rest.count + range.count > limit { return .tooLong }
    if rest.isEmpty { return .bytes(in: block, range) }
    rest += block[range]
    return .bytes(in: rest, rest.indices)
  }

  private mutating func keep(_ tail: ArraySlice<UInt8>) {
    if isDropping { return }
    rest += tail
    if rest.count > limit {
      rest = []
      isDropping = true
    }
  }
}
