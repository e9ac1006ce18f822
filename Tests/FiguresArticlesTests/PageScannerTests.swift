import Testing

@testable import FiguresArticles

@Suite("Tags and references")
struct PageScannerTests {
  /// A page as its pieces: text in quotation marks, tags by their names, with a mark for comments.
  private func pieces(_ page: String, isXML: Bool = false) -> String {
    let bytes = Array(page.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var scanner = PageScanner(bytes, isXML: isXML)
      var pieces: [String] = []
      while let token = scanner.next() {
        let name = String(decoding: bytes[token.nameRange], as: UTF8.self)
        let text = String(decoding: bytes[token.range], as: UTF8.self)
        switch token.kind {
        case .text: pieces.append("'\(text)'")
        case .rawText: pieces.append("raw'\(text)'")
        case .start: pieces.append("\(name)+\(scanner.attributes.count)" + (token.isSelfClosing ? "/" : ""))
        case .end: pieces.append("/\(name)")
        case .comment: pieces.append("!")
        }
      }
      return pieces.joined(separator: " ")
    }
  }

  @Test(
    "Pieces of pages, as the standard's states give them",
    arguments: [
      ("40 boats", "'40 boats'"),
      ("<p>40</p>", "p+0 '40' /p"),
      ("<P ID=a>40</P  x>", "P+1 '40' /P"),
      ("1 < 2", "'1 < 2'"),
      ("1 <2> 3", "'1 <2> 3'"),
      ("<", "'<'"),
      ("a<", "'a<'"),
      ("a</", "'a</'"),
      ("a</>b", "'a' ! 'b'"),
      ("a</ p>b", "'a' ! 'b'"),
      ("a<?x?>b", "'a' ! 'b'"),
      ("a<!x>b", "'a' ! 'b'"),
      ("<!DOCTYPE html>a", "! 'a'"),
      ("<!-- a > b -->c", "! 'c'"),
      ("<!-->a", "! 'a'"),
      ("<!--->a", "! 'a'"),
      ("<!---->a", "! 'a'"),
      ("<!-- a --!>b", "! 'b'"),
      ("<!-- a -- >b-->c", "! 'c'"),
      ("<!-- a", "!"),
      ("<p a='>' b=\">\" c=d/>x", "p+3 'x'"),
      ("<p a = b>x", "p+1 'x'"),
      ("<p =a>x", "p+1 'x'"),
      ("<p a=>x", "p+1 'x'"),
      ("<p/a/b>x", "p+2 'x'"),
      ("<br/>x", "br+0/ 'x'"),
      ("a<p b", "'a'"),
      ("a<p b='c", "'a'"),
      ("<title>a <b> &amp; c</title>d", "title+0 'a <b> &amp; c' /title 'd'"),
      ("<textarea></p></textarea>", "textarea+0 '</p>' /textarea"),
      ("<style>p > a { }</style>x", "style+0 raw'p > a { }' /style 'x'"),
      ("<script>if (a<b) '</p>'</script>x", "script+0 raw'if (a<b) '</p>'' /script 'x'"),
      ("<script></scripts></script >x", "script+0 raw'</scripts>' /script 'x'"),
      ("<script><!-- <script></script> --></script>x", "script+0 raw'<!-- <script></script> -->' /script 'x'"),
      ("<script><!--><script></script>x", "script+0 raw'<!--><script>' /script 'x'"),
      ("<script><!-- </script>x", "script+0 raw'<!-- ' /script 'x'"),
      ("<script>a", "script+0 raw'a'"),
      ("<![CDATA[a]]>b", "! 'b'"),
    ])
  func html(page: String, expected: String) { #expect(pieces(page) == expected) }

  @Test(
    "XML has marked sections, prefixes, and no raw text",
    arguments: [
      ("<![CDATA[a < b]]>c", "raw'a < b' 'c'"), ("<n:p/>a", "p+0/ 'a'"),
      ("<title><b/></title>", "title+0 b+0/ /title"), ("<![CDATA[a", "raw'a'"),
    ])
  func xml(page: String, expected: String) { #expect(pieces(page, isXML: true) == expected) }

  @Test(
    "Character references",
    arguments: [
      ("&pound;5&nbsp;m", "£5\u{A0}m"), ("&#163;5", "£5"), ("&#xA3;5", "£5"), ("&#Xa35", "\u{A35}"), ("&#163 5", "£ 5"),
      ("&pound5", "£5"), ("&notit;", "¬it;"), ("&notin;", "∉"), ("&not;", "¬"), ("&amp;pound;", "&pound;"),
      ("&AMP", "&"), ("&ampx", "&x"), ("&unknown;", "&unknown;"), ("&", "&"), ("&;", "&;"), ("&#;", "&#;"),
      ("&#x;", "&#x;"), ("&#150;", "–"), ("&#x93;", "“"), ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"),
      ("&#x110000;", "\u{FFFD}"), ("&#99999999999999999999;", "\u{FFFD}"), ("&ngE;", "≧̸"), ("&zwnj;", "\u{200C}"),
      ("&CounterClockwiseContourIntegral;", "∳"), ("&AElig", "Æ"), ("&frac12;", "½"), ("a&#10;b", "a b"),
      ("a &#32; b", "a b"),
    ])
  func references(source: String, text: String) {
    let bytes = Array(source.utf8)
    bytes.withUnsafeBufferPointer { file in
      #expect(PageText.decoded(0..<file.count, of: file, charset: .utf8).string == text)
    }
  }

  @Test(
    "In the value of an attribute a name without a semicolon is often none",
    arguments: [("a&copy=1", "a&copy=1"), ("a&copy1", "a&copy1"), ("a&copy;1", "a©1"), ("a&copy 1", "a© 1")])
  func attributes(source: String, text: String) {
    let bytes = Array(source.utf8)
    bytes.withUnsafeBufferPointer { file in
      #expect(PageText.decoded(0..<file.count, of: file, charset: .utf8, manner: .attribute).string == text)
    }
  }

  @Test("The tables hold all names of the standard, in order, each once")
  func table() {
    var names: [String] = []
    for table in [CharacterReferences.capitals, CharacterReferences.smalls] {
      for row in table.description.split(whereSeparator: \.isWhitespace) {
        names.append(String(row.prefix { $0 != "=" && $0 != "*" }))
      }
    }
    #expect(names.count == 2125)
    #expect(names == Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for name in names {
      let bytes = Array("&\(name);".utf8)
      let found = bytes.withUnsafeBufferPointer { CharacterReferences.reference(in: $0, at: 0, before: $0.count) }
      #expect(found?.length == bytes.count, "\(name)")
    }
  }
}
