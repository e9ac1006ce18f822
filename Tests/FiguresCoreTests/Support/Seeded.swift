import SeededRandom

@testable import FiguresCore

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
