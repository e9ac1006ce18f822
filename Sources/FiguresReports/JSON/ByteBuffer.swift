/// Bytes that grow at the end, and nothing else: no check of ownership for each byte.
struct ByteBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    storage = .allocate(capacity: self.capacity)
  }

  deinit { storage.deallocate() }

  /// The bytes as an array; nothing is left. O(n).
  mutating func take() -> [UInt8] {
    defer { count = 0 }
    return Array(UnsafeBufferPointer(start: storage, count: count))
  }

  /// O(1) amortised.
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    storage[count] = byte
    count += 1
  }

  /// O(n) amortised.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (storage + count).update(from: base, count: bytes.count)
    count += bytes.count
  }

  /// O(n) amortised.
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes `"name":`, with a comma before it where one is due: what is written most, in one step. O(n) amortised.
  mutating func append(key name: StaticString, afterComma: Bool) {
    let length = name.utf8CodeUnitCount
    if capacity - count < length + 4 { grow(by: length + 4) }
    var place = storage + count
    if afterComma {
      place.pointee = UInt8(ascii: ",")
      place += 1
    }
    place.pointee = UInt8(ascii: "\"")
    (place + 1).update(from: name.utf8Start, count: length)
    place += length + 1
    place[0] = UInt8(ascii: "\"")
    place[1] = UInt8(ascii: ":")
    count = place + 2 - storage
  }

  /// O(n) amortised.
  mutating func append(repeating byte: UInt8, count: Int) {
    for _ in 0..<count { append(byte) }
  }

  private mutating func grow(by more: Int) {
    let larger = max(capacity * 2, count + more)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    new.update(from: storage, count: count)
    storage.deallocate()
    storage = new
    capacity = larger
  }
}
