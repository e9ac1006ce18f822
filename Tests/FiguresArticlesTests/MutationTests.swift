import FiguresCore
import SeededRandom
import Testing

@testable import FiguresArticles

@Suite("Damaged files")
struct MutationTests {
  /// The files that are damaged: one for each reader.
  static let names = [
    "page.html", "page.htm", "item.xml", "data.html", "text.txt", "text.md", "article.json", "list.json", "lines.jsonl",
    "markup.json",
    "table.md", "word.xml", "wire/folder.xml",
  ]

  private static func sound(_ name: String) throws -> [UInt8] {
    let prose = LayoutTests.prose
    switch name {
    case "page.html": return try PageTests.bytes(of: "harvest-comments.html")
    case "page.htm": return try PageTests.bytes(of: "ferry-tables.html")
    case "item.xml": return try PageTests.bytes(of: "library-item.xml")
    case "data.html": return try PageTests.bytes(of: "harvest-paywall.html")
    case "text.md": return Array("---\ntitle: Boats\ndate: 2021-10-22\n---\n# Boats\n\n\(prose)\n\n- 40\n- 50\n".utf8)
    case "table.md":
      return Array("# Boats\n\n\(prose)\n\n| Boat | Seats |\n|---|--:|\n| Anna | **40** |\n| B\\|b | 50 |\n".utf8)
    case "markup.json":
      return Array(
        #"[{"title":"<b>Bo\u00e5ts<\/b>","text":"<p>Forty &amp; \ud83d\udea2 <i>b\u006fats<\/i>.<\/p>\n<table><tr><th>a<th>b<tr><td>c<td>1<\/table>"}]"#
          .utf8)
    case "word.xml":
      return Array(
        "<?xml version='1.0'?><w:document><w:body><w:p><w:r><w:t>\(prose)</w:t></w:r></w:p><w:p/></w:body></w:document>"
          .utf8)
    case "wire/folder.xml": return try PageTests.bytes(of: "ferry-agency.xml")
    case "article.json": return Array(#"{"title":"Bo\u00e5ts","text":"Forty\n\nboats.","date":"2021-10-22"}"#.utf8)
    case "list.json": return Array(#"[{"id":"x","text":"Forty."},{"text":"Fifty \ud83d\udea2."}]"#.utf8)
    case "lines.jsonl": return Array("{\"id\":1,\"text\":\"Forty.\"}\n{\"text\":\"Fifty.\"}\n".utf8)
    default: return Array("Boats\n\nOctober 22, 2021\n\n\(prose)\n\nCorrection: 40 boats.\n".utf8)
    }
  }

  /// Bytes that matter to some reader.
  private static let marks: [[UInt8]] =
    [
      "<", ">", "</", "<!--", "-->", "&", "&#", ";", "\"", "'", "\\", "\\u", "{", "}", "[", "]", "=", "<script>", "<p>",
      "</div>",
      "<table>", "<li>", "\n", "\r", "---\n", "# ", "|", "\u{A0}", "é",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xE2, 0x82]]

  @Test("A damaged file gives sound articles or one line", arguments: names, 0..<3 as Range<UInt64>)
  func damaged(name: String, run: UInt64) throws {
    let sound = try Self.sound(name)
    let scratch = try Scratch()
    let seed = 0xDA_0000 + run
    print("seed of the damage to \(name): \(seed)")
    var generator = SplitMix64(seed: seed)
    for round in 0..<60 {
      var file = sound
      for _ in 0..<Int.random(in: 1...6, using: &generator) { Self.damage(&file, using: &generator) }
      let path = try scratch.write(file, to: name)
      // A file is read otherwise where it is found in a folder.
      for result in ArticleReader().read(name.contains("/") ? scratch.path("wire") : path) {
        switch result {
        case .failure(let error): #expect(!error.description.contains("\n"))
        case .success(let article): check(article, file, "seed \(seed), round \(round)")
        }
      }
    }
  }

  private static func damage(_ file: inout [UInt8], using generator: inout SplitMix64) {
    guard !file.isEmpty else { return }
    let place = Int.random(in: 0..<file.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: file[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: file.removeSubrange(place..<min(place + Int.random(in: 1...40, using: &generator), file.count))
    case 2: file.removeLast(file.count - place)
    case 3:
      let end = min(place + Int.random(in: 1...80, using: &generator), file.count)
      file.insert(contentsOf: file[place..<end], at: Int.random(in: 0...file.count, using: &generator))
    default: file.insert(contentsOf: marks.randomElement(using: &generator) ?? [], at: place)
    }
  }

  private func check(_ article: Article, _ file: [UInt8], _ place: String) {
    for cell in article.tables.flatMap({ $0.rows.joined() }) {
      #expect(cell.start >= 0 && cell.start <= cell.end && cell.end <= article.text.count, "\(place)")
      guard cell.length > 0, let position = article.origin?.position(of: cell) else { continue }
      #expect(position.start < position.end && position.end <= file.count, "\(place)")
    }
    #expect(Encoding.firstInvalidByte(of: article.text, in: 0..<article.text.count) == nil, "\(place)")
    var end = 0
    for block in article.blocks {
      #expect(block.span.start >= end && block.span.end > block.span.start, "\(place)")
      #expect(block.span.end <= article.text.count, "\(place)")
      end = block.span.end
      guard let position = article.origin?.position(of: block.span) else { continue }
      #expect(position.start >= 0 && position.start <= position.end && position.end <= file.count, "\(place)")
      #expect(position.line >= 1 && position.column >= 1, "\(place)")
    }
  }

  @Test(
    "A page of one thing many times is read in bounded time and memory",
    arguments: [
      "<div>", "<b>", "<p>", "<li>", "<a href=x>", "</div>", "<table><tr><td>", "<!--", "<title>", "<script>", "&", "<",
      "<a <b ",
      "<br>", "<article><p>40 boats.", "<span hidden>", "<pre>\n", "<dl><dd>", "<h1>", "[{", "&#x9",
    ])
  func repeated(piece: String) throws {
    let file = Array((String(repeating: piece, count: 20_000) + "<p>The harbour holds 40 boats.").utf8)
    for result in PageReader(path: "a.html").read(file) {
      if case .success(let article) = result { check(article, file, piece) }
    }
  }

  @Test(
    "What is not shown stays so below three hundred elements that nobody closes",
    arguments: [
      "<script>40</script>", "<noscript>40</noscript>", "<template>40</template>", "<p hidden>40</p>", "<del>40</del>",
      "<svg>40</svg>",
    ])
  func deepAndHidden(piece: String) throws {
    let page = String(repeating: "<div>", count: 300) + "<p>50 cars " + piece + "<p>60 boats"
    let article = try #require(PageReader(path: "a.html").read(Array(page.utf8)).first).get()
    #expect(article.string(in: ByteSpan(0, article.text.count)) == "50 cars\n\n60 boats")
  }

  @Test("Ten thousand elements in each other hide nothing")
  func deep() throws {
    let page =
      String(repeating: "<div>", count: 10_000) + "<p>40 boats</p>" + String(repeating: "</div>", count: 10_000)
      + "<p>50 cars"
    let article = try #require(PageReader(path: "a.html").read(Array(page.utf8)).first).get()
    #expect(article.string(in: ByteSpan(0, article.text.count)) == "40 boats\n\n50 cars")
  }
}
