import FiguresCore

/// Brings rulings into order: one defect gives one finding.
enum Docket {
  /// The rulings in the order of the text. Where two findings rest on the same claims, the louder one is kept, then the one that
  /// explains more claims; the relation of the other stays without a finding.
  static func settled(_ rulings: [Ruling]) -> [Ruling] {
    var kept: [String: Set<Int>] = [:]
    var result = rulings
    let loudest = rulings.indices.filter { rulings[$0].severity != nil }.sorted { left, right in
      let (one, other) = (rulings[left], rulings[right])
      if one.severity != other.severity { return (one.severity ?? .note) > (other.severity ?? .note) }
      if one.relation.claims.count != other.relation.claims.count {
        return one.relation.claims.count > other.relation.claims.count
      }
      return left < right
    }
    for index in loudest {
      let names = rulings[index].relation.claims.map { "\($0.article)\u{0}\($0.id)" }
      let shared = names.reduce(into: [Int: Int]()) { counts, name in
        for other in kept[name] ?? [] { counts[other, default: 0] += 1 }
      }
      let isCovered = shared.contains { other, count in
        guard rulings[other].relation.rule != rulings[index].relation.rule else { return false }
        return count >= 2 || (names.count == 1 && rulings[other].severity ?? .note > .note)
      }
      if isCovered, names.count <= 3 {
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
}
