import FiguresCore

/// A change in percent against the two levels it lies between.
enum PercentChange: Rule {
  static let page = RulePage(
    id: "percent-change",
    summary: "A change in percent does not follow from the two figures it lies between.",
    severity: .error,
    rationale: """
      A change is new ÷ old − 1. The rule reads "from … to …", "to … from …" and "…, up from …" with a percentage in the same \
      clause, and works with intervals: every figure may have been rounded to its last written digit. It stays quiet where another \
      clause begins between the figures, and where rounding could explain the difference; where every figure would have to be rounded by more than \
      half of what it may, it warns. Slips it can name: the change was \
      divided by the new value, percent were written for percentage points, the direction is turned round.
      """,
    flawed: [
      "Library loans rose 40% last year, from 20,000 to 25,000.",
      "The club's annual fee went up from £84 to £105, a 20% increase.",
      "The share of empty shops climbed from 5% to 8%, a rise of 3%.",
      "Apple harvests dropped by 12% to 45,000 tonnes from 60,000 tonnes.",
      "The museum had 66,000 guests, up 20% on the previous year's 60,000.",
      "Income from rents rose 8% to £29 million from £24 million.",
      "The orchestra's players were cut from 90 to 60, or 50%.",
      "Pageants fell out of favour: attendance dropped to 1,450 from 2,900 a year earlier, or 40%.",
    ],
    clean: [
      "Library loans rose 25% last year, from 20,000 to 25,000.",
      "The club's annual fee went up from £84 to £105, a 25% increase.",
      "The share of empty shops climbed from 5% to 8%, a rise of three percentage points.",
      "The museum had 66,000 guests, up 10% on the previous year's 60,000.",
      "Attendance dropped to 1,450 from 2,900 a year earlier, or 50%.",
      "Sales rose 12% last year. Profit came to £4 million, compared with £3 million a year earlier.",
      "Thefts were down by a third. Officers recorded 120 of them, compared with 180 a year earlier.",
      "The trail counted 8,000 riders in 2019. Last year it counted 6,000. That is a fall of 25%.",
      "Income from rents rose 11% to £27 million from £24 million.",
      "Ferry traffic fell 24% from about 48,000 passengers to 36,000.",
    ],
    sources: [
      "S. Holden, workshop on numbers for the American Copy Editors Society, businessjournalism.org, 2011",
      "D. Pereira, A. Machiavelo, J. Azevedo on mathematical errors in Portuguese newspapers, Journal of Science Communication",
    ])

  static func rulings(at desk: Desk) -> [Ruling] {
    var rulings = desk.passages.indices.compactMap { apart($0, at: desk) ?? reached($0, at: desk) }
    for (index, passage) in desk.passages.enumerated() {
      let pairs = Endpoints.all(in: passage, at: desk)
      for pair in pairs {
        if let change = change(beside: pair, in: passage, at: desk) {
          if let ruling = ruling(change, passage, pair, passage, at: desk, isAdjacent: false) { rulings.append(ruling) }
        } else if pairs.count == 1, let (place, neighbour) = changeNearby(pair, index, at: desk),
          let ruling = ruling(place, neighbour, pair, passage, at: desk, isAdjacent: true)
        {
          rulings.append(ruling)
        }
      }
    }
    return rulings
  }

  /// `In 2018 it counted 1.6 million trips. Last year it counted 1.2 million. That is a fall of 35%.`: exactly two levels of one unit in the two
  /// sentences before one that takes them up. The stated direction says which came first.
  private static func apart(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    guard passage.pointsBack,
      passage.text(1) == "is" || passage.text(1) == "was" || passage.text(1) == "represents"
        || passage.text(1) == "means", passage.figures.count == 1,
      let place = passage.figures.first, place <= 6, isChange(passage, place, at: desk),
      let change = desk.claim(passage, place),
      let direction = change.figure.direction ?? desk.direction(before: place, in: passage),
      index > 1, desk.isNear(index, after: index - 1), desk.isNear(index - 1, after: index - 2, reach: 3)
    else { return nil }
    let levels = [index - 2, index - 1].flatMap { other -> [Claim] in
      let before = desk.passages[other]
      return before.figures.filter { desk.isLevel(before, $0) && !desk.isTime(before, $0) }.compactMap {
        desk.claim(before, $0)
      }
    }
    guard levels.count == 2, levels[0].sentence != levels[1].sentence, desk.sameUnit(levels[0], levels[1]),
      levels.allSatisfy({ $0.figure.kind != .duration && $0.figure.kind != .change }),
      levels[0].period?.text != levels[1].period?.text, let one = levels[0].figure.asWritten,
      let other = levels[1].figure.asWritten
    else { return nil }
    let isRising = one.isBelow(other)
    let (old, new) = isRising == (direction == .up) ? (levels[0], levels[1]) : (levels[1], levels[0])
    return ruling(
      change, direction, old, new, evidence: "two levels in the sentences before", severity: .warning, at: desk)
  }

  /// `Freight came to 3.2 million tonnes in 2021. By 2023 it had climbed to 4 million, an increase of 25%.`: the level reached stands beside the change, the
  /// earlier one alone in the sentence before.
  private static func reached(_ index: Int, at desk: Desk) -> Ruling? {
    let passage = desk.passages[index]
    guard index > 0, desk.isNext(index, after: index - 1),
      passage.has(["it", "they", "that"], in: 0..<min(8, passage.items.count))
    else { return nil }
    let levels = passage.figures.filter {
      desk.isLevel(passage, $0) && !desk.isTime(passage, $0) && !isChange(passage, $0, at: desk)
    }
    let changes = passage.figures.filter { isChange(passage, $0, at: desk) }
    let before = desk.passages[index - 1]
    let earlier = before.figures.filter { desk.isLevel(before, $0) && !desk.isTime(before, $0) }
    guard levels.count == 1, changes.count == 1, earlier.count == 1, let new = desk.claim(passage, levels[0]),
      let change = desk.claim(passage, changes[0]), let old = desk.claim(before, earlier[0]), desk.sameUnit(old, new),
      old.figure.kind != .duration, passage.text(levels[0] - 1) == "to",
      passage.has(.change, in: stretch(max(0, levels[0] - 4), upTo: levels[0])), changes[0] > levels[0],
      !passage.isDivided(stretch(levels[0] + 1, upTo: changes[0])),
      let direction = change.figure.direction ?? desk.direction(before: changes[0], in: passage),
      let from = old.figure.asWritten, let to = new.figure.asWritten,
      direction == .up ? from.isBelow(to) : to.isBelow(from)
    else { return nil }
    return ruling(
      change, direction, old, new, evidence: "the level reached and the one in the sentence before", severity: .warning,
      at: desk)
  }

  /// The change stated in the clause of the endpoints, at most twelve places before or behind them.
  private static func change(beside pair: Endpoints, in passage: Passage, at desk: Desk) -> Int? {
    let changes = passage.figures.filter {
      isChange(passage, $0, at: desk) && $0 != pair.old && $0 != pair.new
    }
    var best: (distance: Int, place: Int)?
    for place in changes {
      let gap =
        place < pair.range.lowerBound
        ? place + 1..<pair.range.lowerBound : pair.range.upperBound..<max(place, pair.range.upperBound)
      let isInside = pair.range.contains(place)
      if !isInside {
        guard gap.count <= 10, !passage.isDivided(gap), !splits(gap, in: passage) else { continue }
      }
      let distance = isInside ? 0 : gap.count
      if distance < best?.distance ?? .max { best = (distance, place) }
    }
    return best?.place
  }

  /// Whether the words between lead to another change: `and profits rose`, `from a year earlier`.
  private static func splits(_ gap: Range<Int>, in passage: Passage) -> Bool {
    for place in gap {
      let item = passage.items[place]
      if item.text == "and", gap.contains(where: { passage.items[$0].claim != nil }) { return true }
      if item.text == "and", passage.has(.change, in: stretch(place, upTo: gap.upperBound + 4)),
        !passage.has(["or"], in: gap)
      {
        return true
      }
      if item.text == "from", passage.has(["year", "month", "quarter"], in: stretch(place, upTo: place + 4)) {
        return true
      }
      if let claim = item.claim, passage.items[place].token == nil, claim >= 0, passage.text(place - 1) == "after" {
        return true
      }
    }
    return false
  }

  private static func isChange(_ passage: Passage, _ place: Int, at desk: Desk) -> Bool {
    guard let figure = desk.claim(passage, place)?.figure, !figure.readings.isEmpty else { return false }
    let isProportion =
      figure.unit?.dimension == .proportion || figure.unit?.dimension == .points || figure.kind == .fraction
    guard isProportion else { return false }
    if figure.kind == .change || figure.direction != nil { return true }
    // "a rise of 3%", "a 20% increase", "an 8% improvement"
    if passage.has(.change, in: stretch(place + 1, upTo: place + 2)) || Self.shifts.contains(passage.text(place + 1)) {
      return true
    }
    if passage.text(place - 1) == "of" {
      return passage.has(.change, in: stretch(place - 2, upTo: place - 1))
        || Self.shifts.contains(passage.text(place - 2))
    }
    // "dropped to 11,400 from 15,200, or 40%"
    return passage.text(place - 1) == "or" && [",", "-", "("].contains(passage.text(place - 2))
      && passage.text(place + 1) != "of" && passage.has(.change, in: 0..<place)
  }

  /// Nouns for a change that leave open which way it goes.
  private static let shifts: Set<String> = ["change", "deterioration", "difference", "improvement", "shift", "swing"]

  /// A change in a neighbouring sentence that says of which change it speaks: `That is a rise of 30%.`, `Unions called the 25% cut reckless`, or
  /// `Burglaries were down by a third` before levels of the same thing. Nil where none does or the sentences go different ways.
  private static func changeNearby(_ pair: Endpoints, _ index: Int, at desk: Desk) -> (Int, Passage)? {
    let passage = desk.passages[index]
    guard !passage.figures.contains(where: { isChange(passage, $0, at: desk) && $0 != pair.old && $0 != pair.new })
    else { return nil }
    if desk.isNear(index + 1, after: index, reach: 3) {
      let next = desk.passages[index + 1]
      let places = next.figures.filter { isChange(next, $0, at: desk) }
      if places.count == 1, let place = places.first {
        if next.pointsBack, place <= 6, next.figures.count == 1 { return (place, next) }
        let isNamed =
          next.items.indices.contains(place - 1) && next.items[place - 1].senses.contains(.definite)
          && next.has(.change, in: stretch(place + 1, upTo: place + 2))
        if isNamed, agrees(place, next, pair, passage, at: desk) { return (place, next) }
      }
    }
    guard index > 0, desk.isNext(index, after: index - 1) else { return nil }
    let before = desk.passages[index - 1]
    let places = before.figures.filter { isChange(before, $0, at: desk) }
    guard places.count == 1, let place = places.first, before.figures.count == 1,
      !Endpoints.all(in: before, at: desk).contains(where: { _ in true }),
      agrees(place, before, pair, passage, at: desk),
      isSameThing(place, before, pair, passage, at: desk)
    else { return nil }
    return (place, before)
  }

  private static func agrees(_ place: Int, _ other: Passage, _ pair: Endpoints, _ passage: Passage, at desk: Desk)
    -> Bool
  {
    guard let (old, new) = pair.levels(in: passage, at: desk), let from = old.figure.asWritten,
      let to = new.figure.asWritten,
      let direction = desk.claim(other, place)?.figure.direction ?? desk.direction(before: place, in: other)
    else { return false }
    return direction == .up ? from.isBelow(to) : to.isBelow(from)
  }

  /// Whether the levels are counted of what changed: a noun in common, or a pronoun in its stead.
  private static func isSameThing(
    _ place: Int, _ other: Passage, _ pair: Endpoints, _ passage: Passage, at desk: Desk
  ) -> Bool {
    let subject = other.roots(in: 0..<place).filter { Senses.of($0).isDisjoint(with: .change) }
    let counted = passage.roots(in: 0..<min(passage.items.count, pair.range.upperBound + 2))
    if !subject.isDisjoint(with: counted) { return true }
    return passage.has(["it", "them", "they"], in: 0..<pair.range.upperBound)
  }

  private static func ruling(
    _ place: Int, _ changePassage: Passage, _ pair: Endpoints, _ passage: Passage, at desk: Desk, isAdjacent: Bool
  ) -> Ruling? {
    guard let change = desk.claim(changePassage, place), let (old, new) = pair.levels(in: passage, at: desk)
    else { return nil }
    let isOpen =
      change.figure.direction == nil && changePassage.text(place - 1) == "or"
      || Self.shifts.contains(changePassage.text(place + 1))
      || changePassage.text(place - 1) == "of" && Self.shifts.contains(changePassage.text(place - 2))
    let drops = old.figure.asWritten.flatMap { from in new.figure.asWritten.map { $0.isBelow(from) } } ?? false
    let direction =
      isOpen
      ? (drops ? .down : .up)
      : change.figure.direction ?? desk.direction(before: place, in: changePassage)
        ?? (changePassage.has(.fall, in: stretch(place, upTo: place + 3)) ? .down : .up)
    return ruling(
      change, direction, old, new,
      evidence: "\"\(pair.pattern)\" with a change \(isAdjacent ? "in a neighbouring sentence" : "in the same clause")",
      severity: isAdjacent ? .warning : .error, at: desk)
  }

  private static func ruling(
    _ change: Claim, _ direction: Direction, _ old: Claim, _ new: Claim, evidence: String, severity: Severity,
    at desk: Desk
  ) -> Ruling? {
    let isPoints = change.figure.unit?.dimension == .points
    let equation: Equation = isPoints ? .difference : .percentChange
    let stated = change.figure.readings.map { reading in
      var interval = reading.interval
      if change.figure.kind == .fraction { interval = interval * Interval(.hundred) * Self.fractionSlack }
      return Reading(name: reading.name, interval: direction == .down ? -interval : interval, strain: reading.strain)
    }
    guard let solution = Solution(equation, of: [new, old], readAs: HedgedShare.plain, stated: stated) else {
      return nil
    }
    let suffix = isPoints ? " percentage points" : "%"
    let working = Working.line(
      equation, [Working.number(new), Working.number(old)], solution, stated: Working.words(change))
    var relation = Relation(
      rule: page.id, verdict: solution.verdict,
      claims: desk.references(to: [change, old, new]),
      evidence: evidence, working: working)
    let computed = spoken(solution, suffix)
    // The numbers as written name a slip, which their rounding could hide: 4% to 5% as "a rise of 1%".
    if solution.verdict != .inconsistent, let slip = namedSlip(change, old, new, solution, isPoints: isPoints) {
      relation.verdict = .onlyWithRounding
      relation.cause = slip
      relation.suggestions.append(computed)
      let message =
        "From \(Working.words(old)) to \(Working.words(new)) is \(computed) as written; \(Working.words(change)) holds only if the figures were rounded."
      return Ruling(.warning, message, relation)
    }
    let isDoubtful = solution.verdict == .onlyWithRounding || solution.verdict == .consistent && !solution.holdsHalfway
    if isDoubtful, isFarOff(solution, change, direction) {
      relation.verdict = .onlyWithRounding
      let message =
        "From \(Working.words(old)) to \(Working.words(new)) is \(computed) as written; \(Working.words(change)) holds only if the figures were rounded."
      return Ruling(solution.holdsHalfway || severity < .error ? .note : .warning, message, relation)
    }
    guard solution.verdict == .inconsistent else { return Ruling(relation) }
    relation.cause = cause(change, direction, old, new, solution, isPoints: isPoints)
    relation.suggestions.append(computed)
    if !isPoints, let fitting = fittingNew(old, change, direction) {
      relation.suggestions.append("to \(Working.amount(fitting, like: new))")
    }
    let message =
      "From \(Working.words(old)) to \(Working.words(new)) is \(computed), not a \(direction == .down ? "fall" : "rise") of \(Working.words(change))."
    return Ruling(severity, message, relation)
  }

  /// `a fall of 25%`; an interval where the levels are no single numbers.
  private static func spoken(_ solution: Solution, _ suffix: String) -> String {
    if let number = solution.shown?.rounded(toDigits: 3).normalized {
      return number.isZero
        ? "no change" : "a \(number.isNegative ? "fall" : "rise") of \(number.magnitude.spoken)\(suffix)"
    }
    let interval = solution.computed
    if let upper = interval.upper, upper.isNegative { return "a fall of \(Working.spoken(-interval))\(suffix)" }
    if let lower = interval.lower, !lower.isNegative { return "a rise of \(Working.spoken(interval))\(suffix)" }
    return "a change of \(Working.spoken(interval))\(suffix)"
  }

  /// The slip that makes exactly the stated number from the written ones, which do not make it otherwise: the difference of two shares, or the change divided by
  /// the new figure.
  private static func namedSlip(
    _ change: Claim, _ old: Claim, _ new: Claim, _ solution: Solution, isPoints: Bool
  ) -> String? {
    guard !isPoints, change.figure.hedge == .exact, change.figure.kind != .fraction,
      let stated = change.figure.value?.point,
      let from = old.figure.value?.point, let to = new.figure.value?.point, old.figure.hedge == .exact,
      new.figure.hedge == .exact,
      let gap = to.subtracting(from, rounding: .down)?.value.magnitude, !gap.isZero,
      let right = gap.divided(by: from, rounding: .down)?.value.scaled(byPowerOfTen: 2),
      let written = change.figure.asWritten, !written.contains(right.magnitude)
    else { return nil }
    if old.figure.unit?.dimension == .proportion, new.figure.unit?.dimension == .proportion {
      return gap.normalized == stated.normalized
        ? "percent written for percentage points: the difference is \(gap.normalized) points" : nil
    }
    guard let wrong = gap.divided(by: to, rounding: .down)?.value.scaled(byPowerOfTen: 2),
      written.contains(wrong.magnitude),
      let off = right.subtracting(stated, rounding: .down)?.value.magnitude, off > ExactDecimal(2)
    else { return nil }
    return "the change was divided by the new figure (wrong base), not by the old one"
  }

  /// Whether the stated change is off from that of the stated levels by more than a quarter of it and more than one in a hundred.
  private static func isFarOff(_ solution: Solution, _ change: Claim, _ direction: Direction) -> Bool {
    guard change.figure.hedge == .exact, change.figure.kind != .fraction, let shown = solution.shown,
      let stated = change.figure.value?.point,
      let gap = shown.subtracting(direction == .down ? -stated : stated, rounding: .down)?.value.magnitude,
      let quarter = shown.magnitude.divided(by: ExactDecimal(4), rounding: .up)?.value
    else { return false }
    return gap > quarter && gap > .one
  }

  private static let fractionSlack = Interval(
    spanning: ExactDecimal(significand: 95, exponent: -2) ?? .one, ExactDecimal(significand: 105, exponent: -2) ?? .one)

  /// The later level that would fit: the earlier one × (1 ± the stated change).
  private static func fittingNew(_ old: Claim, _ change: Claim, _ direction: Direction) -> ExactDecimal? {
    guard let base = old.figure.value?.point, let stated = change.figure.value?.point,
      let percent = change.figure.kind == .fraction ? stated.scaled(byPowerOfTen: 2) : stated,
      let factor = ExactDecimal.hundred.adding(direction == .down ? -percent : percent, rounding: .down)?.value,
      let scaled = base.multiplied(by: factor, rounding: .down)?.value, !scaled.isNegative
    else { return nil }
    return scaled.scaled(byPowerOfTen: -2)?.rounded(toDigits: max(3, base.normalized.digitCount)).normalized
  }

  /// The slip that would explain the stated change.
  private static func cause(
    _ change: Claim, _ direction: Direction, _ old: Claim, _ new: Claim, _ solution: Solution, isPoints: Bool
  ) -> String? {
    guard let stated = change.figure.asWritten, let one = old.figure.asWritten, let other = new.figure.asWritten else {
      return nil
    }
    let magnitude = { (interval: Interval) in direction == .down ? -interval : interval }
    if !isPoints, old.figure.unit?.dimension == .proportion, let from = old.figure.value?.point,
      let to = new.figure.value?.point,
      let points = to.subtracting(from, rounding: .down)?.value, stated.contains(points.magnitude)
    {
      return "percent written for percentage points: the difference is \(points.magnitude.normalized) points"
    }
    if let backward = Equation.percentChange.value([one, other]), magnitude(stated).overlaps(-backward) {
      return "the change was divided by the new figure (wrong base), not by the old one"
    }
    if let whole = Equation.share.value([other, one]), whole.overlaps(stated) {
      return "\(Working.words(change)) is the new figure as a share of the old one, not the change"
    }
    if stated.overlaps(-magnitude(solution.computed)) { return "the direction is turned round" }
    if let expected = solution.number(), let number = change.figure.value?.point {
      return Cause.slip(from: number, to: expected.magnitude)
    }
    return nil
  }
}
