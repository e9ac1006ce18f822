import FiguresCore

/// Sums by which a headline's figure may have been made from those of the body.
enum HeadlineSum {
  /// Whether one sum of two figures of one sentence, or of a sentence's list, gives the headline's figure. Only sums whose units make that of the
  /// headline count. O(figures), at most eight a sentence.
  static func makes(_ title: Claim, at desk: Desk) -> Bool {
    let stated = title.figure.readings.filter { $0.interval.lower != nil && $0.interval.upper != nil }
    return desk.passages.contains { passage in
      guard passage.section != .headline else { return false }
      let claims = passage.figures.prefix(8).filter { !desk.isTime(passage, $0) }.compactMap { desk.claim(passage, $0) }
        .filter { !$0.figure.readings.isEmpty }
      for (index, one) in claims.enumerated() {
        for other in claims[(index + 1)...]
        where equations(for: title, one, other, at: desk).contains(where: { holds($0, one, other, stated) }) {
          return true
        }
      }
      let alike = claims.filter { HeadlineBody.sameSort(title, $0, at: desk) }
      return alike.count > 2
        && Solution(.sum, of: alike.map(\.figure.readings), stated: stated)?.verdict ?? .inconsistent != .inconsistent
    }
  }

  /// The sums of two figures that come out in the unit of the headline's.
  private static func equations(for title: Claim, _ one: Claim, _ other: Claim, at desk: Desk) -> [Equation] {
    let isAlike = desk.sameUnit(one, other)
    // "Six arrested": four men and two women.
    let arePeople = isPeople(one) && isPeople(other)
    let fits = [one, other].filter { HeadlineBody.sameSort(title, $0, at: desk) }.count
    var equations: [Equation] = []
    if isAlike || arePeople, fits == 2 { equations += [.sum, .difference] }
    if isAlike, title.figure.unit?.dimension == .proportion || title.figure.kind == .fraction {
      equations += [.percentChange, .share]
    }
    if !isAlike, fits == 1 { equations += [.product, .ratio, .shareOf] }
    return equations
  }

  private static func isPeople(_ claim: Claim) -> Bool {
    guard claim.figure.kind == .count, let noun = claim.figure.unit?.name.split(separator: " ").last else {
      return false
    }
    let name = NounSynonyms.common(String(noun))
    return name == "person" || Senses.of(name).contains(.person) || Senses.of(String(noun)).contains(.person)
  }

  private static func holds(_ equation: Equation, _ one: Claim, _ other: Claim, _ stated: [Reading]) -> Bool {
    [[one, other], [other, one]].contains { operands in
      (Solution(equation, of: operands.map(\.figure.readings), stated: stated)?.verdict ?? .inconsistent)
        != .inconsistent
    }
  }
}
