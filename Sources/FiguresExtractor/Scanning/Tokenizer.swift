import FiguresCore

/// Cuts text into tokens, each found in the lexicon as it is cut. One pass, linear.
struct Tokenizer {
  let lexicon: Lexicon

  /// Appends the tokens of a stretch of text.
  func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, into tokens: inout [Token]) {
    var index = stretch.lowerBound
    let end = stretch.upperBound
    var flags: Token.Flags = .spaced
    while index < end {
      let byte = bytes[index]
      var kind = ByteClass.table[Int(byte)]
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
          append(index, index + length, .mark, isWide ? flags.union(.wide) : flags, mark, -1, &tokens)
        case .sign:
          let entry = lexicon.entry(of: bytes, index..<(index + length))
          append(index, index + length, .sign, flags, 0, entry, &tokens)
        case .vulgarFraction: append(index, index + length, .vulgarFraction, flags, 0, -1, &tokens)
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
          append(index, index + 1, .sign, flags, byte, lexicon.entry(of: bytes, index..<(index + 1)), &tokens)
        } else {
          append(index, index + 1, .mark, flags, byte, -1, &tokens)
        }
        index += 1
      }
      flags = []
    }
  }

  private func append(
    _ start: Int, _ end: Int, _ kind: Token.Kind, _ flags: Token.Flags, _ mark: UInt8, _ entry: Int16,
    _ tokens: inout [Token]
  ) {
    let known = entry >= 0 ? lexicon.entries[Int(entry)] : LexiconEntry()
    tokens.append(
      Token(
        start: Int32(start), end: Int32(end), entry: entry, keyword: known.keyword, classes: known.classes, kind: kind,
        flags: flags, mark: mark))
  }

  /// Digits, with single commas, points and thin spaces between digits.
  private func number(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ flags: Token.Flags, _ tokens: inout [Token]
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
    append(start, index, .number, flags, points, -1, &tokens)
    return index
  }

  private func digitLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    if ByteClass.table[Int(bytes[index])] == .digit { return 1 }
    guard bytes[index] == 0xEF else { return nil }
    return WideCharacter.read(bytes, at: index).kind == .digit ? 3 : nil
  }

  private func isGroupOfThree(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 3 <= end else { return false }
    for offset in 0..<3 where ByteClass.table[Int(bytes[index + offset])] != .digit { return false }
    return index + 3 == end || ByteClass.table[Int(bytes[index + 3])] != .digit
  }

  /// Letters and the digits, apostrophes and abbreviating points among them.
  private func word(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ given: Token.Flags, _ tokens: inout [Token]
  ) -> Int {
    var index = start
    var flags = given
    var hasSmallLetter = false
    var letters = 0
    scan: while index < end {
      let byte = bytes[index]
      switch ByteClass.table[Int(byte)] {
      case .letter:
        if byte >= UInt8(ascii: "a") { hasSmallLetter = true } else if index > start { flags.insert(.capitalized) }
        letters += 1
        index += 1
      case .digit:
        if !flags.contains(.hasDigits), isCurrencyCode(bytes, start..<index) { break scan }
        flags.insert(.hasDigits)
        index += 1
      case .lead:
        let wide = WideCharacter.read(bytes, at: index)
        if wide.kind == .letter || wide.kind == .nothing {
          letters += 1
          hasSmallLetter = true
          index += wide.length
        } else if case .mark(UInt8(ascii: "'"), _) = wide.kind, index > start,
          isInsideWord(bytes, index, index + wide.length, end)
        {
          index += wide.length
        } else {
          break scan
        }
      case .mark where byte == UInt8(ascii: "'") && index > start && isInsideWord(bytes, index, index + 1, end):
        index += 1
      case .mark where byte == UInt8(ascii: ".") && isAbbreviatingPoint(bytes, index, start, end):
        flags.insert(.dotted)
        index += 1
      default: break scan
      }
    }
    if let end = addressEnd(bytes, from: start, word: index, to: end) {
      append(start, end, .word, flags, 0, -1, &tokens)
      return end
    }
    let first = bytes[start]
    if first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") || first >= 0x80 && first == 0xC3 {
      flags.insert(.capitalized)
      if !hasSmallLetter { flags.insert(.allCapitals) }
    }
    let entry = lexicon.entry(of: bytes, start..<index)
    append(start, index, .word, flags, 0, entry, &tokens)
    return possessive(bytes, from: index, to: end, &tokens)
  }

  /// The end of an address on the web that begins with this word: `https://…`, `www.…`.
  private func addressEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, word: Int, to end: Int) -> Int? {
    let isScheme = word + 2 < end && bytes[word] == UInt8(ascii: ":") && bytes[word + 1] == UInt8(ascii: "/")
    let isWeb =
      word - start == 3 && word < end && bytes[word] == UInt8(ascii: ".") && bytes[start] | 0x20 == UInt8(ascii: "w")
      && bytes[start + 1] | 0x20 == UInt8(ascii: "w") && bytes[start + 2] | 0x20 == UInt8(ascii: "w")
    guard isScheme || isWeb else { return nil }
    var index = word
    while index < end, bytes[index] > 0x20 { index += 1 }
    while index > word, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ")")].contains(bytes[index - 1]) {
      index -= 1
    }
    return index
  }

  /// Whether capitals in front of a digit are a currency: `RM3.28`.
  private func isCurrencyCode(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count < 4, bytes[range.lowerBound] < UInt8(ascii: "a") else { return false }
    let entry = lexicon.entry(of: bytes, range)
    return entry >= 0 && lexicon.entries[Int(entry)].classes.contains(.currencyPrefix)
  }

  /// Whether an apostrophe belongs to the word: letters follow, and not just an s.
  private func isInsideWord(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int, _ next: Int, _ end: Int) -> Bool {
    guard next < end, ByteClass.table[Int(bytes[next])] == .letter else { return false }
    guard bytes[next] | 0x20 == UInt8(ascii: "s") else { return true }
    return next + 1 < end && ByteClass.table[Int(bytes[next + 1])] == .letter
  }

  /// Whether a point belongs to an abbreviation such as `U.S.`: single letters with points between them.
  private func isAbbreviatingPoint(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int, _ end: Int) -> Bool
  {
    guard index > start, ByteClass.table[Int(bytes[index - 1])] == .letter,
      index - start < 2 || bytes[index - 2] == UInt8(ascii: ".")
    else { return false }
    if index - start >= 2 { return true }
    return index + 2 < end && ByteClass.table[Int(bytes[index + 1])] == .letter && bytes[index + 2] == UInt8(ascii: ".")
  }

  private func possessive(
    _ bytes: UnsafeBufferPointer<UInt8>, from index: Int, to end: Int, _ tokens: inout [Token]
  ) -> Int {
    guard index < end else { return index }
    var next = index
    if bytes[index] == UInt8(ascii: "'") {
      next += 1
    } else if bytes[index] >= 0x80 {
      let wide = WideCharacter.read(bytes, at: index)
      guard wide.kind == .mark(UInt8(ascii: "'"), isWide: false) else { return index }
      next += wide.length
    } else {
      return index
    }
    guard next < end, bytes[next] | 0x20 == UInt8(ascii: "s") else { return index }
    append(index, next + 1, .possessive, [], 0, -1, &tokens)
    return next + 1
  }
}
