import Foundation
import Testing

@Suite("Pages through the command")
struct PagesTests {
  /// The folder of pages of different construction, each with the text that a reader sees beside it.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("FiguresArticlesTests/Pages")

  static let pages = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasSuffix(".txt") }.sorted()

  /// A claim as `figures extract` writes it.
  private struct Claim: Decodable {
    struct Place: Decodable {
      var start: Int
      var end: Int
      var line: Int
      var column: Int
    }
    var section: String
    var text: String
    var file: Place
  }

  private func claims(of file: URL) throws -> [Claim] {
    let run = try Built.run(["extract", "--format", "jsonl", file.path])
    #expect(run.status == 0 && run.errors.isEmpty)
    return try run.lines.map { try JSONDecoder().decode(Claim.self, from: Data($0.utf8)) }
  }

  /// The section and the words of the claims that a reader would check; pictures left out.
  private func words(_ claims: [Claim]) -> [String] {
    claims.filter { $0.section != "furniture" && $0.section != "caption" }.map { claim in
      "\(claim.section): \(claim.text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.joined(separator: " "))"
    }
  }

  @Test("There are pages of at least ten constructions")
  func count() { #expect(Self.pages.count >= 10) }

  @Test("A page has the claims of its text", arguments: pages)
  func sameClaims(page: String) throws {
    let story = try #require(page.split(separator: "-").first)
    let found = words(try claims(of: Self.folder.appendingPathComponent(page)))
    #expect(found == words(try claims(of: Self.folder.appendingPathComponent("\(story).txt"))))
    #expect(found.count >= 8)
  }

  /// Markup and references as these pages use them, undone without the reader that is tested.
  private func stripped(_ source: [UInt8], of page: String) -> String {
    let isLatin = page == "ferry-tables.html"
    var text = String(bytes: source, encoding: isLatin ? .windowsCP1252 : .utf8) ?? ""
    text = text.replacing(#/<!\[CDATA\[|\]\]>/#, with: "")
    text = text.replacing(#/<sup>2/#.ignoresCase(), with: "²").replacing(#/<[^>]*>?/#, with: "")
    let references = [
      "&pound;": "£", "&pound": "£", "&nbsp;": "\u{A0}", "&deg;": "°", "&sup2;": "²", "&sup2": "²", "&eacute;": "é",
      "&#160;": "\u{A0}",
      "&#163;": "£", "&#xA3;": "£", "&#10;": " ", "&#32;": " ", "&#x20;": " ", "\\u00a0": "\u{A0}", "\\u00b0": "°",
    ]
    for (name, sign) in references.sorted(by: { $0.key.count > $1.key.count }) {
      text = text.replacing(name, with: sign)
    }
    return text.replacing(#/[ \n\r\t]+/#, with: " ")
  }

  @Test("The bytes of every claim in the file, decoded and stripped, are its text", arguments: pages)
  func everyClaimLeadsBack(page: String) throws {
    let url = Self.folder.appendingPathComponent(page)
    let file = [UInt8](try Data(contentsOf: url))
    for claim in try claims(of: url) {
      #expect(stripped(Array(file[claim.file.start..<claim.file.end]), of: page) == claim.text, "\(page)")
      let before = file[..<claim.file.start]
      let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      #expect(claim.file.line == before.count { $0 == 0x0A } + 1)
      let isLatin = page == "ferry-tables.html"
      #expect(claim.file.column == before[lineStart...].count { isLatin || $0 & 0xC0 != 0x80 } + 1)
    }
  }

  @Test("A page is audited, and a folder with pages in it")
  func audit() throws {
    let page = """
      <!DOCTYPE html><title>Fares</title><h1>Fares rise</h1><nav>Sport 24</nav>
      <p>The fare rose from &pound;40 to &pound;<b>42</b> on Monday, a rise of 50&nbsp;percent, the ferry company said.
      """
    let run = try Built.run(
      ["audit", "pages"], files: ["pages/a.html": page, "pages/b.htm": page, "pages/c.css": "p {}"])
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("pages/a.html:2:") && run.output.contains("pages/b.htm:2:"))
    #expect(run.output.contains("percent-change"))
  }

  @Test("A page on standard input is told by its beginning")
  func standardInput() throws {
    let run = try Built.run(["extract", "-"], input: "<!DOCTYPE html><p>The harbour holds 400 boats.")
    #expect(run.status == 0)
    #expect(run.output.contains("400 boats") && !run.output.contains("<p>"))
  }

  @Test("Wire copy in a folder is read, other XML is passed over without a word")
  func wireCopy() throws {
    let prose = "The ferry carried 4,800 people between the islands last summer, the ferry company said on Monday."
    let nitf = "<?xml version=\"1.0\"?>\n<nitf><body><body.head><hedline><hl1>Ferries</hl1></hedline></body.head>"
    let item = "<contentSet><inlineXML><html><body><p>\(prose)</p></body></html></inlineXML></contentSet>"
    let files = [
      "wire/a.xml": nitf + "<body.content><p>\(prose)</p></body.content></body></nitf>",
      "wire/b.xml": "<!-- from the desk --><n:newsItem xmlns:n='x'>\(item)</n:newsItem>",
      "wire/c.xml": "<newsItem><contentSet><remoteContent href='a.jpg'/></contentSet></newsItem>",
      "wire/d.xml": "<?xml version='1.0'?><rss><item><description>\(prose)</description></item></rss>",
      "wire/e.xml": "<plist><integer>4</integer></plist>", "wire/f.xml": "", "wire/g.xml": "4 boats", "wire/h.xml": "<",
      "wire/i.xml": "\u{0}\u{1}<nitf>", "wire/j.svg": "<svg/>",
    ]
    let run = try Built.run(["extract", "--format", "jsonl", "wire"], files: files)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let articles = run.lines.compactMap { $0.firstMatch(of: #/"article":"([^"]*)"/#).map { String($0.1) } }
    #expect(articles == ["wire/a.xml", "wire/b.xml"])
    let named = try Built.run(["extract", "wire/c.xml"], files: files)
    #expect(named.status == 2 && named.complaints.count == 1)
    #expect(named.complaints.first?.contains("no text in this page") ?? false)
  }

  @Test("The old figure of a correction is no conflict")
  func correction() throws {
    let lead = "The school has 400 pupils, the head teacher told the parents in the hall on Monday evening."
    let notice = "An earlier version of this article said that the school has 40 pupils."
    let run = try Built.run(
      ["audit", "a.txt", "b.txt"],
      files: ["a.txt": "School\n\n\(lead)\n\n\(notice)\n", "b.txt": "School\n\n\(lead) \(notice)\n"])
    #expect(run.status == 0)
    #expect(run.output.contains("0 errors, 0 warnings, 0 notes"))
  }

  @Test(
    "A file that is no article gets one line, and the rest is done",
    arguments: [
      ("empty.html", "", "nothing in it"), ("lone.html", "<", "no text in this page"),
      ("menu.html", "<nav>Sport 24</nav>", "no text in this page"),
      ("comment.html", String(repeating: "<!-- ", count: 10_000), "no text in this page"),
      (
        "de.txt",
        "Der Verein hat nach eigenen Angaben im letzten Jahr 400 neue Mitglieder aufgenommen, und auch in diesem Jahr sollen "
          + "es nicht weniger werden, wie der Vorstand am Montag bei einer Feier in der Halle des Dorfes mit dem Chor sagte.",
        "looks like German"
      ),
      ("lines.jsonl", "{\"text\": \"Forty\"", "not JSON"),
    ])
  func bad(name: String, content: String, complaint: String) throws {
    let good = "<p>The harbour holds 400 boats, and there is room for 20 more of them behind the new wall."
    let run = try Built.run(["extract", name, "good.html"], files: [name: content, "good.html": good])
    #expect(run.status == 2)
    #expect(run.complaints.count == 1)
    #expect(run.complaints.first?.hasPrefix("figures: \(name):") ?? false)
    #expect(run.complaints.first?.contains(complaint) ?? false)
    #expect(run.output.contains("400 boats"))
  }

  @Test("A pipe into which nobody writes, a circle of links, a closed file: one line each")
  func special() throws {
    try Built.withFolder(["closed.html": "<p>Forty"]) { folder in
      let paths = ["pipe", "circle.html", "closed.html"].map { folder.appendingPathComponent($0).path }
      #expect(mkfifo(paths[0], 0o600) == 0)
      try FileManager.default.createSymbolicLink(atPath: paths[1], withDestinationPath: paths[1])
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: paths[2])
      let run = try Built.run(["extract"] + paths)
      #expect(
        run.complaints[0]
          == "figures: \(paths[0]): a pipe into which nobody writes; name a file, or start what writes first")
      #expect(
        run.complaints[1] == "figures: \(paths[1]): cannot be read: its links lead in a circle; name the file itself")
      if !FileManager.default.isReadableFile(atPath: paths[2]) {
        #expect(run.complaints[2].contains("permission denied"))
        #expect(run.complaints.count == 3 && run.status == 2)
      }
    }
  }

  @Test("Arrays and lines of articles are several articles")
  func records() throws {
    let run = try Built.run(
      ["extract", "--format", "jsonl", "a.json", "b.jsonl"],
      files: [
        "a.json": #"[{"id": "x", "text": "The harbour holds 400 boats."}, {"text": "The pier is 90 metres long."}]"#,
        "b.jsonl": "{\"text\": \"It has 3 cranes.\"}\n\n{\"id\": \"y\", \"text\": \"It has 4 sheds.\"}\n",
      ])
    #expect(run.status == 0)
    let articles = run.lines.compactMap { $0.firstMatch(of: #/"article":"([^"]*)"/#).map { String($0.1) } }
    #expect(articles == ["x", "a.json#2", "b.jsonl#1", "y"])
  }
}
