import Foundation
import Testing

@Suite("Configuration")
struct ConfigTests {
  private static let text = """
    The grant is £2,000 (€2,300). A second grant of £900 (€720) went to the choir. Output rose from 400 to 600, up 80%.
    """

  private func audit(_ config: String) throws -> Built.Run {
    try Built.run(
      ["audit", "a.txt", "--config", "figures.json", "--quiet"], files: ["a.txt": Self.text, "figures.json": config])
  }

  private func heads(_ run: Built.Run) -> [String] {
    run.lines.filter { $0.contains("]: ") }.map { String($0.prefix { $0 != ":" }) }
  }

  @Test(arguments: [
    ("{}", ["error[percent-change]", "warning[currency-rate]"], 1),
    (#"{"rules": {"percent-change": "warning"}}"#, ["warning[currency-rate]", "warning[percent-change]"], 0),
    (#"{"rules": {"percent-change": "off"}}"#, ["warning[currency-rate]"], 0),
    (
      #"{"rules": {"percent-change": {"severity": "note"}, "currency-rate": "error"}}"#,
      ["error[currency-rate]", "note[percent-change]"], 1
    ),
    (#"{"rules": {"currency-rate": {"tolerance": 50}}}"#, ["error[percent-change]"], 1),
    (
      #"{"$schema": "config.schema.json", "rules": {}, "hedges": {}}"#,
      ["error[percent-change]", "warning[currency-rate]"], 1
    ),
  ])
  func severitiesAndTolerancesAreAsSet(config: String, expected: [String], status: Int32) throws {
    let run = try audit(config)
    #expect(heads(run) == expected)
    #expect(run.status == status)
    #expect(run.errors.isEmpty)
  }

  @Test func hedgesMeanWhatTheyAreSetTo() throws {
    let config = #"{"hedges": {"about": {"above": 0.5, "below": 2}, "moreThan": {"from": 1}}}"#
    let run = try Built.run(
      ["extract", "a.txt", "--config", "figures.json", "--format", "json"],
      files: ["a.txt": "About 40% of the seats were sold.", "figures.json": config])
    #expect(run.output.contains(#""lower":"20.0","upper":"80","lowerOpen":true,"upperOpen":true"#), "\(run.output)")
  }

  @Test(arguments: [
    (#"{"rules": {"percent-chnge": "off"}}"#, "rules.percent-chnge: no such rule; did you mean percent-change?"),
    (#"{"rules": {"quite-another": "off"}}"#, "rules.quite-another: no such rule; figures rules lists them"),
    (#"{"rule": {}}"#, "rule: no such key; did you mean rules?"),
    (#"{"severity": 4}"#, "severity: no such key; there are hedges, rules"),
    (
      #"{"rules": {"comparison": "loud"}}"#,
      "rules.comparison: no such severity; there are off, note, warning, error"
    ),
    (#"{"rules": {"comparison": 2}}"#, #"rules.comparison: not a severity; write "off", "note", "warning" or "error""#),
    (
      #"{"rules": {"comparison": {"tolerance": 2}}}"#,
      "rules.comparison.tolerance: this rule knows no leeway but rounding; leave it out"
    ),
    (
      #"{"rules": {"currency-rate": {"tolerance": -1}}}"#,
      "rules.currency-rate.tolerance: not a number from 0 up to 100"
    ),
    (#"{"rules": []}"#, "rules: not an object; write {…}"),
    (#"{"hedges": {"abut": {}}}"#, "hedges.abut: no such hedge; did you mean about?"),
    (#"{"hedges": {"about": {}}}"#, "hedges.about: no end; give from or above, to or below, or both"),
    (#"{"hedges": {"about": {"form": 1}}}"#, "hedges.about.form: no such key; did you mean from?"),
    (#"{"hedges": {"about": {"from": 1, "above": 1}}}"#, "hedges.about: above and from are one end; give one of them"),
    (
      #"{"hedges": {"about": {"from": 2, "to": 1}}}"#,
      "hedges.about: nothing lies between its ends; the lower one must be the smaller"
    ),
    ("{\"rules\": {},\n", "line 2, column 1: not JSON: it ends in the middle of a value; mend the file"),
  ])
  func whatIsWrongIsToldInOneLine(config: String, complaint: String) throws {
    let run = try audit(config)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaints == ["figures: figures.json: " + complaint])
  }

  @Test func aMissingFileIsTold() throws {
    let run = try Built.run(["audit", "a.txt", "--config", "none.json"], files: ["a.txt": Self.text])
    #expect(run.status == 2)
    #expect(run.complaints == ["figures: none.json: no such file; check the path"])
  }

  /// The example of the README is one that works.
  @Test func theExampleOfTheReadmeIsRead() throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("README.md")
    let pieces = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```json\n")
    #expect(pieces.count == 2)
    let example = try #require(pieces.last?.components(separatedBy: "\n```").first)
    let run = try audit(example)
    #expect(run.status != 2 && run.errors.isEmpty)
  }
}
