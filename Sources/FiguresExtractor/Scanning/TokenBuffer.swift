/// The tokens of a block, in memory that is kept for the next block.
struct TokenBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<Token>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 1024) {
    self.capacity = capacity
    storage = .allocate(capacity: capacity)
  }

  deinit { storage.deallocate() }

  /// The tokens so far; good until the next change.
  var tokens: UnsafeBufferPointer<Token> { UnsafeBufferPointer(start: storage, count: count) }

  /// Leaves nothing but the memory.
  mutating func removeAll() { count = 0 }

  /// O(1) amortised.
  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    storage[count] = token
    count &+= 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: storage, count: count)
    storage.deallocate()
    storage = larger
    capacity *= 2
  }
}
