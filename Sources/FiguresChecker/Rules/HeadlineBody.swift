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
    let titles = desk.claims.indices.filter { desk.claims[$0].section == .headline && desk.places[$0] != nil }
    guard !titles.isEmpty else { return [] }
    let body = desk.claims.indices.filter { desk.claims[$0].section != .headline && desk.places[$0] != nil }
    guard !body.isEmpty else { return [] }
    return titles.compactMap { ruling($0, body, at: desk) }
  }

  private static func ruling(_ title: Int, _ body: [Int], at desk: Desk) -> Ruling? {
    let claim = desk.claims[title]
    guard let place = desk.places[title], isCheckable(claim) else { return nil }
    let passage = desk.passages[place.passage]
    guard !isLabel(claim, place.item, in: passage) else { return nil }
    let readings = readings(of: claim, place.item, in: passage)
    let comparable = body.filter {
      isCheckable(desk.claims[$0]) && sameSort(claim, desk.claims[$0], at: desk) && sameWay(claim, desk.claims[$0])
    }
    let words = passage.roots
    // "Potato harvest down 30%": a change of that direction, or an age, may be named in one word where no other is.
    let related = comparable.filter { index in
      desk.places[index].map { strength(title, index, words, desk.passages[$0.passage], at: desk) > 0 } ?? false
    }
    let isOnlyChange = related.count == 1 && (claim.figure.direction != nil || claim.figure.kind == .age)
    var best: (strength: Int, index: Int)?
    var support: (strength: Int, index: Int)?
    for index in comparable {
      guard let there = desk.places[index] else { continue }
      let shared = strength(title, index, words, desk.passages[there.passage], at: desk)
      guard let solution = Solution(.identity, of: [ShareOfWhole.shareReadings(desk.claims[index])], stated: readings)
      else { continue }
      if solution.verdict != .inconsistent,
        !(differsAsWritten(claim, desk.claims[index]) && readings.first?.interval == claim.figure.asWritten)
      {
        if shared > 0 || isTelling(claim), shared > support?.strength ?? -1 { support = (shared, index) }
      } else if shared >= (isOnlyChange ? 1 : 2),
        !desk.subjects[index].isApart || desk.claims[index].figure.direction != nil,
        sharesWhole(
          passage, place.item, ofNoun: claim.figure.kind == .fraction ? claim.figure.unit?.name : nil,
          desk.passages[there.passage], there.item),
        !Self.saysOf(desk.claims[index]), shared > best?.strength ?? 0
      {
        best = (shared, index)
      }
    }
    if let support {
      let other = desk.claims[support.index]
      return Ruling(
        Relation(
          page, .consistent, [claim, other], evidence: "the body gives the headline's figure",
          working: Agreement.working(claim, other)))
    }
    guard let best,
      !HeadlineSum.makes(claim, at: desk)
    else { return nil }
    let other = desk.claims[best.index]
    let relation = Relation(
      page, .inconsistent, [claim, other],
      evidence: "headline and body speak of the same thing, and no figure of the body gives the headline's",
      working: Agreement.working(claim, other)
        + (readings.last.flatMap { $0.interval.isPoint ? nil : "; the headline says \(Working.spoken($0.interval))" }
          ?? ""),
      cause: Agreement.cause(other, claim),
      suggestions: ["\(Working.words(other)) in the headline", "\(Working.words(claim)) in the body"])
    return Ruling(
      .warning,
      "The headline's \(Working.words(claim)) does not follow from the body, which has \(Working.words(other)).",
      relation)
  }

  /// Two shares or measures written with one precision: 15% in the headline is not 14% in the body.
  private static func differsAsWritten(_ one: Claim, _ other: Claim) -> Bool {
    guard one.figure.hedge == .exact, one.figure.kind == other.figure.kind,
      let exponent = one.figure.value?.point?.exponent, exponent == other.figure.value?.point?.exponent
    else { return false }
    let isRounded = exponent != 0 || one.figure.kind != .count && one.figure.kind != .money
    return isRounded && Agreement.verdict(one, other) == .inconsistent
  }

  /// Whether neither is a share `of` something, or both of the same thing.
  private static func sharesWhole(
    _ one: Passage, _ item: Int, ofNoun noun: String?, _ other: Passage, _ place: Int
  ) -> Bool {
    guard other.text(place + 1) == "of" else { return true }
    if let noun, let named = other.items[min(place + 2, other.items.count)...].prefix(3).first(where: \.isContent) {
      return Stem.root(noun) == Stem.root(named.text)
    }
    func whole(_ passage: Passage, _ item: Int) -> String? {
      passage.items[min(item + 2, passage.items.count)...].prefix(3).first(where: \.isContent).map {
        Stem.root($0.text)
      }
    }
    return one.text(item + 1) == "of" && whole(one, item) == whole(other, place)
  }

  private static func saysOf(_ claim: Claim) -> Bool { claim.text.contains(" of ") }

  /// How many words of the headline the sentence shares; a noun counted in both weighs two with another word.
  private static func strength(_ title: Int, _ index: Int, _ words: Set<String>, _ passage: Passage, at desk: Desk)
    -> Int
  {
    let (one, other) = (desk.subjects[title], desk.subjects[index])
    let known = passage.roots
    var shared = words.intersection(known).count
    // A short headline whose every word the sentence repeats: "Rents up 8%".
    if shared > 0, words.isSubset(of: known), one.noun == nil || desk.claims[title].figure.kind != .count {
      shared += 1
    }
    if desk.claims[title].figure.kind == .count, desk.claims[index].figure.kind == .count, let noun = one.noun,
      let second = other.noun
    {
      guard noun == second, one.isCompatible(with: other) else { return 0 }
      shared += 1
    }
    return shared
  }
}
