import FiguresCore
import SeededRandom
import Testing

@testable import FiguresArticles

@Suite("Files of claims")
struct ClaimFileTests {
  private static let line = """
    {"id":"c1","article":"a.txt","section":"body","start":4,"end":14,"text":"1.2 km run","sentence":{"start":0,"end":15,\
    "text":"The 1.2 km run."},"stated":["1.2"],"kind":"measure","value":1.20,"modifier":"~","readings":[],"unit":"kilometre",\
    "measure":"run","measureKeys":["1:long run","1:run"],"date":"2024-01-05"}
    """

  @Test func aClaimIsReadWithItsSentence() throws {
    let scratch = try Scratch()
    let (articles, errors) = ClaimFileReader.read([try scratch.write(Self.line, to: "claims.jsonl")])
    #expect(errors.isEmpty)
    let article = try #require(articles.first)
    let claim = try #require(article.claims.first)
    #expect(article.article.string(in: claim.sentence) == "The 1.2 km run.")
    #expect(article.article.string(in: claim.span) == claim.text)
    #expect(claim.figure.hedge == .about)
    #expect(claim.figure.value?.point?.unitInLastPlace == ExactDecimal("0.1"))
    #expect(claim.figure.unit == UnitTable.unit(named: "kilometre"))
    #expect(claim.measure == Measure(text: "run", head: "run", modifiers: ["long"]))
    #expect(article.article.date == CalendarDate(iso: "2024-01-05"))
  }

  @Test(arguments: [
    ("{", "not JSON at byte 1: it ends in the middle of a value; mend the line or leave it out"),
    ("[]", "not a claim: not a JSON object; write the line with figures extract --format jsonl"),
    ("{}", "not a claim: no \"kind\"; write the line with figures extract --format jsonl"),
    (
      line.replacing("\"measure\",\"value\"", with: "\"weight\",\"value\""),
      "not a claim: the value of \"kind\" is none that it can have; write the line with figures extract --format jsonl"
    ),
    (
      line.replacing("2024-01-05", with: "5 January"),
      "not a claim: the value of \"date\" is none that it can have; write the line with figures extract --format jsonl"
    ),
    (
      line.replacing("\"end\":14", with: "\"end\":2"),
      "not a claim: the value of \"start\" is none that it can have; write the line with figures extract --format jsonl"
    ),
    (
      "{\"a\":" + String(repeating: "[", count: 40),
      "not JSON at byte 20: values are nested more than 16 deep; mend the line or leave it out"
    ),
  ])
  func aBadLineIsToldAndTheOthersKept(line: String, complaint: String) throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      "\(Self.line)\n\(line)\n\n\(Self.line.replacing("c1", with: "c2"))\n", to: "claims.jsonl")
    let (articles, errors) = ClaimFileReader.read([path])
    #expect(errors.map(\.description) == ["\(path):2: \(complaint)"])
    #expect(articles.map(\.claims.count) == [2])
  }

  @Test func aFileThatIsNotThereIsTold() {
    let (articles, errors) = ClaimFileReader.read(["no/such/claims.jsonl"])
    #expect(articles.isEmpty)
    #expect(errors.map(\.description) == ["no/such/claims.jsonl: no such file; check the path"])
  }

  /// A sentence that does not fit its span, a claim far beyond any article, a claim without a sentence.
  @Test(arguments: [
    line.replacing("The 1.2 km run.", with: "The run."),
    line.replacing("\"end\":15", with: "\"end\":2000000000"),
    line.replacing(",\"text\":\"The 1.2 km run.\"", with: ""),
  ])
  func oddSentencesAreSurvived(line: String) throws {
    let scratch = try Scratch()
    let (articles, errors) = ClaimFileReader.read([try scratch.write(line, to: "claims.jsonl")])
    #expect(errors.isEmpty && articles.count == 1)
    #expect(articles[0].article.text.count < 100)
  }

  @Test func damagedLinesAreSurvived() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2000 {
      var bytes = Array(Self.line.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let (records, errors) = ClaimFileReader.claims(in: bytes, path: "claims.jsonl")
      #expect(records.count + errors.count >= 1)
    }
  }
}
