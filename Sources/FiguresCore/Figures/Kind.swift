/// What sort of number a figure is: it decides how far the written digits can be trusted.
public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
  /// Things counted: `43 countries`. A small one is a point.
  case count
  /// Percent or percentage points of a whole: `45% of the population`.
  case share
  /// A part as a fraction of the noun: `a third of voters`, 0…1.
  case fraction
  /// The amount of a rise or fall in percent: `fell 84 percent`.
  case change
  /// A factor: `tripled`, `twice`, `three times as many`.
  case multiple
  /// One quantity to another without a unit: `a ratio of 3 to 1`, `odds`.
  case ratio
  /// A sum of money.
  case money
  /// A quantity in a unit of measurement: `130 km`.
  case measure
  /// Something per something: `90 per 100,000`, `$80 a barrel`.
  case rate
  /// A length of time.
  case duration
  /// How old someone or something is; it floors.
  case age
  /// A day or a month of some year.
  case date
  /// A year: `since 2018`.
  case year
  /// A stretch of years: `1914–18`, `the 1990s`.
  case period
  /// A place in an order: `76th session`.
  case ordinal
  /// The result of a game or a vote: `3-1`.
  case score
  /// A number with no unit.
  case number
}
