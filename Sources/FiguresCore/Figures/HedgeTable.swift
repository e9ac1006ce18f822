/// What each hedge does to the number it stands with, as factors of that number. One row a hedge; this is the only place.
///
/// The widths follow the readers' estimates in S. Ferson, J. O'Rawe, A. Antonenko, J. Siegrist, J. Mickley,
/// C. C. Luhmann, K. Sentz and A. M. Finkel, "Natural language of uncertainty: numeric hedge words", *International Journal
/// of Approximate Reasoning* 57 (2015), 19–39, taken to whole tenths. That round numbers invite approximate readings, and
/// sharp ones exact readings, is M. Krifka, "Approximate interpretation of number words" (2007). That bounds keep their
/// logical meaning is B. Geurts and R. Nouwen, "At least et al.", *Language* 83 (2007), 533–559.
public struct HedgeTable: Sendable, Hashable {
  /// One end: a factor of the stated number and whether that end is left out; nil where there is no end.
  public struct End: Sendable, Hashable {
    /// The factor the stated number is multiplied by.
    public var factor: ExactDecimal
    /// Whether the end itself is left out.
    public var isOpen: Bool

    /// Makes an end.
    public init(_ factor: ExactDecimal, isOpen: Bool = false) {
      self.factor = factor
      self.isOpen = isOpen
    }
  }

  /// The lower and upper end a hedge gives.
  public struct Row: Sendable, Hashable {
    /// The lower end, or nil for unbounded.
    public var lower: End?
    /// The upper end, or nil for unbounded.
    public var upper: End?

    /// Makes a row.
    public init(lower: End?, upper: End?) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// The rows by hedge. A hedge without a row leaves the number as it is.
  public var rows: [Hedge: Row]

  /// Makes a table.
  public init(rows: [Hedge: Row]) { self.rows = rows }

  /// The table described above.
  public static let standard = HedgeTable(rows: [
    .about: Row(lower: End(tenths(9)), upper: End(tenths(11))),
    .nearly: Row(lower: End(tenths(9)), upper: End(.one, isOpen: true)),
    .barely: Row(lower: End(.one), upper: End(tenths(11))),
    .justOver: Row(lower: End(.one, isOpen: true), upper: End(tenths(11))),
    .justUnder: Row(lower: End(tenths(9)), upper: End(.one, isOpen: true)),
    .moreThan: Row(lower: End(.one, isOpen: true), upper: nil),
    .atLeast: Row(lower: End(.one), upper: nil),
    .lessThan: Row(lower: nil, upper: End(.one, isOpen: true)),
    .atMost: Row(lower: nil, upper: End(.one)),
  ])

  private static func tenths(_ count: Int64) -> ExactDecimal { ExactDecimal(trusted: count, -1) }
}
