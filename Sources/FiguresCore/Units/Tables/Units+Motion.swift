/// Speed in kilometres per hour, and temperature in degrees Celsius.
extension UnitTable {
  static let speeds: [UnitRow] = [
    UnitRow(
      "foot per second", .speed, [.of("kilometre per hour", 109_728, -5)], words: "feet per second, feet a second",
      short: "ft/s, fps"),
    UnitRow(
      "kilometre per hour", .speed, [.of("kilometre per hour", 1)],
      words:
        "kilometres per hour, kilometer per hour, kilometers per hour, kilometres an hour, kilometers an hour, km per hour, km an hour",
      short: "km/h, km/hr, kmh, kmph, kph"),
    UnitRow(
      "kilometre per second", .speed, [.of("kilometre per hour", 3600)],
      words: "kilometres per second, kilometers per second, kilometres a second, kilometers a second", short: "km/s"),
    UnitRow("knot", .speed, [.of("kilometre per hour", 1852, -3)], words: "knots", short: "kn, kts"),
    UnitRow("mach", .speed),
    UnitRow(
      "metre per second", .speed, [.of("kilometre per hour", 36, -1)],
      words: "metres per second, meter per second, meters per second, metres a second, meters a second", short: "m/s"),
    UnitRow(
      "mile per hour", .speed, [.of("kilometre per hour", 1_609_344, -6)], words: "miles per hour, miles an hour",
      short: "mph, mi/h"),
  ]

  static let temperatures: [UnitRow] = [
    UnitRow(
      "celsius", .temperature, [.shifted("celsius", 1, by: 1, zero: 0)],
      words: "centigrade, celcius, degree celsius, degrees celsius, degrees centigrade, degrees c, deg c",
      short: "°c, ° c, ºc, degc", also: "c, degree, degrees, °"),
    UnitRow(
      "fahrenheit", .temperature, [.shifted("celsius", 5, by: 9, zero: 32)],
      words: "degree fahrenheit, degrees fahrenheit, degrees f, deg f", short: "°f, ° f, ºf, degf", afterDigits: "f"),
    UnitRow(
      "kelvin", .temperature, [.shifted("celsius", 1, by: 1, zero: 27315, -2)],
      words: "kelvins, degree kelvin, degrees kelvin", short: "°k"),
  ]
}
