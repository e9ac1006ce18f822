/// How far the values of an interval go on one side, and whether they get there.
enum Extreme {
  /// They go below every number.
  case minusInfinity
  /// They go to this number; `isReached` where it is one of them.
  case finite(ExactDecimal, isReached: Bool)
  /// They go above every number.
  case plusInfinity

  /// −1, 0 or 1 as the values end up below, at or above zero.
  var sign: Int {
    switch self {
    case .minusInfinity: -1
    case .finite(let number, _): Int(number.significand.signum())
    case .plusInfinity: 1
    }
  }

  /// The sum with the extreme of another interval on the same side.
  func sum(with other: Extreme, rounding direction: RoundingDirection) -> Extreme {
    guard case .finite(let one, let oneIsReached) = self, case .finite(let two, let twoIsReached) = other
    else { return .infinite(direction) }
    return .rounded(one.adding(two, rounding: direction), isReached: oneIsReached && twoIsReached, direction)
  }

  /// The product with an extreme of another interval. Zero times infinity is zero: every product there is zero or near.
  func product(with other: Extreme, rounding direction: RoundingDirection) -> Extreme {
    if sign == 0 || other.sign == 0 { return .finite(.zero, isReached: isReachedZero || other.isReachedZero) }
    guard case .finite(let one, let oneIsReached) = self, case .finite(let two, let twoIsReached) = other
    else { return sign == other.sign ? .plusInfinity : .minusInfinity }
    return .rounded(one.multiplied(by: two, rounding: direction), isReached: oneIsReached && twoIsReached, direction)
  }

  /// The quotient by an extreme of an interval of numbers above zero. Such an interval may begin at zero, which it does
  /// not reach.
  func quotient(by divisor: Extreme, rounding direction: RoundingDirection) -> Extreme {
    guard case .finite(let above, let aboveIsReached) = self, sign != 0 else { return self }
    guard case .finite(let below, let belowIsReached) = divisor else { return .finite(.zero, isReached: false) }
    if below.isZero { return sign > 0 ? .plusInfinity : .minusInfinity }
    return .rounded(
      above.divided(by: below, rounding: direction), isReached: aboveIsReached && belowIsReached, direction)
  }

  private var isReachedZero: Bool {
    if case .finite(let number, let isReached) = self { isReached && number.isZero } else { false }
  }

  private static func infinite(_ direction: RoundingDirection) -> Extreme {
    direction == .down ? .minusInfinity : .plusInfinity
  }

  /// A result that was rounded is not reached, for the true one lies strictly inside.
  private static func rounded(_ result: RoundedDecimal?, isReached: Bool, _ direction: RoundingDirection) -> Extreme {
    guard let result else { return infinite(direction) }
    return .finite(result.value, isReached: isReached && result.isExact)
  }
}

extension Interval {
  /// How far down it goes.
  var lowest: Extreme { start.number.map { .finite($0, isReached: !lowerIsOpen) } ?? .minusInfinity }

  /// How far up it goes.
  var highest: Extreme { end.number.map { .finite($0, isReached: !upperIsOpen) } ?? .plusInfinity }
}

extension Cut {
  /// The cut below everything that goes down to an extreme.
  init(below extreme: Extreme) {
    switch extreme {
    case .minusInfinity: self = .bottom
    case .finite(let number, let isReached): self = .beside(number, isReached ? .before : .after)
    case .plusInfinity: self = .top
    }
  }

  /// The cut above everything that goes up to an extreme.
  init(above extreme: Extreme) {
    switch extreme {
    case .minusInfinity: self = .bottom
    case .finite(let number, let isReached): self = .beside(number, isReached ? .after : .before)
    case .plusInfinity: self = .top
    }
  }
}
