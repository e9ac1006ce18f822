import FiguresCore
import FiguresDatasets

/// All the rows of a table that a sentence speaks of together: those of the year it names, or all where the table has no times.
struct TableGroup: Sendable {
  let desk: Desk
  let passage: Passage
  let table: Table
  /// The rows, those that sum up others left out.
  let rows: [Int]
  /// The column of numbers.
  let column: Int
  /// The place of the figure that says how many things there are, where it is the number of rows.
  let size: Int?

  /// Nil where rows or column are not determined.
  init?(_ passage: Passage, _ table: Table, at desk: Desk) {
    guard let label = table.columns(of: .label).first else { return nil }
    var rows = Array(table.rows.indices)
    if rows.contains(where: { table.rows[$0].period != nil }) {
      guard let year = passage.tokens.lazy.compactMap(YearToken.year).first else { return nil }
      rows = table.rows(inYear: year)
    } else if table.isOfAnotherTime(than: passage) {
      return nil
    }
    rows = rows.filter { !table.isTotal($0) && table.rows[$0][label].text?.isEmpty == false }
    guard rows.count >= 2, Set(rows.compactMap { table.rows[$0][label].text }).count == rows.count else { return nil }
    let words = passage.tokens.filter { !$0.isMark }.map(\.text)
    let numbers = table.columns(of: .number)
    let named = table.columns(matching: words).filter(\.isWhole)
    guard let column = numbers.count == 1 ? numbers.first : named.count == 1 ? named.first?.index : nil,
      rows.allSatisfy({ table.rows[$0].isEvidence(for: column) && table.rows[$0][column].number != nil })
    else { return nil }
    let count = ExactDecimal(Int32(rows.count))
    let heading = Set(table.columns[label].words + table.columns[label].nameWords)
    size = passage.figures.first { place in
      guard let claim = desk.claim(passage, place), claim.figure.kind == .count, claim.figure.value?.point == count,
        let noun = claim.figure.unit?.name.split(separator: " ").last
      else { return false }
      return heading.contains(Words.normal(noun))
        && (passage.items.indices.contains(place - 1)
          && ["all", "of", "the", "these", "those"].contains(passage.text(place - 1)))
    }
    self.desk = desk
    self.passage = passage
    self.table = table
    self.rows = rows
    self.column = column
    self.heading = heading
    let labelled = table.rows(labelled: words, among: rows).filter { !$0.wholeLabels.isEmpty }
    namedRow = labelled.count == 1 ? labelled[0].index : nil
  }

  private let heading: Set<String>
  /// The only row the sentence names; nil where it names none or several.
  let namedRow: Int?

  /// Whether a word is the heading of the names: `parish`.
  func isLabel(_ word: String) -> Bool { heading.contains(Words.normal(word)) }

  /// Whether all rows are meant by what stands behind a superlative: `of the four parishes`, `the busiest branch`.
  func isWhole(after token: Int) -> Bool {
    let tokens = passage.tokens
    let next = tokens.indices.contains(token + 1) ? tokens[token + 1].text : ""
    if isLabel(next) { return true }
    // "the third most successful of the four clubs"
    if ["number", "share", "tally", "total"].contains(next), tokens[token].text != next {
      return isWhole(after: token + 1)
    }
    if ["least", "most"].contains(tokens[token].text), next != "of", tokens.indices.contains(token + 2),
      tokens[token + 2].text == "of"
    {
      return isWhole(after: token + 1)
    }
    guard next == "of", let size,
      let start = tokens.firstIndex(where: { $0.span.start >= passage.items[size].span.start })
    else { return false }
    return start - token <= 4
  }

  /// The number of a row.
  func value(_ row: Int) -> ExactDecimal? { table.rows[row][column].number }

  /// The row as the table names it.
  func name(_ row: Int) -> String {
    table.columns(of: .label).first.flatMap { table.rows[row][$0].text } ?? "line \(table.rows[row].line)"
  }

  /// Whether a figure can be of the column: a level in its unit or of its noun.
  func fits(_ claim: Claim) -> Bool {
    guard claim.figure.direction == nil, !claim.figure.readings.isEmpty else { return false }
    let column = table.columns[column]
    switch claim.figure.kind {
    case .count:
      guard let noun = claim.figure.unit?.name.split(separator: " ").last else { return false }
      return Set(column.words + column.nameWords).contains(Words.normal(noun))
        || column.unit == "person" && Senses.of(String(noun)).contains(.person)
    case .money, .measure, .rate: return column.unit == claim.figure.unit?.name
    default: return false
    }
  }
}
