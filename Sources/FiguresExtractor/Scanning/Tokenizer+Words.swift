import FiguresCore

extension Tokenizer {
  /// A word of nothing but ASCII letters with an end that cannot belong to it: most words. Eight letters are looked at together.
  /// Nil where ``word(_:from:to:_:_:)`` must take a closer look.
  @inline(__always)
  func plainWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ given: Token.Flags,
    _ tokens: inout TokenBuffer
  ) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress), start &+ 9 <= end else { return nil }
    var run = LetterRun(UInt64(littleEndian: base.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
    guard run.length > 0 else { return nil }
    var key = WordKey(run.letters)
    var flags = given
    var isAllCapitals = true
    if run.capitals != 0 {
      flags.insert(.capitalized)
      isAllCapitals = run.isAllCapitals
    } else {
      isAllCapitals = false
    }
    var index = start &+ run.length
    while run.length == 8 {
      guard index &+ 9 <= end else { return nil }
      run = LetterRun(UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      guard run.length > 0 else { break }
      key.add(run.letters)
      if run.capitals != 0 { flags.insert(.capitalized) }
      isAllCapitals = isAllCapitals && run.isAllCapitals
      index &+= run.length
    }
    guard endsPlainWord(bytes[index], index &- start) else { return nil }
    if isAllCapitals { flags.insert(.allCapitals) }
    append(start, index, .word, flags, 0, lexicon.word(key), &tokens)
    return index
  }

  /// Whether a byte behind letters ends their word, whatever follows.
  @inline(__always)
  private func endsPlainWord(_ byte: UInt8, _ length: Int) -> Bool {
    byte == UInt8(ascii: " ") || byte < 64 && Self.wordEnds & (1 << UInt64(byte)) != 0
      || byte == UInt8(ascii: ".") && length > 3
  }

  /// A bit for each of the first 64 characters that ends a word.
  private static var wordEnds: UInt64 {
    1 << 0x20 | 1 << 0x2C | 1 << 0x2D | 1 << 0x0A | 1 << 0x29 | 1 << 0x3B | 1 << 0x22
  }

  /// Letters and the digits, apostrophes and abbreviating points among them.
  func word(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ given: Token.Flags, _ tokens: inout TokenBuffer
  ) -> Int {
    var index = start
    var flags = given
    var hasSmallLetter = false
    var letters = 0
    scan: while index < end {
      let byte = bytes[index]
      switch ByteClass(byte) {
      case .letter:
        if byte >= UInt8(ascii: "a") { hasSmallLetter = true } else if index > start { flags.insert(.capitalized) }
        letters += 1
        index += 1
      case .digit:
        if !flags.contains(.hasDigits), isCurrencyCode(bytes, start..<index, to: end) { break scan }
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
      case .mark
      where byte == UInt8(ascii: ".") && flags.contains(.hasDigits) && index + 1 < end
        && ByteClass(bytes[index - 1]) == .digit && ByteClass(bytes[index + 1]) == .digit:
        // PM2.5 is one word.
        index += 1
      case .mark where byte == UInt8(ascii: ".") && isAbbreviatingPoint(bytes, index, start, end):
        flags.insert(.dotted)
        index += 1
      default: break scan
      }
    }
    if let end = addressEnd(bytes, from: start, word: index, to: end) {
      append(start, end, .word, flags, 0, Lexicon.Slot(), &tokens)
      return end
    }
    let first = bytes[start]
    if first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") || first >= 0x80 && first == 0xC3 {
      flags.insert(.capitalized)
      if !hasSmallLetter { flags.insert(.allCapitals) }
    }
    append(start, index, .word, flags, 0, lexicon.word(of: bytes, start..<index), &tokens)
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

  /// Whether capitals in front of a digit are a currency: `RM3.28`, `N2.5bn`.
  private func isCurrencyCode(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to end: Int) -> Bool {
    guard range.count < 4, bytes[range.lowerBound] < UInt8(ascii: "a") else { return false }
    let classes = lexicon.word(of: bytes, range).classes
    if classes.contains(.currencyPrefix) { return true }
    return classes.contains(.currencyLetter) && isAmount(bytes, from: range.upperBound, to: end)
  }

  /// Whether digits have a point or groups among them, or a scale behind them: `2.5`, `1,200`, `4bn`, `4 million`.
  private func isAmount(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    var index = start
    while index < end, ByteClass(bytes[index]) == .digit { index += 1 }
    guard index + 1 < end else { return false }
    if bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",") {
      return ByteClass(bytes[index + 1]) == .digit
    }
    let word = bytes[index] == UInt8(ascii: " ") ? index + 1 : index
    var wordEnd = word
    while wordEnd < end, ByteClass(bytes[wordEnd]) == .letter { wordEnd += 1 }
    let scales: WordClass = word == index ? [.scale, .scaleSuffix] : .scale
    return wordEnd > word && !lexicon.word(of: bytes, word..<wordEnd).classes.isDisjoint(with: scales)
  }

  /// Whether an apostrophe belongs to the word: letters follow, and not just an s.
  private func isInsideWord(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int, _ next: Int, _ end: Int) -> Bool {
    guard next < end, ByteClass(bytes[next]) == .letter else { return false }
    guard bytes[next] | 0x20 == UInt8(ascii: "s") else { return true }
    return next + 1 < end && ByteClass(bytes[next + 1]) == .letter
  }

  /// Whether a point belongs to an abbreviation such as `U.S.`: single letters with points between them.
  private func isAbbreviatingPoint(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int, _ end: Int) -> Bool
  {
    guard index > start, ByteClass(bytes[index - 1]) == .letter,
      index - start < 2 || bytes[index - 2] == UInt8(ascii: ".")
    else { return false }
    if index - start >= 2 { return true }
    return index + 2 < end && ByteClass(bytes[index + 1]) == .letter && bytes[index + 2] == UInt8(ascii: ".")
  }

  private func possessive(
    _ bytes: UnsafeBufferPointer<UInt8>, from index: Int, to end: Int, _ tokens: inout TokenBuffer
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
    append(index, next + 1, .possessive, [], 0, Lexicon.Slot(), &tokens)
    return next + 1
  }
}
