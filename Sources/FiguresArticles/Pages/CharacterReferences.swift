/// Character references: `&pound;`, `&#163;`, `&#xA3;` (HTML standard, section 13.2.5.72 and following).
enum CharacterReferences {
  /// What a reference stands for.
  struct Reference: Equatable, Sendable {
    /// Its scalars: one, or two where the second is not nil.
    var first: Unicode.Scalar
    var second: Unicode.Scalar?
    /// How many bytes of the file it takes up, from `&`.
    var length = 0
    /// Whether it counts without a semicolon.
    var isOpen = false
  }

  /// The reference that begins at an ampersand; nil where none does. In the value of an attribute a name without a semicolon
  /// does not count before a letter, a digit or `=`.
  static func reference(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int, inAttribute: Bool = false
  ) -> Reference? {
    guard start + 1 < end else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return number(in: bytes, at: start, before: end) }
    var hash = NameHash()
    var index = start + 1
    var found: Reference?
    while index < end, index - start <= longestName, Bytes.isDigit(bytes[index]) || PageScanner.isLetter(bytes[index]) {
      hash.add(bytes[index])
      index += 1
      if index - start - 1 <= longestOpenName, var open = names.value(of: hash.code), open.isOpen {
        open.length = index - start
        found = open
      }
    }
    if index < end, bytes[index] == UInt8(ascii: ";"), var whole = names.value(of: hash.code) {
      whole.length = index + 1 - start
      return whole
    }
    guard let found else { return nil }
    let next = start + found.length
    if inAttribute, next < end,
      bytes[next] == UInt8(ascii: "=") || Bytes.isDigit(bytes[next]) || PageScanner.isLetter(bytes[next])
    {
      return nil
    }
    return found
  }

  /// The scalar of Windows-1252 for a byte from 0x80 to 0x9F, which numbers in references are taken for too.
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    byte >= 0x80 && byte < 0xA0 ? controls[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static let longestName = 31
  private static let longestOpenName = 6

  private static let controls = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static func number(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int) -> Reference? {
    var index = start + 2
    let isHexadecimal = index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < end, let digit = digit(bytes[index], isHexadecimal: isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 }
    var scalar = value == 0 ? nil : Unicode.Scalar(value)
    if (0x80..<0xA0).contains(value) { scalar = windows1252(UInt8(value)) }
    return Reference(first: scalar ?? "\u{FFFD}", length: index - start)
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    if Bytes.isDigit(byte) { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    return isHexadecimal && letter >= 0x61 && letter <= 0x66 ? UInt32(letter - 0x61 + 10) : nil
  }

  /// All named references (HTML standard, section 13.5), read from the tables once, when a page first needs one.
  private static let names: NameTable<Reference> = {
    var rows: [(code: UInt64, value: Reference)] = []
    for table in [capitals, smalls] {
      table.withUTF8Buffer { bytes in
        for row in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
          if let entry = entry(of: row) { rows.append(entry) }
        }
      }
    }
    return NameTable(keys: rows, empty: Reference(first: "\u{FFFD}"))
  }()

  /// A row of a table: `name=hex`, `name=hex+hex`, with `*` behind the name where it counts without a semicolon.
  private static func entry(of row: Slice<UnsafeBufferPointer<UInt8>>) -> (code: UInt64, value: Reference)? {
    guard let equals = row.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    var hash = NameHash()
    var isOpen = false
    for byte in row[..<equals] {
      if byte == UInt8(ascii: "*") { isOpen = true } else { hash.add(byte) }
    }
    let scalars = row[(equals + 1)...].split(separator: UInt8(ascii: "+")).compactMap { field in
      field.reduce(UInt32?(0)) { sum, byte in
        sum.flatMap { sum in digit(byte, isHexadecimal: true).map { sum * 16 + $0 } }
      }.flatMap(Unicode.Scalar.init)
    }
    guard let first = scalars.first else { return nil }
    let second = scalars.count > 1 ? scalars[1] : nil
    return (hash.code, Reference(first: first, second: second, isOpen: isOpen))
  }
}
