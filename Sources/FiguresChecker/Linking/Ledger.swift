import FiguresCore

/// The figures of an article by what they count or measure, in the order of the text.
struct Ledger: Sendable {
  private var claims: [String: [Int]] = [:]

  /// Enters every claim of an article but those of its headline. O(n).
  init(of desk: Desk) {
    for index in desk.claims.indices where desk.claims[index].section != .headline {
      claims[Self.key(of: index, at: desk), default: []].append(index)
    }
  }

  private static func key(of index: Int, at desk: Desk) -> String {
    let figure = desk.claims[index].figure
    return figure.kind == .count ? "count \(desk.subjects[index].noun ?? "")" : "\(figure.unit?.name ?? "")"
  }

  /// Whether two mentions differ and some other earlier figure of the kind agrees with the second: that one may be meant.
  func knows(_ mentions: Mentions, at desk: Desk) -> Bool {
    guard mentions.tie < .repeated,
      Agreement.verdict(desk.claims[mentions.first], desk.claims[mentions.second]) == .inconsistent
    else { return false }
    // "employs 540 people … the 540 workers": the noun need not be the same.
    let later = desk.claims[mentions.second].figure
    return desk.claims.indices.prefix(mentions.second).contains { index in
      let figure = desk.claims[index].figure
      return index != mentions.first && figure.value == later.value && figure.kind == later.kind
        && (figure.kind == .count || figure.unit == later.unit) && desk.claims[index].section != .headline
    }
  }

  /// Whether nothing of the kind was counted before with another number: "the 19 candidates" can then mean no others.
  func isFirst(_ first: Int, at desk: Desk) -> Bool {
    !(claims[Self.key(of: first, at: desk)] ?? []).contains {
      $0 < first && desk.claims[$0].figure.value != desk.claims[first].figure.value
    }
  }
}
