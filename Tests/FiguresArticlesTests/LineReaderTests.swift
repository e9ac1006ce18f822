import FiguresCore
import SeededRandom
import Testing

@testable import FiguresArticles

@Suite("Articles that come a line each")
struct LineReaderTests {
  @Test("A line with everything")
  func whole() throws {
    let line =
      #"{"publisher":"Norvik Post","date":"2021-10-22","text":"The boats\nare full.","title":"Ferries","id":"a1"}"#
    let article = try LineReader.article(fromLine: Array(line.utf8)).get()
    #expect(article.id == "a1")
    #expect(article.title == "Ferries")
    #expect(article.date?.description == "2021-10-22")
    #expect(article.publisher == "Norvik Post")
    #expect(article.string(in: ByteSpan(0, 99)) == "Ferries\n\nThe boats\nare full.")
    #expect(article.path == nil && article.origin == nil)
    #expect(article.blocks.first == Block(span: ByteSpan(0, 7), section: .headline))
  }

  @Test(
    "The text of a line",
    arguments: [
      (#"{"id":"a","text":"Forty boats."}"#, "Forty boats."),
      (#"{"id":"a","title":null,"text":"Forty boats.","date":null,"publisher":null}"#, "Forty boats."),
      (#"{"id":"a","title":"","text":"Forty boats.","date":""}"#, "Forty boats."),
      (#" { "id" : "a" , "text" : "x" } "#, "x"),
      ("\u{FEFF}{\"id\":\"a\",\"text\":\"x\"}\r\n", "x"),
      (#"{"id":"a","text":""}"#, ""),
      (#"{"id":"a","te\u0078t":"\"\\\/\b\f\n\r\t\u00e9\u6f22\ud83d\udea2\u0000"}"#, "\"\\/\u{8}\u{C}\n\r\té漢🚢\0"),
      (
        #"{"id":"a","text":"lone \ud83d, \udea2, \ud83d\ud83d\udea2, \ud83dx"}"#,
        "lone \u{FFFD}, \u{FFFD}, \u{FFFD}🚢, \u{FFFD}x"
      ),
      (#"{"id":"a","text":"first","text":"last"}"#, "last"),
      (#"{"id":"a","n":1e99999,"m":-0.5E+3,"b":[true,false,null,[],{},{"k":{"l":[1]}}],"text":"x"}"#, "x"),
      (#"{"id":"a","n":123456789012345678901234567890123456789012345678901234567890.5,"text":"x"}"#, "x"),
    ])
  func text(line: String, text: String) throws {
    let article = try LineReader.article(fromLine: Array(line.utf8)).get()
    #expect(article.text == Array(text.utf8))
  }

  @Test("Ids may be numbers; they are kept as written", arguments: ["17", "-3", "12345678901234567890123", "1.50"])
  func numericIDs(id: String) throws {
    #expect(try LineReader.article(fromLine: Array("{\"id\":\(id),\"text\":\"x\"}".utf8)).get().id == id)
  }

  @Test(
    "A line that is no article: the id where it was read, and what is wrong",
    arguments: [
      ("", nil, "not JSON at byte 0: it ends in the middle of a value"),
      ("{", nil, "not JSON at byte 1: it ends in the middle of a value"),
      (#"{"id":"a","text":"bo"#, "a", "not JSON at byte 20: it ends in the middle of a value"),
      (#"{"id":"a","text":"x""#, "a", "not JSON at byte 20: it ends in the middle of a value"),
      (#"{"id":"a","text":"x"} {}"#, "a", "not JSON at byte 22: something follows the end of the value"),
      (#"{"id":"a","text":"x",}"#, "a", "not JSON at byte 21: a string was expected"),
      (#"{"id":"a" "text":"x"}"#, "a", "not JSON at byte 10: a comma or the end of the object was expected"),
      (#"{"id":"a","text" "x"}"#, "a", "not JSON at byte 17: a colon was expected"),
      (#"{"id":"a","n":01,"text":"x"}"#, "a", "not JSON at byte 14: a number without leading zeros was expected"),
      (#"{"id":"a","n":1.,"text":"x"}"#, "a", "not JSON at byte 16: a digit was expected"),
      (#"{"id":"a","n":+1,"text":"x"}"#, "a", "not JSON at byte 14: a value was expected"),
      (#"{"id":"a","n":nul,"text":"x"}"#, "a", "not JSON at byte 17: null was expected"),
      (#"{"id":"a","n":[1,],"text":"x"}"#, "a", "not JSON at byte 17: a value was expected"),
      (#"{"id":"a","n":[1},"text":"x"}"#, "a", "not JSON at byte 16: a comma or the end of the array was expected"),
      (#"{"id":"a","n":{1:2},"text":"x"}"#, "a", "not JSON at byte 15: a key in quotation marks was expected"),
      (#"{"id":"a","text":"\x"}"#, "a", "not JSON at byte 18: a string holds an escape that JSON does not know"),
      (#"{"id":"a","text":"\u12g4"}"#, "a", "not JSON at byte 22: a string holds an escape that JSON does not know"),
      ("{\"id\":\"a\",\"text\":\"x\ty\"}", "a", "not JSON at byte 19: a string holds a bare control character"),
      (#"{"text":"x"}"#, nil, #"not an article: no "id"; write {"id": …, "text": …}"#),
      (#"{"id":"a"}"#, "a", #"not an article: no "text"; write {"id": …, "text": …}"#),
      (#"{}"#, nil, #"not an article: no "text"; write {"id": …, "text": …}"#),
      (#"[1, 2]"#, nil, #"not an article: not a JSON object; write {"id": …, "text": …}"#),
      (
        #"{"text":5,"id":"a"}"#, "a",
        #"not an article: the value of "text" is not a string; write {"id": …, "text": …}"#
      ),
      (
        #"{"id":["a"],"text":"x"}"#, nil,
        #"not an article: the value of "id" is not a string; write {"id": …, "text": …}"#
      ),
      (
        #"{"id":"a","title":{},"text":"x"}"#, "a",
        #"not an article: the value of "title" is not a string; write {"id": …, "text": …}"#
      ),
    ] as [(String, String?, String)])
  func errors(line: String, id: String?, message: String) {
    let error = LineReader.article(fromLine: Array(line.utf8)).failure
    #expect(error?.id == id)
    #expect(error?.description == message)
  }

  @Test("A date that is none is passed over, and said")
  func unreadableDate() throws {
    let line = #"{"id":"a","text":"x","date":"last summer"}"#
    let article = try LineReader.article(fromLine: Array(line.utf8)).get()
    #expect(article.date == nil)
    #expect(article.passedOver == [#""last summer" is not a date and was passed over; write it as YYYY-MM-DD"#])
  }

  @Test("Bytes that are not UTF-8 are said where they stand in the line")
  func encoding() {
    let buffer = Array("skip\n{\"id\":\"a\",\"text\":\"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    let error = LineReader.article(fromLine: 5..<buffer.count, of: buffer).failure
    #expect(error?.description == "not UTF-8 at byte 18; write the line in UTF-8")
  }

  @Test("A line in a larger buffer is read alone")
  func buffer() throws {
    let buffer = Array("{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"b\",\"text\":\"two\"}\n{\"id".utf8)
    #expect(try LineReader.article(fromLine: 24..<47, of: buffer).get().id == "b")
    #expect(LineReader.article(fromLine: 48..<900, of: buffer).failure?.id == nil)
  }

  @Test("Depth has a limit and needs no stack", arguments: [("[", "]"), ("{\"k\":", "}")])
  func depth(open: String, close: String) throws {
    func line(_ depth: Int) -> [UInt8] {
      let nest = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      return Array("{\"id\":\"a\",\"n\":\(nest),\"text\":\"x\"}".utf8)
    }
    #expect(try LineReader.article(fromLine: line(512)).get().id == "a")
    for depth in [513, 200_000] {
      let error = LineReader.article(fromLine: line(depth)).failure
      #expect(error?.description.hasSuffix("values are nested more than 512 deep") == true)
    }
  }

  @Test("No truncation and no changed byte stops the reader", arguments: 0..<4 as Range<UInt64>)
  func hostile(run: UInt64) {
    let seed = 0xBAD_0000 + run
    print("seed of the changed bytes: \(seed)")
    var generator = SplitMix64(seed: seed)
    let line = Array(
      #"{"id":"a","n":[1.5e3,{"k":null}],"title":"Æ\u00e9","text":"A \ud83d\udea2 \"b\"\n\n12 – 3.","date":"2021-10-22"}"#
        .utf8)
    #expect(LineReader.article(fromLine: line).failure == nil)
    for end in 0..<line.count { #expect(LineReader.article(fromLine: Array(line[..<end])).failure != nil) }
    for _ in 0..<2000 {
      var changed = line
      changed[Int.random(in: 0..<line.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      guard case .success(let article) = LineReader.article(fromLine: changed) else { continue }
      #expect(String(validating: article.text, as: UTF8.self) != nil, "seed \(seed)")
      for block in article.blocks {
        #expect(block.span.start >= 0 && block.span.start < block.span.end && block.span.end <= article.text.count)
      }
    }
  }
}
