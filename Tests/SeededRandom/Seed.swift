import Foundation

/// The seed of this run: `FIGURES_SEED` where set, else the system's. Printed, so that a failure can be run again.
public enum Seed {
  /// The seed, one for all tests of a run.
  public static let value: UInt64 = {
    let given = ProcessInfo.processInfo.environment["FIGURES_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: .min ... .max)
    print("Property tests: FIGURES_SEED=\(seed)")
    return seed
  }()
}
