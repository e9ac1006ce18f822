import FiguresCore

/// The bytes of a file and the way from an offset to its line and column.
///
/// A line ends at LF, CR LF or CR alone. A byte order mark is no part of the first line.
struct SourceFile: Sendable {
  /// The bytes as given.
  let bytes: [UInt8]
  /// The length of the byte order mark, 0 or 3.
  let markLength: Int
  private let lineStarts: [Int]
  /// How many bytes before each multiple of ``stride`` do not begin a scalar; empty where every byte does.
  private let continuations: [Int]

  private static let stride = 256

  /// Finds the lines of a file, of which each byte may be a character. Linear in its length.
  init(_ bytes: [UInt8], isSingleByte: Bool = false) {
    self.bytes = bytes
    markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lineStarts = [markLength]
    var continuations: [Int] = []
    var count = 0
    bytes.withUnsafeBytes { memory in
      var index = 0
      while index < memory.count {
        if index % Self.stride == 0 { continuations.append(count) }
        if index + 8 <= memory.count {
          let word = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          if !isSingleByte { count += ByteWords.continuations(in: word) }
          if !ByteWords.holdsBreak(word) {
            index += 8
            continue
          }
        } else if !isSingleByte {
          for byte in memory[index...] where byte & 0xC0 == 0x80 { count += 1 }
        }
        for place in index..<min(index + 8, memory.count) {
          let byte = memory[place]
          if byte == 0x0A || (byte == 0x0D && (place + 1 == memory.count || memory[place + 1] != 0x0A)) {
            lineStarts.append(place + 1)
          }
        }
        index += 8
      }
    }
    self.lineStarts = lineStarts
    self.continuations = count == 0 ? [] : continuations
  }

  /// The line and column of a byte, both from 1; the column counts Unicode scalars. O(log n) in the number of lines.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, markLength), bytes.count)
    let line = lineStarts.lastIndex(notAfter: offset) ?? 0
    let start = lineStarts[line]
    return (line + 1, offset - start - (continuations(before: offset) - continuations(before: start)) + 1)
  }

  private func continuations(before offset: Int) -> Int {
    guard !continuations.isEmpty else { return 0 }
    let slot = min(offset / Self.stride, continuations.count - 1)
    var count = continuations[slot]
    for index in (slot * Self.stride)..<offset where bytes[index] & 0xC0 == 0x80 { count += 1 }
    return count
  }
}

extension Array where Element == Int {
  /// The last index whose element is not greater than a value, in a sorted array; nil where all are greater. O(log n).
  func lastIndex(notAfter value: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
