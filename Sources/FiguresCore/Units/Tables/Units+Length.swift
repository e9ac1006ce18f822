/// Length and distance in metres.
///
/// Sources for this and the other tables: BIPM, *The International System of Units*, 9th ed. (2019); NIST Special
/// Publication 811 (2008), appendix B, for the foot, pound and gallon families; UK Weights and Measures Act 1985,
/// schedule 1, for imperial volumes.
extension UnitTable {
  static let lengths: [UnitRow] = [
    UnitRow("astronomical unit", .length, [.of("metre", 149_597_870_700)], words: "astronomical units"),
    UnitRow(
      "centimetre", .length, [.of("metre", 1, -2)], words: "centimetres, centimeter, centimeters", short: "cm, cms"),
    UnitRow("decimetre", .length, [.of("metre", 1, -1)], words: "decimetres, decimeter, decimeters", short: "dm"),
    UnitRow("fathom", .length, [.of("metre", 18288, -4)], words: "fathoms"),
    UnitRow("foot", .length, [.of("metre", 3048, -4)], words: "feet", short: "ft, ft."),
    UnitRow("furlong", .length, [.of("metre", 201_168, -3)], words: "furlongs"),
    UnitRow("inch", .length, [.of("metre", 254, -4)], words: "inches", short: "ins", afterDigits: "in, in."),
    UnitRow(
      "kilometre", .length, [.of("metre", 1, 3)], words: "kilometres, kilometer, kilometers, klick, klicks",
      short: "km, kms", afterDigits: "k"),
    UnitRow(
      "light year", .length, [.of("metre", 9_460_730_472_580_800)], words: "light years, light-year, light-years"),
    UnitRow("metre", .length, [.of("metre", 1)], words: "metres, meter, meters", short: "mtr, mtrs", afterDigits: "m"),
    UnitRow(
      "micrometre", .length, [.of("metre", 1, -6)], words: "micrometres, micrometer, micrometers, micron, microns",
      short: "µm, μm"),
    UnitRow("mile", .length, [.of("metre", 1_609_344, -3)], words: "miles", afterDigits: "mi"),
    UnitRow(
      "millimetre", .length, [.of("metre", 1, -3)], words: "millimetres, millimeter, millimeters", short: "mm"),
    UnitRow("nanometre", .length, [.of("metre", 1, -9)], words: "nanometres, nanometer, nanometers", short: "nm"),
    UnitRow("nautical mile", .length, [.of("metre", 1852)], words: "nautical miles", short: "nmi"),
    UnitRow("yard", .length, [.of("metre", 9144, -4)], words: "yards", short: "yd, yds"),
  ]
}
