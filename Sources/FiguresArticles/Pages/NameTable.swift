/// A table from names to values, found by the hash of the name. Open addressing; a look-up is one or two probes.
struct NameTable<Value: Sendable>: Sendable {
  private let keys: [UInt64]
  private let values: [Value]
  private let mask: Int

  /// Makes a table of names in lower case, each once.
  init(_ rows: [(name: String, value: Value)], empty: Value) {
    self.init(keys: rows.map { (NameHash(of: $0.name).code, $0.value) }, empty: empty)
  }

  /// Makes a table of the hashes of names.
  init(keys rows: [(code: UInt64, value: Value)], empty: Value) {
    var size = 16
    while size < rows.count * 3 { size *= 2 }
    mask = size - 1
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Value](repeating: empty, count: size)
    for row in rows {
      var slot = Self.slot(of: row.code, mask)
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = row.code
      values[slot] = row.value
    }
    self.keys = keys
    self.values = values
  }

  /// The value of the name with a hash; nil where the table has none.
  func value(of code: UInt64) -> Value? {
    var slot = Self.slot(of: code, mask)
    while keys[slot] != 0 {
      if keys[slot] == code { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func slot(of code: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: code ^ (code >> 32)) & mask }
}

/// The hash of a name that is read byte by byte: FNV-1a of 64 bits, never 0.
struct NameHash {
  /// The hash so far.
  private(set) var code: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of no byte.
  init() {}

  /// The hash of a name as it is.
  init(of name: String) { for byte in name.utf8 { add(byte) } }

  /// Goes on by one byte.
  mutating func add(_ byte: UInt8) {
    code = (code ^ UInt64(byte)) &* 0x100_0000_01B3
    if code == 0 { code = 1 }
  }
}
