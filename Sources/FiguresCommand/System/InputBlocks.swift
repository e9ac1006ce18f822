#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input in blocks.
struct InputBlocks {
  private static let descriptor: Int32 = 0

  private let size: Int

  init(size: Int) { self.size = size }

  /// Whether more can be read without waiting, or the input is at its end.
  var isReady: Bool { Surroundings.isReady(Self.descriptor) }

  /// The next bytes, as many as there are at once; nil at the end.
  mutating func next() throws(CommandError) -> [UInt8]? {
    let descriptor = Self.descriptor
    while true {
      var count = 0
      let block = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(count, 0)
      }
      if count > 0 { return block }
      if count == 0 { return nil }
      if errno != EINTR { throw CommandError("standard input: cannot be read: \(Surroundings.lastError)") }
    }
  }
}
