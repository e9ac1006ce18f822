import FiguresCore

/// Multiples held against levels of other sentences, or of the same one without "from … to …": `There were 410 names then; today there are
/// 830.` beside `Applications have doubled`, and `That is four times as many as the 12,000 who came to the first`.
enum ShiftedMultiples {
  /// What the multiples come to, those left out that stand at settled places (see ``MultipleWord``).
  static func rulings(at desk: Desk, except settled: Set<Int>) -> [Ruling] {
    var rulings: [Ruling] = []
    let shifts = desk.shifts
    for (index, passage) in desk.passages.enumerated() {
      for place in passage.figures where !settled.contains(place + index << 20) {
        guard let multiple = desk.claim(passage, place), MultipleWord.isMultiple(multiple) else { continue }
        let pair =
          concluded(multiple, place, in: passage, at: desk) ?? compared(multiple, index, place, at: desk)
          ?? shifted(multiple, index, place, shifts, at: desk)
        guard let (old, new) = pair, !isMetNearby(multiple, index, old, at: desk) else { continue }
        MultipleWord.append(
          &rulings, desk, multiple, passage, place, old, new, "two levels told apart from the multiple", .warning)
      }
    }
    return rulings
  }

  /// The places of the multiples that have been ruled on, as ``MultipleWord`` keeps them.
  static func settled(_ rulings: [Ruling], at desk: Desk) -> Set<Int> {
    let ids = Set(rulings.flatMap { $0.relation.claims.map(\.id) })
    return Set(
      desk.claims.indices.compactMap { index in
        guard ids.contains(desk.claims[index].id), desk.claims[index].figure.kind == .multiple else { return nil }
        return desk.places[index].map { $0.item + $0.passage << 20 }
      })
  }

  /// `There are 620 women but only 124 men, so that women are five times as numerous`: the only two counts before.
  private static func concluded(_ multiple: Claim, _ place: Int, in passage: Passage, at desk: Desk) -> (Claim, Claim)?
  {
    guard multiple.text.contains("time"), passage.text(place + 1) == "as" || MultipleWord.multipleSaysAs(multiple),
      !passage.figures.contains(where: { $0 > place && desk.isLevel(passage, $0) }),
      let so = stretch(max(0, place - 10), upTo: place).last(where: { passage.text($0) == "so" })
    else { return nil }
    let counts = passage.figures.filter { $0 < so }.compactMap { desk.claim(passage, $0) }.filter {
      $0.figure.kind == .count && $0.figure.direction == nil
    }
    guard counts.count == 2, let one = counts[0].figure.value?.point, let other = counts[1].figure.value?.point else {
      return nil
    }
    return one < other ? (counts[0], counts[1]) : (counts[1], counts[0])
  }

  /// `That is four times as many as the 12,000 …` behind a sentence with one level of the kind.
  private static func compared(_ multiple: Claim, _ index: Int, _ place: Int, at desk: Desk) -> (Claim, Claim)? {
    let passage = desk.passages[index]
    guard passage.pointsBack, place <= 4, saysTimes(multiple, place, in: passage),
      let next = passage.figures.first(where: { $0 > place }), next - place <= 8, desk.isLevel(passage, next),
      passage.has(["as", "than", "the"], in: stretch(place + 1, upTo: next)), let old = desk.claim(passage, next),
      index > 0, desk.isNear(index, after: index - 1, reach: 3)
    else { return nil }
    let before = desk.passages[index - 1]
    let levels = before.figures.filter {
      guard let claim = desk.claim(before, $0), desk.isLevel(before, $0), !desk.isTime(before, $0) else { return false }
      return desk.isOneMeasure(claim, old)
    }
    guard levels.count == 1, let new = desk.claim(before, levels[0]) else { return nil }
    return (old, new)
  }

  private static func shifted(
    _ multiple: Claim, _ index: Int, _ place: Int, _ shifts: [LevelShift], at desk: Desk
  ) -> (Claim, Claim)? {
    let passage = desk.passages[index]
    guard
      let shift = shifts.first(where: { ($0.first...$0.last).contains(index) })
        ?? shifts.first(where: {
          $0.last + 1 == index && desk.isNear(index, after: $0.last, reach: 120)
            || $0.first - 1 == index && desk.isNear($0.first, after: index, reach: 120)
        })
    else { return nil }
    guard (shift.first...shift.last).allSatisfy({ !speaksOfSeveral($0, shift, at: desk) }) else { return nil }
    if multiple.text.contains("time") || ["once", "thrice", "twice"].contains(multiple.text.lowercased()) {
      guard saysTimes(multiple, place, in: passage), index >= shift.first,
        !passage.figures.contains(where: { $0 > place && $0 - place <= 8 && desk.isLevel(passage, $0) }),
        // "twice the figure for the county": of something else than before.
        !passage.has(["among", "at", "for", "of"], in: stretch(place + 1, upTo: place + 6))
      else { return nil }
    } else if !passage.items.indices.contains(place + 1) || passage.items[place + 1].senses.contains(.definite)
      || ["as", "that"].contains(passage.text(place + 1)) || multiple.figure.unit != nil
      || multiple.figure.direction != nil
    {
      // "doubled its takings", "double that of", "half of them": of something else.
      return nil
    }
    guard isSubject(of: place, in: passage, index, shift, at: desk) else { return nil }
    return (shift.old, shift.new)
  }

  /// Whether a sentence of the two levels holds others, so that the multiple may speak of those.
  private static func speaksOfSeveral(_ index: Int, _ shift: LevelShift, at desk: Desk) -> Bool {
    let passage = desk.passages[index]
    return passage.figures.contains { place in
      guard let claim = desk.claim(passage, place), claim.id != shift.old.id, claim.id != shift.new.id else {
        return false
      }
      return desk.isLevel(passage, place) && claim.figure.kind == shift.new.figure.kind && claim.figure.kind != .number
        && desk.sameUnit(claim, shift.new)
    }
  }

  /// `four times as many`, `three times the number`, `six times more`
  private static func saysTimes(_ multiple: Claim, _ place: Int, in passage: Passage) -> Bool {
    MultipleWord.multipleSaysAs(multiple) || ["as", "more", "the", "higher"].contains(passage.text(place + 1))
  }

  /// Whether what was multiplied is what the levels are of: a word in common, a pronoun, or `then … today` beside the levels.
  private static func isSubject(of place: Int, in passage: Passage, _ index: Int, _ shift: LevelShift, at desk: Desk)
    -> Bool
  {
    if (shift.first...shift.last).contains(index), shift.end <= place || shift.first < index { return true }
    guard let subject = Growth.subject(of: place, in: passage) else { return !isRelative(place, in: passage) }
    // "Attendances have tripled. An average of 900 people came in 2018; now the figure is 2,700."
    if shift.first == index + 1, !isRelative(place, in: passage), !desk.passages[shift.first].tellsWhatItHas,
      passage.figures.allSatisfy({ $0 == place || desk.claim(passage, $0)?.figure.kind == .duration }),
      ToldDirection.takesUp(desk.passages[shift.first]) || desk.opensWithYear(shift.first)
    {
      return true
    }
    // "Business has tripled" behind the levels is of whatever they are.
    if index > shift.last, subject.isSubset(of: Self.summaries) { return true }
    // Whoever is counted among people is of the population.
    if subject.contains("population"),
      [shift.old, shift.new].contains(where: {
        $0.figure.unit.map { Senses.of($0.name).contains(.person) } ?? false
      })
    {
      return true
    }
    var nouns: Set<String> = []
    for other in shift.first...shift.last {
      nouns.formUnion(Growth.nouns(of: [shift.old, shift.new], in: desk.passages[other]))
      if desk.passages[other].has(["then"], in: 0..<desk.passages[other].items.count) { return true }
    }
    return !nouns.isDisjoint(with: subject)
  }

  /// `the price of electricity, which has trebled`: said of a word of the sentence, not of what the next one goes on with.
  private static func isRelative(_ place: Int, in passage: Passage) -> Bool {
    stretch(max(0, place - 4), upTo: place).contains { ["that", "which", "who", "whose"].contains(passage.text($0)) }
  }

  private static let summaries: Set<String> = ["business", "demand", "output", "short", "trade"]

  /// Whether some other two levels around make the multiple true: then it is of them that it speaks.
  private static func isMetNearby(_ multiple: Claim, _ index: Int, _ level: Claim, at desk: Desk) -> Bool {
    let levels = (max(0, index - 2)...min(desk.passages.count - 1, index + 1)).flatMap { other -> [Claim] in
      let passage = desk.passages[other]
      return passage.figures.filter { desk.isLevel(passage, $0) }.compactMap { desk.claim(passage, $0) }
    }
    return levels.contains { one in
      levels.contains { other in
        one.id != other.id && desk.isOneMeasure(one, other)
          && Solution(.ratio, of: [one, other], stated: multiple.figure.readings).map { $0.verdict == .consistent }
            ?? false
      }
    }
  }
}

extension Passage {
  /// `It had 6.1 million customers`: the pronoun owns what is counted.
  fileprivate var tellsWhatItHas: Bool {
    ["he", "it", "she", "they"].contains(text(0)) && ["had", "has", "have"].contains(text(1))
  }
}

extension Desk {
  /// `In 2020 about 110,000 had signed up; …`
  func opensWithYear(_ index: Int) -> Bool {
    passages[index].text(0) == "in" && passages[index].figures.first == 1 && isTime(passages[index], 1)
  }
}
