import FiguresArticles
import FiguresCore
import FiguresExtractor
import Testing

/// A sentence with its figures marked, and what each of them must be read as.
///
/// A figure is described by its modifier (`=` is left out), its value, its unit where it has one and, where it matters,
/// its kind and direction behind a bar: `~ 500000 letter`, `84 percent | change down`, `4000000…5000000 tree`. A value
/// that ends in `…` is compared as far as it goes.
struct Phrasing: Sendable, CustomTestStringConvertible {
  /// The sentence with its marks, which is also its name.
  let text: String
  /// What the figures are, in the order of the marks.
  let wanted: [String]

  init(_ text: String, _ wanted: String...) {
    self.text = text
    self.wanted = wanted
  }

  var testDescription: String { text }

  /// Reads the sentence and compares; the two sides as text, nil where they agree.
  func disagreement() -> (wanted: String, found: String)? {
    let marked = MarkedText(text)
    let claims = Reading.claims(in: marked.text)
    let isFound =
      marked.spans.count == wanted.count && claims.count == wanted.count
      && zip(claims, zip(marked.spans, wanted)).allSatisfy { claim, other in
        claim.span == other.0 && Description(claim).agrees(with: other.1)
      }
    if isFound { return nil }
    let wantedText = zip(marked.spans, wanted).map { span, wanted in
      "\(Array(marked.text.utf8)[span.start..<span.end].asText) → \(wanted)"
    }
    return (
      list(wantedText), list(claims.map { "\($0.text) → \(Description($0))" })
    )
  }

  private func list(_ parts: [String]) -> String { parts.isEmpty ? "nothing" : parts.joined(separator: "; ") }
}

extension Sequence<UInt8> {
  var asText: String { String(decoding: Array(self), as: UTF8.self) }
}

/// The extractor at work on plain passages.
enum Reading {
  static let extractor = Extractor()

  /// An article of one passage, so that no layout is guessed.
  static func article(_ text: String, date: CalendarDate? = nil) -> Article {
    let bytes = Array(text.utf8)
    return Article(id: "test", date: date, text: bytes, blocks: [Block(span: ByteSpan(0, bytes.count), section: .body)])
  }

  static func claims(in text: String, date: CalendarDate? = nil) -> [Claim] {
    extractor.claims(in: article(text, date: date)).claims
  }
}

/// A claim's figure in the words of the corpora.
struct Description: CustomStringConvertible {
  let modifier: String
  let value: String
  let unit: String
  let kind: String

  init(_ claim: Claim) {
    let figure = claim.figure
    modifier = figure.hedge.modifier.rawValue
    value = Self.value(of: claim)
    unit = figure.unit?.name ?? ""
    kind = figure.kind.rawValue + (figure.direction.map { " \($0.rawValue)" } ?? "")
  }

  private static func value(of claim: Claim) -> String {
    if let value = claim.figure.value {
      return value.numbers.map(\.normalized.description).joined(separator: "…")
    }
    guard claim.figure.kind == .date, let first = claim.period?.first, let last = claim.period?.last else { return "-" }
    return first == last ? "\(first)" : "\(first)…\(last)"
  }

  var description: String {
    (modifier == "=" ? "" : modifier + " ") + value + (unit.isEmpty ? "" : " " + unit) + " | " + kind
  }

  /// Whether this is what was wanted; a kind that was not named is not compared.
  func agrees(with wanted: String) -> Bool {
    let parts = wanted.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    guard var words = parts.first else { return false }
    if parts.count > 1, parts[1].joined(separator: " ") != kind { return false }
    let isHedged = words.first.map { ["~", ">", ">=", "<", "<="].contains($0) } ?? false
    guard modifier == (isHedged ? words.removeFirst() : "="), !words.isEmpty else { return false }
    let number = words.removeFirst()
    let isValue = number.hasSuffix("…") ? value.hasPrefix(number.dropLast()) : value == number
    return isValue && words.joined(separator: " ") == unit
  }
}
