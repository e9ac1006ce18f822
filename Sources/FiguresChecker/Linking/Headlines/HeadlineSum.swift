import FiguresCore

/// Sums by which a headline's figure may have been made from those of the body.
enum HeadlineSum {
  /// Whether one sum of figures of a sentence, or of it and the next, gives the headline's figure. Only sums whose units make that of the
  /// headline count. O(figures), at most eight a sentence.
  static func makes(_ title: HeadlineFigure, at desk: Desk) -> Bool {
    let bodies = desk.passages.filter { $0.section != .headline }
    return bodies.indices.contains { place in
      let own = operands(of: bodies[place], at: desk)
      let next = place + 1 < bodies.count ? operands(of: bodies[place + 1], at: desk) : []
      let hints = Hints(title, bodies[place])
      return isMade(title, own, own, hints, at: desk) || isMade(title, own, next, hints, at: desk)
        || isTotal(title, own, at: desk)
    } || isTotal(title, bodies.flatMap { operands(of: $0, at: desk) }.filter { isCounted($0, with: title) }, at: desk)
  }

  /// Which sums the words of headline and sentence speak of.
  private struct Hints {
    /// Whether an amount is told for each of some things.
    let isEach: Bool
    /// Whether a figure is told as more or less than another.
    let compares: Bool

    init(_ title: HeadlineFigure, _ body: Passage) {
      let words = Set(body.tokens.map(\.text)).union(title.passage.tokens.map(\.text))
      isEach = !words.isDisjoint(with: ["apiece", "average", "each", "every", "per"])
      compares =
        title.comparesFigures || !words.isDisjoint(with: ["fewer", "less", "more", "than"])
        || body.has(.change, in: body.items.indices)
    }
  }

  private static func operands(of passage: Passage, at desk: Desk) -> [Claim] {
    passage.figures.prefix(8).compactMap { place -> Claim? in
      guard let claim = desk.claim(passage, place), !ShareOfWhole.shareReadings(claim).isEmpty else { return nil }
      return desk.isTime(passage, place) || claim.figure.kind == .ordinal ? nil : claim
    }
    .flatMap { claim -> [Claim] in ends(of: claim) }
  }

  /// `from £212,000 to £246,000`: both ends of what was read as one range. A bound is summed as its number.
  private static func ends(of claim: Claim) -> [Claim] {
    guard Agreement.isBound(claim) || claim.figure.value?.point == nil, let numbers = claim.figure.value?.numbers else {
      return [claim]
    }
    return numbers.enumerated().map { place, number in
      var end = claim
      end.id += "/\(place)"
      end.figure = Figure(stated: [number], value: .point(number), kind: claim.figure.kind, unit: claim.figure.unit)
      return end
    }
  }

  /// Whether two figures make the headline's by one sum.
  private static func isMade(
    _ title: HeadlineFigure, _ claims: [Claim], _ others: [Claim], _ hints: Hints, at desk: Desk
  ) -> Bool {
    claims.contains { one in
      others.contains { other in
        one.id != other.id
          && equations(for: title, one, other, hints, at: desk).contains {
            holds($0, one, other, for: title) || holds($0, other, one, for: title)
          }
      }
    }
  }

  /// The sums of two figures that come out in the unit of the headline's.
  private static func equations(
    for title: HeadlineFigure, _ one: Claim, _ other: Claim, _ hints: Hints, at desk: Desk
  )
    -> [Equation]
  {
    let figure = title.claim.figure
    let isAlike = desk.sameUnit(one, other) && (one.figure.kind == .fraction) == (other.figure.kind == .fraction)
    let fits = [one, other].filter { title.isAlike($0, at: desk) || isCounted($0, with: title) }.count
    var equations: [Equation] = []
    // "Six arrested": four men and two women.
    if fits == 2, isAlike || isPeople(one) && isPeople(other) {
      if areListed(one, other, at: desk) || !desk.areOfTwoTimes(one, other) { equations.append(.sum) }
      if hints.compares { equations.append(.difference) }
    }
    let isShare = figure.unit?.dimension == .proportion || figure.kind == .fraction
    if isShare {
      if isAlike || isPeople(one) && isPeople(other) { equations += [.percentChange, .share] }
      // "96,000 fewer of 900,000 jobs"
      if one.figure.kind == .count, other.figure.kind == .count { equations.append(.share) }
    }
    if !isAlike, fits >= 1, !isShare {
      if hints.isEach { equations += [.product, .ratio] }
      if [one, other].contains(where: { $0.figure.unit?.dimension == .proportion || $0.figure.kind == .fraction }) {
        equations.append(.shareOf)
      }
      // "twice as many", "trebled"
      if [one, other].contains(where: { $0.figure.kind == .multiple }) { equations += [.product, .ratio] }
    }
    return equations
  }

  /// `3,000 jobs in Norway and 2,000 in Denmark`: what `and` joins is told side by side.
  private static func areListed(_ one: Claim, _ other: Claim, at desk: Desk) -> Bool {
    let between = ByteSpan(min(one.span.end, other.span.end), max(one.span.start, other.span.start))
    return one.sentence == other.sentence && between.start < between.end && desk.written(between).contains(" and ")
  }

  /// Whether some figures of one sort add up to the headline's.
  private static func isTotal(_ title: HeadlineFigure, _ claims: [Claim], at desk: Desk) -> Bool {
    let alike = claims.filter { title.isAlike($0, at: desk) || isCounted($0, with: title) }
    guard alike.count > 1, alike.count <= 8,
      !alike.contains(where: { one in alike.contains { desk.areOfTwoTimes(one, $0) } })
    else { return false }
    return Solution(.sum, of: alike.map(\.figure.readings), stated: title.readings).map { $0.verdict != .inconsistent }
      ?? false
  }

  /// Whether a count may be part of a headline's count: one noun, or people both.
  private static func isCounted(_ claim: Claim, with title: HeadlineFigure) -> Bool {
    guard claim.figure.kind == .count else { return false }
    return isPeople(claim) && (title.claim.figure.unit == nil || isPeople(title.claim))
  }

  private static func isPeople(_ claim: Claim) -> Bool {
    guard claim.figure.kind == .count, let noun = claim.figure.unit?.name.split(separator: " ").last else {
      return false
    }
    let name = NounSynonyms.common(String(noun))
    return name == "person" || name == "job" || Senses.of(name).contains(.person)
      || Senses.of(String(noun)).contains(.person)
  }

  /// Whether a sum of two figures, in this order, is the headline's figure. A rise is on the smaller one, a fall on the larger.
  private static func holds(_ equation: Equation, _ one: Claim, _ other: Claim, for title: HeadlineFigure) -> Bool {
    if equation == .percentChange, let new = one.figure.value?.point, let old = other.figure.value?.point,
      let way = title.direction,
      (way == .up) != (new > old)
    {
      return false
    }
    let operands = [one, other].map { readings(of: $0, for: equation) }
    let stated = equation == .percentChange && title.direction == .down ? title.readings.map(negated) : title.readings
    return [.consistent, .ambiguous].contains(Solution(equation, of: operands, stated: stated)?.verdict)
  }

  private static func negated(_ reading: Reading) -> Reading {
    Reading(name: reading.name, interval: Interval(.zero) - reading.interval, strain: reading.strain)
  }

  /// A whole number below a hundred is that number; others may be rounded.
  private static func readings(of claim: Claim, for equation: Equation) -> [Reading] {
    if claim.figure.hedge == .exact, claim.figure.kind != .fraction, let value = claim.figure.value?.point,
      value.exponent >= 0, value < .hundred
    {
      return [Reading(name: "as written", interval: Interval(value), strain: 0)]
    }
    return equation == .product || equation == .ratio ? claim.figure.readings : ShareOfWhole.shareReadings(claim)
  }
}
