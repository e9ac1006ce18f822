/// A stretch of decoded text that stands in one piece in a file: bytes as they are, or one escape.
struct Stretch: Sendable, Hashable {
  /// Its first byte in the text.
  var text: Int32
  /// Its first byte in the file.
  var file: Int32
  /// How many bytes of the text it makes.
  var textLength: Int32
  /// How many bytes of the file it takes up. Where it differs from the text's the stretch is one escape.
  var fileLength: Int32

  /// Makes a stretch. Readers refuse files too large for the offsets.
  init(text: Int, file: Int, textLength: Int, fileLength: Int) {
    self.text = Int32(clamping: text)
    self.file = Int32(clamping: file)
    self.textLength = Int32(clamping: textLength)
    self.fileLength = Int32(clamping: fileLength)
  }

  /// Where a byte of the stretch begins in the file; the beginning of the escape where it is one.
  func fileStart(of offset: Int) -> Int {
    textLength == fileLength ? Int(file) + min(max(offset - Int(text), 0), Int(textLength)) : Int(file)
  }

  /// Where a byte of the stretch ends in the file; the end of the escape where it is one.
  func fileEnd(of offset: Int) -> Int {
    textLength == fileLength
      ? Int(file) + min(max(offset - Int(text) + 1, 0), Int(textLength)) : Int(file) + Int(fileLength)
  }
}
