import FiguresCore

/// An equal share against the total and the number of those who share.
enum PerHead: Rule {
  static let page = RulePage(
    id: "per-head",
    summary: "An amount for each, the number of them and the total do not agree.",
    severity: .error,
    rationale: """
      Each × number = total. The rule reads one amount marked "each", "apiece", "per household" or "on average", one count and one amount in the same unit marked as \
      the whole ("in total", "the £45 million fund"). Words such as "some of" and costs taken off before keep it quiet.
      """,
    flawed: [
      "The £6 million fund is shared equally among 200 clubs, giving each £3,000.",
      "The 5,000 members paid £40 each, £2 million in total.",
      "A prize of €90,000 is split between 30 schools, which get €300 each.",
    ],
    clean: [
      "The £6 million fund is shared equally among 200 clubs, giving each £30,000.",
      "The 5,000 members paid £40 each, £200,000 in total.",
      "A prize of €90,000 is split between 30 schools after costs; some get €300 each.",
    ],
    sources: ["S. Cohen, Numbers in the Newsroom, IRE"])

  static func rulings(at desk: Desk) -> [Ruling] { desk.passages.compactMap { ruling($0, at: desk) } }

  private static func ruling(_ passage: Passage, at desk: Desk) -> Ruling? {
    guard passage.has(.each, in: 0..<passage.items.count),
      !passage.has(["some", "costs", "median", "fees", "between"], in: 0..<passage.items.count)
        || passage.has(["split", "shared", "divided"], in: 0..<passage.items.count)
          && !passage.has(["some", "costs", "median"], in: 0..<passage.items.count)
    else { return nil }
    let amounts = passage.figures.filter { place in
      guard let figure = desk.claim(passage, place)?.figure else { return false }
      return (figure.kind == .money || figure.kind == .measure) && figure.direction == nil && !figure.readings.isEmpty
    }
    let counts = passage.figures.filter { place in
      guard let figure = desk.claim(passage, place)?.figure else { return false }
      return figure.kind == .count && figure.direction == nil && !figure.readings.isEmpty
    }
    guard amounts.count == 2, counts.count == 1, let count = desk.claim(passage, counts[0]),
      let share = amounts.first(where: { isEach($0, passage) }), let total = amounts.first(where: { $0 != share }),
      let each = desk.claim(passage, share), let whole = desk.claim(passage, total),
      each.figure.unit == whole.figure.unit,
      isTotal(total, passage)
    else { return nil }
    guard
      let solution = Solution(
        .product, of: [each, count], stated: whole.figure.readings)
    else { return nil }
    var relation = Relation(
      page, solution.verdict, [each, count, whole],
      evidence: "an amount for each, their number and the total in one sentence",
      working: Working.line(
        .product, [Working.words(each), Working.number(count)], solution, stated: Working.words(whole)))
    guard solution.verdict == .inconsistent, let sum = solution.number(digits: 6) else {
      return Ruling(relation)
    }
    if let stated = whole.figure.value?.point {
      relation.cause = Cause.slip(from: stated, to: sum)
      if let number = count.figure.value?.point,
        let fitting = stated.divided(by: number, rounding: .down)?.value.rounded(toDigits: 4).normalized
      {
        relation.suggestions.append("\(Working.amount(fitting, like: each)) each")
      }
    }
    relation.suggestions.append("\(Working.amount(sum, like: whole)) in total")
    return Ruling(
      .error,
      "\(Working.words(each)) for each of \(Working.words(count)) is \(Working.amount(sum, like: whole)), not \(Working.words(whole)).",
      relation)
  }

  private static func isEach(_ place: Int, _ passage: Passage) -> Bool {
    passage.has(.each, in: stretch(place + 1, upTo: place + 2))
      || passage.has(.each, in: stretch(place - 1, upTo: place))
      || passage.has(.each, in: stretch(place - 3, upTo: place))
        && passage.items[stretch(max(0, place - 3), upTo: place)].allSatisfy(\.isWord)
  }

  private static func isTotal(_ place: Int, _ passage: Passage) -> Bool {
    if passage.text(place + 1) == "in", ["total", "all"].contains(passage.text(place + 2)) { return true }
    if passage.has(.total, in: stretch(place - 4, upTo: place + 3)) { return true }
    return passage.has(["shared", "split", "divided", "distributed"], in: stretch(place, upTo: place + 8))
  }
}
