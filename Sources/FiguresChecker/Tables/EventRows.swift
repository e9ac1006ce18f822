import FiguresCore
import FiguresDatasets

/// Figures of events against tables with one row an event.
extension TableCell {
  /// An event table: a row of the days before the article, whose number and unit are the claim's and whose words the article shares.
  static func event(_ index: Int, _ table: Table, at desk: Desk) -> Ruling? {
    let claim = desk.claims[index]
    guard claim.figure.kind == .count, let noun = desk.subjects[index].noun, let date = desk.article.date,
      let first = date.adding(days: -7),
      let place = desk.places[index], let value = claim.figure.value?.point
    else { return nil }
    let columns = table.columns.indices.filter {
      table.columns[$0].role == .number && table.columns[$0].unit.map(NounSynonyms.common) == noun
    }
    guard let column = columns.first else { return nil }
    let asked = desk.askedWords(of: index, place).far
    guard !Set(Words.normal(in: table.title)).isDisjoint(with: Set(asked.map { Words.normal($0) })) else { return nil }
    let rows = table.rows(from: first, to: date).filter { row in
      table.rows[row].isEvidence(for: column) && table.interval(row: row, column: column)?.contains(value) == true
        && table.rows[row][column].number == value
    }
    let near = Set(desk.askedWords(of: index, place).near.map { Words.normal($0) })
    let named = rows.first { row in
      table.columns(of: .label).contains { label in
        let words = Words.normal(in: table.rows[row][label].text ?? "")
        return !words.isEmpty && near.isSuperset(of: words)
      }
    }
    guard let row = named ?? rows.first else { return nil }
    let labels = table.columns(of: .label).compactMap { table.rows[row][$0].text }.filter { !$0.isEmpty }
    let day = table.rows[row].period?.first.map { "\($0)" } ?? ""
    return Ruling(
      Relation(
        page, .consistent, [claim],
        evidence:
          "confirmed by the table: \"\(table.title)\", \(table.place(row: row, column: column)), \(day), \(labels.prefix(4).joined(separator: ", "))",
        working: "the table has \(value.grouped); stated: \(Working.words(claim))"))
  }
}
