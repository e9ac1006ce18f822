import FiguresCore

/// A margin against the two values it lies between.
enum Margin: Rule {
  static let page = RulePage(
    id: "margin",
    summary: "A stated margin is not the difference of the two values.",
    severity: .error,
    rationale: """
      The rule reads "won by 1,200 votes, 15,480 to 14,380": a figure behind "by" or "margin of", then two figures joined by "to", "against" or a dash. A margin \
      over a third party is not given in this form.
      """,
    flawed: [
      "The motion passed by 40 votes, 212 to 182.",
      "The home side won by 12 points, 88 to 74.",
      "He was elected by a margin of 300 votes, 4,150 against 3,750.",
    ],
    clean: [
      "The motion passed by 40 votes, 222 to 182.",
      "The home side won by 14 points, 88 to 74.",
      "The price rose by 40 pence, from 182 to 222.",
    ],
    sources: ["G. Karagiannis and others, Scrutinizer, 2020"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.passages.flatMap { passage in passage.figures.indices.compactMap { ruling($0, passage, at: desk) } }
  }

  private static func ruling(_ index: Int, _ passage: Passage, at desk: Desk) -> Ruling? {
    let place = passage.figures[index]
    guard let margin = desk.claim(passage, place), !margin.figure.readings.isEmpty,
      passage.text(place - 1) == "by"
        || (passage.text(place - 1) == "of" && ["margin", "majority", "lead"].contains(passage.text(place - 2))),
      passage.has(
        [
          "won", "win", "wins", "passed", "elected", "beat", "defeated", "lost", "carried", "victory", "lead", "led",
          "rejected", "margin",
        ], in: stretch(place - 8, upTo: place)),
      index + 1 < passage.figures.count
    else { return nil }
    let next = passage.figures[index + 1]
    guard next - place <= 4,
      passage.text(next - 1) == "," || passage.text(next - 1) == "(" || passage.text(next - 1) == "-",
      let one = desk.claim(passage, next)
    else { return nil }
    let operands: [[Reading]]
    var claims = [margin, one]
    if case .range(let high, let low)? = one.figure.value {
      operands = [
        [Reading(name: "as written", interval: Interval(high), strain: 0)],
        [Reading(name: "as written", interval: Interval(low), strain: 0)],
      ]
    } else {
      guard index + 2 < passage.figures.count, let other = desk.claim(passage, passage.figures[index + 2]),
        passage.figures[index + 2] - next <= 2,
        (passage.figures[index + 2] == next + 1 || ["to", "against", "-"].contains(passage.text(next + 1))),
        one.figure.direction == nil,
        !other.figure.readings.isEmpty
      else { return nil }
      operands = [one.figure.readings, other.figure.readings]
      claims.append(other)
    }
    let stated = margin.figure.readings
    let turned = stated.map { Reading(name: $0.name, interval: -$0.interval, strain: $0.strain) }
    guard let solution = Solution(.difference, of: operands, stated: stated) else { return nil }
    let isTurned = Solution(.difference, of: operands, stated: turned)?.verdict == .consistent
    let numbers = claims.dropFirst().map { Working.number($0) }
    var relation = Relation(
      page, isTurned ? .consistent : solution.verdict, claims, evidence: "a margin and the two values behind it",
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
}
