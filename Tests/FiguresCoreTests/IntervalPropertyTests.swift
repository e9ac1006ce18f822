import SeededRandom
import Testing

@testable import FiguresCore

/// An operation on intervals beside the same on fractions; nil where it has no value.
struct Operation: Sendable, CustomTestStringConvertible {
  let sign: String
  let onIntervals: @Sendable (Interval, Interval) -> Interval?
  let onFractions: @Sendable (Fraction, Fraction) -> Fraction?

  var testDescription: String { sign }

  static let all = [
    Operation(sign: "+", onIntervals: { $0 + $1 }, onFractions: { $0 + $1 }),
    Operation(sign: "−", onIntervals: { $0 - $1 }, onFractions: { $0 - $1 }),
    Operation(sign: "×", onIntervals: { $0 * $1 }, onFractions: { $0 * $1 }),
    Operation(sign: "÷", onIntervals: { $0 / $1 }, onFractions: { $1.isZero ? nil : $0 / $1 }),
  ]
}

@Suite("Interval arithmetic against fractions")
struct IntervalPropertyTests {
  private static let rounds = 300

  private func pairs() -> [(Interval, Interval)] {
    var generator = SplitMix64(seed: Seed.value)
    return (0..<Self.rounds).map { _ in (.random(using: &generator), .random(using: &generator)) }
  }

  @Test("the true result always lies inside", arguments: Operation.all)
  func holdsTheTruth(operation: Operation) {
    for (left, right) in pairs() {
      let result = operation.onIntervals(left, right)
      let others = right.members
      for one in left.members {
        for other in others {
          guard let truth = operation.onFractions(one, other) else { continue }
          #expect(
            result?.holds(truth) == true,
            "\(left) \(operation.sign) \(right) = \(result?.description ?? "nil") without \(truth); seed \(Seed.value)")
        }
      }
    }
  }

  @Test("no end could be farther in, not by one unit in the 18th digit", arguments: Operation.all)
  func isTight(operation: Operation) {
    for (left, right) in pairs() {
      guard let result = operation.onIntervals(left, right) else {
        #expect(right == Interval(.zero), "\(left) \(operation.sign) \(right); seed \(Seed.value)")
        continue
      }
      let others = right.members
      let truths = left.members.flatMap { one in others.compactMap { operation.onFractions(one, $0) } }
      let comment: Comment = "\(left) \(operation.sign) \(right) = \(result); seed \(Seed.value)"
      #expect(truths.contains { isNeeded($0, for: result.lower, isOpen: result.lowerIsOpen) }, comment)
      #expect(truths.contains { isNeeded(-$0, for: result.upper.map { -$0 }, isOpen: result.upperIsOpen) }, comment)
    }
  }

  /// Whether a value would be lost if this lower end lay one step farther in: a closed end must be a value itself.
  private func isNeeded(_ value: Fraction, for end: ExactDecimal?, isOpen: Bool) -> Bool {
    guard let end else { return value < Fraction(-ExactDecimal.largest) }
    if !isOpen { return value == Fraction(end) }
    guard let next = end.nextAbove else { return true }
    return value < Fraction(next)
  }

  @Test("the order of decimals is that of fractions")
  func decimalsCompare() {
    var generator = SplitMix64(seed: Seed.value)
    for _ in 0..<4000 {
      let one = ExactDecimal.random(using: &generator)
      let other = Bool.random(using: &generator) ? one.normalized : ExactDecimal.random(using: &generator)
      let (left, right) = (Fraction(one), Fraction(other))
      #expect((one == other) == (left == right), "\(one) and \(other); seed \(Seed.value)")
      #expect((one < other) == (left < right), "\(one) and \(other); seed \(Seed.value)")
      #expect(one != other || one.hashValue == other.hashValue, "\(one) and \(other); seed \(Seed.value)")
    }
  }

  @Test("below, overlap, containment, common part and hull say what their members say")
  func intervalsCompare() {
    for (left, right) in pairs() {
      let comment: Comment = "\(left) and \(right); seed \(Seed.value)"
      let (ours, theirs) = (left.members, right.members)
      let isBelow = ours.allSatisfy { one in theirs.allSatisfy { one < $0 } }
      #expect(left.isBelow(right) == isBelow, comment)
      #expect(left.contains(right) == theirs.allSatisfy { left.holds($0) }, comment)
      let common = left.intersection(right)
      #expect(left.overlaps(right) == (common != nil), comment)
      for one in ours + theirs {
        #expect((common?.holds(one) ?? false) == (left.holds(one) && right.holds(one)), comment)
        #expect(left.hull(right).holds(one), comment)
      }
    }
  }

  @Test("a decimal printed and read again is the same, precision and all")
  func printAndParse() throws {
    var generator = SplitMix64(seed: Seed.value)
    for _ in 0..<4000 {
      let number = ExactDecimal.random(using: &generator)
      let again = ExactDecimal(number.description)
      if number.exponent <= 0 {
        #expect(again?.significand == number.significand && again?.exponent == number.exponent, "\(number)")
      } else if number.digitCount + number.exponent <= ExactDecimal.maximumDigits {
        #expect(again == number, "\(number); seed \(Seed.value)")
      } else {
        #expect(again == nil || number.isZero, "\(number); seed \(Seed.value)")
      }
    }
  }
}

extension ExactDecimal {
  /// The next larger number that can be held; nil where there is none.
  fileprivate var nextAbove: ExactDecimal? {
    var digits = Int128(significand)
    var power = isZero ? Self.exponents.lowerBound : exponent
    while digits != 0, digits.magnitude * 10 < Self.significandLimit.magnitude, power > Self.exponents.lowerBound {
      digits *= 10
      power -= 1
    }
    // Toward zero the steps shrink tenfold below a power of ten.
    if digits == -Self.powerOfTen(Self.maximumDigits - 1), power > Self.exponents.lowerBound {
      digits *= 10
      power -= 1
    }
    digits += 1
    if digits == Self.powerOfTen(Self.maximumDigits) {
      digits /= 10
      power += 1
    }
    return ExactDecimal(significand: Int64(digits), exponent: power)
  }
}
