import FiguresCore
import FiguresDatasets

/// Figures beside a table that stands in the same article. Nobody chose it to be asked, so that more must speak for a cell: what some of those
/// who are counted did, `Some 2,000 inhabitants left Brook`, is told in the same words.
extension CellDoubts {
  /// Whether the sentence says that there are so many, and of no others than the row names; or the figure is the cell's with a slip in it.
  static func isLevel(_ index: Int, _ place: Desk.Place, at desk: Desk, _ table: Table, row: Int, column: Int) -> Bool {
    let claim = desk.claims[index]
    if let stated = claim.figure.value?.point, let cell = table.rows[row][column].number?.magnitude,
      isLong(stated), isLong(cell), Cause.slip(from: stated, to: cell) != nil
    {
      return true
    }
    let subject = desk.subjects[index]
    let named = table.columns(of: .label).compactMap { table.rows[row][$0].text } + [table.title]
    let words = Set(
      named.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Stem.root(String($0)) } })
    guard !subject.isApart, subject.restriction.isSubset(of: words) else { return false }
    let passage = desk.passages[place.passage]
    return passage.has(levelWords, in: stretch(place.item - 1, upTo: place.item))
  }

  /// Whether a number has so many digits that another is not its slip by chance.
  private static func isLong(_ number: ExactDecimal) -> Bool {
    number.normalized.description.count { $0 != "0" && $0.isNumber } >= 3
  }

  /// Words right before a figure that say how many there are. Sorted.
  private static let levelWords: Set<String> = [
    "are", "at", "counted", "counts", "had", "has", "have", "is", "of", "recorded", "records", "was", "were", "with",
  ]
}
