import FiguresCore

/// What a careful reader says of one figure of a text.
///
/// A row reads `340 hectares | head: orchard | period: in 2014 | source: the co-operative | stance: reported | by: …`. A
/// field that is left out is empty; a stance that is left out is `asserted`. Where readers may fairly differ, the answers
/// stand side by side between ` / `, the best one first; `-` among them is "nothing". The period is the one the sentence
/// itself names. Dates, years and lengths of time that only say when something else holds have no row.
struct GoldLabel: Sendable {
  /// The fields that are scored.
  enum Field: String, CaseIterable, Sendable {
    case head, period, source, stance, by
  }

  /// The words of the figure as they stand in the text.
  let text: String
  private let answers: [Field: [String]]

  /// Reads a row; nil where it names no figure or a field that there is not.
  init?(_ row: Substring) {
    let parts = row.split(separator: " | ").map(String.init)
    guard let text = parts.first else { return nil }
    self.text = text
    var answers: [Field: [String]] = [:]
    for part in parts.dropFirst() {
      guard let colon = part.firstIndex(of: ":"), let field = Field(rawValue: String(part[..<colon])) else {
        return nil
      }
      let value = part[part.index(after: colon)...].drop { $0 == " " }
      answers[field] = value.components(between: " / ").map { $0 == "-" ? "" : $0 }
    }
    self.answers = answers
  }

  /// The answers that count as right, the best first; an empty one is "nothing".
  func answers(_ field: Field) -> [String] {
    answers[field] ?? [field == .stance ? Stance.asserted.rawValue : ""]
  }
}

extension GoldLabel.Field {
  /// What a claim says in this field; empty for nothing.
  func answer(of claim: Claim) -> String {
    switch self {
    case .head: claim.measure?.head ?? ""
    case .period: claim.period?.text ?? ""
    case .source: claim.attribution.source ?? ""
    case .stance: claim.attribution.stance.rawValue
    case .by: claim.attribution.stanceBy ?? ""
    }
  }

  /// An answer without what two careful readers would not quarrel about: capitals, articles and the preposition of a period.
  func plain(_ answer: String) -> String {
    var words = answer.lowercased().split(whereSeparator: \.isWhitespace)
    while words.count > 1, let first = words.first, idle.contains(first) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private var idle: [Substring] {
    switch self {
    case .head, .stance: []
    case .period: ["a", "at", "during", "for", "from", "in", "of", "on", "over", "the"]
    case .source, .by: ["a", "an", "its", "the"]
    }
  }
}

extension Substring {
  fileprivate func components(between separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
