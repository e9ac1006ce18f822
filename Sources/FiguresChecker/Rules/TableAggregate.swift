import FiguresCore
import FiguresDatasets

/// A rank, a count, a sum or a mean over the rows of a table.
enum TableAggregate: Rule {
  static let page = RulePage(
    id: "table-aggregate",
    summary: "A rank, a count of rows or a total does not hold in the table.",
    severity: .error,
    why: "Ranks, counts and sums over a table are what an article adds to it, and can be done again.",
    trap: "A choice of rows that the words imply and do not say.",
    rationale: """
      The rule reads "the second-largest of the three towns", "two of the four parishes have more than 4,000 inhabitants" and "together the three \
      branches lent 66,700 books". The number of things must be the number of rows (of the year that is named), or the noun the heading of their \
      names, so that nothing is left out; the column is the only one of numbers, or named. Rows that are no evidence keep it quiet.
      """,
    flawed: [
      "Alder is the third-largest of the four parishes, with 4,200 inhabitants.",
      "Crane is the smallest of the four parishes.",
      "Two of the four parishes have more than 3,500 inhabitants.",
      "Together the four parishes have 18,600 inhabitants.",
      "On average the four parishes have 4,800 inhabitants.",
    ],
    clean: [
      "Alder is the second-largest of the four parishes, with 4,200 inhabitants.",
      "Crane is the largest of the four parishes.",
      "Three of the four parishes have more than 3,500 inhabitants.",
      "Together the four parishes have 16,800 inhabitants.",
      "On average the four parishes have 4,200 inhabitants.",
      "Together the six parishes have 31,000 inhabitants.",
    ],
    sources: ["S. Jo and others, AggChecker: verifying text summaries of relational data sets, 2019"],
    table: RulePage.ExampleTable(
      file: "parish_inhabitants.csv",
      text: """
        parish,inhabitants
        Alder,4200
        Brook,3100
        Crane,5600
        Denby,3900
        """))

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.tables.flatMap { table in
      desk.passages.flatMap { passage -> [Ruling] in
        guard let group = TableGroup(passage, table, at: desk) else { return [] }
        return [rank(group), count(group), total(group)].compactMap { $0 }
      }
    }
  }

  // MARK: Rank

  private static func rank(_ group: TableGroup) -> Ruling? {
    let passage = group.passage
    guard let (place, order, end) = superlative(in: group), let row = group.namedRow,
      let value = group.value(row)
    else { return nil }
    let isLargest = end == .more
    guard
      let actual = group.table.rank(
        of: row, in: group.column, order: isLargest ? .largestFirst : .smallestFirst, among: group.rows)
    else { return nil }
    let claims = passage.figures.compactMap { group.desk.claim(passage, $0) }
    let words = passage.tokens[place].text
    var relation = Relation(
      page, actual == order ? .consistent : .inconsistent, claims,
      evidence: "\"\(words)\", held against \"\(group.table.title)\", \(group.table.columns[group.column].title)",
      working:
        "\(group.name(row)) has \(value.grouped), place \(actual) of \(group.rows.count) from the \(isLargest ? "largest" : "smallest")"
    )
    guard actual != order else { return Ruling(relation) }
    if let meant = group.rows.first(where: {
      group.table.rank(of: $0, in: group.column, order: isLargest ? .largestFirst : .smallestFirst, among: group.rows)
        == order
    }) {
      relation.suggestions = ["\(group.name(meant)), with \(group.value(meant)?.grouped ?? "")"]
    }
    return Ruling(
      .error,
      "\(group.name(row)) is number \(actual) from the \(isLargest ? "largest" : "smallest") in the table \"\(group.table.title)\", not number \(order).",
      relation)
  }

  /// The token of a superlative with its order: `largest` 1, `second-largest` 2, `more … than any other` 1.
  private static func superlative(in group: TableGroup) -> (place: Int, order: Int, end: Superlatives.End)? {
    let tokens = group.passage.tokens
    // "Since 2012" ranks in time; "since it has no shop" gives a reason.
    guard !RankWords.saysSince(tokens), !tokens.contains(where: { ["one", "among"].contains($0.text) }) else {
      return nil
    }
    for place in tokens.indices {
      let parts = tokens[place].text.split(separator: "-").map(String.init)
      if let last = parts.last, let end = Superlatives.end(last) {
        let before = place > 0 ? tokens[place - 1].text : ""
        let order = parts.count > 1 ? orders[parts[0]] : orders[before] ?? 1
        guard let order, group.isWhole(after: place) else { continue }
        return (place, order, end)
      }
      guard ["more", "fewer"].contains(tokens[place].text) else { continue }
      let rest = tokens[place...].dropFirst().prefix(8).map(\.text)
      if let than = rest.firstIndex(of: "than"), than + 2 < rest.endIndex, rest[than + 1] == "any",
        rest[than + 2] == "other", group.isLabel(tokens[min(place + than + 4, tokens.count - 1)].text)
      {
        return (place, 1, tokens[place].text == "more" ? .more : .less)
      }
    }
    return nil
  }

  private static let orders: [String: Int] = [
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "2nd": 2, "3rd": 3,
    "4th": 4, "5th": 5,
  ]

  // MARK: Count

  /// `Two of the four parishes have more than 4,000 inhabitants.`
  private static func count(_ group: TableGroup) -> Ruling? {
    let (passage, desk) = (group.passage, group.desk)
    guard let size = group.size, let index = passage.figures.firstIndex(of: size), index > 0,
      passage.text(size - 1) == "the" || passage.text(size - 1) == "of",
      passage.text(size - 2) == "of" || passage.text(size - 1) == "of",
      index + 1 < passage.figures.count, let part = desk.claim(passage, passage.figures[index - 1]),
      let stated = part.figure.value?.point, part.figure.hedge == .exact, part.figure.direction == nil,
      let bound = desk.claim(passage, passage.figures[index + 1]), Agreement.isBound(bound), group.fits(bound),
      let interval = bound.figure.asWritten
    else { return nil }
    let values = group.rows.compactMap { group.value($0) }
    guard values.count == group.rows.count else { return nil }
    let actual = values.count { interval.contains($0) }
    let holds = stated == ExactDecimal(Int32(actual))
    let relation = Relation(
      page, holds ? .consistent : .inconsistent, [part, bound],
      evidence: "a number of rows, held against \"\(group.table.title)\", \(group.table.columns[group.column].title)",
      working: "\(actual) of \(values.count) are \(Working.words(bound)); stated: \(Working.words(part))",
      suggestions: holds ? [] : ["\(actual)"])
    return holds
      ? Ruling(relation)
      : Ruling(
        .error,
        "In the table \"\(group.table.title)\" \(actual) of \(values.count) have \(Working.words(bound)), not \(Working.words(part)).",
        relation)
  }

  // MARK: Total

  /// `Together the four parishes have 16,800 inhabitants`, `9,400 of their 31,000 residents`.
  private static func total(_ group: TableGroup) -> Ruling? {
    let (passage, desk) = (group.passage, group.desk)
    guard let place = passage.figures.last(where: { isTotal($0, group) }), let claim = desk.claim(passage, place) else {
      return nil
    }
    let isMean = passage.has(["average", "mean"], in: stretch(0, upTo: place + 3))
    let values = group.rows.compactMap { group.value($0) }
    guard values.count == group.rows.count, let sum = group.table.sum(in: group.column, among: group.rows) else {
      return nil
    }
    let computed =
      isMean ? sum.divided(by: ExactDecimal(Int32(values.count)), rounding: .down)?.value.rounded(toDigits: 6) : sum
    guard let computed,
      let solution = Solution(
        .identity, of: [[Reading(name: "the table", interval: Interval(computed), strain: 0)]],
        stated: claim.figure.readings + rounded(claim))
    else { return nil }
    var relation = Relation(
      page, solution.verdict, [claim],
      evidence:
        "a \(isMean ? "mean" : "total") of all rows of \"\(group.table.title)\", \(group.table.columns[group.column].title)",
      working: "\(values.map(\.grouped).joined(separator: " + ")) = \(sum.grouped); stated: \(Working.words(claim))")
    guard solution.verdict == .inconsistent else { return Ruling(relation) }
    relation.cause = claim.figure.value?.point.flatMap { Cause.slip(from: $0, to: computed) }
    relation.suggestions = [computed.grouped]
    return Ruling(
      .error, "The rows of the table \"\(group.table.title)\" make \(computed.grouped), not \(Working.words(claim)).",
      relation)
  }

  private static func rounded(_ claim: Claim) -> [Reading] {
    guard claim.figure.hedge == .exact, let value = claim.figure.value?.point?.normalized, value.exponent > 0 else {
      return []
    }
    return [Reading(name: "rounded", interval: Interval(value, plusOrMinus: value.halfUnitInLastPlace), strain: 0)]
  }

  private static func isTotal(_ place: Int, _ group: TableGroup) -> Bool {
    let passage = group.passage
    guard let claim = group.desk.claim(passage, place), place != group.size, group.fits(claim),
      !Agreement.isBound(claim),
      group.size != nil
    else { return false }
    if passage.text(place - 1) == "their" { return true }
    return group.namedRow == nil
      && (passage.text(0) == "between" && passage.text(1) == "them"
        || passage.has(["altogether", "combined", "together", "total", "average", "mean"], in: 0..<passage.items.count)
        || passage.has(["them"], in: stretch(place, upTo: place + 4))
          && passage.has(["between"], in: stretch(place, upTo: place + 4))
        || passage.text(place + 1) == "in" && ["all", "total"].contains(passage.text(place + 2)))
  }
}
