import FiguresCore

/// Two levels a quantity moved between: `from 48,000 to 36,000`, `to 36,000 from 48,000`, `36,000, down from 48,000`.
struct Endpoints: Sendable {
  /// The place of the earlier level.
  let old: Int
  /// The place of the later level.
  let new: Int
  /// The places from the first word of the construction to behind its last figure.
  let range: Range<Int>
  /// The words that were recognised, for the evidence.
  let pattern: String

  /// All endpoints of a sentence, in order, no figure used twice.
  static func all(in passage: Passage, at desk: Desk) -> [Endpoints] {
    let levels = passage.figures.filter {
      desk.isLevel(passage, $0) && !["every", "per"].contains(passage.text($0 - 1))
    }
    var found: [Endpoints] = []
    var index = 0
    while index + 1 < levels.count {
      // "to $5,400 in six weeks, from $1,800": a length of time between is no level.
      let isTimed = index + 2 < levels.count && isStretchOfTime(levels[index + 1], behind: levels[index], passage, desk)
      let next = isTimed ? index + 2 : index + 1
      if let pair = match(levels[index], levels[next], in: passage, at: desk) {
        found.append(pair)
        index = next + 1
      } else {
        index += 1
      }
    }
    return found + ranges(in: passage, at: desk)
  }

  /// Whether a level is the time that a change took: `to $5,400 ⟨in six weeks⟩`.
  private static func isStretchOfTime(_ place: Int, behind level: Int, _ passage: Passage, _ desk: Desk) -> Bool {
    desk.claim(passage, place)?.figure.kind == .duration && desk.claim(passage, level)?.figure.kind != .duration
      && ["after", "in", "over", "within"].contains(passage.text(place - 1))
  }

  /// The two levels. Those of a range are made from its ends.
  func levels(in passage: Passage, at desk: Desk) -> (old: Claim, new: Claim)? {
    guard let first = desk.claim(passage, old), let second = desk.claim(passage, new) else { return nil }
    guard old == new else { return (first, second) }
    guard case .range(let low, let high)? = first.figure.value else { return nil }
    return (Self.end(low, of: first), Self.end(high, of: first))
  }

  private static func end(_ value: ExactDecimal, of range: Claim) -> Claim {
    var claim = range
    let figure = range.figure
    claim.figure = Figure(
      stated: [value], value: .point(value), kind: figure.kind, unit: figure.unit, hedge: figure.hedge)
    claim.text = Working.amount(value, like: range)
    return claim
  }

  private static func match(_ first: Int, _ second: Int, in passage: Passage, at desk: Desk) -> Endpoints? {
    guard second - first <= 16, let one = desk.claim(passage, first), let other = desk.claim(passage, second),
      desk.sameUnit(one, other) || desk.elides(one, other),
      let behind = governor(of: second, in: passage) ?? comparison(before: second, in: passage)
    else { return nil }
    let before = governor(of: first, in: passage)
    // "from 45% before the break to 60% after it": the time is no clause.
    let isTimed =
      before?.word == "from" && behind.word == "to"
      && ["before", "after", "until", "when"].contains(passage.text(first + 1))
    guard isTimed || !passage.isDivided(stretch(first + 1, upTo: second)) else { return nil }
    switch (before?.word, behind.word) {
    case ("from", "to"), ("from", "into"):
      guard let before, !goesOn(stretch(first + 1, upTo: behind.place), in: passage),
        !passage.has(["of", "for"], in: stretch(first + 1, upTo: behind.place)) || desk.moves(passage, before.place)
          || ["gone", "moved", "went"].contains(passage.text(before.place - 1))
      else { return nil }
      return Endpoints(old: first, new: second, range: before.place..<second + 1, pattern: "from … to …")
    case ("to", "from"), ("at", "from"):
      guard !passage.has(["and"], in: stretch(first + 1, upTo: second)) else { return nil }
      guard let before,
        desk.moves(passage, before.place) || desk.claim(passage, before.place - 1)?.figure.kind == .multiple
          || passage.has(.change, in: stretch(first + 1, upTo: second))
      else { return nil }
      return Endpoints(old: second, new: first, range: before.place..<second + 1, pattern: "to … from …")
    case (_, "from") where !passage.items[max(0, behind.place - 1)].senses.isDisjoint(with: .change):
      return Endpoints(
        old: second, new: first, range: first..<second + 1, pattern: "…, \(passage.text(behind.place - 1)) from …")
    case (_, "with"), (_, "against"), (_, "to"):
      // "126 of them over the winter, compared with 189 a year before"
      guard behind.word == "against" || passage.text(behind.place - 1) == "compared",
        passage.text(behind.place - (behind.word == "against" ? 1 : 2)) == ",",
        isPast(second, behind.place, in: passage, at: desk)
      else { return nil }
      return Endpoints(old: second, new: first, range: first..<second + 1, pattern: "…, compared with …")
    case (_, let word) where Self.bases.contains(word):
      // "52,000, up 4% on last year's 50,000"
      guard isRelated(behind.place, after: first, in: passage, at: desk) else { return nil }
      return Endpoints(old: second, new: first, range: first..<second + 1, pattern: "…, up … \(word) …")
    default: return nil
    }
  }

  /// Whether the story goes on with another verb: `from $1,800, and has since fallen to $3,900`.
  private static func goesOn(_ between: Range<Int>, in passage: Passage) -> Bool {
    guard let and = between.first(where: { ["and", "but", "then"].contains(passage.text($0)) }) else { return false }
    return passage.has([.rise, .fall, .finite], in: and..<between.upperBound)
  }

  /// Whether words say that the level at a place is of a time before: `189 a year before`, `last year's 189`, `189 in 2019`.
  private static func isPast(_ place: Int, _ preposition: Int, in passage: Passage, at desk: Desk) -> Bool {
    if passage.has(["last", "previous", "preceding"], in: stretch(preposition, upTo: place)) { return true }
    let behind = stretch(place + 1, upTo: place + 9)
    if passage.isDivided(stretch(place + 1, upTo: place + 2)) { return false }
    if passage.has(["ago", "before", "earlier", "previously"], in: behind) { return true }
    if (place + 1..<place + 5).contains(where: {
      ["last", "previous"].contains(passage.text($0))
        && ["year", "month", "season", "week", "quarter", "spring", "summer", "autumn", "winter", "time"].contains(
          passage.text($0 + 1))
    }) {
      return true
    }
    return ["in", "during"].contains(passage.text(place + 1))
      && (desk.isTime(passage, place + 2) || CalendarWords.month(passage.text(place + 2)) != nil)
  }

  /// Words that lead from a change to the level it is a change of.
  private static let bases: Set<String> = ["above", "against", "below", "from", "on", "over", "than"]

  /// Whether the amount of a change stands directly before a place, behind a level: `52,000, up 4% ⟨on⟩`, `52,000, 4% more ⟨than⟩`.
  private static func isRelated(_ place: Int, after level: Int, in passage: Passage, at desk: Desk) -> Bool {
    let range = stretch(level + 1, upTo: place)
    guard passage.has([","], in: range) || passage.has(["which", "is", "or", "-", "("], in: range),
      let change = passage.figures.last(where: { range.contains($0) }), place - change <= 3,
      let figure = desk.claim(passage, change)?.figure, figure.direction != nil
    else { return false }
    return true
  }

  /// `than`, before a figure with its article or owner: `more than the 7,500`, `than last year's 7,500`.
  private static func comparison(before place: Int, in passage: Passage) -> (place: Int, word: String)? {
    (max(0, place - 5)..<place).last { passage.text($0) == "than" }.map { ($0, "than") }
  }

  /// The preposition a figure hangs on, `from` through a short noun phrase: `from a peak of 48,000`.
  private static func governor(of place: Int, in passage: Passage) -> (place: Int, word: String)? {
    guard let nearest = passage.preposition(before: place, reach: 5) else { return nil }
    if nearest.word == "of" || nearest.word == "about" || nearest.word == "around",
      let outer = passage.preposition(before: nearest.place, reach: 4), outer.word == "from" || outer.word == "to"
    {
      return outer
    }
    return nearest
  }
}

extension Desk {
  /// References to claims in the order of the text, each claim once; the ends of a range refer to the range.
  func references(to claims: [Claim]) -> [ClaimReference] {
    var ids: Set<String> = []
    return claims.sorted { $0.span.start < $1.span.start }.compactMap { claim in
      guard ids.insert(claim.id).inserted else { return nil }
      return ClaimReference(self.claims.first { $0.id == claim.id } ?? claim)
    }
  }

  /// Whether a word of change stands shortly before a place, in the same clause.
  func moves(_ passage: Passage, _ place: Int) -> Bool { direction(before: place, in: passage) != nil }

  /// The direction of the change that governs a place: the nearest word of change before it, at most eight places back, not
  /// beyond another clause.
  func direction(before place: Int, in passage: Passage) -> Direction? {
    var at = place - 1
    while at >= 0, at >= place - 8 {
      let item = passage.items[at]
      if item.text == ";" || item.senses.contains(.boundary) { return nil }
      if let claim = item.claim, let direction = claims[claim].figure.direction { return direction }
      if item.senses.contains(.rise), !item.senses.contains(.fall) { return .up }
      if item.senses.contains(.fall), !item.senses.contains(.rise) { return .down }
      at -= 1
    }
    return nil
  }
}
