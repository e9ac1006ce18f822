import FiguresReports
import Foundation

/// The built command, from process start to exit.
struct CommandSection {
  let texts: Corpus

  func measure(into table: inout Table) throws {
    let command = Self.path
    let folder = FileManager.default.temporaryDirectory.appending(path: "figures-benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
      let place = folder.appending(path: name)
      try Data(bytes).write(to: place)
      return place.path
    }
    let lines = Self.lines(texts.news)
    let stream = try file("lines.jsonl", lines)
    let half = try file("half.jsonl", Self.lines(Array(texts.news[..<(texts.news.count / 2)])))
    let article = try file("article.txt", Array(String(decoding: texts.news.prefix(2000), as: UTF8.self).utf8))
    let words = try Run.best(of: 5, ["wc", "-w"], input: stream)
    let extract = try Run.best(of: 5, [command, "extract", "--lines"], input: stream)
    func peak(_ command: [String], _ input: String) throws -> String { try Run.peak(of: command, input: input).shown() }
    let audit = try Run.best(of: 3, [command, "audit", "--lines"], input: stream)
    let single = try Run.best(of: 20, [command, "extract", article])
    table.begin("command", ["MB/s", "of wc -w", "peak MB", "peak MB, half the input"])
    let size = Double(lines.count) / 1e6
    table.row("wc -w", [(size / words.seconds).shown(), "1.00", try peak(["wc", "-w"], stream), ""])
    table.row(
      "extract --lines",
      [
        (size / extract.seconds).shown(), (words.seconds / extract.seconds).shown(2),
        try peak([command, "extract", "--lines"], stream), try peak([command, "extract", "--lines"], half),
      ])
    table.row(
      "audit --lines",
      [
        (size / audit.seconds).shown(), (words.seconds / audit.seconds).shown(2),
        try peak([command, "audit", "--lines"], stream), try peak([command, "audit", "--lines"], half),
      ])
    table.note("A 2 kB article, from process start to exit: \((single.seconds * 1000).shown(1)) ms.")
  }

  /// The command that was built beside this one.
  static var path: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "figures").path
  }

  /// Articles of about 4 kB, one JSON object a line.
  private static func lines(_ text: [UInt8]) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: text.count + text.count / 8)
    var start = 0
    var number = 0
    while start < text.count {
      var end = min(start + 4000, text.count)
      while end < text.count, text[end - 1] != UInt8(ascii: "\n") { end += 1 }
      number += 1
      json.object { json in
        json.key("id")
        json.string("a\(number)")
        json.key("text")
        json.string(String(decoding: text[start..<end], as: UTF8.self))
      }
      json.endLine()
      start = end
    }
    return json.take()
  }
}
