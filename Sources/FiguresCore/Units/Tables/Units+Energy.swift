/// Energy in joules, and power in watts.
///
/// Food is labelled in kilocalories and spoken of in calories, so `calorie` spans both.
extension UnitTable {
  static let energies: [UnitRow] = [
    UnitRow(
      "british thermal unit", .energy, [.of("joule", 105_505_585_262, -8)], words: "british thermal units",
      short: "btu, btus"),
    UnitRow("calorie", .energy, [.between("joule", 4184, 4_184_000, -3)], words: "calories", short: "cal, cals"),
    UnitRow("gigajoule", .energy, [.of("joule", 1, 9)], words: "gigajoules", short: "gj"),
    UnitRow(
      "gigawatt hour", .energy, [.of("joule", 36, 11)], words: "gigawatt hours, gigawatt-hour, gigawatt-hours",
      short: "gwh"),
    UnitRow("joule", .energy, [.of("joule", 1)], words: "joules"),
    UnitRow("kilocalorie", .energy, [.of("joule", 4184)], words: "kilocalories", short: "kcal"),
    UnitRow("kilojoule", .energy, [.of("joule", 1, 3)], words: "kilojoules", short: "kj"),
    UnitRow(
      "kilowatt hour", .energy, [.of("joule", 36, 5)], words: "kilowatt hours, kilowatt-hour, kilowatt-hours",
      short: "kwh, kw/h"),
    UnitRow("megajoule", .energy, [.of("joule", 1, 6)], words: "megajoules", short: "mj"),
    UnitRow(
      "megawatt hour", .energy, [.of("joule", 36, 8)], words: "megawatt hours, megawatt-hour, megawatt-hours",
      short: "mwh"),
    UnitRow(
      "terawatt hour", .energy, [.of("joule", 36, 14)], words: "terawatt hours, terawatt-hour, terawatt-hours",
      short: "twh"),
    UnitRow("therm", .energy, [.between("joule", 1_054_804_000, 1_055_055_853, -1)], words: "therms"),
    UnitRow(
      "watt hour", .energy, [.of("joule", 3600)], words: "watt hours, watt-hour, watt-hours", short: "wh"),
  ]

  static let powers: [UnitRow] = [
    UnitRow(
      "brake horsepower", .power, [.between("watt", 73_549_875_000_000, 74_569_987_158_228, -11)], short: "bhp"),
    UnitRow("gigawatt", .power, [.of("watt", 1, 9)], words: "gigawatts", short: "gw, gws"),
    UnitRow(
      "horsepower", .power, [.between("watt", 73_549_875_000_000, 74_569_987_158_228, -11)],
      words: "horse power", short: "hp"),
    UnitRow("kilowatt", .power, [.of("watt", 1, 3)], words: "kilowatts", short: "kw, kws"),
    UnitRow("megawatt", .power, [.of("watt", 1, 6)], words: "megawatts", short: "mw, mws"),
    UnitRow("metric horsepower", .power, [.of("watt", 73_549_875, -5)], afterDigits: "ps"),
    UnitRow("terawatt", .power, [.of("watt", 1, 12)], words: "terawatts", short: "tw"),
    UnitRow("watt", .power, [.of("watt", 1)], words: "watts", afterDigits: "w"),
  ]
}
