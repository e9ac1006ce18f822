/// A JSON string: what it says, and where its pieces stand if that was asked for.
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
