/// Area in square metres.
extension UnitTable {
  static let areas: [UnitRow] = [
    UnitRow("acre", .area, [.of("square metre", 40_468_564_224, -7)], words: "acres"),
    UnitRow("hectare", .area, [.of("square metre", 1, 4)], words: "hectares", afterDigits: "ha"),
    UnitRow(
      "square centimetre", .area, [.of("square metre", 1, -4)],
      words: "square centimetres, square centimeter, square centimeters", short: "cm², cm2, sq cm"),
    UnitRow(
      "square foot", .area, [.of("square metre", 9_290_304, -8)], words: "square feet",
      short: "ft², ft2, sq ft, sq. ft, sq. ft., sqft"),
    UnitRow(
      "square inch", .area, [.of("square metre", 64516, -8)], words: "square inches", short: "in², in2, sq in, sq. in."),
    UnitRow(
      "square kilometre", .area, [.of("square metre", 1, 6)],
      words: "square kilometres, square kilometer, square kilometers", short: "km², km2, sq km, sq. km, sqkm"),
    UnitRow(
      "square metre", .area, [.of("square metre", 1)], words: "square metres, square meter, square meters",
      short: "m², m2, sq m, sq. m, sqm"),
    UnitRow(
      "square mile", .area, [.of("square metre", 2_589_988_110_336, -6)], words: "square miles",
      short: "mi², mi2, sq mi, sq. mi., sq miles"),
    UnitRow(
      "square millimetre", .area, [.of("square metre", 1, -6)],
      words: "square millimetres, square millimeter, square millimeters", short: "mm², mm2, sq mm"),
    UnitRow("square yard", .area, [.of("square metre", 83_612_736, -8)], words: "square yards", short: "yd², sq yd"),
  ]
}
