import FiguresCore
import FiguresDatasets

/// A figure against the tables at hand.
enum TableCell: Rule {
  static let page = RulePage(
    id: "table-cell",
    summary: "A figure differs from the cell of a table that it speaks of.",
    severity: .error,
    rationale: """
      The column is found by the words of its title and its unit, the row by its labels and by the time the claim names. A cell contradicts only when \
      column, row and time are all determined; it confirms as soon as it is the only one that fits. The cell is rounded to the digits of the text. \
      Rows that were recalled, that have low confidence or that come from the article itself neither confirm nor contradict. Where no row has the year, \
      the rows on both sides are shown as a note.
      """,
    flawed: [], clean: [],
    sources: ["S. Jo and others, AggChecker: verifying text summaries of relational data sets, 2019"])

  static func rulings(at desk: Desk) -> [Ruling] {
    guard !desk.tables.isEmpty else { return [] }
    var (rulings, told) = TableReader(desk)?.rulings() ?? ([], [])
    for index in desk.claims.indices where !told.contains(index) && isLookedUp(index, at: desk) {
      if let group = desk.populationGroup(of: index) {
        rulings += population(index, group, at: desk)
        continue
      }
      for table in desk.tables {
        if let match = CellMatch(index, at: desk, in: table), let ruling = ruling(index, match, at: desk) {
          rulings.append(ruling)
          break
        }
        if let ruling = event(index, table, at: desk) {
          rulings.append(ruling)
          break
        }
      }
    }
    return rulings
  }

  private static func isLookedUp(_ index: Int, at desk: Desk) -> Bool {
    guard let place = desk.places[index], !desk.claims[index].figure.readings.isEmpty else { return false }
    // "9,400 of their 31,000 residents": the whole belongs to more than one row; "on behalf of 62 countries" does not.
    let passage = desk.passages[place.passage]
    let isNarrowed = passage.has(.definite, in: stretch(place.item - 1, upTo: place.item))
    let of = isNarrowed ? place.item - 2 : place.item - 1
    if passage.text(of) == "of", !Self.carriers.contains(passage.text(of - 1)) { return false }
    switch desk.claims[index].figure.kind {
    case .count, .share, .change, .money, .measure, .rate, .number: return true
    default: return false
    }
  }

  /// Words whose `of` takes in the whole number that follows.
  private static let carriers: Set<String> = ["behalf", "number", "population", "total"]

  private static func ruling(_ index: Int, _ match: CellMatch, at desk: Desk) -> Ruling? {
    let claim = desk.claims[index]
    let (table, row, column) = (match.table, match.row, match.column)
    guard let cell = table.figure(row: row, column: column), let value = table.rows[row][column].number else {
      return nil
    }
    let place = "\"\(table.title)\", line \(table.rows[row].line), \(table.columns[column].title)"
    var stated = claim.figure.readings
    if claim.figure.direction == .down {
      stated = stated.map { Reading(name: $0.name, interval: -$0.interval, strain: $0.strain) }
    }
    guard let solution = Solution(.identity, of: [cell.readings], stated: loosened(stated, claim)) else { return nil }
    let words =
      desk.places[index].map { desk.words(match.words, in: desk.passages[$0.passage]) { Words.normal($0) } } ?? ""
    var relation = Relation(
      page, solution.verdict, [claim],
      evidence: "a cell of a table\(words.isEmpty ? "" : ", by \(words)"): \(place)",
      working: "the table has \(value.grouped); stated: \(Working.words(claim))")
    if let doubt = table.rows[row].doubt(about: column) {
      relation.verdict = .notChecked
      relation.working += "; the row is not evidence: \(doubt.reason)"
      return Ruling(relation)
    }
    if solution.verdict != .inconsistent {
      relation.evidence = "confirmed by the table: " + relation.evidence
      return Ruling(relation)
    }
    guard match.isSure else { return nil }
    relation.cause = claim.figure.value?.point.flatMap { Cause.slip(from: $0, to: value.magnitude) }
    relation.suggestions = [Working.amount(value.magnitude, like: claim)]
    return Ruling(.error, "The table \(place) has \(value.grouped), not \(Working.words(claim)).", relation)
  }

  /// A count is rounded to its last digit other than zero before it is held against a cell.
  private static func loosened(_ readings: [Reading], _ claim: Claim) -> [Reading] {
    guard claim.figure.hedge == .exact, let value = claim.figure.value?.point?.normalized, value.exponent > 0 else {
      return readings
    }
    return readings + [
      Reading(name: "rounded", interval: Interval(value, plusOrMinus: value.halfUnitInLastPlace), strain: 0)
    ]
  }

  /// An event table: a row of the days before the article, whose number and unit are the claim's and whose words the article shares.
  private static func event(_ index: Int, _ table: Table, at desk: Desk) -> Ruling? {
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
          "confirmed by the table: \"\(table.title)\", line \(table.rows[row].line), \(day), \(labels.prefix(4).joined(separator: ", "))",
        working: "the table has \(value.grouped); stated: \(Working.words(claim))"))
  }

  /// The size of a group: the rows on both sides of a time without a row, and the rows a size and a share fit together.
  private static func population(_ index: Int, _ group: String, at desk: Desk) -> [Ruling] {
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
