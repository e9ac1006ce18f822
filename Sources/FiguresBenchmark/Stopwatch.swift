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

  /// Megabytes a second.
  func speed(of count: Int, _ work: () -> Void) -> Double { Double(count) / 1e6 / seconds(work) }
}

/// Takes a result and does nothing with it, so that the work is not left out.
@inline(never)
func keep<Result>(_ result: Result) {
  withExtendedLifetime(result) {}
}
