import Foundation

/// Times work by the wall clock, several times over, and keeps the best: what is left when nothing disturbs.
struct Stopwatch {
  /// How often each piece of work is done.
  let rounds: Int

  /// The shortest of the rounds, in seconds.
  func seconds(_ work: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
      let duration = ContinuousClock().measure(work)
      best = min(best, Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18)
    }
    return best
  }

  /// The shortest of the rounds in seconds that the thread was given a core: what else the machine does then counts for little.
  func coreSeconds(_ work: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
      let start = Self.threadSeconds
      work()
      best = min(best, Self.threadSeconds - start)
    }
    return best
  }

  private static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Megabytes a second.
  func speed(of count: Int, _ work: () -> Void) -> Double { Double(count) / 1e6 / seconds(work) }
}

/// Takes a result and does nothing with it, so that the work is not left out.
@inline(never)
func keep<Result>(_ result: Result) {
  withExtendedLifetime(result) {}
}
