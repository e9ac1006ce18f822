/// Pressure in pascals, frequency in hertz, other physical quantities, and angles in degrees.
extension UnitTable {
  static let physicals: [UnitRow] = [
    UnitRow("ampere", .physical, words: "amperes, amp, amps"),
    UnitRow("ampere hour", .physical, words: "ampere hours, amp hours", short: "ah"),
    UnitRow("atmosphere", .pressure, [.of("pascal", 101_325)], words: "atmospheres", short: "atm"),
    UnitRow("bar", .pressure, [.of("pascal", 1, 5)]),
    UnitRow("decibel", .physical, words: "decibels", short: "db"),
    UnitRow("degree", .angle, [.of("degree", 1)], words: "degrees", short: "°, deg"),
    UnitRow("electronvolt", .physical, words: "electronvolts, electron volt, electron volts", short: "ev"),
    UnitRow("foot pound-force", .physical, [.of("foot pound-force", 1)], short: "lb-ft, lb ft, lbft, ft-lb, ft lb"),
    UnitRow("gigaelectronvolt", .physical, words: "gigaelectronvolts", short: "gev"),
    UnitRow("gigahertz", .physical, [.of("hertz", 1, 9)], short: "ghz"),
    UnitRow("gray", .physical, short: "gy"),
    UnitRow("hectopascal", .pressure, [.of("pascal", 1, 2)], words: "hectopascals", short: "hpa"),
    UnitRow("hertz", .physical, [.of("hertz", 1)], short: "hz"),
    UnitRow("kiloelectronvolt", .physical, words: "kiloelectronvolts", short: "kev"),
    UnitRow("kilohertz", .physical, [.of("hertz", 1, 3)], short: "khz"),
    UnitRow("kilopascal", .pressure, [.of("pascal", 1, 3)], words: "kilopascals", short: "kpa"),
    UnitRow("kilovolt", .physical, [.of("volt", 1, 3)], words: "kilovolts", short: "kv"),
    UnitRow("megaelectronvolt", .physical, words: "megaelectronvolts", short: "mev"),
    UnitRow("megahertz", .physical, [.of("hertz", 1, 6)], short: "mhz"),
    UnitRow("microsievert", .physical, [.of("sievert", 1, -6)], words: "microsieverts", short: "µsv, μsv"),
    UnitRow(
      "mile per gallon", .physical, words: "miles per gallon, miles a gallon, miles to the gallon", short: "mpg"),
    UnitRow(
      "milliampere-hour", .physical, words: "milliampere-hours, milliampere hours, milliamp hours", short: "mah"),
    UnitRow("millibar", .pressure, [.of("pascal", 1, 2)], words: "millibars", short: "mbar"),
    UnitRow("milligray", .physical, words: "milligrays", short: "mgy"),
    UnitRow("millisievert", .physical, [.of("sievert", 1, -3)], words: "millisieverts", short: "msv"),
    UnitRow("newton", .physical, words: "newtons"),
    UnitRow("newton metre", .physical, words: "newton metres, newton meter, newton meters", also: "nm"),
    UnitRow("part per billion", .physical, [.of("part", 1, -9)], words: "parts per billion", short: "ppb"),
    UnitRow("part per million", .physical, [.of("part", 1, -6)], words: "parts per million", short: "ppm"),
    UnitRow("pascal", .pressure, [.of("pascal", 1)], words: "pascals"),
    UnitRow(
      "pound-foot", .physical, [.of("foot pound-force", 1)], words: "pound-feet, pound feet, foot-pounds, foot pounds"),
    UnitRow(
      "pound per square inch", .pressure, [.between("pascal", 6_894_757_293, 6_894_757_294, -6)],
      words: "pounds per square inch", short: "psi"),
    UnitRow(
      "revolutions per minute", .physical, words: "revolution per minute, revolutions a minute", short: "rpm"),
    UnitRow("sievert", .physical, [.of("sievert", 1)], words: "sieverts", short: "sv"),
    UnitRow("teraelectronvolt", .physical, words: "teraelectronvolts", short: "tev"),
    UnitRow("volt", .physical, [.of("volt", 1)], words: "volts", afterDigits: "v"),
  ]
}
