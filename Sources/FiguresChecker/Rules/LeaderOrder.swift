import FiguresCore

/// Who is said to lead against the figures of those behind.
enum LeaderOrder: Rule {
  static let page = RulePage(
    id: "leader-order",
    summary: "Somebody said to be ahead has the smaller figure.",
    severity: .error,
    rationale: """
      The rule reads "led … with 41 medals, ahead of Halden on 44": a figure, then "ahead of" with the figure of those behind, after a word for leading. Golf scores, times and the like, where less is \
      better, are left alone; so are lists ranked on another measure, which is named with "by".
      """,
    flawed: [
      "Elm Street led the league with 28 points, ahead of Mill Lane on 31.",
      "Norton topped the table with 52 points, ahead of Weston with 60 and Easton with 44.",
      "The red team is in the lead with 17 wins, ahead of the blue team on 19.",
    ],
    clean: [
      "Elm Street led the league with 31 points, ahead of Mill Lane on 28.",
      "Norton won in 52 minutes, ahead of Weston in 60 minutes.",
      "The red team is in the lead with 19 wins, ahead of the blue team on 19.",
    ],
    sources: ["X. Lu and others, SciTab, 2023"])

  static func rulings(at desk: Desk) -> [Ruling] { desk.passages.flatMap { rulings($0, at: desk) } }

  private static func rulings(_ passage: Passage, at desk: Desk) -> [Ruling] {
    guard
      let ahead = passage.items.indices.first(where: { passage.text($0) == "ahead" && passage.text($0 + 1) == "of" }),
      passage.has(["led", "leads", "lead", "topped", "tops", "first", "leading"], in: 0..<ahead),
      !passage.has(["by", "strokes", "golf", "par"], in: 0..<ahead),
      let first = passage.figures.last(where: { $0 < ahead && desk.isLevel(passage, $0) }),
      let leader = desk.claim(passage, first),
      leader.figure.kind == .count || leader.figure.kind == .number, ahead - first <= 3,
      let own = leader.figure.asWritten
    else { return [] }
    return passage.figures.filter { $0 > ahead }.prefix(6).compactMap { place in
      guard let other = desk.claim(passage, place), other.figure.kind == .count || other.figure.kind == .number,
        other.figure.direction == nil,
        ["on", "with", "at"].contains(passage.text(place - 1)), desk.sameUnit(leader, other),
        let behind = other.figure.asWritten
      else { return nil }
      let verdict: Verdict = own.isBelow(behind) ? .inconsistent : .consistent
      let relation = Relation(
        page, verdict, [leader, other], evidence: "a word for leading, and \"ahead of\"",
        working: "\(Working.number(leader)) \(verdict == .consistent ? "≥" : "<") \(Working.number(other))",
        suggestions: verdict == .consistent ? [] : ["the other order, or another figure"])
      return verdict == .consistent
        ? Ruling(relation)
        : Ruling(.error, "\(Working.words(leader)) is not ahead of \(Working.words(other)).", relation)
    }
  }
}
