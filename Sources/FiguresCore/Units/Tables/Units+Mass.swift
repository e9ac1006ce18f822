/// Mass in kilograms. A ton without more is short, metric or long.
extension UnitTable {
  static let masses: [UnitRow] = [
    UnitRow("carat", .mass, [.of("kilogram", 2, -4)], words: "carats", short: "ct"),
    UnitRow(
      "gigatonne", .mass, [.of("kilogram", 1, 12)], words: "gigatonnes, gigaton, gigatons", short: "gt"),
    UnitRow("grain", .mass, [.of("kilogram", 6_479_891, -11)]),
    UnitRow(
      "gram", .mass, [.of("kilogram", 1, -3)], words: "grams, gramme, grammes", short: "gm, gms", afterDigits: "g"),
    UnitRow(
      "hundredweight", .mass, [.between("kilogram", 4_535_923_700, 5_080_234_544, -8)], words: "hundredweights",
      short: "cwt"),
    UnitRow(
      "kilogram", .mass, [.of("kilogram", 1)], words: "kilograms, kilogramme, kilogrammes, kilo, kilos",
      short: "kg, kgs"),
    UnitRow("kilotonne", .mass, [.of("kilogram", 1, 6)], words: "kilotonnes, kiloton, kilotons", short: "kt"),
    UnitRow("long ton", .mass, [.of("kilogram", 10_160_469_088, -7)], words: "long tons"),
    UnitRow("megatonne", .mass, [.of("kilogram", 1, 9)], words: "megatonnes, megaton, megatons", also: "mt"),
    UnitRow(
      "metric ton", .mass, [.of("kilogram", 1, 3)],
      words: "metric tons, metric tonne, metric tonnes, tonne, tonnes", afterDigits: "t, mt"),
    UnitRow("microgram", .mass, [.of("kilogram", 1, -9)], words: "micrograms, microgrammes", short: "µg, μg, mcg"),
    UnitRow("milligram", .mass, [.of("kilogram", 1, -6)], words: "milligrams, milligramme, milligrammes", short: "mg"),
    UnitRow(
      "ounce", .mass, [.of("kilogram", 28_349_523_125, -12)], words: "ounces", short: "oz, oz."),
    UnitRow(
      "pound-mass", .mass, [.of("kilogram", 45_359_237, -8)], short: "lb, lb., lbs, lbs.", also: "pound, pounds"),
    UnitRow("short ton", .mass, [.of("kilogram", 90_718_474, -5)], words: "short tons"),
    UnitRow("stone", .mass, [.of("kilogram", 635_029_318, -8)], afterDigits: "st"),
    UnitRow("ton", .mass, [.between("kilogram", 9_071_847_400, 10_160_469_088, -7)], words: "tons"),
    UnitRow("troy ounce", .mass, [.of("kilogram", 311_034_768, -10)], words: "troy ounces"),
  ]
}
