import FiguresCore

/// How well a field is read: right, wrong and left out.
struct GoldScore: Sendable {
  private(set) var right = 0
  private(set) var given = 0
  private(set) var wanted = 0

  /// Counts one answer: an empty one is none, and where nothing is wanted and nothing given, nothing is counted.
  mutating func count(_ isRight: Bool, given: Bool, wanted: Bool) {
    if isRight, given { right += 1 }
    if given { self.given += 1 }
    // An answer that is right although "nothing" would have been best was wanted too.
    if wanted || isRight && given { self.wanted += 1 }
  }

  /// In percent, as are recall and F1.
  var precision: Double { percent(right, of: given) }
  var recall: Double { percent(right, of: wanted) }
  var f1: Double { percent(2 * right, of: given + wanted) }

  private func percent(_ part: Int, of whole: Int) -> Double { whole == 0 ? 100 : 100 * Double(part) / Double(whole) }
}

/// The scores of all fields over some articles, and what was read wrong.
struct GoldReport {
  private(set) var scores: [GoldLabel.Field: GoldScore] = [:]
  /// The stance where somebody speaks: all but `asserted`.
  private(set) var spokenStance = GoldScore()
  private(set) var labels = 0
  private(set) var figuresMissed: [String] = []
  private(set) var figuresBeyond = 0
  private(set) var differences: [String] = []
  /// Labels whose figure is not in the text.
  private(set) var strays: [String] = []

  mutating func add(_ gold: GoldArticle) throws {
    let article = try gold.article()
    let claims = Reading.extractor.claims(in: article).claims
    var cursor = 0
    var met: Set<String> = []
    for label in try gold.labels() {
      guard let span = article.span(of: label.text, from: cursor) else {
        strays.append("\(gold.name): \(label.text)")
        continue
      }
      cursor = span.end
      labels += 1
      let claim = claims.first { $0.span.overlaps(span) && !met.contains($0.id) }
      if let claim { met.insert(claim.id) } else { figuresMissed.append("\(gold.name): \(label.text)") }
      for field in GoldLabel.Field.allCases { add(label, field, claim, in: gold.name) }
    }
    figuresBeyond += claims.count - met.count
  }

  private mutating func add(_ label: GoldLabel, _ field: GoldLabel.Field, _ claim: Claim?, in name: String) {
    let answers = label.answers(field)
    let answer = claim.map(field.answer(of:)) ?? ""
    let isRight = claim != nil && answers.contains { field.plain($0) == field.plain(answer) }
    let isWanted = !answers.contains("")
    scores[field, default: GoldScore()].count(isRight, given: !answer.isEmpty, wanted: isWanted)
    if field == .stance {
      let asserted = Stance.asserted.rawValue
      spokenStance.count(
        isRight, given: claim != nil && answer != asserted, wanted: !answers.contains(asserted))
    }
    if !isRight {
      differences.append("\(name): \(label.text): \(field): wanted \(answers), found \(answer)")
    }
  }

  /// The table that the test prints.
  var table: String {
    var rows = ["\(labels) claims; \(figuresMissed.count) figures not found, \(figuresBeyond) beside the labels"]
    for field in GoldLabel.Field.allCases { rows.append(row(field.rawValue, scores[field] ?? GoldScore())) }
    rows.append(row("stance, where somebody speaks", spokenStance))
    return rows.joined(separator: "\n")
  }

  private func row(_ name: String, _ score: GoldScore) -> String {
    func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
    return "\(name): precision \(rounded(score.precision)), recall \(rounded(score.recall)), F1 \(rounded(score.f1))"
      + " (\(score.right) of \(score.wanted) wanted, \(score.given) given)"
  }
}
