import FiguresCore
import FiguresDatasets

/// "The highest since" against a table.
enum HighestSince: Rule {
  static let page = RulePage(
    id: "highest-since",
    summary: "A value is not the highest (or lowest) since the time that is named.",
    severity: .error,
    why: "Records are news, and a table tells at once whether there is one.",
    trap: "Ties, and words that leave the beginning open: \"since at least\".",
    rationale: """
      "The highest since February" says that nothing in between was as high, and that February was. The rule finds the cell of the value by column, label and time as for table-cell, and looks through the rows \
      between. "Since at least" and "one of the highest" keep it quiet.
      """,
    flawed: [
      "The pool counted 6,300 visits in May 2024, the most since January 2024.",
      "With 5,900 visits, April 2024 was the lowest since February 2024.",
      "The pool had 6,800 visits in June 2024, the highest since January 2024.",
      "There were 6,100 visits to the pool in March 2024, the highest figure since January 2024.",
    ],
    clean: [
      "The pool counted 6,300 visits in May 2024, the most since February 2024.",
      "In April 2024 there were 5,900 visits to the pool, the fewest since January 2024.",
      "The pool had 6,800 visits in June 2024, one of the highest figures since January 2024.",
      "The pool had 6,800 visits in June 2024, the highest since at least January 2024.",
      "The pool had 6,800 visits in June 2024, the highest since 2019.",
    ],
    sources: ["G. Karagiannis and others, Scrutinizer, 2020"],
    table: RulePage.ExampleTable(
      file: "pool_visits.csv",
      text: """
        month,visits
        2024-01,5200
        2024-02,6450
        2024-03,6100
        2024-04,5900
        2024-05,6300
        2024-06,6800
        """))

  private static let high: Set<String> = ["highest", "biggest", "largest", "fastest", "most"]
  private static let low: Set<String> = ["lowest", "smallest", "slowest", "fewest", "weakest"]

  static func rulings(at desk: Desk) -> [Ruling] {
    guard !desk.tables.isEmpty else { return [] }
    return desk.claims.indices.compactMap { ruling($0, at: desk) }
  }

  private static func ruling(_ index: Int, at desk: Desk) -> Ruling? {
    guard let place = desk.places[index], desk.claims[index].figure.kind != .date,
      desk.claims[index].figure.kind != .year
    else { return nil }
    let passage = desk.passages[place.passage]
    guard
      let word = passage.tokens.indices.first(where: {
        (high.contains(passage.tokens[$0].text) || low.contains(passage.tokens[$0].text))
          && $0 + 1 < passage.tokens.count
      }),
      let since = passage.tokens.indices.first(where: { $0 > word && passage.tokens[$0].text == "since" }),
      since - word <= 4,
      !passage.tokens.contains(where: { $0.text == "one" || $0.text == "least" }),
      passage.tokens[word].span.start > desk.claims[index].span.start
        || desk.places[index]?.item == passage.figures.first,
      let then = days(after: since, in: passage.tokens)
    else { return nil }
    let isHigh = high.contains(passage.tokens[word].text)
    for table in desk.tables {
      guard let match = CellMatch(index, at: desk, in: table), let now = table.rows[match.row].period?.first else {
        continue
      }
      let column = match.column
      let rows = table.rowsInTime().filter { row in
        guard let first = table.rows[row].period?.first, table.rows[row].isEvidence(for: column) else { return false }
        return first > then.last && first < now
      }
      guard let value = table.rows[match.row][column].number, !rows.isEmpty else { continue }
      let rival = rows.last { row in
        table.rows[row][column].number.map { isHigh ? $0 >= value : $0 <= value } ?? false
      }
      if rival == nil, let ruling = understated(index, match, then, isHigh, passage.tokens[word].text, at: desk) {
        return ruling
      }
      let time = { (row: Int) in table.rows[row].period?.text ?? "" }
      let verdict: Verdict = rival == nil ? .consistent : .inconsistent
      let word = passage.tokens[word].text
      let relation = Relation(
        page, verdict, [desk.claims[index]],
        evidence: "\"\(word) since\", held against \"\(table.title)\", \(table.columns[column].title)",
        working: rival.map { "\(time($0)) has \(table.rows[$0][column].number?.grouped ?? "")" }
          ?? "no row in between is \(isHigh ? "as high" : "as low")",
        suggestions: rival.map { ["the \(word) since \(time($0))"] } ?? [])
      guard let rival else { return Ruling(relation) }
      return Ruling(
        .error,
        "\(Working.words(desk.claims[index])) was not the \(word) since then: \(time(rival)) has \(table.rows[rival][column].number?.grouped ?? "").",
        relation)
    }
    return nil
  }

  /// "The highest since October" where October was lower: it has been longer than that.
  private static func understated(
    _ index: Int, _ match: CellMatch, _ then: (first: CalendarDate, last: CalendarDate), _ isHigh: Bool, _ word: String,
    at desk: Desk
  ) -> Ruling? {
    let (table, column) = (match.table, match.column)
    let named = table.rows(from: then.first, to: then.last).filter { table.rows[$0].isEvidence(for: column) }
    guard named.count == 1, let value = table.rows[match.row][column].number,
      let earlier = table.rows[named[0]][column].number, isHigh ? earlier < value : earlier > value
    else { return nil }
    let rival = isHigh ? table.lastRow(asHighAs: match.row, in: column) : table.lastRow(asLowAs: match.row, in: column)
    let time = { (row: Int) in table.rows[row].period?.text ?? "" }
    let claim = desk.claims[index]
    return Ruling(
      .error,
      "\(Working.words(claim)) is the \(word) for longer than that: \(time(named[0])) has \(earlier.grouped).",
      Relation(
        page, .inconsistent, [claim],
        evidence: "\"\(word) since\", held against \"\(table.title)\", \(table.columns[column].title)",
        working: "\(time(named[0])) has \(earlier.grouped), \(isHigh ? "less" : "more") than \(value.grouped)",
        suggestions: rival.map { ["the \(word) since \(time($0))"] } ?? []))
  }

  /// The month or year behind "since".
  private static func days(after place: Int, in tokens: [Token]) -> (first: CalendarDate, last: CalendarDate)? {
    let rest = Array(tokens.dropFirst(place + 1).prefix(3))
    if let first = rest.first, let month = CalendarWords.month(first.text), rest.count > 1,
      let year = YearToken.year(rest[1]),
      let start = CalendarDate(year: year, month: month, day: 1),
      let end = CalendarDate(year: year, month: month, day: CalendarDate.daysInMonth(month, of: year))
    {
      return (start, end)
    }
    guard let first = rest.first, let year = YearToken.year(first), let start = CalendarDate.start(ofYear: year),
      let end = CalendarDate.end(ofYear: year)
    else { return nil }
    return (start, end)
  }
}
