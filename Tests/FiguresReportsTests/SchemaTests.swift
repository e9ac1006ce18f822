import FiguresChecker
import FiguresCore
import FiguresReports
import Testing

@Suite("Outputs against the published schemas")
struct SchemaTests {
  private let validator: SchemaValidator

  init() throws { validator = try SchemaValidator() }

  @Test func audit() throws {
    let document = try JSONValue.parse(JSONReport.document(of: Sample.audit))
    #expect(validator.problems(of: document, in: "audit.schema.json").isEmpty)
  }

  @Test func claims() throws {
    let document = try JSONValue.parse(JSONReport.document(of: Sample.extractions))
    #expect(validator.problems(of: document, in: "claims.schema.json").isEmpty)
  }

  @Test func claimLines() throws {
    let lines = JSONReport.lines(of: Sample.extractions).split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == Sample.extractions.reduce(0) { $0 + $1.claims.count })
    for line in lines {
      #expect(validator.problems(of: try JSONValue.parse(line), in: "claim.schema.json").isEmpty)
    }
  }

  @Test func answers() throws {
    var json = JSONWriter()
    Sample.audit.articles.forEach { json.answer($0) }
    Sample.extractions.forEach { json.answer($0) }
    json.answer(error: "line 1: not a JSON object", id: nil)
    for line in json.take().split(separator: UInt8(ascii: "\n")) {
      #expect(validator.problems(of: try JSONValue.parse(line), in: "answer.schema.json").isEmpty)
    }
  }

  /// A validator that lets everything pass would prove nothing.
  @Test(arguments: [
    #"{"id": 5, "error": ""}"#, #"{"id": "a"}"#, #"{"id": "a", "claims": [{}]}"#,
    #"{"id": "a", "claims": [], "more": 1}"#,
    #"{"id": "a", "claims": [], "relations": []}"#, "[]",
  ])
  func wrongAnswersAreRefused(text: String) throws {
    #expect(!validator.problems(of: try JSONValue.parse(text.utf8), in: "answer.schema.json").isEmpty)
  }

  /// A rule or hedge that the schema of configurations does not know could not be set from an editor that holds to it.
  @Test func configurationListsEveryRuleAndHedge() throws {
    var rules: [String: JSONValue] = [:]
    for page in RuleCatalogue.pages {
      rules[page.id] = .object(
        page.tolerance == nil
          ? ["severity": .string("note")] : ["severity": .string("off"), "tolerance": .number(2.5)])
    }
    let hedges = HedgeTable.standard.rows.keys.map { ($0.rawValue, JSONValue.object(["from": .number(0.5)])) }
    let document = JSONValue.object([
      "rules": .object(rules), "hedges": .object(Dictionary(uniqueKeysWithValues: hedges)),
    ])
    #expect(validator.problems(of: document, in: "config.schema.json") == [])
  }

  @Test(arguments: [
    #"{"rules": {"no-such-rule": "off"}}"#, #"{"rules": {"comparison": "loud"}}"#, #"{"hedges": {"about": {"at": 1}}}"#,
    #"{"rules": {"parts-total": {"tolerance": 3}}}"#, #"{"rules": {"currency-rate": {"tolerance": 100}}}"#,
    #"{"hedges": {"exact": {"from": 1}}}"#, #"{"severity": "off"}"#, "[]",
  ])
  func wrongConfigurationsAreRefused(text: String) throws {
    #expect(!validator.problems(of: try JSONValue.parse(text.utf8), in: "config.schema.json").isEmpty)
  }

  /// Every case that can be written is in the schema's list.
  @Test(arguments: [
    ("kind", Kind.allCases.map(\.rawValue)), ("section", Section.allCases.map(\.rawValue)),
    ("stance", Stance.allCases.map(\.rawValue)),
  ])
  func listsAreComplete(property: String, values: [String]) throws {
    let claim = try JSONValue.parse(JSONReport.lines(of: Sample.extractions).prefix { $0 != 10 }).members
    for value in values {
      var changed = claim
      changed[property] = .string(value)
      #expect(validator.problems(of: .object(changed), in: "claim.schema.json").isEmpty, "\(property): \(value)")
    }
  }
}
