/// A number, or the two ends of a range.
public enum Quantity: Sendable, Hashable {
  /// One number.
  case point(ExactDecimal)
  /// A range from the first to the second, in the order written.
  case range(ExactDecimal, ExactDecimal)

  /// The numbers, in the order written.
  public var numbers: [ExactDecimal] {
    switch self {
    case .point(let number): [number]
    case .range(let first, let second): [first, second]
    }
  }

  /// The number itself where it is one.
  public var point: ExactDecimal? {
    if case .point(let number) = self { number } else { nil }
  }

  /// The numbers multiplied by a power of ten.
  public func scaled(byPowerOfTen power: Int) -> Quantity? {
    switch self {
    case .point(let number): number.scaled(byPowerOfTen: power).map(Quantity.point)
    case .range(let first, let second):
      if let low = first.scaled(byPowerOfTen: power), let high = second.scaled(byPowerOfTen: power) {
        .range(low, high)
      } else {
        nil
      }
    }
  }
}

/// Whether the amount of a change is a rise or a fall.
public enum Direction: String, Sendable, Hashable, Codable {
  /// A rise.
  case up
  /// A fall.
  case down
}

/// One part of a compound measure: the 41 minutes of two hours and 41 minutes.
public struct Part: Sendable, Hashable {
  /// The number of this part.
  public var value: ExactDecimal
  /// The unit of this part.
  public var unit: Unit

  /// Makes a part.
  public init(value: ExactDecimal, unit: Unit) {
    self.value = value
    self.unit = unit
  }
}

/// What is written: a number with its hedge and unit, and every way to read it.
public struct Figure: Sendable, Hashable {
  /// The number or numbers as written, before any scale word: 2.5 for `2.5 million`.
  public var stated: [ExactDecimal]
  /// The number or range stated, scale words applied; nil where it is too large to hold, and then the figure is not
  /// checked.
  public var value: Quantity?
  /// What sort of number it is.
  public var kind: Kind
  /// What it counts or is measured in; nil for a bare number.
  public var unit: Unit?
  /// How the words around it soften or bound it.
  public var hedge: Hedge
  /// Whether it is the amount of a rise or fall; nil for a level.
  public var direction: Direction?
  /// The parts of a compound measure; empty for all others.
  public var parts: [Part]
  /// Every way to understand it, fairest first; empty where `value` is nil.
  public var readings: [Reading]

  /// Makes a figure and works out its readings.
  public init(
    stated: [ExactDecimal], value: Quantity?, kind: Kind, unit: Unit? = nil, hedge: Hedge = .exact,
    direction: Direction? = nil, parts: [Part] = [], rules: ReadingRules = ReadingRules()
  ) {
    self.stated = stated
    self.value = value
    self.kind = kind
    self.unit = unit
    self.hedge = hedge
    self.direction = direction
    self.parts = parts
    self.readings = value.map { rules.readings(of: $0, kind: kind, hedge: hedge) } ?? []
  }

  /// The interval under the fairest reading; nil where the number is too large to hold.
  public var asWritten: Interval? { readings.first?.interval }
}
