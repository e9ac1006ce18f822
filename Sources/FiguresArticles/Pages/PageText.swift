/// The text of a page as it is put together: UTF-8 with its white space closed up, and where each piece stands in the file.
struct PageText {
  /// The text so far, and where its pieces stand.
  private(set) var said = DecodedString()
  private let file: UnsafeBufferPointer<UInt8>
  private let charset: Charset
  /// Whether white space would follow white space, or begin a passage.
  private var isAfterSpace = true

  /// How a run of text is taken.
  struct Manner: OptionSet {
    let rawValue: UInt8
    /// Digits are raised: "10<sup>6</sup>" is 10⁶ and not 106.
    static let raised = Manner(rawValue: 1)
    /// White space stays as it is.
    static let preformatted = Manner(rawValue: 2)
    /// There are no character references.
    static let raw = Manner(rawValue: 4)
    /// The text is the value of an attribute.
    static let attribute = Manner(rawValue: 8)
  }

  /// Makes an empty text of a file.
  init(of file: UnsafeBufferPointer<UInt8>, charset: Charset) {
    self.file = file
    self.charset = charset
  }

  /// What the bytes of a file's stretch say, white space at both ends left out.
  static func decoded(
    _ range: Range<Int>, of file: UnsafeBufferPointer<UInt8>, charset: Charset, manner: Manner = []
  ) -> DecodedString {
    var text = PageText(of: file, charset: charset)
    text.append(range, manner)
    text.trim(from: 0)
    return text.said
  }

  /// The bytes of the text so far.
  var bytes: [UInt8] { said.bytes }

  /// Appends what a stretch of the file says.
  mutating func append(_ range: Range<Int>, _ manner: Manner = []) {
    var run = range.lowerBound
    var index = range.lowerBound
    var isAfterSpace = isAfterSpace
    let isPlain = manner.isDisjoint(with: [.raised, .preformatted, .raw])
    while index < range.upperBound {
      // White space behind white space of another kind is not seen there.
      if isPlain, index > range.lowerBound, index &+ 8 <= range.upperBound, !isAfterSpace || file[index] != 0x20 {
        let end = ByteWords.plainEnd(
          in: file, from: index, before: range.upperBound, isWidePlain: charset == .utf8)
        if end > index {
          isAfterSpace = file[end &- 1] == 0x20
          index = end
          continue
        }
      }
      let byte = file[index]
      let length: Int
      switch byte {
      case 0x20 where !isAfterSpace:
        isAfterSpace = true
        index &+= 1
        continue
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
        if manner.contains(.preformatted) {
          index &+= 1
          continue
        }
        take(run..<index)
        if !isAfterSpace { put(" ", from: index, length: 1) }
        isAfterSpace = true
        index &+= 1
        run = index
        continue
      case 0x00...0x1F: length = 1
      case UInt8(ascii: "&") where !manner.contains(.raw):
        let found = CharacterReferences.reference(
          in: file, at: index, before: range.upperBound, inAttribute: manner.contains(.attribute))
        guard let found else {
          isAfterSpace = false
          index &+= 1
          continue
        }
        take(run..<index)
        if PageScanner.isSpace(found.first), !manner.contains(.preformatted) {
          if !isAfterSpace { put(" ", from: index, length: found.length) }
          isAfterSpace = true
        } else {
          put(found.first, found.second, from: index, length: found.length)
          isAfterSpace = false
        }
        index += found.length
        run = index
        continue
      case 0x30...0x39 where manner.contains(.raised):
        take(run..<index)
        put(Self.raisedDigits[Int(byte - 0x30)], from: index, length: 1)
        index += 1
        run = index
        isAfterSpace = false
        continue
      case 0x80... where charset == .windows1252:
        take(run..<index)
        put(CharacterReferences.windows1252(byte), from: index, length: 1)
        index += 1
        run = index
        isAfterSpace = false
        continue
      case 0x80... where charset == .brokenUTF8:
        isAfterSpace = false
        let (size, isWhole) = BrokenUTF8.character(in: file, at: index, before: range.upperBound)
        if isWhole {
          index += size
          continue
        }
        take(run..<index)
        put("\u{FFFD}", from: index, length: size)
        index += size
        run = index
        continue
      default:
        isAfterSpace = false
        index &+= 1
        continue
      }
      // A control character says nothing.
      take(run..<index)
      index += length
      run = index
    }
    take(run..<index)
    self.isAfterSpace = isAfterSpace
  }

  /// Appends a line break for a tag.
  mutating func breakLine(at tag: Range<Int>) {
    put("\n", from: tag.lowerBound, length: tag.count)
    isAfterSpace = true
  }

  /// Appends the two line breaks between passages, which stand nowhere in the file.
  mutating func separate() {
    said.bytes += [0x0A, 0x0A]
    isAfterSpace = true
  }

  /// Takes white space off the end, back to an offset, and forgets where it stood.
  mutating func trim(from start: Int) {
    said.trim(from: start)
    isAfterSpace = true
  }

  /// Cuts the text off at an offset.
  mutating func cut(to end: Int) {
    said.cut(to: end)
    isAfterSpace = true
  }

  private mutating func take(_ run: Range<Int>) {
    if !run.isEmpty { said.append(UnsafeBufferPointer(rebasing: file[run]), from: run.lowerBound) }
  }

  private mutating func put(_ first: Unicode.Scalar, _ second: Unicode.Scalar? = nil, from start: Int, length: Int) {
    said.append(first, second, from: start, length: length)
  }

  private static let raisedDigits: [Unicode.Scalar] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
