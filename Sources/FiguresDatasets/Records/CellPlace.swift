/// Where a cell stands in a text.
public struct CellPlace: Sendable, Hashable {
  /// The line, from 1.
  public var line: Int
  /// The column in the line, from 1, in Unicode scalars.
  public var column: Int

  /// Makes a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
