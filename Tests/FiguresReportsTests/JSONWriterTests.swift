import FiguresCore
import FiguresReports
import Testing

@Suite("JSON written by hand")
struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.take(), as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#), ("£5 – 図書館 👩‍🚀", "\"£5 – 図書館 👩‍🚀\""), ("\n", #""\n""#),
  ])
  func textIsEscaped(text: String, expected: String) throws {
    #expect(written { $0.string(text) } == expected)
    #expect(try JSONValue.parse(expected.utf8) == .string(text))
  }

  @Test(
    arguments: [
      (11, 6, "11000000"), (0, 0, "0"), (0, 5, "0"), (-5, -2, "-0.05"), (10, -1, "1.0"), (275, -2, "2.75"),
      (123_456_789_012_345_678, 0, "123456789012345678"), (-1, 0, "-1"), (12, -3, "0.012"),
      (1, 64, "1" + String(repeating: "0", count: 64)), (1, -64, "0." + String(repeating: "0", count: 63) + "1"),
    ] as [(Int64, Int, String)])
  func decimalsAreExact(significand: Int64, exponent: Int, expected: String) throws {
    let number = try #require(ExactDecimal(significand: significand, exponent: exponent))
    #expect(written { $0.number(number) } == expected)
    #expect(written { $0.decimalString(number) } == "\"\(expected)\"")
  }

  @Test(arguments: [(0, "0"), (7, "7"), (-40, "-40"), (Int.max, "\(Int.max)"), (Int.min, "\(Int.min)")])
  func wholeNumbers(number: Int, expected: String) {
    #expect(written { $0.number(number) } == expected)
  }

  @Test func commasStandBetweenElementsOnly() {
    let text = written { json in
      json.object { json in
        json.key("none")
        json.array([] as [Int]) { $0.number($1) }
        json.key("some")
        json.array([1, 2, 3]) { $0.number($1) }
        json.key("nested")
        json.array([1, 2]) { json, number in
          json.object {
            $0.key("a"); $0.number(number)
          }
        }
        json.key("lines")
        json.lines([1, 2]) { $0.number($1) }
        json.key("null")
        json.null()
        json.key("true")
        json.bool(true)
      }
    }
    #expect(
      text == #"{"none":[],"some":[1,2,3],"nested":[{"a":1},{"a":2}],"lines":["# + "\n1,\n2"
        + #"],"null":null,"true":true}"#)
  }
}
