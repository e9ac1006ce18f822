import FiguresArticles
import FiguresCore
import FiguresDatasets
import FiguresExtractor

@testable import FiguresChecker

/// An article from an example: `HEADLINE: …` and `BODY: …` on two lines, or plain text.
func article(_ text: String, id: String = "example", date: CalendarDate? = nil) -> Article {
  guard text.hasPrefix("HEADLINE: "), let end = text.range(of: "\nBODY: ") else {
    return Article(id: id, text: text, date: date)
  }
  return Article(
    id: id, title: String(text[text.index(text.startIndex, offsetBy: 10)..<end.lowerBound]),
    text: String(text[end.upperBound...]), date: date)
}

/// The audit of texts as articles `a0`, `a1`, …
func audit(_ texts: String..., tables: [Table] = [], date: CalendarDate? = nil) -> Audit {
  let extractor = Extractor()
  let extractions = texts.enumerated().map { index, text in
    extractor.claims(in: article(text, id: "a\(index)", date: date))
  }
  return Checker(tables: tables).audit(extractions)
}

extension Finding {
  /// One line for a failed expectation.
  var line: String { "\(severity) \(relation.rule): \(message)" }
}
