import FiguresCore

/// An equal share against the total and the number of those who share.
enum PerHead: Rule {
  static let page = RulePage(
    id: "per-head",
    summary: "An amount for each, the number of them and the total do not agree.",
    severity: .error,
    why: "A total, a number and a mean give each other, so that one of three that do not fit is wrong.",
    trap: "Means after costs, medians, and sums of which only some get a share.",
    rationale: """
      Each × number = total. The rule reads one amount marked "each", "apiece", "a head" or "on average", one count and one amount in the same unit marked as \
      the whole ("in total", "bringing in", "the £45 million fund"), in one sentence or two; or words that draw the sum ("which works out at", "divided equally"). Words such as "some of" and costs taken off before keep it quiet.
      """,
    flawed: [
      "The £6 million fund is shared equally among 200 clubs, giving each £3,000.",
      "The 5,000 members paid £40 each, £2 million in total.",
      "A prize of €90,000 is split between 30 schools, which get €300 each.",
      "Each of the 900 anglers pays £30 a year, which brings in £270,000.",
      "In 20 evenings the theatre drew an average of 450 guests, 90,000 in all.",
      "Guests spent £12 a head on average. With 4,000 guests, that came to £480,000.",
      "The 12 bakers shared a prize of £6,000 equally, and each took home £5,000.",
      "Some 60 volunteers gave 1,800 hours, an average of 300 hours each.",
    ],
    clean: [
      "Each of the 900 anglers pays £30 a year, which brings in £27,000.",
      "In 20 evenings the theatre drew an average of 450 guests, 9,000 in all.",
      "Guests spent £12 a head on average. With 4,000 guests, that came to £48,000.",
      "The 12 bakers sell cakes at £5 each, and the shop took £900 in total, of which £300 was for bread.",
      "The £6 million fund is shared equally among 200 clubs, giving each £30,000.",
      "The 5,000 members paid £40 each, £200,000 in total.",
      "A prize of €90,000 is split between 30 schools after costs; some get €300 each.",
    ],
    sources: ["S. Cohen, Numbers in the Newsroom, IRE"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.indices.compactMap { index in
      if let shares = EqualShares(in: [desk.passages[index]], at: desk) { return ruling(shares, isOne: true) }
      // "Visitors spent £18 a head. With 50,000 visitors, that came to £9 million."
      guard index > 0, desk.isNext(index, after: index - 1) else { return nil }
      let pair = [desk.passages[index - 1], desk.passages[index]]
      guard
        pair[1].pointsBack || ["altogether", "each", "with"].contains(pair[1].text(0))
          || pair[1].text(0) == "in" && ["all", "total"].contains(pair[1].text(1))
          || pair[1].has(["altogether", "together"], in: pair[1].items.indices)
          || pair[1].has(["that", "this"], in: 0..<pair[1].items.count),
        let shares = EqualShares(in: pair, at: desk)
      else { return nil }
      return ruling(shares, isOne: false)
    }
  }

  private static func ruling(_ shares: EqualShares, isOne: Bool) -> Ruling? {
    let (each, count, whole) = (shares.each, shares.count, shares.total)
    guard
      let solution = Solution(
        .product, of: [shares.eachReadings, count.figure.readings], stated: whole.figure.readings)
    else { return nil }
    var relation = Relation(
      page, solution.verdict, [each, count, whole],
      evidence: "an amount for each, their number and the total in \(isOne ? "one sentence" : "two sentences")",
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
        relation.suggestions.append("\(Working.amount(fitting, like: whole)) each")
      }
    }
    relation.suggestions.append("\(Working.amount(sum, like: whole)) in total")
    return Ruling(
      .error,
      "\(Working.words(each)) for each of \(Working.words(count)) is \(Working.amount(sum, like: whole)), not \(Working.words(whole)).",
      relation)
  }
}
