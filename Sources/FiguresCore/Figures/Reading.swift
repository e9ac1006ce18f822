/// One way a figure can fairly, or with some strain, be understood.
public struct Reading: Sendable, Hashable {
  /// What the reading is called: `as written`, `rounded`.
  public var name: String
  /// Every value the figure can have under this reading.
  public var interval: Interval
  /// How far the words are stretched: 0 is a fair reading, 1 takes round digits for rounded ones, more is worse.
  public var strain: Int

  /// Makes a reading.
  public init(name: String, interval: Interval, strain: Int) {
    self.name = name
    self.interval = interval
    self.strain = strain
  }
}

extension Sequence<Reading> {
  /// The readings that ask for no strain.
  public var fair: [Reading] { filter { $0.strain == 0 } }

  /// The smallest interval that holds every reading; nil where there is none.
  public var hull: Interval? {
    reduce(nil) { hull, reading in hull.map { $0.hull(reading.interval) } ?? reading.interval }
  }
}
