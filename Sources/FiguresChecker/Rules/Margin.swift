import FiguresCore

/// A margin against the two values it lies between.
enum Margin: Rule {
  static let page = RulePage(
    id: "margin",
    summary: "A stated margin is not the difference of the two values.",
    severity: .error,
    why: "A margin is the difference of two figures that stand beside it.",
    trap: "A margin over somebody else than the one named.",
    rationale: """
      The rule reads "won by 1,200 votes, 15,480 to 14,380": a figure behind "by" or "margin of", then two figures joined by "to", "against" or a dash; the \
      two figures may also come first, or stand on both sides of "12 points ahead of". "The 13-point victory", "Her majority of 254" and \
      "The gap has narrowed to four points" are held against the only two values beside them. A margin over a third party is not given in this form.
      """,
    flawed: [
      "The motion passed by 40 votes, 212 to 182.",
      "The home side won by 12 points, 88 to 74.",
      "The visitors beat the hosts 64-51, a margin of 15 points.",
      "The board voted 14 to 9 in favour, a majority of seven.",
      "Ada Storm won the cup with 188 points, 12 points ahead of Lea Moss, who finished on 170.",
      "The Reform list won the seat by 420 votes, with 2,140 against the Independents' 1,820.",
      "He was elected by a margin of 300 votes, 4,150 against 3,750.",
    ],
    clean: [
      "The motion passed by 40 votes, 222 to 182.",
      "The home side won by 14 points, 88 to 74.",
      "The visitors beat the hosts 64-51, a margin of 13 points.",
      "The board voted 14 to 9 in favour, a majority of five.",
      "Ada Storm won the cup with 188 points, 18 points ahead of Lea Moss, who finished on 170.",
      "She won by 12 seconds in a race of 40 to 45 minutes.",
      "The price rose by 40 pence, from 182 to 222.",
    ],
    sources: ["G. Karagiannis and others, Scrutinizer, 2020"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.indices.flatMap { index in
      let passage = desk.passages[index]
      return passage.figures.indices.compactMap { figure in
        ruling(figure, passage, at: desk) { scored(before: index, figure, at: desk) }
      }
    }
  }

  private static func ruling(
    _ index: Int, _ passage: Passage, at desk: Desk, orBefore: () -> ([[Reading]], [Claim])?
  ) -> Ruling? {
    let place = passage.figures[index]
    guard let margin = desk.claim(passage, place), !margin.figure.readings.isEmpty, isMargin(place, passage),
      margin.figure.direction == nil || passage.has(winnings, in: stretch(max(0, place - 4), upTo: place)),
      margin.figure.unit?.dimension != .proportion || margin.figure.unit == nil
    else { return nil }
    guard
      let (operands, values) = behind(index, passage, at: desk) ?? around(index, passage, at: desk)
        ?? apposed(index, passage, at: desk) ?? orBefore()
    else { return nil }
    guard values.allSatisfy({ isComparable($0, margin, at: desk) }) else { return nil }
    let claims = [margin] + values
    let stated = margin.figure.readings
    let turned = stated.map { Reading(name: $0.name, interval: -$0.interval, strain: $0.strain) }
    guard let solution = Solution(.difference, of: operands, stated: stated) else { return nil }
    let isTurned = Solution(.difference, of: operands, stated: turned)?.verdict == .consistent
    let numbers = values.map { Working.number($0) }
    var relation = Relation(
      page, isTurned ? .consistent : solution.verdict, claims, evidence: "a margin and the two values it lies between",
      working: numbers.count == 2
        ? Working.line(.difference, numbers, solution, stated: Working.words(margin))
        : "\(numbers.first ?? ""): the difference is \(Working.spoken(solution.computed))")
    guard relation.verdict == .inconsistent, let gap = solution.number(digits: 12)?.magnitude else {
      return Ruling(relation)
    }
    relation.cause = margin.figure.value?.point.flatMap { Cause.slip(from: $0, to: gap) }
    relation.suggestions = ["\(gap.spoken)"]
    return Ruling(.error, "The two values differ by \(gap.spoken), not by \(Working.words(margin)).", relation)
  }

  /// `won by ⟨margin⟩`, `a majority of ⟨margin⟩`, `⟨margin⟩ ahead of`.
  private static func isMargin(_ place: Int, _ passage: Passage) -> Bool {
    if passage.text(place - 1) == "by" { return passage.has(winnings, in: stretch(max(0, place - 8), upTo: place)) }
    if passage.text(place - 1) == "of", margins.contains(passage.text(place - 2)) { return true }
    if margins.contains(passage.text(place + 1)) || isGap(place, passage) { return true }
    // "the 13-point victory"
    if ["defeat", "triumph", "victory", "win"].contains(passage.text(place + 1)),
      ["its", "the", "their"].contains(passage.text(place - 1))
    {
      return true
    }
    if passage.text(place - 1) == "by", passage.text(place - 2) == "victory" { return true }
    return (passage.text(place + 1), passage.text(place + 2)) == ("ahead", "of")
      || (passage.text(place + 1), passage.text(place + 2)) == ("clear", "of")
  }

  private static let margins: Set<String> = ["gap", "lead", "majority", "margin"]
  private static let winnings: Set<String> = [
    "beat", "beaten", "beating", "carried", "defeated", "defeating", "edged", "elected", "lead", "leading", "leads",
    "led", "lost", "passed", "rejected", "victory",
    "win", "winning", "wins", "won",
  ]

  static func isComparable(_ value: Claim, _ margin: Claim, at desk: Desk) -> Bool {
    if case .range? = value.figure.value { return true }
    guard value.figure.direction == nil, !value.figure.readings.isEmpty else { return false }
    switch value.figure.kind {
    case .count, .number, .measure, .money, .duration, .share:
      return desk.sameUnit(value, margin) || value.figure.unit == nil
    default: return false
    }
  }

  /// Two values of a pair: `15,480 to 14,380`, `88–74`, `8,140 against 7,620`; a range is one figure.
  private static func pair(_ first: Int, _ passage: Passage, at desk: Desk) -> (operands: [[Reading]], claims: [Claim])?
  {
    guard passage.figures.indices.contains(first), let one = desk.claim(passage, passage.figures[first]) else {
      return nil
    }
    let place = passage.figures[first]
    if case .range(let high, let low)? = one.figure.value {
      return (
        [high, low].map { [Reading(name: "as written", interval: Interval($0), strain: 0)] }, [one]
      )
    }
    guard first + 1 < passage.figures.count, let other = desk.claim(passage, passage.figures[first + 1]) else {
      return nil
    }
    let next = passage.figures[first + 1]
    let between = stretch(place + 1, upTo: next)
    guard between.count <= 4,
      between.isEmpty || passage.has(Self.joints, in: between) || isNamed(next, between, passage),
      one.figure.direction == nil, !other.figure.readings.isEmpty,
      !passage.has(["from"], in: stretch(place - 1, upTo: place))
    else { return nil }
    return ([one.figure.readings, other.figure.readings], [one, other])
  }

  /// `12,450 votes and Sara Lie 11,900`
  private static func isNamed(_ place: Int, _ between: Range<Int>, _ passage: Passage) -> Bool {
    passage.has(["and"], in: between) && passage.items[place - 1].token?.isCapitalised == true
  }

  private static let joints: Set<String> = ["against", "-", "to", "versus"]

  /// The two values behind the margin: `by 40 votes, 212 to 182`, `by 620 votes, with 8,140 against Labour's 7,620`.
  private static func behind(_ index: Int, _ passage: Passage, at desk: Desk) -> ([[Reading]], [Claim])? {
    guard index + 1 < passage.figures.count else { return nil }
    let (place, next) = (passage.figures[index], passage.figures[index + 1])
    let gap = stretch(place + 1, upTo: next)
    guard gap.count <= 5, passage.has([",", "(", "-", ":"], in: gap), !passage.isDivided(gap),
      gap.allSatisfy({ passage.items[$0].isMark || !Self.strangers.contains(passage.text($0)) })
    else { return nil }
    return pair(index + 1, passage, at: desk)
  }

  /// `One scored 178; the other made 203, for a victory by 25 runs`: set behind the only two values it can lie between.
  private static func apposed(_ index: Int, _ passage: Passage, at desk: Desk) -> ([[Reading]], [Claim])? {
    let place = passage.figures[index]
    guard let margin = desk.claim(passage, place) else { return nil }
    let values = passage.figures[..<index].filter { other in
      guard let claim = desk.claim(passage, other) else { return false }
      return desk.isLevel(passage, other) && !desk.isTime(passage, other) && isComparable(claim, margin, at: desk)
    }
    // "91 of the 175 seats, a majority of seven over all others": part and whole, and others that are not told.
    guard values.count == 2, values[1] == passage.figures[index - 1], passage.text(place + 1) != "over",
      !passage.has(["of"], in: stretch(values[0] + 1, upTo: values[1])),
      let comma = stretch(max(0, place - 6), upTo: place).last(where: { [",", "-", ";"].contains(passage.text($0)) }),
      comma > values[1], comma - values[1] <= 2,
      passage.has(["a", "for", "giving", "making", "the"], in: comma + 1..<comma + 2),
      let one = desk.claim(passage, values[0]), let other = desk.claim(passage, values[1])
    else { return nil }
    return ([one.figure.readings, other.figure.readings], [one, other])
  }

  private static let strangers: Set<String> = ["after", "and", "from", "in", "on", "over", "since"]

  /// The two values before the margin (`84-71, a margin of 13`), or one on each side (`241 points, 21 ahead of Tull on 220`).
  private static func around(_ index: Int, _ passage: Passage, at desk: Desk) -> ([[Reading]], [Claim])? {
    let place = passage.figures[index]
    guard index > 0 else { return nil }
    if let first = (index > 1 ? [index - 2, index - 1] : [index - 1]).first(where: { start in
      guard let found = pair(start, passage, at: desk) else { return false }
      return start + found.claims.count == index
    }), let found = pair(first, passage, at: desk) {
      let gap = stretch(passage.figures[index - 1] + 1, upTo: place)
      if gap.count <= 6, passage.has([",", "-", "("], in: gap), !passage.isDivided(gap),
        passage.text(place - 1) == "of" || ["victory", "win"].contains(passage.text(place + 1))
      {
        return (found.operands, found.claims)
      }
    }
    // "241 points, 21 ahead of Tull, who finished on 220"
    let before = passage.figures[index - 1]
    guard index + 1 < passage.figures.count, passage.text(place + 2) == "of", place - before <= 6,
      let one = desk.claim(passage, before), let other = desk.claim(passage, passage.figures[index + 1]),
      passage.figures[index + 1] - place <= 10,
      ["on", "with", "at", "got", "had", "scored", "took", "won"].contains(passage.text(passage.figures[index + 1] - 1))
    else { return nil }
    return ([one.figure.readings, other.figure.readings], [one, other])
  }
}
