import FiguresCore

/// Brings rulings into order: one defect gives one finding.
enum Docket {
  /// The rulings in the order of the text. Where two findings rest on the same claims, the louder one is kept, then the one that
  /// explains more claims; the relation of the other stays without a finding.
  static func settled(_ rulings: [Ruling]) -> [Ruling] {
    var kept: [String: Set<Int>] = [:]
    let rulings = merged(rulings)
    var result = rulings
    let loudest = rulings.indices.filter { rulings[$0].severity != nil }.sorted { left, right in
      let (one, other) = (rulings[left], rulings[right])
      if one.severity != other.severity { return (one.severity ?? .note) > (other.severity ?? .note) }
      if one.relation.claims.count != other.relation.claims.count {
        return one.relation.claims.count > other.relation.claims.count
      }
      return left < right
    }
    let told = decidedByTables(rulings)
    for index in loudest {
      let names = rulings[index].relation.claims.map { "\($0.article)\u{0}\($0.id)" }
      let shared = names.reduce(into: [Int: Int]()) { counts, name in
        for other in kept[name] ?? [] { counts[other, default: 0] += 1 }
      }
      let isCovered = shared.contains { other, count in
        guard rulings[other].relation.rule != rulings[index].relation.rule else { return false }
        return count >= 2 || (names.count == 1 && rulings[other].severity ?? .note > .note)
      }
      // Where a table has the cell of every claim, it has said which is wrong.
      let isTold =
        names.count > 1 && told.right.union(told.wrong).isSuperset(of: names) && !told.wrong.isDisjoint(with: names)
        && rulings[index].relation.rule != TableCell.page.id
      if isTold || isCovered && names.count <= 3 {
        result[index] = Ruling(rulings[index].relation)
      } else {
        for name in names { kept[name, default: []].insert(index) }
      }
    }
    return result.enumerated().sorted { left, right in
      let one = left.element.relation.claims.first?.span.start ?? 0
      let other = right.element.relation.claims.first?.span.start ?? 0
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }

  /// The claims that a cell confirms, and those it contradicts.
  private static func decidedByTables(_ rulings: [Ruling]) -> (right: Set<String>, wrong: Set<String>) {
    var (right, wrong): (Set<String>, Set<String>) = ([], [])
    for ruling in rulings where ruling.relation.rule == TableCell.page.id {
      let names = ruling.relation.claims.map { "\($0.article)\u{0}\($0.id)" }
      if ruling.relation.verdict == .consistent { right.formUnion(names) }
      if ruling.severity ?? .note > .note { wrong.formUnion(names) }
    }
    return (right, wrong)
  }

  /// Findings of one rule that say the same of claims they share become one that names all claims: a word said twice is one defect.
  private static func merged(_ rulings: [Ruling]) -> [Ruling] {
    var result: [Ruling] = []
    var places: [String: [Int]] = [:]
    for ruling in rulings {
      guard let severity = ruling.severity else {
        result.append(ruling)
        continue
      }
      let key = "\(ruling.relation.rule)\u{0}\(ruling.message)"
      let names = Set(ruling.relation.claims)
      let place = places[key]?.first { !names.isDisjoint(with: result[$0].relation.claims) }
      guard let place else {
        places[key, default: []].append(result.count)
        result.append(ruling)
        continue
      }
      result[place].severity = max(severity, result[place].severity ?? .note)
      result[place].relation.take(in: ruling.relation)
    }
    return result
  }
}

extension Relation {
  /// Adds the claims, the evidence and the suggestions of a relation that says the same.
  fileprivate mutating func take(in other: Relation) {
    claims = (claims + other.claims.filter { !claims.contains($0) }).sorted {
      ($0.article, $0.span.start) < ($1.article, $1.span.start)
    }
    if evidence != other.evidence { evidence += "; " + other.evidence }
    suggestions += other.suggestions.filter { !suggestions.contains($0) }
  }
}
