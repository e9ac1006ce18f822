import FiguresCore
import FiguresDatasets

extension TableReader {
  /// What a pair of numbers says against the tables; nothing where it is not clear what it counts or whose it is.
  func lookUp(_ pair: FigurePair, in passage: Int) -> [Ruling] {
    let place = pair.places.lowerBound
    if pair.link == .dash, let record = record(pair, in: passage) { return record }
    if let noun = tries(behind: pair.places.upperBound, in: passage) {
      guard let made = scoped(Statistic(noun, .made), at: place, in: passage),
        let attempted = scoped(Statistic(noun, .attempted), at: place, in: passage)
      else { return [] }
      return rulings(pair, [made, attempted], of: owners(of: place, in: passage))
    }
    return pair.link == .dash ? score(pair, in: passage) : []
  }

  /// `The Celtics (32-18)`: wins and losses, where the bracket holds nothing else.
  private func record(_ pair: FigurePair, in passage: Int) -> [Ruling]? {
    let items = desk.passages[passage].items
    let (open, close) = (pair.places.lowerBound - 1, pair.places.upperBound + 1)
    guard open > 0, close < items.count, items[open].text == "(", items[close].text == ")",
      let mention = mentions[passage].last(where: { $0.range.upperBound == open })
    else { return nil }
    return rulings(pair, [Statistic("win"), Statistic("loss")], of: resolved(mention, passage))
  }

  /// Each number of a pair against its own column of one row. A row that fits both is enough.
  private func rulings(_ pair: FigurePair, _ statistics: [Statistic], of owners: Owners) -> [Ruling] {
    let rows = owners.rows.filter { row in statistics.allSatisfy { column($0, of: row) != nil } }
    let isFitting = rows.contains { row in
      zip(statistics, pair.numbers).allSatisfy { number($0, of: row) == $1 }
    }
    if rows.count > 1, isFitting { return [] }
    if pair.claims.count == 2 {
      return zip(pair.claims, zip(statistics, pair.numbers)).compactMap { claim, asked in
        ruling(desk.claims[claim], asked.0, of: Owners(rows: rows, isSure: owners.isSure)) { $0 == asked.1 }
      }
    }
    guard let claim = pair.claims.first else { return [] }
    let single = zip(statistics, pair.numbers).compactMap { statistic, stated in
      ruling(desk.claims[claim], statistic, of: Owners(rows: rows, isSure: owners.isSure)) { $0 == stated }
    }
    return [single.first { $0.severity != nil } ?? single.first].compactMap { $0 }
  }

  /// `113-107`: what two rows have of one thing, in either order.
  private func score(_ pair: FigurePair, in passage: Int) -> [Ruling] {
    guard let rows = sides(before: pair.places.lowerBound, in: passage),
      let noun = compared(before: pair, rows, in: passage),
      let statistic = scoped(Statistic(noun), at: pair.places.lowerBound, in: passage),
      isTold(statistic, pair, in: passage)
    else { return [] }
    let cells = rows.compactMap { number(statistic, of: $0) }
    guard cells.count == 2 else { return [] }
    let shown = zip(rows, cells).map { "\(name(of: $0)): \($1.grouped)" }.joined(separator: "; ")
    func relation(_ verdict: Verdict, _ claims: [Int]) -> Relation {
      Relation(
        TableCell.page, verdict, claims.map { desk.claims[$0] },
        evidence: (verdict == .consistent ? "confirmed by the table: " : "")
          + "cells of two rows of a table: \(place(statistic, of: rows[0]))",
        working: "the table has \(shown); stated: \(pair.numbers.map(\.grouped).joined(separator: " and "))",
        suggestions: verdict == .consistent ? [] : [cells.map(\.grouped).joined(separator: " and ")])
    }
    if pair.numbers == cells || pair.numbers == cells.reversed() { return [Ruling(relation(.consistent, pair.claims))] }
    var left = cells
    var wrong: [Int] = []
    for (place, number) in pair.numbers.enumerated() {
      if let fitting = left.firstIndex(of: number) { left.remove(at: fitting) } else { wrong.append(place) }
    }
    let claims = pair.claims.count == 2 ? wrong.map { pair.claims[$0] } : pair.claims
    return claims.map { claim in
      Ruling(
        .error,
        "The table \(place(statistic, of: rows[0])) has \(shown); \(Working.words(desk.claims[claim])) fits neither side.",
        relation(.inconsistent, [claim]))
    }
  }

  /// The two rows a score is about: both named, or one of a table that has only two.
  func sides(before place: Int, in passage: Int) -> [Int]? {
    let named = mentions[passage].filter { $0.range.upperBound <= place }
    var rows: [Int] = []
    for mention in named.reversed() {
      for row in resolved(mention, passage).rows where isBody(row) && !rows.contains(row) { rows.insert(row, at: 0) }
    }
    guard let last = rows.last else { return nil }
    if let other = other(than: last) { return rows.contains(other) ? rows : [last, other] }
    return rows.count == 2 && !named.contains { $0.referent == .unknown } ? rows : nil
  }

  /// What the two sides are compared in: a statistic named in the sentence, else the score where a word of winning stands before.
  private func compared(before pair: FigurePair, _ rows: [Int], in passage: Int) -> String? {
    let sentence = desk.passages[passage]
    let place = pair.places.lowerBound
    let behind = sentence.items[(pair.places.upperBound + 1)...].prefix(2).map(\.text)
    if behind.contains(where: { ["run", "spurt", "burst", "record", "stretch", "series"].contains($0) }) { return nil }
    if let noun = sentence.items[..<place].reversed().lazy.compactMap({ ScoreWords.compared[$0.text] }).first {
      return noun
    }
    guard sentence.has(ScoreWords.verbs, in: 0..<place) else { return nil }
    let nouns = StatisticTerms.scores.filter { noun in rows.allSatisfy { column(Statistic(noun), of: $0) != nil } }
    return nouns.count == 1 ? nouns[0] : nil
  }

  /// Whether a score without a part is the final one: a lead is of some moment.
  private func isTold(_ statistic: Statistic, _ pair: FigurePair, in passage: Int) -> Bool {
    if statistic.part != nil || !StatisticTerms.scores.contains(statistic.noun) { return true }
    return desk.passages[passage].has(ScoreWords.final, in: 0..<pair.places.lowerBound)
  }
}

/// Words around scores. Sorted.
enum ScoreWords {
  /// Words that say who won or was ahead.
  static let verbs: Set<String> = final.union([
    "lead", "led", "leading", "out-score", "out-scored", "out-scoring", "outscore", "outscored", "outscoring",
    "trailed", "trailing",
  ])

  /// Words for how it ended.
  static let final: Set<String> = [
    "beat", "beaten", "beating", "blew", "crushed", "defeat", "defeated", "defeating", "downed", "edged", "fell",
    "lost", "routed", "topped",
    "upset", "victory", "win", "won",
  ]

  /// What two sides are compared in, by the word for it.
  static let compared: [String: String] = [
    "assist": "assist", "assists": "assist", "boards": "rebound", "glass": "rebound", "out-rebounded": "rebound",
    "outrebounded": "rebound", "outrebounding": "rebound", "rebound": "rebound", "rebounding": "rebound",
    "rebounds": "rebound", "turnover": "turnover",
    "turnovers": "turnover",
  ]
}
