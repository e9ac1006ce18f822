import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Auditing files")
struct AuditTests {
  private let quiet = ["quiet.txt": "The fair\n\nThe fair was held on the green, as always.\n"]

  @Test(arguments: [
    ["audit", "quiet.txt"], ["audit", "quiet.txt", "--format", "json"], ["audit", "--strict", "quiet.txt"],
    ["extract", "quiet.txt"], ["extract", "quiet.txt", "--format", "json"], ["audit", "-"],
  ])
  func aCleanArticleEndsWithZero(arguments: [String]) throws {
    let run = try Built.run(arguments, input: quiet["quiet.txt"] ?? "", files: quiet)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(!run.output.isEmpty)
  }

  @Test(arguments: [
    ["audit", "missing.txt", "quiet.txt"], ["audit", "quiet.txt", "empty.txt"],
    ["extract", "missing.txt", "quiet.txt"],
    ["audit", "quiet.txt", "--data", "missing.csv"], ["audit", "--exit-zero", "missing.txt", "quiet.txt"],
  ])
  func oneBadFileIsToldAndTheRestDone(arguments: [String]) throws {
    let run = try Built.run(arguments, files: quiet.merging(["empty.txt": ""]) { file, _ in file })
    #expect(run.status == 2)
    #expect(run.complaints.count == 1)
    #expect(run.output.contains("quiet.txt"))
  }

  @Test func theReportGoesWhereItIsTold() throws {
    try Built.withFolder(quiet) { folder in
      let process = try Built.process(
        ["audit", "quiet.txt", "--format", "json", "-o", "report.json"], in: folder, [:])
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      process.waitUntilExit()
      try output.fileHandleForWriting.close()
      #expect(output.fileHandleForReading.readDataToEndOfFile().isEmpty)
      let report = try Data(contentsOf: folder.appendingPathComponent("report.json"))
      let document = try #require(try JSONSerialization.jsonObject(with: report) as? [String: Any])
      #expect(document["schema"] as? String == "figures/audit/1")
      #expect((document["articles"] as? [Any])?.count == 1)
    }
  }

  @Test func aReportThatCannotBeWrittenIsTrouble() throws {
    let run = try Built.run(["audit", "quiet.txt", "--output", "no/such/folder/report.txt"], files: quiet)
    #expect(run.status == 2)
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.hasPrefix("figures: no/such/folder/report.txt: cannot be written") ?? false)
  }

  /// Colour on a terminal that takes it, and nowhere else.
  @Test(arguments: [
    (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "dumb"], false),
    (["TERM": "xterm", "NO_COLOR": ""], true),
  ])
  func colourOnATerminal(environment: [String: String], isColoured: Bool) throws {
    let terminal = try #require(Terminal())
    let text = try Built.withFolder(quiet) { folder in
      let process = try Built.process(["audit", "quiet.txt"], in: folder, environment)
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle(fileDescriptor: terminal.inside)
      try process.run()
      process.waitUntilExit()
      return terminal.text()
    }
    #expect(text.contains("quiet.txt"))
    #expect(text.contains("\u{1B}[") == isColoured)
  }

  @Test func aPipeGetsPlainText() throws {
    let run = try Built.run(["audit", "quiet.txt"], files: quiet, environment: ["TERM": "xterm"])
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(arguments: [24, 60])
  func theWidthIsTakenFromColumns(columns: Int) throws {
    let files = ["a-file-with-quite-a-long-name-for-an-article.txt": "The fair\n\nThe fair took place on the green.\n"]
    let run = try Built.run(
      ["audit"] + files.keys, files: files, environment: ["COLUMNS": "\(columns)"])
    let widest = run.lines.map(\.count).max() ?? 0
    #expect(widest <= columns)
    #expect(widest > columns / 2)
  }
}

/// A pseudo-terminal: what a program writes inside can be read outside.
private final class Terminal {
  let inside: Int32
  private let outside: Int32

  init?() {
    outside = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    #if os(Linux)
      // The library hides the functions for this behind a macro; the numbers are TIOCSPTLCK and TIOCGPTN.
      var unlock: Int32 = 0
      var number: Int32 = 0
      guard outside >= 0, ioctl(outside, 0x4004_5431, &unlock) == 0, ioctl(outside, 0x8004_5430, &number) == 0 else {
        return nil
      }
      inside = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    #else
      guard outside >= 0, grantpt(outside) == 0, unlockpt(outside) == 0, let name = ptsname(outside) else { return nil }
      inside = open(name, O_RDWR | O_NOCTTY)
    #endif
    guard inside >= 0 else { return nil }
  }

  /// What was written so far.
  func text() -> String {
    var bytes = [UInt8](repeating: 0, count: 16_384)
    let count = read(outside, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }

  deinit {
    close(inside)
    close(outside)
  }
}
