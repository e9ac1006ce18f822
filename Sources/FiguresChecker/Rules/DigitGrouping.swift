import FiguresCore

/// Digits grouped otherwise than by threes.
enum DigitGrouping: Rule {
  static let page = RulePage(
    id: "digit-grouping",
    summary: "The digits of a number are grouped wrongly, so that it can be read in two ways.",
    severity: .error,
    why: "A misplaced comma leaves two readings that differ by a factor of ten.",
    trap: "Indian grouping, and numbers that name instead of counting: telephones, accounts.",
    rationale: """
      Commas stand before every three digits, counted from the right; in Indian style before the last three and then before every two. Anything else \
      has lost or gained a digit or a comma. Numbers of accounts, telephones and the like carry no counted noun or currency and are left alone.
      """,
    flawed: [
      "The show drew 14,5000 visitors in a week.",
      "The council set aside £3,40,00 for new benches.",
      "The roof cost €1,75,000 to mend.",
      "Some 1,2500 trees were planted along the canal.",
    ],
    clean: [
      "The show drew 145,000 visitors in a week.",
      "The scheme reached 1,25,000 households in the district.",
      "Call 020,7946 for the list of 300 gardens.",
    ],
    sources: ["S. Holden, workshop on numbers for the American Copy Editors Society, businessjournalism.org, 2011"])

  static func rulings(at desk: Desk) -> [Ruling] {
    desk.claims.indices.compactMap { index in
      let claim = desk.claims[index]
      guard claim.section != .furniture, claim.figure.unit != nil || claim.figure.kind == .money,
        let groups = groups(claim.text), isMalformed(groups, isIndian: mayBeIndian(claim))
      else { return nil }
      let digits = groups.joined()
      var readings = [grouped(digits)]
      if let last = groups.last, last.utf8.count == 4 { readings.append(grouped(String(digits.dropLast()))) }
      if let last = groups.last, last.utf8.count < 3 {
        readings.append(grouped(digits + String(repeating: "0", count: 3 - last.utf8.count)))
      }
      let relation = Relation(
        page, .inconsistent, [claim], evidence: "commas that do not stand before every three digits",
        working: groups.joined(separator: " | "),
        cause: "a digit or a comma too many or too few", suggestions: readings)
      return Ruling(
        .error, "\"\(Working.words(claim))\" groups its digits wrongly: \(readings.joined(separator: " or ")).",
        relation)
    }
  }

  private static func groups(_ text: String) -> [String]? {
    guard let start = text.utf8.firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let number = text.utf8[start...].prefix { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2C }
    var groups = (String(number) ?? "").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    while groups.last?.isEmpty == true { groups.removeLast() }
    return groups.count >= 2 ? groups : nil
  }

  /// Sums of money in another currency than those of the subcontinent are grouped by threes.
  private static func mayBeIndian(_ claim: Claim) -> Bool {
    guard let unit = claim.figure.unit, unit.dimension == .money else { return true }
    return unit.name.contains("rupee") || unit.name.contains("taka")
  }

  private static func isMalformed(_ groups: [String], isIndian: Bool) -> Bool {
    guard let first = groups.first, let last = groups.last, !groups.contains(where: \.isEmpty) else { return false }
    if first.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) { return false }
    // Indian grouping: 1,25,000
    if isIndian, first.utf8.count <= 2, last.utf8.count == 3,
      groups.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 2 })
    {
      return false
    }
    return true
  }

  private static func grouped(_ digits: String) -> String { ExactDecimal(digits)?.grouped ?? digits }
}
