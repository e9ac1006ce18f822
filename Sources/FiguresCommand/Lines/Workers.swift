import Dispatch
import Synchronization

/// Two workers that share a list of jobs by an atomic index.
enum Workers {
  /// How many there are.
  static let count = 2

  /// Calls the work once for each of so many jobs, on both workers, and waits until all are done.
  static func run(jobs: Int, _ work: @Sendable (Int) -> Void) {
    guard jobs > 1 else {
      if jobs == 1 { work(0) }
      return
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: count) { _ in
      while true {
        let job = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if job >= jobs { return }
        work(job)
      }
    }
  }

  /// The items transformed, in their order.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    let results = Slots<Result>(count: items.count)
    run(jobs: items.count) { results.put(transform(items[$0]), at: $0) }
    return results.take()
  }
}

/// Places that workers fill, each once.
private final class Slots<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

  func put(_ value: Value, at place: Int) { values.withLock { $0[place] = value } }

  func take() -> [Value] { values.withLock { $0.compactMap(\.self) } }
}
