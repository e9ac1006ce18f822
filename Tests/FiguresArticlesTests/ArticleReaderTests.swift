import FiguresCore
import Foundation
import Testing

@testable import FiguresArticles

@Suite("Files and folders")
struct ArticleReaderTests {
  static let prose = LayoutTests.prose
  let reader = ArticleReader()

  /// What a read gave: the ids, and the errors with the folder left out.
  private func summary(_ results: [Result<Article, ArticleError>], in scratch: Scratch) -> [String] {
    results.map { result in
      let line = (try? result.get())?.id ?? result.failure?.description ?? ""
      return line.replacing(scratch.folder + "/", with: "").replacing(scratch.folder, with: ".")
    }
  }

  /// A file that cannot be read, with the line that says so.
  struct Bad: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var message: String
    var testDescription: String { "\(name): \(message)" }

    init(_ name: String, _ bytes: [UInt8], _ message: String) {
      (self.name, self.bytes, self.message) = (name, bytes, message)
    }

    init(_ name: String, _ text: String, _ message: String) { self.init(name, Array(text.utf8), message) }
  }

  @Test(
    "A file that cannot be read gets one line, and the others are read",
    arguments: [
      Bad("a.txt", "", "nothing in it; leave it out or put the article in"),
      Bad("a.md", "\u{FEFF} \r\n\u{A0}\n", "nothing in it; leave it out or put the article in"),
      Bad("a.txt", [0x41, 0x0A, 0xC3, 0x28], "not UTF-8 at byte 2; save it as UTF-8"),
      Bad("a.txt", [0xEF, 0xBB, 0xBF, 0x41, 0xFF], "not UTF-8 at byte 4; save it as UTF-8"),
      Bad("a.txt", [0xFF, 0xFE, 0x41, 0x00], "in UTF-16 or UTF-32; save it as UTF-8"),
      Bad("a.json", [0xFE, 0xFF, 0x00, 0x7B], "in UTF-16 or UTF-32; save it as UTF-8"),
      Bad("a.doc", [0x50, 0x4B, 0x00, 0x03], "not text but binary data; save it as plain text in UTF-8"),
      Bad(
        "a.docx", [0x50, 0x4B, 0x03, 0x04, 0x00],
        "a zipped document; of a .docx give the text: unzip -p FILE word/document.xml | figures audit -"),
      Bad("a.html", "<script>Forty boats</script>", "no text in this page; save the article as text"),
      Bad("a.html", "<", "no text in this page; save the article as text"),
      Bad("a.htm", "<nav>Forty boats</nav>", "no text in this page; save the article as text"),
      Bad("a.xhtml", [0x3C, 0x00, 0x70, 0x3E], "not text but binary data; save it as plain text in UTF-8"),
      Bad("a.txt", "\n<!DOCTYPE html><!-- Forty boats", "no text in this page; save the article as text"),
      Bad("a.txt", GermanText.prose, "looks like German; only English is read, leave it out"),
      Bad("a.csv", "year,boats\n2021,40\n", "a table, not an article; give it with --data"),
      Bad("datapackage.json", "{}", "a table, not an article; give it with --data"),
      Bad("a.json", "", "nothing in it; leave it out or put the article in"),
      Bad("a.json", "[]", "nothing in it; leave it out or put the article in"),
      Bad("a.json", #"{"title":"Boats"}"#, "not an article: no \"text\"; write {\"title\": …, \"text\": …}"),
      Bad("a.json", #""boats""#, "not an article: not a JSON object; write {\"title\": …, \"text\": …}"),
      Bad("a.jsonl", "\n \n", "nothing in it; leave it out or put the article in"),
    ])
  func bad(file: Bad) throws {
    let scratch = try Scratch()
    let path = try scratch.write(file.bytes, to: file.name)
    let good = try scratch.write(Self.prose, to: "good.txt")
    #expect(summary(reader.read([path, good]), in: scratch) == ["\(file.name): \(file.message)", "good.txt"])
  }

  @Test(
    "Wrong JSON is said with line and column",
    arguments: [
      (
        "a.json", "{\"text\":\n  \"x\" 5}",
        "a.json:2:7: not JSON: a comma or the end of the object was expected; mend the file"
      ),
      ("a.json", "[{\"text\":\"x\"}, ", "a.json:1:16: not JSON: it ends in the middle of a value; mend the file"),
      ("a.jsonl", "{\"text\": æ}", "a.jsonl:1:10: not JSON: a value was expected; mend the file"),
    ])
  func wrongJSON(name: String, text: String, message: String) throws {
    let scratch = try Scratch()
    #expect(summary(reader.read(try scratch.write(text, to: name)), in: scratch) == [message])
  }

  @Test("Missing, unreadable and too large files")
  func missing() throws {
    let scratch = try Scratch()
    let large = try scratch.write(String(repeating: "x", count: 2_000_000), to: "large.txt")
    let small = ArticleReader(sizeLimit: 1 << 20)
    #expect(
      summary(small.read([scratch.path("no.txt"), large]), in: scratch) == [
        "no.txt: no such file; check the path", "large.txt: larger than 1 MB; split it",
      ])
    let closed = try scratch.write("x", to: "closed.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
    if !FileManager.default.isReadableFile(atPath: closed) {
      #expect(
        summary(reader.read(closed), in: scratch) == [
          "closed.txt: cannot be read: permission denied; change its permissions"
        ])
    }
  }

  @Test("A path with a line break is told on one line")
  func oneLine() {
    let error = reader.read("no\nsuch.txt").first?.failure
    #expect(error?.description == "no?such.txt: no such file; check the path")
  }

  @Test("A folder is walked in order for what may be an article")
  func folder() throws {
    let scratch = try Scratch()
    for name in ["b.txt", "a/z.md", "a/b.markdown", "c.text", ".hidden.txt", ".git/x.txt", "pier.html", "notes"] {
      try scratch.write("# Boats\n\n\(Self.prose)", to: name)
    }
    try scratch.write("year,boats\n", to: "table.csv")
    try scratch.write(#"{"resources":[]}"#, to: "datapackage.json")
    try scratch.write(#"{"name":"no article"}"#, to: "settings.json")
    try scratch.write(#"[1, {"name":"no article"}]"#, to: "list.json")
    try scratch.write(#"{"text":"Forty boats.","id":"own"}"#, to: "d.json")
    try scratch.write("{\"text\":\"One.\",\"id\":\"l1\"}\n{\"name\":\"none\"}\n{\"text\":\"Two.\"}\n", to: "e.jsonl")
    try scratch.write(#"{"text":"40","measureKeys":["1:boat"],"article":"x"}"#, to: "claims.jsonl")
    try scratch.write([0xFF], to: "bad.txt")
    try FileManager.default.createSymbolicLink(atPath: scratch.path("a/up"), withDestinationPath: scratch.folder)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("again.txt"), withDestinationPath: scratch.path("b.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("self.txt"), withDestinationPath: scratch.path("self.txt"))
    #expect(
      summary(reader.read([scratch.folder, scratch.path("b.txt")]), in: scratch) == [
        "a/b.markdown", "a/z.md", "again.txt", "bad.txt: not UTF-8 at byte 0; save it as UTF-8", "c.text", "d.json",
        "l1", "e.jsonl#3", "pier.html",
      ])
  }

  @Test("A folder without articles gets one line")
  func emptyFolder() throws {
    let scratch = try Scratch()
    try scratch.write("year,boats\n", to: "tables/a.csv")
    #expect(
      summary(reader.read([scratch.folder]), in: scratch) == [
        ".: no articles in this folder; put .txt, .md, .html, .json or .jsonl files there or name the files"
      ])
  }

  @Test("An array and lines hold several articles, with ids that are never the same")
  func several() throws {
    let scratch = try Scratch()
    let array = try scratch.write(
      #"[{"title":"Boats","text":"Forty.","date":"2021-10-22","publisher":"Post"},{"id":"x","text":"Fifty."},{"text":7}]"#,
      to: "a.json")
    let lines = try scratch.write(
      "{\"id\":\"x\",\"text\":\"Sixty.\"}\n\n{\"id\":\"x\",\"text\":\"Seventy.\"}\nwrong\n{\"id\":\"y\",\"text\":\"Eighty.\"}",
      to: "b.jsonl")
    let results = reader.read([array, lines])
    #expect(
      summary(results, in: scratch) == [
        "a.json#1", "x",
        "a.json:1: not an article: the value of \"text\" is not a string; write {\"title\": …, \"text\": …}",
        "b.jsonl#x", "b.jsonl#x-2", "b.jsonl:4:1: not JSON: a value was expected; mend the file", "y",
      ])
    let first = try #require(try results.first?.get())
    #expect(first.title == "Boats" && first.date?.description == "2021-10-22" && first.publisher == "Post")
    #expect(first.path == array)
    #expect(first.outline == "headline: Boats\nbody: Forty.")
  }

  @Test("Ten thousand articles of one id get ten thousand ids")
  func sameIDs() throws {
    let scratch = try Scratch()
    let line = #"{"id":"x","text":"Forty boats."}"#
    let path = try scratch.write(String(repeating: line + "\n", count: 10_000), to: "a.jsonl")
    #expect(Set(reader.read([path]).compactMap { try? $0.get().id }).count == 10_000)
  }

  @Test("A pipe is read to its end", arguments: ["Forty boats.", #"{"text":"Forty boats."}"#])
  func pipe(text: String) throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    let results = reader.read("/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
    #expect(try results.first?.get().text == Array("Forty boats.".utf8))
  }

  @Test("The fallback date serves only articles without a date")
  func fallback() throws {
    let scratch = try Scratch()
    let date = try #require(CalendarDate(year: 2020, month: 2, day: 29))
    let paths = [
      try scratch.write("Ferries full\n\nOctober 22, 2021\n\n\(Self.prose)", to: "a.txt"),
      try scratch.write(Self.prose, to: "b.txt"),
    ]
    let dates = try ArticleReader(fallbackDate: date).read(paths).map { try $0.get().date?.description }
    #expect(dates == ["2021-10-22", "2020-02-29"])
  }
}
