/// The words that are numbers or parts of numbers.
enum NumberWords {
  static let rows: [VocabularyRow] = cardinals + scales + ordinals + denominators + vaguePlurals + multiples

  private static let cardinals: [VocabularyRow] = [
    VocabularyRow("zero", .cardinal, value: 0), VocabularyRow("nought", .cardinal, value: 0),
    VocabularyRow("one", .cardinal, value: 1),
    VocabularyRow("two", .cardinal, value: 2), VocabularyRow("three", .cardinal, value: 3),
    VocabularyRow("four", .cardinal, value: 4), VocabularyRow("five", .cardinal, value: 5),
    VocabularyRow("six", .cardinal, value: 6), VocabularyRow("seven", .cardinal, value: 7),
    VocabularyRow("eight", .cardinal, value: 8), VocabularyRow("nine", .cardinal, value: 9),
    VocabularyRow("ten", .cardinal, value: 10), VocabularyRow("eleven", .cardinal, value: 11),
    VocabularyRow("twelve", .cardinal, value: 12), VocabularyRow("thirteen", .cardinal, value: 13),
    VocabularyRow("fourteen", .cardinal, value: 14), VocabularyRow("fifteen", .cardinal, value: 15),
    VocabularyRow("sixteen", .cardinal, value: 16), VocabularyRow("seventeen", .cardinal, value: 17),
    VocabularyRow("eighteen", .cardinal, value: 18), VocabularyRow("nineteen", .cardinal, value: 19),
    VocabularyRow("twenty", .cardinal, value: 20), VocabularyRow("thirty", .cardinal, value: 30),
    VocabularyRow("forty", .cardinal, value: 40), VocabularyRow("fifty", .cardinal, value: 50),
    VocabularyRow("sixty", .cardinal, value: 60), VocabularyRow("seventy", .cardinal, value: 70),
    VocabularyRow("eighty", .cardinal, value: 80), VocabularyRow("ninety", .cardinal, value: 90),
  ]

  private static let scales: [VocabularyRow] = [
    VocabularyRow("billion", .scale, value: 1, exponent: 9),
    VocabularyRow("bn", .scaleSuffix, value: 1, exponent: 9),
    VocabularyRow("b", .scaleSuffix, value: 1, exponent: 9),
    VocabularyRow("cr", .scaleSuffix, value: 1, exponent: 7),
    VocabularyRow("crore", .scale, value: 1, exponent: 7),
    VocabularyRow("dozen", .scale, value: 12),
    VocabularyRow("hundred", .scale, value: 1, exponent: 2),
    VocabularyRow("k", .scaleSuffix, value: 1, exponent: 3),
    VocabularyRow("lac", .scale, value: 1, exponent: 5), VocabularyRow("lakh", .scale, value: 1, exponent: 5),
    VocabularyRow("m", .scaleSuffix, value: 1, exponent: 6),
    VocabularyRow("million", .scale, value: 1, exponent: 6),
    VocabularyRow("bln", .scaleSuffix, value: 1, exponent: 9),
    VocabularyRow("mil", .scaleSuffix, value: 1, exponent: 6),
    VocabularyRow("mln", .scaleSuffix, value: 1, exponent: 6),
    VocabularyRow("mn", .scaleSuffix, value: 1, exponent: 6),
    VocabularyRow("quadrillion", .scale, value: 1, exponent: 15),
    VocabularyRow("t", .scaleSuffix, value: 1, exponent: 12),
    VocabularyRow("thousand", .scale, value: 1, exponent: 3),
    VocabularyRow("tn", .scaleSuffix, value: 1, exponent: 12),
    VocabularyRow("trillion", .scale, value: 1, exponent: 12),
    VocabularyRow("trn", .scaleSuffix, value: 1, exponent: 12),
  ]

  private static let ordinals: [VocabularyRow] = [
    VocabularyRow("first", .ordinal, value: 1), VocabularyRow("second", .ordinal, value: 2),
    VocabularyRow("third", .ordinal, value: 3), VocabularyRow("fourth", .ordinal, value: 4),
    VocabularyRow("fifth", .ordinal, value: 5), VocabularyRow("sixth", .ordinal, value: 6),
    VocabularyRow("seventh", .ordinal, value: 7), VocabularyRow("eighth", .ordinal, value: 8),
    VocabularyRow("ninth", .ordinal, value: 9), VocabularyRow("tenth", .ordinal, value: 10),
    VocabularyRow("eleventh", .ordinal, value: 11), VocabularyRow("twelfth", .ordinal, value: 12),
    VocabularyRow("thirteenth", .ordinal, value: 13), VocabularyRow("fourteenth", .ordinal, value: 14),
    VocabularyRow("fifteenth", .ordinal, value: 15), VocabularyRow("sixteenth", .ordinal, value: 16),
    VocabularyRow("seventeenth", .ordinal, value: 17), VocabularyRow("eighteenth", .ordinal, value: 18),
    VocabularyRow("nineteenth", .ordinal, value: 19), VocabularyRow("twentieth", .ordinal, value: 20),
    VocabularyRow("thirtieth", .ordinal, value: 30), VocabularyRow("fortieth", .ordinal, value: 40),
    VocabularyRow("fiftieth", .ordinal, value: 50), VocabularyRow("sixtieth", .ordinal, value: 60),
    VocabularyRow("seventieth", .ordinal, value: 70), VocabularyRow("eightieth", .ordinal, value: 80),
    VocabularyRow("ninetieth", .ordinal, value: 90), VocabularyRow("hundredth", .ordinal, value: 100),
    VocabularyRow("thousandth", .ordinal, value: 1000),
  ]

  private static let denominators: [VocabularyRow] = [
    VocabularyRow("eighth", .denominator, value: 8), VocabularyRow("eighths", .denominator, value: 8),
    VocabularyRow("fifth", .denominator, value: 5), VocabularyRow("fifths", .denominator, value: 5),
    VocabularyRow("fourth", .denominator, value: 4), VocabularyRow("fourths", .denominator, value: 4),
    VocabularyRow("half", .denominator, value: 2),
    VocabularyRow("hundredth", .denominator, value: 100), VocabularyRow("hundredths", .denominator, value: 100),
    VocabularyRow("ninth", .denominator, value: 9), VocabularyRow("ninths", .denominator, value: 9),
    VocabularyRow("quarter", .denominator, value: 4), VocabularyRow("quarters", .denominator, value: 4),
    VocabularyRow("seventh", .denominator, value: 7), VocabularyRow("sevenths", .denominator, value: 7),
    VocabularyRow("sixteenth", .denominator, value: 16), VocabularyRow("sixteenths", .denominator, value: 16),
    VocabularyRow("sixth", .denominator, value: 6), VocabularyRow("sixths", .denominator, value: 6),
    VocabularyRow("tenth", .denominator, value: 10), VocabularyRow("tenths", .denominator, value: 10),
    VocabularyRow("third", .denominator, value: 3), VocabularyRow("thirds", .denominator, value: 3),
    VocabularyRow("thousandth", .denominator, value: 1000),
    VocabularyRow("thousandths", .denominator, value: 1000),
  ]

  /// Each spans one order of magnitude from its low end.
  private static let vaguePlurals: [VocabularyRow] = [
    VocabularyRow("billions", .vaguePlural, value: 1, exponent: 9),
    VocabularyRow("crores", [.vaguePlural, .scale], value: 1, exponent: 7),
    VocabularyRow("dozens", .vaguePlural, value: 12),
    VocabularyRow("hundreds", .vaguePlural, value: 1, exponent: 2),
    VocabularyRow("lakhs", [.vaguePlural, .scale], value: 1, exponent: 5),
    VocabularyRow("millions", .vaguePlural, value: 1, exponent: 6),
    VocabularyRow("scores", .vaguePlural, value: 20),
    VocabularyRow("tens", .vaguePlural, value: 1, exponent: 1),
    VocabularyRow("thousands", .vaguePlural, value: 1, exponent: 3),
    VocabularyRow("trillions", .vaguePlural, value: 1, exponent: 12),
  ]

  /// The factor; below zero the divisor.
  private static let multiples: [VocabularyRow] = [
    VocabularyRow("double", .multiple, value: 2), VocabularyRow("doubled", .multiple, value: 2),
    VocabularyRow("doubles", .multiple, value: 2), VocabularyRow("doubling", .multiple, value: 2),
    VocabularyRow("eightfold", .multiple, value: 8), VocabularyRow("fivefold", .multiple, value: 5),
    VocabularyRow("fourfold", .multiple, value: 4), VocabularyRow("halved", .multiple, value: -2),
    VocabularyRow("halving", .multiple, value: -2), VocabularyRow("ninefold", .multiple, value: 9),
    VocabularyRow("quadruple", .multiple, value: 4), VocabularyRow("quadrupled", .multiple, value: 4),
    VocabularyRow("quadruples", .multiple, value: 4), VocabularyRow("quadrupling", .multiple, value: 4),
    VocabularyRow("quintupled", .multiple, value: 5), VocabularyRow("sevenfold", .multiple, value: 7),
    VocabularyRow("sixfold", .multiple, value: 6), VocabularyRow("tenfold", .multiple, value: 10),
    VocabularyRow("threefold", .multiple, value: 3), VocabularyRow("thrice", .multiple, value: 3),
    VocabularyRow("treble", .multiple, value: 3), VocabularyRow("trebled", .multiple, value: 3),
    VocabularyRow("trebling", .multiple, value: 3), VocabularyRow("triple", .multiple, value: 3),
    VocabularyRow("tripled", .multiple, value: 3), VocabularyRow("triples", .multiple, value: 3),
    VocabularyRow("tripling", .multiple, value: 3), VocabularyRow("twice", .multiple, value: 2),
    VocabularyRow("twofold", .multiple, value: 2),
  ]
}
