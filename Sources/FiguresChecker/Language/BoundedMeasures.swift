/// Measures that are shares of a whole by their nature, so that none is above 100 percent. Sorted.
enum BoundedMeasures {
  static let table = WordTable([
    "abstention", "illiteracy", "literacy", "punctuality", "turnout", "uptake", "joblessness", "unemployment",
  ])
}
