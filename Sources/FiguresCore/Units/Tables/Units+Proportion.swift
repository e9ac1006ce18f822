/// Hundredths, and the differences between them.
extension UnitTable {
  static let proportions: [UnitRow] = [
    UnitRow(
      "basis point", .points, [.of("percentage point", 1, -2)], words: "basis points, basis-point", short: "bp, bps"),
    UnitRow("per mille", .proportion, [.of("percent", 1, -1)], words: "per mil, permille, per mill", short: "‰"),
    UnitRow("percent", .proportion, [.of("percent", 1)], words: "per cent, per-cent", short: "%, pc, pct"),
    UnitRow(
      "percentage point", .points, [.of("percentage point", 1)],
      words:
        "percentage points, percentage-point, percent points, per cent points, % points, pc points, points of percentage",
      short: "ppt, ppts, pct points", afterDigits: "pp"),
  ]
}
