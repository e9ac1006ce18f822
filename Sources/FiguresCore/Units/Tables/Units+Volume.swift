/// Volume in litres.
///
/// Gallons and their parts differ between the United States and Britain; between themselves they are exact.
extension UnitTable {
  static let volumes: [UnitRow] = [
    UnitRow("acre-foot", .volume, [.of("litre", 123_348_183_754_752, -8)], words: "acre-feet, acre foot, acre feet"),
    UnitRow("barrel", .volume, [.of("litre", 158_987_294_928, -9)], words: "barrels", short: "bbl, bbls"),
    UnitRow("barrel per day", .rate, words: "barrels per day, barrels a day", short: "bpd, b/d"),
    UnitRow("bushel", .volume, [.between("litre", 3_523_907_016_688, 3_636_872_000_000, -11)], words: "bushels"),
    UnitRow("centilitre", .volume, [.of("litre", 1, -2)], words: "centilitres, centiliter, centiliters", short: "cl"),
    UnitRow(
      "cubic centimetre", .volume, [.of("litre", 1, -3)],
      words: "cubic centimetres, cubic centimeter, cubic centimeters", short: "cc, cm³, cm3, cu cm"),
    UnitRow(
      "cubic foot", .volume, [.of("litre", 28_316_846_592, -9)], words: "cubic feet", short: "ft³, ft3, cu ft, cu. ft."),
    UnitRow(
      "cubic kilometre", .volume, [.of("litre", 1, 12)], words: "cubic kilometres, cubic kilometer, cubic kilometers",
      short: "km³, km3"),
    UnitRow(
      "cubic metre", .volume, [.of("litre", 1, 3)], words: "cubic metres, cubic meter, cubic meters",
      short: "m³, m3, cu m, cbm"),
    UnitRow(
      "cubic mile", .volume, [.between("litre", 416_818_182_544_057_958, 416_818_182_544_057_959, -5)],
      words: "cubic miles"),
    UnitRow("cubic yard", .volume, [.of("litre", 764_554_857_984, -9)], words: "cubic yards", short: "yd³, cu yd"),
    UnitRow("cup", .volume, [.between("litre", 2_365_882_365, 2_841_306_250, -10)]),
    UnitRow("decilitre", .volume, [.of("litre", 1, -1)], words: "decilitres, deciliter, deciliters", short: "dl"),
    UnitRow(
      "fluid ounce", .volume, [.between("litre", 284_130_625_000, 295_735_295_625, -13)], words: "fluid ounces",
      short: "fl oz, fl. oz.", also: "ounce, ounces, oz"),
    UnitRow(
      "gallon", .volume, [.of("gallon", 1), .between("litre", 3_785_411_784, 4_546_090_000, -9)], words: "gallons",
      short: "gal, gals"),
    UnitRow(
      "hectolitre", .volume, [.of("litre", 1, 2)], words: "hectolitres, hectoliter, hectoliters", short: "hl"),
    UnitRow(
      "imperial gallon", .volume, [.of("litre", 454_609, -5)],
      words: "imperial gallons, uk gallon, uk gallons, british gallons"),
    UnitRow("kilolitre", .volume, [.of("litre", 1, 3)], words: "kilolitres, kiloliter, kiloliters", short: "kl"),
    UnitRow(
      "litre", .volume, [.of("litre", 1)], words: "litres, liter, liters", short: "ltr, ltrs, lt", afterDigits: "l"),
    UnitRow("megalitre", .volume, [.of("litre", 1, 6)], words: "megalitres, megaliter, megaliters"),
    UnitRow(
      "microlitre", .volume, [.of("litre", 1, -6)], words: "microlitres, microliter, microliters", short: "µl, μl"),
    UnitRow(
      "millilitre", .volume, [.of("litre", 1, -3)], words: "millilitres, milliliter, milliliters",
      short: "ml, mls"),
    UnitRow(
      "pint", .volume, [.of("gallon", 125, -3), .between("litre", 473_176_473, 568_261_250, -9)], words: "pints"),
    UnitRow(
      "quart", .volume, [.of("gallon", 25, -2), .between("litre", 946_352_946, 1_136_522_500, -9)], words: "quarts"),
    UnitRow(
      "tablespoon", .volume, [.between("litre", 1_478_676_478, 2_000_000_000, -11)],
      words: "tablespoons, tablespoonful",
      short: "tbsp, tbsps"),
    UnitRow(
      "teaspoon", .volume, [.between("litre", 4_928_921_593, 5_919_388_021, -12)], words: "teaspoons, teaspoonful",
      short: "tsp, tsps"),
    UnitRow(
      "twenty-foot equivalent unit", .volume, words: "twenty-foot equivalent units, 20-foot equivalent units",
      short: "teu, teus"),
    UnitRow(
      "us gallon", .volume, [.of("litre", 3_785_411_784, -9)], words: "us gallons, u.s. gallon, u.s. gallons"),
  ]
}
