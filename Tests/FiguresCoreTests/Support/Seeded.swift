import Foundation

@testable import FiguresCore

/// Random numbers from a seed: SplitMix64, after G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom
/// number generators", OOPSLA 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The seed of this run: `FIGURES_SEED` where set, else the system's. Printed, so that a failure can be run again.
enum Seed {
  static let value: UInt64 = {
    let given = ProcessInfo.processInfo.environment["FIGURES_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: .min ... .max)
    print("Property tests: FIGURES_SEED=\(seed)")
    return seed
  }()
}

extension ExactDecimal {
  /// Mostly everyday numbers, some with all 18 digits, some at the edges of the exponents, some zero.
  static func random(using generator: inout SplitMix64) -> ExactDecimal {
    let digits = [0, 1, 1, 2, 2, 3, 4, 8, 17, 18, 18].randomElement(using: &generator) ?? 1
    let exponents = [0...0, -3...3, -3...3, -20...20, -64 ... -50, 50...64].randomElement(using: &generator) ?? 0...0
    let limit = Int64(ExactDecimal.powerOfTen(digits))
    let magnitude =
      Int.random(in: 0..<8, using: &generator) == 0 ? limit - 1 : Int64.random(in: 0..<limit, using: &generator)
    let significand = Bool.random(using: &generator) ? magnitude : -magnitude
    return ExactDecimal(trusted: significand, Int.random(in: exponents, using: &generator))
  }
}

extension Interval {
  /// Points, intervals closed, open and unbounded, many of them touching zero or each other's ends.
  static func random(using generator: inout SplitMix64) -> Interval {
    func end(_ other: ExactDecimal?) -> ExactDecimal? {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: nil
      case 1, 2: .zero
      case 3: other ?? .one
      default: .random(using: &generator)
      }
    }
    let one = end(nil)
    let other = end(one)
    guard let one, let other else {
      let bound = one ?? other
      let isOpen = Bool.random(using: &generator)
      return Bool.random(using: &generator)
        ? Interval(from: bound, to: nil, lowerIsOpen: isOpen) ?? .everything
        : Interval(from: nil, to: bound, upperIsOpen: isOpen) ?? .everything
    }
    return Interval(
      from: min(one, other), to: max(one, other), lowerIsOpen: Bool.random(using: &generator),
      upperIsOpen: Bool.random(using: &generator)) ?? Interval(one)
  }
}
