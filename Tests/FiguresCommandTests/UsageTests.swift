import Foundation
import Testing

/// A way to call the command wrongly, and the line it is answered with.
struct Misuse: Sendable, CustomTestStringConvertible {
  var arguments: [String]
  var complaint: String

  init(_ arguments: String, _ complaint: String) {
    self.arguments = arguments.split(separator: " ").map(String.init)
    self.complaint = complaint
  }

  var testDescription: String { arguments.joined(separator: " ") }
}

@Suite("Calling the command")
struct UsageTests {
  @Test(arguments: [
    Misuse("", "figures: name a command; figures --help lists them"),
    Misuse("adit draft.txt", "figures: adit: no such command; did you mean audit?"),
    Misuse("zzzzzzzzz", "figures: zzzzzzzzz: no such command; figures --help lists the commands"),
    Misuse("test checks", "figures: test: no such command; figures --help lists the commands"),
    Misuse("audit", "figures: no article named; name files or folders, or - for standard input"),
    Misuse("audit --formt json a.txt", "figures: --formt: no such option; did you mean --format?"),
    Misuse("audit --wxyz a.txt", "figures: --wxyz: no such option; figures audit --help lists the options"),
    Misuse("audit -x a.txt", "figures: -x: no such option; figures audit --help lists the options"),
    Misuse("audit -format json a.txt", "figures: -format: no such option; did you mean --format?"),
    Misuse("--o", "figures: --o: no such option; figures --help lists the options"),
    Misuse("audit --format", "figures: --format: needs a value: --format NAME"),
    Misuse("audit --format xml a.txt", "figures: --format xml: audit writes terminal, json"),
    Misuse("extract --format terminal a.txt", "figures: --format terminal: extract writes table, json, jsonl"),
    Misuse("audit --strict=yes a.txt", "figures: --strict: takes no value"),
    Misuse("extract --strict a.txt", "figures: --strict: not an option of extract; figures extract --help lists them"),
    Misuse("--strict extract a.txt", "figures: --strict: not an option of extract; figures extract --help lists them"),
    Misuse("audit --date 2021-13-01 a.txt", "figures: --date 2021-13-01: not a day; write it as YYYY-MM-DD"),
    Misuse("audit --date=tomorrow a.txt", "figures: --date tomorrow: not a day; write it as YYYY-MM-DD"),
    Misuse("audit --lines a.txt", "figures: --lines reads standard input; leave the file names out"),
    Misuse(
      "extract --lines --format table",
      "figures: --format table: --lines always writes JSON lines; leave --format out"),
    Misuse("rules no-such-rule-at-all", "figures: no-such-rule-at-all: no such rule; figures rules lists them"),
  ])
  func misuseGetsOneLineAndTwo(misuse: Misuse) throws {
    let run = try Built.run(misuse.arguments)
    #expect(run.status == 2)
    #expect(run.complaints == [misuse.complaint])
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["audit", "--help"], ["extract", "-h"], ["rules", "--help"], ["--version"],
    ["audit", "--version"],
    ["--help", "audit"], ["rules"],
  ])
  func askingIsNotAnError(arguments: [String]) throws {
    let run = try Built.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    ("audit", ["--against", "--config", "--data", "--exit-zero", "--separate", "--strict", "--lines"], ["--baseline"]),
    ("extract", ["--date", "--format", "--lines"], ["--strict", "--data"]),
    ("rules", ["--help"], ["--data", "--lines"]),
  ])
  func helpListsTheOptionsOfItsCommand(command: String, present: [String], absent: [String]) throws {
    let help = try Built.run([command, "--help"]).output
    for option in present { #expect(help.contains(option + " ")) }
    for option in absent { #expect(!help.contains(option)) }
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func theGeneralHelpListsEveryCommand() throws {
    let help = try Built.run(["--help"]).output
    for command in ["figures audit", "figures extract", "figures rules"] { #expect(help.contains(command)) }
  }

  @Test func aClosedPipeEndsQuietly() throws {
    try Built.withFolder([:]) { folder in
      let process = try Built.process(["--help"], in: folder, [:])
      let (output, errors) = (Pipe(), Pipe())
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = errors
      try output.fileHandleForReading.close()
      try process.run()
      try errors.fileHandleForWriting.close()
      let complaints = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(process.terminationReason == .exit)
      #expect(complaints.isEmpty)
    }
  }
}
