import FiguresArticles
import FiguresChecker
import FiguresExtractor
import FiguresReports
import Testing

/// Real audits of the texts that the rules give as examples.
@Suite("Reports of real audits")
struct RuleExampleTests {
  private func audit(_ texts: [String]) throws -> Audit {
    let extractor = Extractor()
    let extractions = texts.enumerated().compactMap { number, text -> Extraction? in
      var line = JSONWriter()
      line.object { json in
        json.key("id")
        json.string("t\(number)")
        json.key("text")
        json.string(text)
      }
      guard case .success(let article) = LineReader.article(fromLine: line.take()) else { return nil }
      return extractor.claims(in: article)
    }
    #expect(extractions.count == texts.count)
    return Checker().audit(extractions)
  }

  @Test(arguments: RuleCatalogue.pages)
  func areValidAndFitThePage(page: RulePage) throws {
    let audit = try audit(page.flawed + page.clean)
    let validator = try SchemaValidator()
    let document = try JSONValue.parse(JSONReport.document(of: audit))
    #expect(validator.problems(of: document, in: "audit.schema.json").isEmpty)
    for width in [20, 40, 80, 200] {
      let text = TerminalReport(layout: TerminalLayout(width: width)).text(of: audit)
      let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
      #expect(lines.allSatisfy { $0.unicodeScalars.count <= width })
      if width == 200 {
        for finding in audit.findings { #expect(lines.contains { $0.contains("[\(finding.relation.rule)]: ") }) }
      }
    }
  }
}
