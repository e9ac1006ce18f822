import Foundation
import Testing

/// Files that are no articles, or articles of no ordinary kind, through the built command: a clear line each, and the rest is done.
@Suite("Hostile files through the command")
struct HostileFilesTests {
  private static let good = "The harbour holds 400 boats, and there is room for 20 more of them behind the new wall.\n"

  /// Runs the command over files of these bytes and a sound article behind them.
  private func run(_ files: [(name: String, bytes: [UInt8])], _ command: String = "audit") throws -> Built.Run {
    try Built.withFolder(["zz-good.txt": Self.good]) { folder in
      for file in files { try Data(file.bytes).write(to: folder.appendingPathComponent(file.name)) }
      return try Built.run([command, folder.path])
    }
  }

  @Test(
    "One line says what is wrong, and the rest is done",
    arguments: [
      ("empty.txt", [], "nothing in it"), ("empty.html", [], "nothing in it"), ("empty.json", [], "nothing in it"),
      ("blank.md", Array(" \n\t\n".utf8), "nothing in it"),
      ("binary.txt", (0...255).map { UInt8($0) }, "not text but binary data"),
      ("binary.html", (0...255).map { UInt8($0) }, "not text but binary data"),
      ("binary.jsonl", [0, 1, 0xFF, 0x0A], "not text but binary data"),
      ("lone.html", Array("<".utf8), "no text in this page"),
      ("cut.txt", Array("The harbour holds 40 caf\u{E9}s".utf8.prefix(25)), "not UTF-8 at byte 24"),
      ("cut.json", Array("{\"text\": \"Forty \u{1F6A2}".utf8.dropLast()), "not UTF-8 at byte 16"),
      ("wide.txt", [0xFF, 0xFE, 0x34, 0x00], "UTF-16"), ("zip.txt", [0x50, 0x4B, 3, 4, 0, 0], "zipped"),
    ] as [(String, [UInt8], String)])
  func bad(name: String, bytes: [UInt8], complaint: String) throws {
    let run = try run([(name, bytes)])
    #expect(run.status == 2)
    #expect(run.complaints.count == 1, "\(run.errors)")
    #expect(run.complaints.first?.contains("/\(name):") ?? false)
    #expect(run.complaints.first?.contains(complaint) ?? false, "\(run.errors)")
    #expect(run.output.contains("in 1 article"))
  }

  @Test("A page that breaks off within a character, a tag or ten thousand of them is read as far as it goes")
  func broken() throws {
    let deep = String(repeating: "<div>", count: 10_000) + "<p>The wall is 90 metres long.</p>"
    let tables =
      String(repeating: "<table><tr><td>", count: 10_000)
      + "<p>The wall is 90 metres long, the harbour master said on Monday."
    let run = try run(
      [
        ("cut.html", Array("<p>The wall is 90 metres long and 4 caf\u{E9}".utf8.dropLast())),
        ("tag.html", Array("<p>The wall is 90 metres long.<a href='".utf8)), ("deep.html", Array(deep.utf8)),
        ("tables.html", Array(tables.utf8)),
      ], "extract")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.lines.count { $0.contains("90 metres") } == 4)
  }

  @Test(
    "A file of 1 GB is refused without being read",
    arguments: ["big.txt", "big.html", "big.json", "big.jsonl", "big.xml"])
  func gigabyte(name: String) throws {
    try Built.withFolder(["zz-good.txt": Self.good]) { folder in
      let path = folder.appendingPathComponent(name)
      try Data("<nitf><p>".utf8).write(to: path)
      let file = try FileHandle(forWritingTo: path)
      try file.truncate(atOffset: 1 << 30)
      try file.close()
      let run = try Built.run(["audit", folder.path])
      #expect(run.status == 2)
      #expect(run.complaints.count == 1 && run.complaints[0].contains("larger than 64 MB; split it"), "\(run.errors)")
      #expect(run.output.contains("in 1 article"))
    }
  }

  @Test("Pipes, circles and links to nowhere in a folder are no articles")
  func walked() throws {
    try Built.withFolder(["zz-good.txt": Self.good]) { folder in
      #expect(mkfifo(folder.appendingPathComponent("a-pipe.txt").path, 0o600) == 0)
      let manager = FileManager.default
      try manager.createSymbolicLink(
        atPath: folder.appendingPathComponent("b.txt").path,
        withDestinationPath: folder.appendingPathComponent("b.txt").path)
      try manager.createSymbolicLink(atPath: folder.appendingPathComponent("c").path, withDestinationPath: folder.path)
      let run = try Built.run(["audit", folder.path])
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      #expect(run.output.contains("in 1 article"))
    }
  }
}
