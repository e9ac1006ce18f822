import FiguresCore

/// Cuts text into tokens, each found in the lexicon as it is cut. One pass, linear.
struct Tokenizer {
  let lexicon: Lexicon

  /// Appends the tokens of a stretch of text.
  func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, into tokens: inout TokenBuffer) {
    var index = stretch.lowerBound
    let end = stretch.upperBound
    var flags: Token.Flags = .spaced
    while index < end {
      if bytes[index] == UInt8(ascii: " ") {
        flags = .spaced
        index &+= 1
        continue
      }
      if let next = plainWord(bytes, from: index, to: end, flags, &tokens) {
        index = next
        flags = []
        continue
      }
      let byte = bytes[index]
      var kind = ByteClass(byte)
      var length = 1
      if kind == .lead {
        let wide = WideCharacter.read(bytes, at: index)
        length = wide.length
        switch wide.kind {
        case .letter: kind = .letter
        case .digit: kind = .digit
        case .space:
          flags = .spaced
          index += length
          continue
        case .nothing:
          index += length
          continue
        case .mark(let mark, let isWide):
          append(index, index + length, .mark, isWide ? flags.union(.wide) : flags, mark, Lexicon.Slot(), &tokens)
        case .sign:
          append(index, index + length, .sign, flags, 0, lexicon.word(of: bytes, index..<(index + length)), &tokens)
        case .vulgarFraction: append(index, index + length, .vulgarFraction, flags, 0, Lexicon.Slot(), &tokens)
        }
        if kind == .lead {
          index += length
          flags = []
          continue
        }
      }
      switch kind {
      case .space:
        flags = .spaced
        index += 1
        continue
      case .digit: index = number(bytes, from: index, to: end, flags, &tokens)
      case .letter: index = word(bytes, from: index, to: end, flags, &tokens)
      case .mark
      where byte == UInt8(ascii: ".") && flags.contains(.spaced) && digitLength(bytes, index + 1, end) != nil:
        index = number(bytes, from: index, to: end, flags, &tokens)
      case .mark, .lead:
        if byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%") {
          append(index, index + 1, .sign, flags, byte, lexicon.word(of: bytes, index..<(index + 1)), &tokens)
        } else {
          append(index, index + 1, .mark, flags, byte, Lexicon.Slot(), &tokens)
        }
        index += 1
      }
      flags = []
    }
  }

  @inline(__always)
  func append(
    _ start: Int, _ end: Int, _ kind: Token.Kind, _ flags: Token.Flags, _ mark: UInt8,
    _ known: Lexicon.Slot, _ tokens: inout TokenBuffer
  ) {
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), entry: known.entry,
        keyword: known.keyword, classes: known.classes, kind: kind,
        flags: flags, mark: mark))
  }

  /// Digits, with single commas, points and thin spaces between digits.
  private func number(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ flags: Token.Flags, _ tokens: inout TokenBuffer
  ) -> Int {
    var index = start
    var points: UInt8 = 0
    if bytes[index] == UInt8(ascii: ".") {
      points = 1
      index += 1
    }
    while index < end {
      if let length = digitLength(bytes, index, end) {
        index += length
        continue
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), digitLength(bytes, index + 1, end) != nil {
        if byte == UInt8(ascii: ".") { points = points == .max ? .max : points + 1 }
        index += 1
        continue
      }
      if byte >= 0x80 {
        let wide = WideCharacter.read(bytes, at: index)
        let next = index + wide.length
        if wide.kind == .space, bytes[index] != 0xE3, isGroupOfThree(bytes, next, end) {
          index = next
          continue
        }
      }
      break
    }
    append(start, index, .number, flags, points, Lexicon.Slot(), &tokens)
    return index
  }

  private func digitLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    if ByteClass(bytes[index]) == .digit { return 1 }
    guard bytes[index] == 0xEF else { return nil }
    return WideCharacter.read(bytes, at: index).kind == .digit ? 3 : nil
  }

  private func isGroupOfThree(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 3 <= end else { return false }
    for offset in 0..<3 where ByteClass(bytes[index + offset]) != .digit { return false }
    return index + 3 == end || ByteClass(bytes[index + 3]) != .digit
  }
}
