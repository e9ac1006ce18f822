import FiguresCore
import FiguresDatasets

extension TableReader {
  /// `113-107`: what two rows have of one thing, in either order.
  func score(_ pair: FigurePair, in passage: Int) -> [HeldFigure] {
    guard let rows = sides(before: pair.places.lowerBound, in: passage),
      let noun = compared(before: pair, rows, in: passage),
      let statistic = scoped(Statistic(noun), at: pair.places.upperBound, in: passage),
      isTold(statistic, pair, in: passage)
    else { return [] }
    let cells = rows.compactMap { number(statistic, of: $0) }
    guard cells.count == 2 else { return [] }
    let claims = pair.claims.compactMap { $0 }.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    if pair.numbers == cells || pair.numbers == cells.reversed() {
      return claims.prefix(1).map { held($0, claims, .consistent, statistic, rows, cells) }
    }
    var left = cells
    var wrong: [Int] = []
    for (place, number) in pair.numbers.enumerated() {
      if let fitting = left.firstIndex(of: number) {
        left.remove(at: fitting)
      } else if let claim = pair.claims[place], !wrong.contains(claim) {
        wrong.append(claim)
      }
    }
    return wrong.map { held($0, [$0], .inconsistent, statistic, rows, cells) }
  }

  /// `by 16 in the fourth quarter`, `a 30-point win`: how far two rows lie apart.
  func margin(_ place: Int, in passage: Int) -> HeldFigure? {
    let sentence = desk.passages[passage]
    guard let index = sentence.items[place].claim, let stated = desk.claims[index].figure.value?.point,
      desk.claims[index].figure.hedge == .exact, isMargin(place, in: passage),
      let rows = sides(before: sentence.items.count, in: passage)
    else { return nil }
    let nouns = StatisticTerms.scores.filter { noun in rows.allSatisfy { column(Statistic(noun), of: $0) != nil } }
    guard nouns.count == 1, let statistic = scoped(Statistic(nouns[0]), at: place, in: passage) else { return nil }
    let cells = rows.compactMap { number(statistic, of: $0) }
    guard cells.count == 2, let gap = cells[0].adding(-cells[1], rounding: .down)?.value.magnitude else { return nil }
    return held(index, [index], gap == stated ? .consistent : .inconsistent, statistic, rows, cells, gap: gap)
  }

  private func isMargin(_ place: Int, in passage: Int) -> Bool {
    let sentence = desk.passages[passage]
    guard let claim = desk.claim(sentence, place) else { return false }
    let isOfScore =
      claim.figure.unit.map { StatisticTerms.scores.contains(StatisticTerms.noun(of: $0.name) ?? $0.name) } ?? false
    let start = clauseStart(before: place, in: passage)
    if claim.figure.kind == .count, isOfScore, claim.text.contains("-") {
      return sentence.items[(place + 1)...].prefix(3).contains {
        ["defeat", "loss", "margin", "victory", "win"].contains($0.text)
      }
    }
    guard sentence.text(place - 1) == "by", isOfScore || claim.figure.unit == nil,
      claim.figure.kind == .count || claim.figure.kind == .number,
      claim.figure.direction == nil
    else { return false }
    return sentence.has(ScoreWords.outscoring.union(ScoreWords.final), in: start..<place)
  }

  private func held(
    _ claim: Int, _ claims: [Int], _ verdict: Verdict, _ statistic: Statistic, _ rows: [Int], _ cells: [ExactDecimal],
    gap: ExactDecimal? = nil
  ) -> HeldFigure {
    let shown = zip(rows, cells).map { "\(name(of: $0)): \($1.grouped)" }.joined(separator: "; ")
    let difference = gap.map { "; the difference is \($0.grouped)" } ?? ""
    let stated = claims.map { Working.words(desk.claims[$0]) }.joined(separator: " and ")
    var relation = Relation(
      TableCell.page, verdict, claims.map { desk.claims[$0] },
      evidence: (verdict == .consistent ? "confirmed by the table: " : "")
        + "cells of two rows of a table: \(place(statistic, of: rows[0]))",
      working: "the table has \(shown)\(difference); stated: \(stated)")
    let figure = { (ruling: Ruling) in
      HeldFigure(ruling: ruling, claim: claim, statistic: statistic, row: nil) {
        $0 == gap || gap == nil && cells.contains($0)
      }
    }
    guard verdict == .inconsistent else { return figure(Ruling(relation)) }
    relation.suggestions = gap.map { [$0.grouped] } ?? cells.map(\.grouped)
    let end = gap == nil ? "\(stated) fits neither side" : "that is not \(stated)"
    return figure(
      Ruling(.error, "The table \(place(statistic, of: rows[0])) has \(shown)\(difference); \(end).", relation))
  }

  /// The two rows a score is about: both named, or one of a table that has only two.
  private func sides(before place: Int, in passage: Int) -> [Int]? {
    let named = mentions[passage].filter { $0.range.upperBound <= place }
    var rows: [Int] = []
    for mention in named.reversed() {
      for row in resolved(mention, passage).rows where isBody(row) && !rows.contains(row) { rows.insert(row, at: 0) }
    }
    guard let last = rows.last, !named.contains(where: { $0.referent == .unknown && $0.hasArticle }) else { return nil }
    if let other = other(than: last) { return rows.contains(other) ? Array(rows.suffix(2)) : [last, other] }
    return rows.count == 2 && !named.contains { $0.referent == .unknown } ? rows : nil
  }

  /// What the two sides are compared in: a statistic named in the sentence, else the score where a word of winning stands before.
  private func compared(before pair: FigurePair, _ rows: [Int], in passage: Int) -> String? {
    let sentence = desk.passages[passage]
    let place = pair.places.lowerBound
    let behind = sentence.items[(pair.places.upperBound + 1)...].prefix(2).map(\.text)
    if behind.contains(where: { ScoreWords.runs.contains($0) }) { return nil }
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
  static let verbs: Set<String> = final.union(outscoring).union(["lead", "leading", "led", "trailed", "trailing"])

  /// Words for having the better of a part.
  static let outscoring: Set<String> = [
    "out-score", "out-scored", "out-scores", "out-scoring", "outscore", "outscored", "outscores", "outscoring",
  ]

  /// Words for how it ended.
  static let final: Set<String> = [
    "beat", "beaten", "beating", "blew", "crushed", "defeat", "defeated", "defeating", "downed", "edged", "fell",
    "lost", "routed", "topped",
    "upset", "victory", "win", "won",
  ]

  /// Nouns behind a pair that is no score of two sides.
  static let runs: Set<String> = ["burst", "record", "run", "series", "spurt", "stretch"]

  /// What two sides are compared in, by the word for it.
  static let compared: [String: String] = [
    "assist": "assist", "assists": "assist", "boards": "rebound", "glass": "rebound", "out-rebounded": "rebound",
    "outrebounded": "rebound", "outrebounding": "rebound", "rebound": "rebound", "rebounding": "rebound",
    "rebounds": "rebound", "turnover": "turnover", "turnovers": "turnover",
  ]
}
