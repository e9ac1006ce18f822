import FiguresCore

/// Totals whose parts are told one after another, the last being what is left, or set against each other as won and lost are.
enum PartsLeft {
  static func rulings(at desk: Desk, except ruled: Set<String>) -> [Ruling] {
    Remainder.all(at: desk, of: isCount).compactMap { ruled.contains($0.rest.id) ? nil : ruling($0) }
      + desk.passages.compactMap { opposed($0, at: desk, except: ruled) }
      + desk.passages.indices.compactMap { counted($0, at: desk, except: ruled) }
  }

  private static func isCount(_ claim: Claim) -> Bool {
    guard claim.figure.direction == nil, claim.figure.value?.point != nil else { return false }
    switch claim.figure.kind {
    case .count, .measure, .money: return true
    case .number: return claim.figure.unit == nil
    default: return false
    }
  }

  /// Where some of the figures make up one before them, they are its parts; else the largest one before them all may be their total.
  private static func ruling(_ remainder: Remainder) -> Ruling? {
    let before = remainder.before
    for (index, total) in before.enumerated() {
      for parts in remainder.choices(from: index + 1) where !parts.isEmpty {
        let parts = parts + [remainder.rest]
        guard let solution = solution(total, parts),
          solution.verdict != .inconsistent
        else { continue }
        return Ruling(relation(solution, total, parts))
      }
    }
    guard let total = before.first, total.figure.kind != .number, let whole = total.figure.value?.point,
      before.dropFirst().allSatisfy({ $0.figure.value?.point.map { $0 < whole } ?? false }), before.count >= 2
    else { return nil }
    return ruling(total, Array(before.dropFirst()) + [remainder.rest], .warning)
  }

  private static func ruling(_ total: Claim, _ parts: [Claim], _ severity: Severity) -> Ruling? {
    guard let solution = solution(total, parts) else { return nil }
    var found = relation(solution, total, parts)
    guard solution.verdict == .inconsistent, let sum = solution.number(digits: 12),
      let whole = total.figure.value?.point,
      // Parts that come to something else altogether are hardly those of the total.
      let gap = sum.subtracting(whole, rounding: .down)?.value.magnitude,
      let third = whole.divided(by: ExactDecimal(3), rounding: .down)?.value, gap < third
    else { return Ruling(found) }
    found.cause = Cause.slip(from: whole, to: sum)
    found.suggestions = ["a total of \(Working.amount(sum, like: total))"]
    return Ruling(
      severity, "The parts come to \(Working.amount(sum, like: total)), not \(Working.words(total)).", found)
  }

  /// A bare number among counts is a count, too: it is not rounded.
  private static func solution(_ total: Claim, _ parts: [Claim]) -> Solution? {
    let readings = { (claim: Claim) -> [Reading] in
      guard total.figure.kind == .count, claim.figure.kind == .number, let value = claim.figure.value else {
        return claim.figure.readings
      }
      return ReadingRules().readings(of: value, kind: .count, hedge: claim.figure.hedge)
    }
    return Solution(.sum, of: parts, readAs: readings, stated: total.figure.readings)
  }

  private static func relation(_ solution: Solution, _ total: Claim, _ parts: [Claim]) -> Relation {
    Relation(
      PartsTotal.page, solution.verdict, [total] + parts,
      evidence: "a total and its parts, the last being what is left",
      working: Working.line(.sum, parts.map { Working.number($0) }, solution, stated: Working.words(total)))
  }

  /// `The three branches have 6,400 members between them. The largest has 3,100; …`: as many figures follow as there are parts.
  private static func counted(_ index: Int, at desk: Desk, except ruled: Set<String>) -> Ruling? {
    let passage = desk.passages[index]
    guard desk.isNext(index + 1, after: index),
      passage.has(["altogether", "between", "together"], in: passage.items.indices)
    else { return nil }
    let figures = passage.figures.compactMap { desk.claim(passage, $0) }.filter { isCount($0) }
    guard figures.count == 2, let number = figures[0].figure.value?.point, figures[0].figure.kind == .count,
      number > .one, number < ExactDecimal(9), !ruled.contains(figures[1].id)
    else { return nil }
    let next = desk.passages[index + 1]
    let parts = next.figures.compactMap { desk.claim(next, $0) }.filter {
      isCount($0) && FigureList.sameDimension(figures[1], $0)
    }
    guard number == ExactDecimal(Int32(parts.count)), next.figures.count == parts.count,
      let whole = figures[1].figure.value?.point, whole > number
    else { return nil }
    return ruling(figures[1], parts, .warning)
  }

  /// `The 38 games they played brought 19 wins, seven draws and 12 defeats`
  private static func opposed(_ passage: Passage, at desk: Desk, except ruled: Set<String>) -> Ruling? {
    for (index, place) in passage.figures.enumerated() where index + 2 < passage.figures.count {
      guard let total = desk.claim(passage, place), total.figure.kind == .count, !ruled.contains(total.id),
        let list = FigureList(from: passage.figures[index + 1], in: passage, at: desk), list.isClosed,
        list.places.count >= 2, list.places[0] - place <= 10,
        !passage.isDivided(stretch(place + 1, upTo: list.places[0]))
      else { continue }
      let parts = list.places.compactMap { desk.claim(passage, $0) }
      guard parts.allSatisfy({ isCount($0) && !ruled.contains($0.id) }), areOutcomes(parts) else { continue }
      return ruling(total, parts, .warning)
    }
    return nil
  }

  /// Whether the parts are the outcomes that a game has: then nothing is left between them.
  private static func areOutcomes(_ parts: [Claim]) -> Bool {
    let nouns = Set(parts.compactMap(\.figure.unit?.name).map(Stem.singular))
    return !nouns.isDisjoint(with: ["victory", "win"]) && !nouns.isDisjoint(with: ["defeat", "loss"])
  }
}
