import Foundation
import Testing

@Suite("Against earlier claims")
struct AgainstTests {
  private let earlier = "Harrowmere Museum sold 18,200 tickets in 2023, the town hall said.\n"
  private let now = "In 2023 Harrowmere Museum sold 20,400 tickets.\n"

  /// The claims of the earlier article, as the command writes them.
  private func claims() throws -> String {
    let run = try Built.run(
      ["extract", "old.txt", "--format", "jsonl", "--date", "2024-01-05"], files: ["old.txt": earlier])
    #expect(run.status == 0)
    return run.output
  }

  @Test func aDifferenceNamesBothArticles() throws {
    let run = try Built.run(
      ["audit", "new.txt", "--against", "old.jsonl", "--date", "2024-01-05"],
      files: ["new.txt": now, "old.jsonl": try claims()])
    #expect(run.errors.isEmpty)
    let text = run.lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    for part in ["warning[same-measure]", "old.txt:1:24, 2024-01-05", "new.txt:1:32, 2024-01-05", "the town hall"] {
      #expect(text.contains(part), "\(run.output)")
    }
    #expect(text.contains("Harrowmere Museum sold 18,200 tickets in 2023"))
  }

  @Test func theDocumentSaysWhoSaidItAndWhen() throws {
    let run = try Built.run(
      ["audit", "new.txt", "--against", "old.jsonl", "--format", "json"],
      files: ["new.txt": now, "old.jsonl": try claims()])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let finding = try #require((document["findings"] as? [[String: Any]])?.first)
    let sides = try #require(finding["claims"] as? [[String: Any]])
    #expect(sides.map { $0["article"] as? String } == ["new.txt", "old.txt"])
    #expect(sides.map { $0["source"] as? String } == [nil, "the town hall"])
    #expect(sides.map { $0["date"] as? String } == [nil, "2024-01-05"])
    #expect((document["articles"] as? [Any])?.count == 1)
  }

  @Test func aBadLineCostsNothingButItself() throws {
    let run = try Built.run(
      ["audit", "new.txt", "--against", "old.jsonl"],
      files: ["new.txt": now, "old.jsonl": "{\"id\": 5}\n" + (try claims()) + "no claim\n"])
    #expect(run.status == 2)
    #expect(
      run.complaints == [
        "figures: old.jsonl:1: not a claim: no \"kind\"; write the line with figures extract --format jsonl",
        "figures: old.jsonl:4: not JSON at byte 1: null was expected; mend the line or leave it out",
      ])
    #expect(run.output.contains("same-measure"))
  }

  @Test func aMissingFileIsToldAndTheArticleAudited() throws {
    let run = try Built.run(["audit", "new.txt", "--against", "none.jsonl"], files: ["new.txt": now])
    #expect(run.status == 2)
    #expect(run.complaints == ["figures: none.jsonl: no such file; check the path"])
    #expect(run.output.contains("new.txt"))
  }

  @Test func linesMeetEarlierClaimsButNotEachOther() throws {
    let lines = ["one", "two"].map { #"{"id": "\#($0)", "text": "\#(now.dropLast())"}"# }.joined(separator: "\n")
    let run = try Built.run(
      ["audit", "--lines", "--against", "old.jsonl"], input: lines, files: ["old.jsonl": try claims()])
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    for (line, id) in zip(run.lines, ["one", "two"]) {
      let answer = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let finding = try #require((answer["findings"] as? [[String: Any]])?.first)
      #expect(
        Set((finding["claims"] as? [[String: Any]] ?? []).compactMap { $0["article"] as? String }) == [id, "old.txt"])
    }
  }

  @Test func anArticleIsNotHeldAgainstItself() throws {
    let run = try Built.run(
      ["audit", "old.txt", "--against", "old.jsonl"], files: ["old.txt": earlier, "old.jsonl": try claims()])
    #expect(run.status == 0)
    #expect(run.complaints == ["figures: --against: holds claims of old.txt itself; these are left out"])
  }
}
