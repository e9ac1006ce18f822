import FiguresCore
import FiguresDatasets

/// Sizes of one group of people over the years.
extension TableCell {
  /// The size of a group: the rows on both sides of a time without a row, and the rows a size and a share fit together.
  static func population(_ index: Int, _ group: String, at desk: Desk) -> [Ruling] {
    let claim = desk.claims[index]
    for table in desk.tables {
      guard let sizes = PopulationTable(group: group, in: table), let interval = claim.figure.asWritten else {
        continue
      }
      if desk.isPast(index) { return past(claim, interval, sizes).map { [$0] } ?? [] }
      if let share = shareBeside(index, at: desk), let column = sizes.share {
        return [joint(claim, interval, share, sizes, column)].compactMap { $0 }
      }
      return now(claim, interval, sizes).map { [$0] } ?? []
    }
    return []
  }

  /// When the size was passed, by the table.
  private static func past(_ claim: Claim, _ interval: Interval, _ sizes: PopulationTable) -> Ruling? {
    let rows = sizes.evidence
    let value = { (row: Int) in Interval(sizes.table.rows[row][sizes.column].number ?? .zero) }
    guard let above = rows.first(where: { interval.isBelow(value($0)) }), let upper = interval.upper else { return nil }
    let below = rows.last { value($0).isBelow(interval) && year(of: $0, sizes) < year(of: above, sizes) }
    let passed = sizes.table.rows[above].period?.first.map { "\($0.year)" } ?? "that row"
    var rowsShown = [below, above].compactMap { $0 }.map { sizes.words($0) }
    if let day = claim.period?.first { rowsShown.append("the time meant is \(day.year)") }
    return Ruling(
      .note,
      "By the table \"\(sizes.table.title)\", \(upper.spoken) was passed before \(passed): \(rowsShown.joined(separator: ", ")).",
      Relation(
        page, .notChecked, [claim], evidence: "the size of one group over time; no row has the time of the claim",
        working: rowsShown.joined(separator: "; ") + "; stated: \(Working.words(claim))"))
  }

  private static func year(of row: Int, _ sizes: PopulationTable) -> Int {
    sizes.table.rows[row].period?.first?.year ?? 9999
  }

  private static func now(_ claim: Claim, _ interval: Interval, _ sizes: PopulationTable) -> Ruling? {
    let rows = sizes.lastRows(2)
    guard !rows.isEmpty else { return nil }
    let fitting = sizes.evidence.filter { row in
      guard let number = sizes.table.rows[row][sizes.column].number, let stated = claim.figure.readings.hull else {
        return false
      }
      return stated.contains(number)
    }
    let years = fitting.suffix(3).map { sizes.words($0) }
    return Ruling(
      Relation(
        page, fitting.isEmpty ? .notChecked : .consistent, [claim],
        evidence: "the size of one group over time: \"\(sizes.table.title)\"; the claim names no time",
        working: "newest rows: \(rows.joined(separator: "; "))"
          + (years.isEmpty ? "" : "; fitting: \(years.joined(separator: "; "))")))
  }

  /// A percentage "of the population" in the same or the next sentence.
  private static func shareBeside(_ index: Int, at desk: Desk) -> Claim? {
    guard let place = desk.places[index] else { return nil }
    for other in desk.claims.indices {
      guard let there = desk.places[other], (place.passage...place.passage + 1).contains(there.passage),
        desk.claims[other].figure.unit?.dimension == .proportion, !desk.claims[other].figure.readings.isEmpty
      else { continue }
      let passage = desk.passages[there.passage]
      if passage.text(there.item + 1) == "of",
        passage.has(["population"], in: stretch(there.item + 2, upTo: there.item + 5)),
        !passage.has(["muslim"], in: stretch(there.item + 1, upTo: there.item + 5))
      {
        return desk.claims[other]
      }
    }
    return nil
  }

  private static func joint(
    _ size: Claim, _ interval: Interval, _ share: Claim, _ sizes: PopulationTable, _ column: Int
  ) -> Ruling? {
    guard let part = share.figure.asWritten else { return nil }
    let fitting = sizes.table.rowsInTime().filter { row in
      guard let number = sizes.table.rows[row][sizes.column].number, let percent = sizes.table.rows[row][column].number
      else { return false }
      return interval.contains(number) && part.contains(percent)
    }
    let shown = fitting.map { row in
      let doubt = sizes.table.rows[row].doubt(about: sizes.column).map { ", \($0.reason)" } ?? ""
      return "\(sizes.words(row)), \(sizes.table.rows[row][column].number?.description ?? "")%\(doubt)"
    }
    let isConfirmed = fitting.contains { sizes.table.rows[$0].isEvidence(for: sizes.column) }
    return Ruling(
      Relation(
        page, isConfirmed ? .consistent : .notChecked, [size, share],
        evidence: isConfirmed
          ? "size and share together fit rows of the table \"\(sizes.table.title)\""
          : "size and share held against the table \"\(sizes.table.title)\"",
        working: shown.isEmpty ? "no row fits both" : shown.joined(separator: "; ")))
  }
}
