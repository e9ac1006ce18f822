/// The text of an element that holds no tags: where it ends.
struct RawText {
  /// The name of the element in lower case, behind which its end tag is known.
  var name: UInt64
  /// Whether character references count in it.
  var hasReferences: Bool
  /// Whether it is a script, in which comments may hide an end tag.
  var isScript: Bool

  /// Where the text that begins here ends: at its end tag, or at the end of the file.
  func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var isEscaped = false
    var isDoubleEscaped = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        if Self.names(name, in: bytes, at: index + 1, after: UInt8(ascii: "/")) {
          if !isDoubleEscaped { return index }
          isDoubleEscaped = false
        } else if isScript {
          if !isEscaped, Self.holds([0x21, 0x2D, 0x2D], in: bytes, at: index + 1) {
            isEscaped = true
            index += 1
          } else if isEscaped, Self.names(name, in: bytes, at: index, after: UInt8(ascii: "<")) {
            isDoubleEscaped = true
          }
        }
      } else if isEscaped, byte == UInt8(ascii: "-"), Self.holds([0x2D, 0x3E], in: bytes, at: index + 1) {
        isEscaped = false
        isDoubleEscaped = false
      }
      index &+= 1
    }
    return index
  }

  /// Whether a mark stands at an index, then the name, then the end of a name.
  private static func names(
    _ name: UInt64, in bytes: UnsafeBufferPointer<UInt8>, at start: Int, after mark: UInt8
  ) -> Bool {
    guard start < bytes.count, bytes[start] == mark else { return false }
    var hash = NameHash()
    var index = start + 1
    let limit = min(bytes.count, index + 12)
    while index < limit, PageScanner.isLetter(bytes[index]) {
      hash.add(Bytes.lowered(bytes[index]))
      index += 1
    }
    guard index < bytes.count, hash.code == name else { return false }
    return PageScanner.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/")
  }

  private static func holds(_ wanted: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    start + wanted.count <= bytes.count && wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
  }
}
