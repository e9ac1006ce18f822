import FiguresCore

/// A change in percent against the two levels it lies between.
enum PercentChange: Rule {
  static let page = RulePage(
    id: "percent-change",
    summary: "A change in percent does not follow from the two figures it lies between.",
    severity: .error,
    why: "Both levels are printed, so the change can be worked out; it is the sum that goes wrong most often.",
    trap: "Levels that were rounded: \"about 48,000\" leaves room for more than one percentage.",
    rationale: """
      A change is new ÷ old − 1. The rule reads "from … to …", "to … from …" and "…, up from …" with a percentage in the same \
      clause, and works with intervals: every figure may have been rounded to its last written digit. It stays quiet where another \
      clause begins between the figures, and where rounding could explain the difference; where every figure would have to be rounded by more than \
      half of what it may, it warns. Slips it can name: the change was \
      divided by the new value, percent were written for percentage points, the direction is turned round. A change that is \
      taken up behind two levels ("The 25% fall …", "That is a drop of …") is held against them where words say which of them came first \
      ("a year earlier", "now", "in 2015") and no third level stands beside them.
      """,
    flawed: [
      "The orchard sent 84 tonnes to market, 40% below last year's 125 tonnes.",
      "The fair took £4.2 million, a third lower than the £5 million of 2022.",
      "The kiosk sold 354 maps in May, against 300 in April, a rise of 12%.",
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
      "The orchard sent 84 tonnes to market, 33% below last year's 125 tonnes.",
      "The kiosk sold 354 maps in May, against 300 in April, a rise of 18%.",
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
    var rulings = desk.passages.indices.compactMap {
      NeighbouringChange.apart($0, at: desk) ?? NeighbouringChange.reached($0, at: desk)
    }
    for (index, passage) in desk.passages.enumerated() {
      let pairs = Endpoints.all(in: passage, at: desk)
      for pair in pairs {
        if let change = change(beside: pair, in: passage, at: desk) {
          if let ruling = ruling(change, passage, pair, passage, at: desk, isAdjacent: false) { rulings.append(ruling) }
        } else if pairs.count == 1, let (place, neighbour) = NeighbouringChange.beside(pair, index, at: desk),
          let ruling = ruling(place, neighbour, pair, passage, at: desk, isAdjacent: true)
        {
          rulings.append(ruling)
        }
      }
    }
    let ruled = Set(rulings.flatMap { $0.relation.claims.map(\.id) })
    return rulings + ShiftedLevels.rulings(at: desk, except: ruled)
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

  /// Whether a figure is the amount of a change.
  static func isChange(_ passage: Passage, _ place: Int, at desk: Desk) -> Bool {
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
  private static let shifts: Set<String> = [
    "change", "deterioration", "difference", "improvement", "loss", "shift", "swing",
  ]

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
}
