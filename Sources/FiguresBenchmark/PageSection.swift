import FiguresArticles

/// The readers of web pages and of plain text, from bytes in memory to articles without claims.
struct PageSection {
  let texts: Corpus

  private let stopwatch = Stopwatch(rounds: 5)

  func measure(into table: inout Table) {
    let stories = Self.stories(of: texts.news)
    let pages = stories.enumerated().map { Page(number: $0.offset, story: $0.element).bytes }
    let bare = stories.map { Page.bare(story: $0) }
    let plain = speed(of: stories, named: "a.txt")
    table.begin("readers, to articles", ["MB/s, one core", "of plain text", "pass over tags alone, MB/s"])
    table.row("plain text", [plain.shown(), "1.00", ""])
    for (name, files) in [
      ("pages with scripts, menus and tags as news has", pages), ("pages of paragraphs alone", bare),
    ] {
      let whole = speed(of: files, named: "a.html")
      let pass = speed(of: files) { keep(PagePass.textLength(of: $0)) }
      table.row(name, [whole.shown(), (whole / plain).shown(2), pass.shown()])
    }
    table.note("The pass cuts a page into tags and text and keeps the way back; all else is told from what it leaves.")
  }

  private func speed(of files: [[UInt8]], named name: String) -> Double {
    speed(of: files) { keep(ArticleReader().articles(of: $0, named: name)) }
  }

  private func speed(of files: [[UInt8]], _ read: ([UInt8]) -> Void) -> Double {
    let size = files.reduce(0) { $0 + $1.count }
    return Double(size) / 1e6 / stopwatch.coreSeconds { for file in files { read(file) } }
  }

  /// Stories of about 8 kB, cut between paragraphs.
  private static func stories(of text: [UInt8]) -> [[UInt8]] {
    var stories: [[UInt8]] = []
    var start = 0
    while start < text.count {
      var end = min(start + 8000, text.count)
      while end < text.count, text[end - 1] != UInt8(ascii: "\n") { end += 1 }
      stories.append(Array(text[start..<end]))
      start = end
    }
    return stories
  }
}

/// A page as news sites build them: a tenth of it is the story.
private struct Page {
  let number: Int
  let story: [UInt8]

  /// The page.
  var bytes: [UInt8] {
    var page = Array(head.utf8)
    page += Array(list("nav", "menu-item", 120).utf8)
    page += Array("<main class=\"layout layout--article\"><article class=\"story\"><h1>A day at the harbour</h1>".utf8)
    for (place, paragraph) in Self.paragraphs(of: story).enumerated() {
      page += Array("<p class=\"story__text\" data-component=\"text-block\" data-index=\"\(place)\">".utf8) + paragraph
      page += Array(
        " <a href=\"/topic/\(place)?from=story&amp;place=\(place)\" class=\"link\"><b>harbour</b></a>.</p>\n".utf8)
      if place % 4 == 3 { page += Array(list("aside", "related__item", 6).utf8) }
    }
    page +=
      Array("</article></main>".utf8) + Array(list("footer", "footer-item", 80).utf8) + Array("</body></html>".utf8)
    return page
  }

  /// A page of nothing but a heading and paragraphs.
  static func bare(story: [UInt8]) -> [UInt8] {
    var page = Array("<!DOCTYPE html><meta charset=utf-8><h1>A day at the harbour</h1>\n".utf8)
    for paragraph in paragraphs(of: story) { page += Array("<p>".utf8) + paragraph + Array("</p>\n".utf8) }
    return page
  }

  private static func paragraphs(of story: [UInt8]) -> [[UInt8]] {
    story.split(separator: UInt8(ascii: "\n")).map(Array.init)
  }

  private var head: String {
    let rules = (0..<220).map {
      ".story__part-\($0) > .box { margin: 0 \($0)px; color: #3\($0 % 10)3; display: block }\n"
    }
    let script = (0..<300).map { "if (w[\($0)] < n && f('a\($0)')) { d.push({ k: \"</p>\", v: \($0) }); }\n" }
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A day at the harbour – The Courier</title>
      <meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2024-05-02">
      <style>\(rules.joined())</style><script>\(script.joined())</script></head><body class="page page-\(number)">
      """
  }

  private func list(_ element: String, _ name: String, _ count: Int) -> String {
    let items = (0..<count).map {
      "<li class=\"\(name) \(name)--\($0)\"><a href=\"/\(number)/\($0)\" data-track=\"\(name)|\($0)\">Harbour news</a></li>\n"
    }
    return "<\(element) class=\"box\"><ul role=\"list\">\(items.joined())</ul></\(element)>\n"
  }
}
