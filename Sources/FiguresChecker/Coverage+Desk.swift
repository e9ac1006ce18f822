import FiguresCore

extension Coverage {
  /// Counts what the relations looked at and says of every other figure why not. Furniture is left out.
  init(of desk: Desk, _ relations: [Relation]) {
    var verdicts: [Verdict: Int] = [:]
    var checked: Set<String> = []
    for relation in relations {
      verdicts[relation.verdict, default: 0] += 1
      guard relation.verdict != .notChecked else { continue }
      for claim in relation.claims where claim.article == desk.article.id { checked.insert(claim.id) }
    }
    let claims = desk.claims.filter { $0.section != .furniture }
    self.init(
      figures: claims.count, relations: verdicts,
      unchecked: claims.filter { !checked.contains($0.id) }.map {
        Unchecked(claim: ClaimReference($0), reason: Self.reason($0))
      })
  }

  private static func reason(_ claim: Claim) -> String {
    switch claim.figure.kind {
    case .date: return "a date, with no weekday or span to hold it against"
    case .year, .period: return "a time, with nothing to hold it against"
    case .ordinal: return "a place in an order, with no list to hold it against"
    default: break
    }
    guard claim.figure.value != nil else { return "too large to hold, or not a single number" }
    switch claim.figure.kind {
    case .multiple: return "the figures it compares were not found"
    case .change: return "the figures before and after the change were not found"
    case .share, .fraction: return "the whole or the part was not found"
    case .duration, .age: return "no dates to hold it against"
    case .score: return "no other score of the same match"
    case .ratio: return "the figures it compares were not found"
    case .count, .money, .measure, .rate, .number, .date, .year, .period, .ordinal:
      return "no other figure about the same measure"
    }
  }
}
