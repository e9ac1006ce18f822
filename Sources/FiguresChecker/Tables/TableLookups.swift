import FiguresCore
import FiguresDatasets

extension TableReader {
  /// A figure held against the rows it can belong to: confirmed, contradicted, or not decided, and then why. Nil where no row has such a
  /// number.
  func held(_ index: Int, _ statistic: Statistic, of owners: Owners, fits: @escaping (ExactDecimal) -> Bool)
    -> HeldFigure?
  {
    let claim = desk.claims[index]
    func figure(_ ruling: Ruling, _ row: Int?) -> HeldFigure {
      HeldFigure(ruling: ruling, claim: index, statistic: statistic, row: row, fits: fits)
    }
    let rows = owners.rows.filter { has(statistic.noun, $0) && hasColumn(statistic, $0) }
    guard let first = rows.first else { return nil }
    let numbers = rows.map { number(statistic, of: $0) }
    let found = numbers.compactMap { $0 }
    let fitting = rows.indices.filter { numbers[$0].map(fits) == true }
    let names = rows.map { name(of: $0) }
    let shown = zip(names, numbers).map { "\($0): \($1?.grouped ?? "nothing")" }.joined(separator: "; ")
    var relation = Relation(
      TableCell.page, .notChecked, [claim],
      evidence: "a cell of a table: \(place(statistic, of: rows[fitting.first ?? 0]))",
      working: "the table has \(shown); stated: \(Working.words(claim))")
    if rows.count == 1, fitting.count == 1 {
      relation.verdict = .consistent
      relation.evidence = "confirmed by the table: " + relation.evidence
      return figure(Ruling(relation), first)
    }
    guard fitting.isEmpty, found.count == rows.count, owners.isSure else {
      relation.working +=
        found.count < rows.count ? "; the cell is empty or no evidence" : "; whose figure it is is not certain"
      return figure(Ruling(relation), nil)
    }
    relation.verdict = .inconsistent
    relation.cause = claim.figure.value?.point.flatMap { Cause.slip(from: $0, to: found[0]) }
    relation.suggestions = [Working.amount(found[0], like: claim)]
    return figure(
      Ruling(
        .error,
        "The table \(place(statistic, of: first)) has \(found[0].grouped) for \(names[0]), not \(Working.words(claim)).",
        relation), first)
  }

  private func hasColumn(_ statistic: Statistic, _ entry: Int) -> Bool {
    if column(statistic, of: entry) != nil { return true }
    guard case .half(let half)? = statistic.part else { return false }
    return [2 * half - 1, 2 * half].allSatisfy {
      column(Statistic(statistic.noun, statistic.aspect, part: .quarter($0)), of: entry) != nil
    }
  }

  /// The statistic with the part its clause names; nil where the clause speaks of something the table does not tell.
  func scoped(_ statistic: Statistic, at place: Int, in passage: Int) -> Statistic? {
    switch scope(of: place, in: passage) {
    case .whole: return statistic
    case .part(let part): return Statistic(statistic.noun, statistic.aspect, part: part)
    case .elsewhere: return nil
    }
  }

  /// The kind of tries that the words behind a figure name: `from the field`, `FG`, `from beyond the arc`. They end with the phrase.
  func tries(behind place: Int, in passage: Int) -> String? {
    let sentence = desk.passages[passage]
    guard let claim = desk.claim(sentence, place) else { return nil }
    if let own = claim.text.split(separator: " ").last.map({ $0.lowercased() }), let noun = StatisticTerms.places[own] {
      return noun
    }
    for token in sentence.tokens.lazy.filter({ $0.span.start >= claim.span.end }).prefix(8) {
      if token.isMark && !["-", ")"].contains(token.text) || Self.ends.contains(token.text) { return nil }
      if token.text == "line" { return "free throw" }
      if let noun = StatisticTerms.places[token.text] { return noun }
    }
    return nil
  }

  private static let ends: Set<String> = ["and", "but", "compared", "in", "to", "while", "with"]
}
