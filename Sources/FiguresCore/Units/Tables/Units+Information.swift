/// Information in bytes, data rates in bits per second, and pictures in pixels.
///
/// Prefixes are decimal or binary depending on who writes, so from the kilobyte on a size spans both.
extension UnitTable {
  static let informations: [UnitRow] = [
    UnitRow("bit", .information, words: "bits"),
    UnitRow("byte", .information, [.of("byte", 1)], words: "bytes"),
    UnitRow(
      "exabyte", .information, [.between("byte", 1_000_000_000_000_000, 1_152_921_504_606_847, 3)], words: "exabytes",
      short: "eb"),
    UnitRow("gigabit", .information, words: "gigabits", short: "gbit"),
    UnitRow(
      "gigabit per second", .information, [.of("bit per second", 1, 9)],
      words: "gigabits per second, gigabits a second", short: "gbps, gbit/s, gb/s"),
    UnitRow(
      "gigabyte", .information, [.between("byte", 1_000_000_000, 1_073_741_824)], words: "gigabytes",
      short: "gb"),
    UnitRow(
      "kilobit per second", .information, [.of("bit per second", 1, 3)], words: "kilobits per second", short: "kbps"),
    UnitRow("kilobyte", .information, [.between("byte", 1000, 1024)], words: "kilobytes", short: "kb"),
    UnitRow("megabit", .information, words: "megabits", short: "mbit"),
    UnitRow(
      "megabit per second", .information, [.of("bit per second", 1, 6)],
      words: "megabits per second, megabits a second", short: "mbps, mbit/s"),
    UnitRow(
      "megabyte", .information, [.between("byte", 1_000_000, 1_048_576)], words: "megabytes", short: "mb"),
    UnitRow(
      "megapixel", .information, [.of("pixel", 1, 6)], words: "megapixels, mega pixels", short: "mpx", afterDigits: "mp"
    ),
    UnitRow(
      "petabyte", .information, [.between("byte", 1_000_000_000_000_000, 1_125_899_906_842_624)], words: "petabytes",
      short: "pb"),
    UnitRow("pixel", .information, [.of("pixel", 1)], words: "pixels", short: "px"),
    UnitRow(
      "terabyte", .information, [.between("byte", 1_000_000_000_000, 1_099_511_627_776)], words: "terabytes",
      short: "tb"),
  ]
}
