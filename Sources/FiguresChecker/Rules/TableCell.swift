import FiguresCore
import FiguresDatasets

/// A figure against the tables at hand.
enum TableCell: Rule {
  static let page = RulePage(
    id: "table-cell",
    summary: "A figure differs from the cell of a table that it speaks of.",
    severity: .error,
    why: "The figure was taken from a table, which still has it.",
    trap: "Later revisions, other rows and columns of like names, and figures of another index.",
    rationale: """
      The column is found by the words of its title and its unit, the row by its labels and by the time the claim names. A cell contradicts only when \
      column, row and time are all determined; it confirms as soon as it is the only one that fits. The cell is rounded to the digits of the text. \
      Rows that were recalled, that have low confidence or that come from the article itself neither confirm nor contradict. Where no row has the year, \
      the rows on both sides are shown as a note. A table that stands in the article itself contradicts only where the sentence says that there are so \
      many, or where the figure is the cell's with a slip in it, as 36,100 is of 63,100.
      """,
    flawed: [
      "The Millgate branch made 36,100 loans in 2023.",
      "Loans at Quayside fell to 25,100 in 2024.",
      "In 2024 Quayside made 29,500 loans, the council said.",
      "In 2024, some 76,700 loans were made at Millgate.",
    ],
    clean: [
      "The Millgate branch made 63,100 loans in 2023.",
      "The Millgate branch made about 63,000 loans in 2023.",
      "The Millgate branch made 58,000 loans in 2019.",
      "In 2023 and 2024 the Millgate branch made 129,800 loans.",
      "Millgate and Quayside made 90,500 loans between them in 2023.",
      "Quayside made 25,900 loans in 2024; the branch at Oakfield made 19,200.",
      "In 2024 Millgate made 66,700 loans, 1,300 of them of tools.",
    ],
    sources: ["S. Jo and others, AggChecker: verifying text summaries of relational data sets, 2019"],
    table: RulePage.ExampleTable(
      file: "library_loans.csv",
      text: """
        branch,year,loans
        Millgate,2023,63100
        Quayside,2023,27400
        Millgate,2024,66700
        Quayside,2024,25900
        """))

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
    let place = "\"\(table.title)\", \(table.place(row: row, column: column)), \(table.columns[column].title)"
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
}
