import Foundation
import Testing

@Suite("Lines in, lines out")
struct LinesTests {
  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test(arguments: ["extract", "audit"])
  func everyLineIsAnsweredInItsPlace(command: String) throws {
    let count = 5_000
    let input = (0..<count).map { index in
      index % 100 == 7
        ? "not JSON at all\n" : #"{"id": "a\#(index)", "text": "Ferry \#(index) took 12 passengers."}"# + "\n"
    }
    let run = try Built.run([command, "--lines"], input: input.joined())
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let lines = run.lines
    try #require(lines.count == count)
    for (index, line) in lines.enumerated() {
      let answer = try object(line)
      if index % 100 == 7 {
        #expect(answer["error"] is String)
        #expect(answer["claims"] == nil)
      } else {
        #expect(answer["id"] as? String == "a\(index)")
        #expect(answer["claims"] is [Any])
        #expect((answer["findings"] is [Any]) == (command == "audit"))
      }
    }
  }

  @Test(arguments: [
    ("", 0, 0), (#"{"id": "a", "text": "No figures."}"#, 0, 1), ("nothing\nto\nread\n", 2, 3),
    ("nothing\n" + #"{"id": "a", "text": ""}"# + "\n", 0, 2), ("{\"id\": \"a\", \"text\": \"Ends so.\"}\r\n", 0, 1),
  ])
  func theStatusIsTwoOnlyWhereNoLineCouldBeRead(input: String, status: Int32, answers: Int) throws {
    let run = try Built.run(["extract", "--lines"], input: input)
    #expect(run.status == status)
    #expect(run.lines.count == answers)
    #expect(run.complaints.count == (status == 0 ? 0 : 1))
  }

  @Test func anAnswerComesBeforeTheInputEnds() throws {
    try Built.withFolder([:]) { folder in
      let process = try Built.process(["extract", "--lines"], in: folder, [:])
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      input.fileHandleForWriting.write(Data("{\"id\": \"a\", \"text\": \"One ferry.\"}\n".utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasPrefix(#"{"id":"a","#))
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
  }
}
