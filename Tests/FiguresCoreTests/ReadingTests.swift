import FiguresCore
import Testing

/// A number with its kind and hedge, and the intervals its readings should have.
struct Phrase: Sendable, CustomTestStringConvertible {
  let numbers: [String]
  let kind: Kind
  let hedge: Hedge
  let expected: [String]

  /// The number may end in a power of ten after `e`, as a scale word gives it; two numbers are joined by `..`.
  init(_ numbers: String, _ kind: Kind, _ hedge: Hedge = .exact, _ expected: String...) {
    self.numbers = numbers.split(separator: ".." as Substring).map(String.init)
    self.kind = kind
    self.hedge = hedge
    self.expected = expected
  }

  var testDescription: String { "\(hedge) \(numbers.joined(separator: " to ")) (\(kind))" }

  var readings: [Reading] {
    get throws {
      let values = try numbers.map { text in
        let parts = text.split(separator: "e")
        let power = parts.count > 1 ? try #require(Int(parts[1])) : 0
        return try #require(ExactDecimal(parts[0])?.scaled(byPowerOfTen: power))
      }
      let value = values.count == 2 ? Quantity.range(values[0], values[1]) : .point(try #require(values.first))
      return ReadingRules().readings(of: value, kind: kind, hedge: hedge)
    }
  }
}

@Suite("Readings")
struct ReadingTests {
  static let plain: [Phrase] = [
    Phrase("84", .share, .exact, "[83.5, 84.5]"),
    Phrase("84.0", .share, .exact, "[83.95, 84.05]"),
    Phrase("-3", .change, .exact, "[-3.5, -2.5]"),
    Phrase("0", .share, .exact, "[-0.5, 0.5]"),
    Phrase("10..20", .share, .exact, "[9.5, 20.5]"),
    Phrase("12", .count, .exact, "[12, 12]"),
    Phrase("200", .count, .exact, "[200, 200]"),
    Phrase("0", .count, .exact, "[0, 0]"),
    Phrase("48000", .count, .exact, "[48000, 48000]", "[47500, 48500]"),
    Phrase("11624257", .count, .exact, "[11624257, 11624257]"),
    Phrase("4e6..5e6", .count, .exact, "[4000000, 5000000]", "[3500000, 5500000]"),
    Phrase("5e6..4e6", .count, .exact, "[4000000, 5000000]", "[3500000, 5500000]"),
    Phrase("11e6", .count, .exact, "[11000000, 11000000]", "[10500000, 11500000]"),
    Phrase("200e6", .count, .exact, "[200000000, 200000000]", "[195000000, 205000000]"),
    Phrase("1.50e6", .money, .exact, "[1500000, 1500000]", "[1495000, 1505000]"),
    Phrase("80", .money, .exact, "[80, 80]", "[79.5, 80.5]"),
    Phrase("-80", .money, .exact, "[-80, -80]", "[-80.5, -79.5]"),
    Phrase("200", .measure, .exact, "[199.5, 200.5]", "[195, 205]"),
    Phrase("1.00", .measure, .exact, "[0.995, 1.005]"),
    Phrase("130", .rate, .exact, "[129.5, 130.5]", "[125, 135]"),
    Phrase("2", .multiple, .exact, "[1.9, 2.1]"),
    Phrase("0.5", .fraction, .exact, "[0.475, 0.525]"),
    Phrase("12", .age, .exact, "[12, 13)"),
    Phrase("12..15", .age, .exact, "[12, 16)"),
    Phrase("40", .duration, .exact, "[39.5, 40.5]", "[39, 41]"),
    Phrase("2018", .year, .exact, "[2018, 2018]"),
    Phrase("3", .score, .exact, "[3, 3]"),
    Phrase("76", .ordinal, .exact, "[76, 76]"),
  ]

  static let hedged: [Phrase] = [
    Phrase("24", .count, .nearly, "[21.6, 24)"),
    Phrase("-10", .change, .nearly, "(-10, -9]"),
    Phrase("10", .share, .nearly, "[9, 10)"),
    Phrase("3", .share, .nearly, "[2.5, 3)"),
    Phrase("3", .share, .about, "[2.5, 3.5]"),
    Phrase("3", .share, .barely, "[3, 3.5]"),
    Phrase("5", .count, .about, "[4, 6]"),
    Phrase("10e6", .count, .about, "[9000000, 11000000]"),
    Phrase("45", .share, .about, "[40.5, 49.5]"),
    Phrase("-50", .money, .about, "[-55, -45]"),
    Phrase("100", .count, .moreThan, "(100, ∞)"),
    Phrase("1e6", .count, .moreThan, "(1000000, ∞)"),
    Phrase("1e6", .count, .atLeast, "[1000000, ∞)"),
    Phrase("1e6", .count, .atMost, "(−∞, 1000000]"),
    Phrase("5", .share, .lessThan, "(−∞, 5)"),
    Phrase("-5", .measure, .moreThan, "(-5, ∞)"),
    Phrase("0", .count, .moreThan, "(0, ∞)"),
    Phrase("0", .measure, .nearly, "[-0.5, 0)"),
    Phrase("0", .money, .nearly, "[0, 0]"),
    Phrase("4e6..5e6", .count, .about, "[3600000, 5500000]"),
    Phrase("4e6..5e6", .count, .atMost, "(−∞, 5000000]"),
    Phrase("4e6..5e6", .count, .moreThan, "(4000000, ∞)"),
    Phrase("100000..999999", .count, .vague, "[100000, 999999]"),
    Phrase("24", .count, .vague, "[24, ∞)"),
    Phrase("2", .multiple, .moreThan, "(2, ∞)"),
    Phrase("0.5", .fraction, .nearly, "[0.45, 0.5)"),
  ]

  @Test("by kind and precision, then by hedge", arguments: plain + hedged)
  func intervals(phrase: Phrase) throws {
    let found = try phrase.readings.map(\.interval)
    #expect(found == (try phrase.expected.map { try interval($0) }), "\(found)")
  }

  @Test("a reading with a hedge is the only one and asks for no strain", arguments: hedged)
  func hedgesAreFair(phrase: Phrase) throws { #expect(try phrase.readings.map(\.strain) == [0]) }

  @Test(
    "every kind under every hedge has readings, each holding the fairer ones before it unless bounded",
    arguments: Kind.allCases, Hedge.allCases)
  func allHaveReadings(kind: Kind, hedge: Hedge) throws {
    for text in ["0", "7", "-7", "1.50", "48000", "3e6", "999999999999999999e64", "1e-64"] {
      let readings = try Phrase(text, kind, hedge).readings
      #expect(readings.first?.strain == 0)
      for (fair, strained) in zip(readings, readings.dropFirst()) {
        #expect(fair.strain < strained.strain)
        #expect(strained.interval.contains(fair.interval), "\(text): \(strained.interval)")
      }
    }
  }

  @Test("four to five million to 11 million is 2.2 to 2.75 times as written, and 1.909 at the least when rounded")
  func populationGrowth() throws {
    let old = try Phrase("4e6..5e6", .count).readings
    let new = try Phrase("11e6", .count).readings
    let written = try quotient(new.first, old.first)
    #expect(written == (try interval("[2.2, 2.75]")))
    #expect(written.spoken() == "2.2 to 2.75")
    let strained = try quotient(new.last, old.last)
    #expect(strained.spoken() == "1.909 to 3.286")
    let doubled = try #require(try Phrase("2", .multiple).readings.first).interval
    #expect(!doubled.overlaps(written))
    #expect(doubled.overlaps(strained))
  }

  private func quotient(_ dividend: Reading?, _ divisor: Reading?) throws -> Interval {
    let (above, below) = (try #require(dividend).interval, try #require(divisor).interval)
    let result: Interval? = above / below
    return try #require(result)
  }

  @Test("a number too large to hold has no readings")
  func tooLarge() {
    #expect(Figure(stated: [.one], value: nil, kind: .count).readings.isEmpty)
    #expect(Quantity.point(.one).scaled(byPowerOfTen: 400) == nil)
  }
}
