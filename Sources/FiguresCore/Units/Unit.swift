/// What kind of quantity a unit measures; only units of one dimension can be converted into each other.
public enum Dimension: String, Sendable, Hashable, CaseIterable {
  /// Things counted; the unit is their noun.
  case count
  /// Hundredths of a whole.
  case proportion
  /// A difference between two shares.
  case points
  /// Sums of money; each currency converts only into its own subunits.
  case money
  /// Length and distance.
  case length
  /// Area.
  case area
  /// Volume.
  case volume
  /// Mass.
  case mass
  /// Time.
  case time
  /// Speed.
  case speed
  /// Temperature.
  case temperature
  /// Energy.
  case energy
  /// Power.
  case power
  /// Pressure.
  case pressure
  /// Electric tension and current, frequency and other physical quantities that are not converted.
  case physical
  /// Amounts of information.
  case information
  /// Angles.
  case angle
  /// One unit per another.
  case rate
}

/// A unit by its published name: lower case, singular. For counts it is the noun counted.
public struct Unit: Sendable, Hashable {
  /// The name: `percent`, `kilometre per hour`, `civil society group`.
  public var name: String
  /// What it measures.
  public var dimension: Dimension

  /// Makes a unit.
  public init(_ name: String, _ dimension: Dimension) {
    self.name = name
    self.dimension = dimension
  }

  /// Hundredths.
  public static let percent = Unit("percent", .proportion)
  /// Differences between shares.
  public static let percentagePoint = Unit("percentage point", .points)

  /// A noun that is counted.
  public static func counted(_ noun: String) -> Unit { Unit(noun, .count) }
}
