import FiguresCore
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test(
    "plain digits are read with their precision",
    arguments: [
      ("1", 1, 0), ("1.0", 10, -1), ("-12.50", -1250, -2), ("+7", 7, 0), (".5", 5, -1), ("-0.05", -5, -2),
      ("000000000000000000000042", 42, 0), ("999999999999999999", 999_999_999_999_999_999, 0),
      ("0.000", 0, -3),
    ] as [(String, Int64, Int)])
  func reads(text: String, significand: Int64, exponent: Int) throws {
    let number = try #require(ExactDecimal(text))
    #expect(number.significand == significand)
    #expect(number.exponent == exponent)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "-", "+", ".", "5.", "1,000", "1e5", "0x10", "∞", "nan", "1.2.3", "--1", "1-", " 1", "٣",
      "1000000000000000000", "1234567890123456789012345678901234567890", "1" + String(repeating: "0", count: 400),
      "0." + String(repeating: "0", count: 70) + "1",
    ])
  func refuses(text: String) { #expect(ExactDecimal(text) == nil) }

  @Test("what does not fit is refused")
  func refusesLargeParts() {
    #expect(ExactDecimal(significand: 1_000_000_000_000_000_000, exponent: 0) == nil)
    #expect(ExactDecimal(significand: .min, exponent: 0) == nil)
    #expect(ExactDecimal(significand: 1, exponent: 65) == nil)
    #expect(ExactDecimal.one.scaled(byPowerOfTen: 400) == nil)
    #expect(ExactDecimal.one.scaled(byPowerOfTen: .max) == nil)
    #expect(ExactDecimal.one.scaled(byPowerOfTen: .max)?.scaled(byPowerOfTen: .min) == nil)
  }

  @Test("1 and 1.0 are equal and differ in precision")
  func precision() throws {
    let one = try #require(ExactDecimal("1"))
    let tenths = try #require(ExactDecimal("1.0"))
    #expect(one == tenths && one.hashValue == tenths.hashValue && !(one < tenths))
    #expect(one.unitInLastPlace == .one)
    #expect(tenths.unitInLastPlace == ExactDecimal("0.1"))
    #expect(one.description == "1" && tenths.description == "1.0")
  }

  @Test(
    "numbers in sentences",
    arguments: [
      ("48000", "48,000"), ("11000000", "11 million"), ("2750000", "2.75 million"), ("11624257", "11,624,257"),
      ("1200000000", "1.2 billion"), ("0.50", "0.5"), ("-1234.5", "-1,234.5"), ("0", "0"), ("999", "999"),
      ("-4000000", "-4 million"), ("3000000000000", "3 trillion"),
    ])
  func spoken(text: String, expected: String) throws {
    #expect(try #require(ExactDecimal(text)).spoken == expected)
  }

  @Test(
    "rounding to digits for people, half away from zero",
    arguments: [
      ("1.90909", 4, "1.909"), ("2.75", 4, "2.75"), ("99996", 4, "100000"), ("-1.25", 2, "-1.3"), ("7", 0, "7"),
      ("999999999999999999", 1, "1000000000000000000"), ("123", -5, "100"),
    ])
  func rounds(text: String, digits: Int, expected: String) throws {
    #expect(try #require(ExactDecimal(text)).rounded(toDigits: digits).description == expected)
  }

  @Test("the nearest Double", arguments: [("0.1", 0.1), ("84", 84), ("-2.675", -2.675), ("0.000001", 1e-6)])
  func approximation(text: String, expected: Double) throws {
    #expect(try #require(ExactDecimal(text)).approximation == expected)
  }
}
