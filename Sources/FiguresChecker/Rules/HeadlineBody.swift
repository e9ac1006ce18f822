import FiguresCore

/// A figure of the headline or standfirst against the body.
enum HeadlineBody: Rule {
  static let page = RulePage(
    id: "headline-body",
    summary: "A figure in the headline does not follow from the body.",
    severity: .warning,
    why: "Most readers see only the headline, and whoever wrote it may not have written the story.",
    trap: "Headlines that round, respell or work out their figure, and that speak of another part of the story.",
    rationale: """
      A headline may copy, respell, round or compute. Its figure is supported where some figure of the body of the same sort agrees with \
      it, rounded to the headline's digits, or two of one sentence make it by one sum. Only where none does, and one sentence of the body clearly \
      speaks of the same thing (the same noun or two words of the headline), is there a finding. "Tops 9,000" is a bound.
      """,
    flawed: [
      "HEADLINE: Library waiting list passes 600\nBODY: The library waiting list stood at 570 in May, the town said.",
      "HEADLINE: Storm fells 80 park oaks\nBODY: The storm felled 60 oaks in the park on Sunday, the ranger said.",
      "HEADLINE: Pea crop down 40%\nBODY: Growers picked 25% fewer peas this year than last, their union said.",
      "HEADLINE: Bus delays cut by half\nBODY: Bus delays in the town fell by 20% last year, a report says.",
      "HEADLINE: Ferry fares to rise 15%\nBODY: Ferry fares will rise by 12% in April, the company said.",
    ],
    clean: [
      "HEADLINE: Library waiting list passes 500\nBODY: The library waiting list stood at 570 in May, the town said.",
      "HEADLINE: Storm fells 60 park oaks\nBODY: The storm felled 60 oaks in the park on Sunday, the ranger said.",
      "HEADLINE: Pea crop down 25%\nBODY: Growers picked 25% fewer peas this year than last, their union said.",
      "HEADLINE: Bus delays cut by a fifth\nBODY: Bus delays in the town fell by 20% last year, a report says.",
      "HEADLINE: Nearly 600 on library waiting list\nBODY: The library waiting list stood at 570 in May, the town said.",
      "HEADLINE: Loans up by 5,000\nBODY: Loans rose from 20,000 to 25,000 last year.",
    ],
    sources: ["J. Huang and others, NumHG: numerical headline generation, 2023"])

  static func rulings(at desk: Desk) -> [Ruling] {
    guard desk.claims.contains(where: { $0.section == .headline }) else { return [] }
    let scores = HeadlineScores.pairs(at: desk)
    let titles = desk.claims.indices.filter { index in
      desk.claims[index].section == .headline && !scores.contains { $0.title == index }
    }
    .compactMap { HeadlineFigure($0, at: desk) }
    let body = desk.claims.indices.filter {
      desk.claims[$0].section != .headline && desk.places[$0] != nil && HeadlineFigure.isCheckable(desk.claims[$0])
    }
    guard !body.isEmpty else { return scores.map { ruling($0, at: desk) } }
    return scores.map { ruling($0, at: desk) } + titles.compactMap { ruling($0, among: titles, body, at: desk) }
  }

  private static func ruling(_ title: HeadlineFigure, among titles: [HeadlineFigure], _ body: [Int], at desk: Desk)
    -> Ruling?
  {
    let alike = body.filter { title.isAlike(desk.claims[$0], at: desk) }
    let strengths = alike.map { strength(of: title, $0, at: desk) }
    let supports = zip(alike, strengths).filter { index, shared in
      // The headline says just what the sentence says, within its bound.
      if !Agreement.isBound(title.claim), Agreement.isBound(desk.claims[index]),
        Agreement.verdict(title.claim, desk.claims[index]) != .inconsistent,
        let place = desk.places[index],
        title.words.isSubset(of: HeadlineFigure.words(of: desk.passages[place.passage]))
      {
        return true
      }
      return title.isBorneOut(by: desk.claims[index])
        && (shared > 0 || isTelling(title.claim) || title.claim.figure.unit == nil)
    }
    if let support = supports.max(by: { $0.1 < $1.1 }) {
      let other = desk.claims[support.0]
      return Ruling(
        Relation(
          page, .consistent, [title.claim, other], evidence: "the body gives the headline's figure",
          working: Agreement.working(title.claim, other)))
    }
    let rivals = zip(alike, strengths).filter { index, shared in
      shared > 0 && (title.claim.figure.unit != nil || desk.claims[index].figure.kind != .money)
        && title.goesSameWay(as: desk.claims[index]) && isRival(title, index, at: desk)
        && title.isAgainst(desk.claims[index])
        // What bears out another figure of the headline is that figure and not this one.
        && !titles.contains { $0.index != title.index && $0.claim.figure.value == desk.claims[index].figure.value }
    }
    // Where nothing else of the sort is told, one word in common ties as well as two.
    let isOnly =
      rivals.count == 1 && (alike.count == 1 || title.claim.figure.direction != nil || title.claim.figure.kind == .age)
    guard let best = rivals.max(by: { $0.1 < $1.1 }), best.1 >= (isOnly ? 1 : 2), !HeadlineSum.makes(title, at: desk)
    else { return nil }
    return ruling(title, against: desk.claims[best.0])
  }

  private static func ruling(_ score: HeadlineScores.Pair, at desk: Desk) -> Ruling {
    let (claim, other) = (desk.claims[score.title], desk.claims[score.body])
    let relation = Relation(
      page, score.isSame ? .consistent : .inconsistent, [claim, other], evidence: "headline and body tell one result",
      working: Agreement.working(claim, other))
    guard !score.isSame else { return Ruling(relation) }
    return Ruling(
      .warning, "The headline's result has \(Working.words(claim)) where the body has \(Working.words(other)).",
      relation)
  }

  private static func ruling(_ title: HeadlineFigure, against other: Claim) -> Ruling {
    let claim = title.claim
    let relation = Relation(
      page, .inconsistent, [claim, other],
      evidence: "headline and body speak of the same thing, and no figure of the body gives the headline's",
      working: Agreement.working(claim, other)
        + (title.readings.last.flatMap {
          $0.interval.isPoint ? nil : "; the headline says \(Working.spoken($0.interval))"
        } ?? ""),
      cause: Agreement.cause(other, claim),
      suggestions: ["\(Working.words(other)) in the headline", "\(Working.words(claim)) in the body"])
    return Ruling(
      .warning,
      "The headline's \(Working.words(claim)) does not follow from the body, which has \(Working.words(other).loweringFirst).",
      relation)
  }

  /// A figure rare enough that its like in the body is no accident.
  private static func isTelling(_ claim: Claim) -> Bool { (claim.figure.value?.point?.normalized.digitCount ?? 0) >= 3 }
}
