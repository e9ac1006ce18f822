import FiguresCore

extension Coverage {
  /// Counts what the relations looked at and says of every other figure why not. Furniture is left out.
  init(of desk: Desk, _ relations: [Relation]) {
    var verdicts: [Verdict: Int] = [:]
    var checked: Set<String> = []
    var seen: [String: String] = [:]
    for relation in relations {
      verdicts[relation.verdict, default: 0] += 1
      for claim in relation.claims where claim.article == desk.article.id {
        if relation.verdict == .notChecked { seen[claim.id] = Self.reason(relation) } else { checked.insert(claim.id) }
      }
    }
    let claims = desk.claims.filter { $0.section != .furniture }
    self.init(
      figures: claims.count, relations: verdicts,
      unchecked: claims.filter { !checked.contains($0.id) }.map {
        Unchecked(claim: ClaimReference($0), reason: seen[$0.id] ?? Self.reason($0))
      })
  }

  /// Why a relation that was seen decides nothing: with a table, what its working ends on.
  private static func reason(_ relation: Relation) -> String {
    guard relation.rule == TableCell.page.id, let why = relation.working.split(separator: ";").last,
      why.hasSuffix("certain") || why.hasSuffix("evidence")
    else { return "set beside others, which decides nothing" }
    return "a table has such a figure, but" + why
  }

  private static func reason(_ claim: Claim) -> String {
    switch claim.figure.kind {
    case .date: return dateReason(claim)
    case .year, .period: return "a time, which places other figures and has no sum of its own"
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
      return "no other figure of the article is about the same measure"
    }
  }

  /// A date can be held against its weekday alone, and only where a day and a year are known.
  private static func dateReason(_ claim: Claim) -> String {
    let words = claim.text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.contains(where: { CalendarWords.weekday($0) != nil }) else {
      return "a date without a weekday to hold it against"
    }
    let hasYear = words.contains { $0.utf8.count == 4 && Int($0) != nil } || claim.date != nil
    return hasYear ? "a weekday without a day of the month" : "a weekday and a date whose year is not known"
  }
}
