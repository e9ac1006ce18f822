/// What a stretch of a file says once its escapes are read, and where its pieces stand if that was asked for.
struct DecodedString: Hashable, Sendable {
  /// The decoded bytes, valid UTF-8.
  var bytes: [UInt8] = []
  /// The pieces in the order of the text; empty where they were not asked for.
  private(set) var stretches: [Stretch] = []

  /// The string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes down a piece that is about to be appended.
  mutating func record(file: Int, textLength: Int, fileLength: Int) {
    stretches.append(Stretch(text: bytes.count, file: file, textLength: textLength, fileLength: fileLength))
  }

  /// Takes down an escape that was just appended.
  mutating func record(escape file: Int, textLength: Int, fileLength: Int) {
    stretches.append(
      Stretch(text: bytes.count - textLength, file: file, textLength: textLength, fileLength: fileLength))
  }

  /// Appends bytes as they stand in the file. Those that go on where the last ones end make that piece longer.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>, from start: Int) {
    if let last = stretches.last, last.textLength == last.fileLength, Int(last.file) + Int(last.fileLength) == start,
      Int(last.text) + Int(last.textLength) == bytes.count
    {
      let length = Int32(clamping: run.count) + last.textLength
      stretches[stretches.count - 1].textLength = length
      stretches[stretches.count - 1].fileLength = length
    } else {
      record(file: start, textLength: run.count, fileLength: run.count)
    }
    bytes.append(contentsOf: run)
  }

  /// Appends what so many bytes of the file stand for: a scalar or two.
  mutating func append(_ first: Unicode.Scalar, _ second: Unicode.Scalar? = nil, from start: Int, length: Int) {
    let before = bytes.count
    append(first)
    if let second { append(second) }
    record(escape: start, textLength: bytes.count - before, fileLength: length)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Takes white space off the end, back to an offset, and forgets where it stood.
  mutating func trim(from start: Int) {
    cut(to: Bytes.trimmed(.init(start, bytes.count), in: bytes).end)
  }

  /// Cuts the text off at an offset.
  mutating func cut(to end: Int) {
    guard end < bytes.count else { return }
    bytes.removeLast(bytes.count - end)
    while let last = stretches.last, Int(last.text) + Int(last.textLength) > end {
      stretches.removeLast()
      let rest = end - Int(last.text)
      guard rest > 0, last.textLength == last.fileLength else { continue }
      stretches.append(Stretch(text: Int(last.text), file: Int(last.file), textLength: rest, fileLength: rest))
    }
  }

  /// The first bytes, as far as an offset.
  func prefix(_ end: Int) -> DecodedString {
    var text = self
    text.cut(to: end)
    return text
  }

  /// The pieces of a title and a text joined as an article joins them, with a point in the file for the line breaks between.
  static func stretches(of title: DecodedString?, before text: DecodedString) -> [Stretch] {
    guard let title, !title.bytes.isEmpty else { return text.stretches }
    var joined = title.stretches
    let end = title.stretches.last.map { Int($0.file) + Int($0.fileLength) } ?? 0
    joined.append(Stretch(text: title.bytes.count, file: end, textLength: 2, fileLength: 0))
    for var stretch in text.stretches {
      stretch.text += Int32(clamping: title.bytes.count + 2)
      joined.append(stretch)
    }
    return joined
  }
}
