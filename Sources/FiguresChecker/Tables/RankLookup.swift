import FiguresCore
import FiguresDatasets

extension TableReader {
  /// `second on the team with 15 points`: a place in the order of the rows of one team. Nil where team, column or row is not certain.
  func teamRank(_ place: Int, in passage: Int) -> HeldFigure? {
    let sentence = desk.passages[passage]
    guard let index = sentence.items[place].claim, desk.claims[index].figure.kind == .ordinal,
      let stated = desk.claims[index].figure.value?.point, sentence.text(place + 1) == "on",
      sentence.text(place + 3) == "team",
      scope(of: place, in: passage) == .whole, let statistic = ranked(behind: place, in: passage)
    else { return nil }
    let owners = owners(of: place, in: passage)
    guard owners.isSure, owners.rows.count == 1, let row = owners.rows.first, let mates = team(of: row) else {
      return nil
    }
    return held(index, stated, row, among: mates, statistic, .largestFirst)
  }

  /// `the second-largest of the three towns, with 9,400 residents`: the order of all rows, where their number is named.
  func rank(of figure: HeldFigure, _ place: Int, in passage: Int) -> HeldFigure? {
    let sentence = desk.passages[passage]
    guard let row = figure.row, figure.statistic.part == nil, figure.ruling.relation.verdict == .consistent,
      let (word, position, order) = superlative(before: place, in: sentence), sentence.text(word + 1) == "of",
      owners(of: word, in: passage) == Owners(rows: [row], isSure: true)
    else { return nil }
    let rows = index.entries.indices.filter { index.entries[$0].table == index.entries[row].table }
    let isOfAll = sentence.figures.contains { other in
      (word + 2...word + 3).contains(other)
        && desk.claim(sentence, other)?.figure.value?.point == ExactDecimal(Int32(rows.count))
    }
    let before = sentence.text(word - 1)
    let isNumbered = word > 0 && sentence.items[word - 1].claim != nil
    guard isOfAll, !isNumbered, before != "one" else { return nil }
    return held(figure.claim, ExactDecimal(Int32(position)), row, among: rows, figure.statistic, order)
  }

  /// The first word that ranks. A numeral within it, as in `second-largest`, may have been read as a figure.
  private func superlative(before place: Int, in sentence: Passage) -> (item: Int, place: Int, order: RankOrder)? {
    for token in sentence.tokens {
      guard let (position, order) = RankWords.order(token.text),
        let item = sentence.items.firstIndex(where: { $0.span.overlaps(token.span) })
      else { continue }
      return item < place ? (item, position, order) : nil
    }
    return nil
  }

  private func held(
    _ claim: Int, _ stated: ExactDecimal, _ row: Int, among rows: [Int], _ statistic: Statistic, _ order: RankOrder
  ) -> HeldFigure? {
    let numbers = rows.compactMap { number(statistic, of: $0) }
    // Who has no number, as those who did not play, is ahead of nobody.
    guard order == .largestFirst || numbers.count == rows.count, let own = number(statistic, of: row) else {
      return nil
    }
    let ahead = numbers.count { order == .largestFirst ? $0 > own : $0 < own }
    let first = Int32(ahead + 1)
    let last = Int32(ahead + numbers.count { $0 == own })
    let isFitting = ExactDecimal(first) <= stated && stated <= ExactDecimal(last)
    let relation = Relation(
      TableCell.page, isFitting ? .consistent : .inconsistent, [desk.claims[claim]],
      evidence: "the order of \(rows.count) rows of a table: \(place(statistic, of: row))",
      working:
        "by \(statistic.noun)s \(name(of: row)) with \(own.grouped) is number \(first) of \(rows.count); stated: number \(stated)",
      suggestions: isFitting ? [] : ["number \(first)"])
    let ruling =
      isFitting
      ? Ruling(relation)
      : Ruling(
        .error,
        "By the table \(place(statistic, of: row)), \(name(of: row)) is number \(first) of \(rows.count), not \(stated).",
        relation)
    return HeldFigure(ruling: ruling, claim: claim, statistic: statistic, row: nil) { _ in isFitting }
  }

  /// What the ranking goes by: `in scoring`, or the first figure behind.
  private func ranked(behind place: Int, in passage: Int) -> Statistic? {
    let sentence = desk.passages[passage]
    guard let next = sentence.figures.first(where: { $0 > place }), let claim = desk.claim(sentence, next) else {
      return nil
    }
    if sentence.has(["rebounding", "rebounds", "assists"], in: stretch(place + 4, upTo: next)) { return nil }
    guard claim.figure.kind == .count, let noun = claim.figure.unit.flatMap({ StatisticTerms.noun(of: $0.name) }),
      StatisticTerms.scores.contains(noun)
    else { return nil }
    return Statistic(noun)
  }

  /// The rows of the same team, by a column that names the team; nil where no column or more than one does, or two teams share a name.
  private func team(of row: Int) -> [Int]? {
    let entry = index.entries[row]
    let table = desk.tables[entry.table]
    let columns = table.columns(of: .label).filter { column in
      !RankWords.teams.isDisjoint(with: table.columns[column].nameWords)
        && table.rows[entry.row][column].text?.isEmpty == false
    }
    guard columns.count == 1, let name = table.rows[entry.row][columns[0]].text else { return nil }
    let words = NameIndex.words(of: name)
    let namesakes = index.rows(namedBy: words).filter { index.entries[$0].table != entry.table }
    guard namesakes.count <= 1 else { return nil }
    return index.entries.indices.filter {
      index.entries[$0].table == entry.table && table.rows[index.entries[$0].row][columns[0]].text == name
    }
  }
}

/// Words that rank.
enum RankWords {
  /// The place a word gives and from which end: `second-largest` is the second from above.
  static func order(_ word: String) -> (place: Int, order: RankOrder)? {
    let parts = word.split(separator: "-").map(String.init)
    guard let last = parts.last, parts.count <= 2, let end = Superlatives.end(last) else { return nil }
    let order: RankOrder = end == .more ? .largestFirst : .smallestFirst
    guard parts.count == 2, let first = parts.first else { return (1, order) }
    return places[first].map { ($0, order) }
  }

  /// Whether some words rank in time, `since 2012`, and do not give a reason, `since it has no shop`.
  static func saysSince(_ tokens: [Token]) -> Bool {
    zip(tokens, tokens.dropFirst()).contains {
      $0.text == "since" && ($1.isCapitalised || $1.text.first?.isNumber ?? false)
    }
  }

  private static let places: [String: Int] = ["fifth": 5, "fourth": 4, "second": 2, "third": 3]

  /// Words of headings for the team of a row.
  static let teams: Set<String> = ["club", "side", "squad", "team"]
}
