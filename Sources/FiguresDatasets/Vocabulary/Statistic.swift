/// What a column of a table of statistics counts: `TEAM-PTS_QTR1` counts points of the first quarter.
public struct Statistic: Sendable, Hashable {
  /// How the numbers come about.
  public enum Aspect: Sendable, Hashable {
    /// All that were counted.
    case count
    /// Tries that came off: field goals made.
    case made
    /// All tries.
    case attempted
    /// Those made of those attempted, in percent.
    case percentage
  }

  /// A part of what the row is about.
  public enum Part: Sendable, Hashable {
    /// One of four quarters, from 1.
    case quarter(Int)
    /// One of two halves, from 1.
    case half(Int)
    /// What was added at the end.
    case overtime
  }

  /// The noun, singular, as ``StatisticTerms`` or the heading has it: `point`, `field goal`.
  public var noun: String
  /// How the numbers come about.
  public var aspect: Aspect
  /// The part meant; nil for the whole.
  public var part: Part?

  /// Makes a statistic.
  public init(_ noun: String, _ aspect: Aspect = .count, part: Part? = nil) {
    self.noun = noun
    self.aspect = aspect
    self.part = part
  }

  /// Reads a heading: abbreviations by ``StatisticTerms``, plain words as they are. Nil where nothing is left of it. O(n).
  public init?(heading: String) {
    var words = Words.split(heading).filter { !StatisticTerms.scopes.contains($0) }
    var isPercentage = heading.hasSuffix("%")
    if let last = words.last, StatisticTerms.percentages.contains(last) {
      isPercentage = true
      words.removeLast()
    }
    var part: Part?
    words.removeAll { word in
      guard let known = StatisticTerms.parts[word] else { return false }
      part = known
      return true
    }
    guard !words.isEmpty else { return nil }
    let known = StatisticTerms.headings[words.joined(separator: " ")]
    noun = known?.noun ?? Words.normal(in: words.joined(separator: " ")).joined(separator: " ")
    aspect = isPercentage ? .percentage : known?.aspect ?? .count
    self.part = part
    if noun.isEmpty { return nil }
  }
}

extension Column {
  /// What it counts; nil for columns that hold no numbers and for headings without words.
  public var statistic: Statistic? { role == .number ? Statistic(heading: name) : nil }
}

extension Table {
  /// The number columns of a statistic. O(columns).
  public func columns(of statistic: Statistic) -> [Int] {
    columns.indices.filter { columns[$0].statistic == statistic }
  }
}
