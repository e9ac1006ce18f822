import FiguresCore

extension Severity {
  var ink: Ink {
    switch self {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }

  /// How many lines a sentence may take before it is cut to windows: a note is to be read in passing.
  fileprivate var linesOfSentence: Int { self == .note ? 3 : 5 }
}

extension Finding {
  /// The sentences from which a note is shown as a table instead of sentence by sentence.
  private static let sentencesForTable = 3

  /// Whether it sets many figures side by side, with no sum that decides about them.
  func isComparison(_ index: ClaimIndex) -> Bool {
    severity == .note && relation.verdict != .onlyWithRounding && relation.verdict != .inconsistent
      && SentenceGroup.groups(relation.claims, index).count >= Self.sentencesForTable
  }
}

extension Relation {
  /// Whether the working says something that the message has not said.
  fileprivate func saysMore(than message: String) -> Bool { !message.contains(working) }
}

/// The claims of a relation that stand in one sentence.
struct SentenceGroup {
  /// The sentence; the first claim's own span where it is not known.
  var sentence: ByteSpan
  /// The claims in the order of the text.
  var claims: [ClaimReference]

  /// The claims by sentence, in the order the relation reads them.
  static func groups(_ claims: [ClaimReference], _ index: ClaimIndex) -> [SentenceGroup] {
    var groups: [SentenceGroup] = []
    for reference in claims {
      let sentence = index.claim(reference)?.sentence ?? reference.span
      let place = groups.firstIndex { $0.claims.first?.article == reference.article && $0.sentence == sentence }
      if let place {
        if !groups[place].claims.contains(reference) { groups[place].claims.append(reference) }
      } else {
        groups.append(SentenceGroup(sentence: sentence, claims: [reference]))
      }
    }
    for place in groups.indices { groups[place].claims.sort { $0.span.start < $1.span.start } }
    return groups
  }
}

extension Page {
  /// A finding in the manner of a compiler: what, where with the sentences, and the sum.
  mutating func finding(_ finding: Finding, _ index: ClaimIndex) {
    let relation = finding.relation
    let label = "\(finding.severity.rawValue)[\(relation.rule)]:"
    paragraph(label: label, ink: finding.severity.ink, finding.message, hanging: 2)
    let isAcross = Set(relation.claims.map(\.article)).count > 1
    if finding.isComparison(index) {
      comparison(relation.claims, index)
    } else {
      for group in SentenceGroup.groups(relation.claims, index) {
        sentence(group, of: finding.severity, isDated: isAcross, index)
      }
    }
    remark("working", relation.saysMore(than: finding.message) ? relation.working : "")
    remark("cause", relation.cause ?? "")
    for suggestion in relation.suggestions { remark("suggestion", suggestion) }
    remark("because", relation.evidence)
  }

  private mutating func remark(_ name: String, _ text: String) {
    guard !text.isEmpty else { return }
    paragraph(label: "= \(name):", ink: .frame, text, indent: 2, hanging: 4)
  }

  /// A sentence with its figures underlined and who says them.
  private mutating func sentence(
    _ group: SentenceGroup, of severity: Severity, isDated: Bool, _ index: ClaimIndex
  ) {
    guard let first = group.claims.first else { return }
    let claim = index.claim(first)
    var place = index.place(first)
    if let section = claim?.section, section != .body { place += " (\(section.rawValue))" }
    if isDated, let date = claim?.date { place += ", \(date)" }
    let arrow = "--> "
    line("  " + paint(arrow, .frame) + place.clipped(to: layout.width - 2 - arrow.utf8.count, keeping: .end))
    let bar = "   " + paint("|", .frame) + " "
    let room = layout.width - 5
    if let article = index.article(first.article) {
      let excerpt = Excerpt(of: group.sentence, in: article, underlining: group.claims.map(\.span))
      for piece in excerpt.pieces(width: room, lines: severity.linesOfSentence) {
        line(bar + piece.text)
        if !piece.carets.isEmpty {
          line(bar + String(piece.carets.prefix { $0 == " " }) + paintedCarets(piece.carets, severity.ink))
        }
      }
    } else {
      line(bar + first.text.clipped(to: room))
    }
    for speaker in speakers(of: group, index) {
      for part in speaker.wrapped(to: room, indent: 2) { line(bar + part) }
    }
  }

  private func paintedCarets(_ carets: String, _ ink: Ink) -> String {
    paint(String(carets.drop { $0 == " " }), ink)
  }

  /// Who says the figures of a sentence; each figure by itself only where they differ.
  private func speakers(of group: SentenceGroup, _ index: ClaimIndex) -> [String] {
    var phrases: [(phrase: String, figures: [String])] = []
    for reference in group.claims {
      let phrase = index.claim(reference)?.attribution.phrase ?? "speaker not known"
      if let place = phrases.firstIndex(where: { $0.phrase == phrase }) {
        phrases[place].figures.append(reference.text)
      } else {
        phrases.append((phrase, [reference.text]))
      }
    }
    if phrases.count == 1, let only = phrases.first { return ["— \(only.phrase)".printable] }
    return phrases.map { "— \($0.figures.joined(separator: ", ")): \($0.phrase)".printable }
  }

  /// Many figures side by side: what, who says it and when, where. What one speaker repeats in one article stands there once.
  private mutating func comparison(_ claims: [ClaimReference], _ index: ClaimIndex) {
    let isDated = Set(claims.map(\.article)).count > 1
    var rows: [(figure: String, speaker: String, places: [ClaimReference])] = []
    for reference in claims {
      let claim = index.claim(reference)
      let speaker = claim?.attribution.phrase ?? ""
      let same = rows.firstIndex {
        $0.figure.lowercased() == reference.text.lowercased() && $0.speaker == speaker
          && $0.places.first?.article == reference.article
      }
      if let same {
        rows[same].places.append(reference)
      } else {
        rows.append((reference.text, speaker, [reference]))
      }
    }
    var table = TextTable(columns: [
      TextTable.Column(narrowest: 18, wraps: true, ink: .strong),
      TextTable.Column(narrowest: 24, wraps: true),
      TextTable.Column(keeps: .end, narrowest: 30, ink: .faint),
    ])
    for row in rows {
      let date = isDated ? row.places.first.flatMap { index.claim($0)?.date }.map { ", \($0)" } ?? "" : ""
      table.add([row.figure, row.speaker + date, index.shortPlace(row.places)])
    }
    for row in table.lines(width: layout.width - 4, isColoured: layout.isColoured) { line("    " + row) }
  }
}
