import FiguresCore
import FiguresExtractor
import Testing

/// What a sentence says beside its number: the row names only what it checks.
struct ClaimRow: Sendable, CustomTestStringConvertible {
  /// One figure stands between the marks.
  let text: String
  let head: String?
  let period: String?
  let place: String?
  let source: String?
  let stance: Stance?
  let by: String?

  init(
    _ text: String, head: String? = nil, period: String? = nil, place: String? = nil, source: String? = nil,
    _ stance: Stance? = nil, by: String? = nil
  ) {
    self.text = text
    self.head = head
    self.period = period
    self.place = place
    self.source = source
    self.stance = stance
    self.by = by
  }

  var testDescription: String { text }

  /// What differs, each as `field: wanted, found`.
  func differences() -> [String] {
    let marked = MarkedText(text)
    let claims = Reading.claims(in: marked.text, date: CalendarDate(year: 2022, month: 6, day: 15))
    guard let span = marked.spans.first, let claim = claims.first(where: { $0.span == span }) else {
      return ["figure: found only \(claims.map(\.text))"]
    }
    let fields: [(String, String?, String?)] = [
      ("head", head, claim.measure?.head), ("period", period, claim.period?.text), ("place", place, claim.place),
    ]
    var result = fields.filter { $0.1 != nil && $0.1 != $0.2 }.map { difference($0, $1, $2) }
    guard let stance else { return result }
    let attribution = claim.attribution
    if attribution.stance != stance { result.append("stance: wanted \(stance), found \(attribution.stance)") }
    if attribution.source != source { result.append(difference("source", source, attribution.source)) }
    if attribution.stanceBy != by { result.append(difference("by", by, attribution.stanceBy)) }
    return result
  }

  private func difference(_ field: String, _ wanted: String?, _ found: String?) -> String {
    "\(field): wanted \(wanted ?? "none"), found \(found ?? "none")"
  }
}

@Suite struct ClaimTests {
  @Test(arguments: ClaimRow.all) func isUnderstood(_ row: ClaimRow) {
    KnownShortfalls.run(row.text) {
      let differences = row.differences()
      if !differences.isEmpty { Issue.record("\(row.text)\n  \(differences.joined(separator: "\n  "))") }
    }
  }

  @Test func rowsStandOnce() {
    #expect(Set(ClaimRow.all.map(\.text)).count == ClaimRow.all.count)
  }
}
