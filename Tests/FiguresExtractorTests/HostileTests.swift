import FiguresCore
import Testing

/// A text that no writer would send, in a size.
struct HostileText: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable (Int) -> String

  init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
    testDescription = name
    self.make = make
  }

  private static func repeated(_ unit: String) -> @Sendable (Int) -> String {
    { size in String(repeating: unit, count: max(1, size / unit.utf8.count)) }
  }

  static let all: [HostileText] = [
    HostileText("digits", repeated("7")),
    HostileText("digits and points", repeated("7.")),
    HostileText("digits and commas", repeated("7,")),
    HostileText("grouped digits", repeated("777,")),
    HostileText("zeros", repeated("0")),
    HostileText("million million", repeated("million ")),
    HostileText("a million million", { "a " + repeated("million ")($0) }),
    HostileText("hundred-hundred", repeated("hundred-")),
    HostileText("number words", repeated("twenty ")),
    HostileText("number words with hyphens", repeated("twenty-")),
    HostileText("numbers with hyphens", repeated("12-")),
    HostileText("numbers with and", repeated("12 and ")),
    HostileText("numbers with or", repeated("2 or ")),
    HostileText("numbers with to", repeated("12 to ")),
    HostileText("between", repeated("between 2 and ")),
    HostileText("one in", repeated("one in ")),
    HostileText("half of a", repeated("half of a ")),
    HostileText("thousands of", repeated("thousands of ")),
    HostileText("hours and minutes", repeated("2 hours 3 minutes ")),
    HostileText("brackets", { String(repeating: "(", count: $0 / 2) + "3" + String(repeating: ")", count: $0 / 2) }),
    HostileText("quotation marks", repeated("\"")),
    HostileText("quoted numbers", repeated("\"12 boats\" ")),
    HostileText("full stops", repeated(". ")),
    HostileText("hedges", { repeated("about ")($0) + "3 boats" }),
    HostileText("hedges of several words", { repeated("more than ")($0) + "3 boats" }),
    HostileText("hedged numbers", repeated("about 3 ")),
    HostileText("hedges behind", { "3 boats " + repeated("or more ")($0) }),
    HostileText("currency signs", { repeated("$")($0) + "3" }),
    HostileText("percent signs", { "3" + repeated("%")($0) }),
    HostileText("slashes", repeated("1/2")),
    HostileText("colons", repeated("1:2:")),
    HostileText("years", repeated("2018 ")),
    HostileText("years with hyphens", repeated("2018-")),
    HostileText("months", repeated("May ")),
    HostileText("he said", { "He said " + repeated("he said ")($0) + "3 boats sank." }),
    HostileText("denials", { repeated("the port denied ")($0) + "3 boats sank." }),
    HostileText("commas", { "The port" + repeated(", ")($0) + " said 3 boats sank." }),
    HostileText("a long noun phrase", { "3 " + repeated("big ")($0) + "boats" }),
    HostileText("of the", { "3 boats " + repeated("of the ")($0) }),
    HostileText("possessives", { "3 " + repeated("boat's ")($0) }),
    HostileText("one long word", { repeated("a")($0) + " 3" }),
    HostileText("a long sentence", repeated("the 12 ferries of the port carried 300 people in 2018 and ")),
    HostileText(
      "a long sentence of words", { repeated("the ferries of the port carried people and ")($0) + "3 boats" }),
    HostileText("long sentence of speech", repeated("the port said 12 boats sank, the mayor said, and ")),
    HostileText("sums of money", repeated("$3 million ")),
    HostileText("combining marks", { "3" + repeated("\u{301}")($0) }),
    HostileText("zero-width spaces", { repeated("\u{200B}")($0) + "3 boats" }),
    HostileText("fractions", repeated("½")),
    HostileText("minus signs", { repeated("-")($0) + "3" }),
    HostileText("apostrophes", repeated("'s ")),
    HostileText("abbreviations", repeated("U.S. ")),
    HostileText("dots in words", repeated("a.b.")),
    HostileText("list marks", repeated("1. ")),
    HostileText("lines", repeated("12\n")),
  ]
}

@Suite(.serialized) struct HostileTests {
  /// Answered within the text, and in a time that grows as the text does: four times the text may take eight times as
  /// long, where a quadratic reading takes sixteen.
  @Test(arguments: HostileText.all) func isAnsweredInLinearTime(_ text: HostileText) {
    check(text, size: 10_000)
  }

  private func check(_ text: HostileText, size: Int) {
    let small = text.make(size)
    let large = text.make(4 * size)
    let one = time(small)
    let four = time(large)
    // Below some milliseconds the clock measures the machine.
    #expect(
      four < max(one, .milliseconds(20)) * 8, "\(one) for \(small.utf8.count) bytes, \(four) for \(large.utf8.count)")
  }

  private func time(_ text: String) -> Duration {
    let article = Reading.article(text)
    var best: Duration = .seconds(1_000_000)
    for _ in 0..<2 {
      best = min(
        best,
        ContinuousClock().measure {
          for claim in Reading.extractor.claims(in: article).claims {
            #expect(claim.span.end <= article.text.count && claim.sentence.contains(claim.span))
          }
        })
    }
    return best
  }

  /// Fifth parts of a megabyte without a line break, read once.
  @Test(
    arguments: HostileText.all.filter {
      ["digits", "digits and commas", "brackets", "hedges", "a long sentence of words"].contains($0.testDescription)
    })
  func largeTextsAreAnswered(_ text: HostileText) {
    let large = text.make(200_000)
    #expect(Reading.claims(in: large).allSatisfy { $0.span.end <= large.utf8.count })
  }

  @Test(arguments: ["", " ", "\n", "\u{FEFF}", ".", "-", "$", "%", "(", "a", "one", "half", "1", "about", "and", "'s"])
  func tinyTextsAreAnswered(_ text: String) {
    #expect(Reading.claims(in: text).count <= 1)
  }

  @Test func everyByteIsAnswered() {
    for byte in UInt8.min ... .max {
      let invalid = Array("about ".utf8) + [byte] + Array("3 boats ".utf8) + [byte, byte] + Array(" 4 million".utf8)
      let text = String(decoding: invalid, as: UTF8.self)
      for claim in Reading.claims(in: text) {
        #expect(claim.text == Array(text.utf8)[claim.span.start..<claim.span.end].asText, "byte \(byte)")
      }
    }
  }

  @Test func everyPairOfShortWordsIsAnswered() {
    let words = [
      "a", "an", "one", "2", "half", "third", "million", "dozen", "and", "of", "to", "in", "-", "%", "$", "about",
      "than",
      "more", "or", "times", "years", "2018", "May", "thousands", "doubled", "'s", ",", "\"", ".", "1.5m", "per",
    ]
    for first in words {
      for second in words {
        for third in words {
          let text = "\(first) \(second) \(third)"
          let claims = Reading.claims(in: text)
          #expect(claims.allSatisfy { $0.span.end <= text.utf8.count }, "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    String(repeating: "9", count: 40), "1" + String(repeating: "0", count: 400),
    "0." + String(repeating: "1", count: 60),
  ])
  func numbersTooLargeToHoldAreKeptWithoutValue(_ digits: String) {
    let claims = Reading.claims(in: "The well gave \(digits) litres.")
    #expect(claims.count == 1)
    #expect(claims.first?.figure.value == nil)
    #expect(claims.first?.figure.readings.isEmpty == true)
  }
}
