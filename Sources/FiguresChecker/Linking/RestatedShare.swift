import FiguresCore

/// Two shares of one whole in a row, the second saying the first again: `a third of the stalls, 30 out of 90`.
enum RestatedShare {
  static func rulings(in passage: Passage, at desk: Desk) -> [Ruling] {
    zip(passage.figures, passage.figures.dropFirst()).compactMap { first, second in
      guard let one = share(first, passage, desk), let other = share(second, passage, desk),
        ShareOfWhole.isApposed(passage, from: first, to: second),
        let solution = Solution(
          .identity, of: [ShareOfWhole.shareReadings(one)], stated: ShareOfWhole.shareReadings(other))
      else { return nil }
      var relation = Relation(
        ShareOfWhole.page, solution.verdict, [one, other],
        evidence: "two shares of one whole, the second in other words",
        working: "\"\(Working.words(one))\" is \(said(one)); \"\(Working.words(other))\" is \(said(other))")
      guard solution.verdict == .inconsistent else { return Ruling(relation) }
      relation.suggestions = ["\(said(one)) in both places", "\(said(other)) in both places"]
      return Ruling(
        .error, "\(Working.words(one)) is \(said(one)), but \(Working.words(other)) is \(said(other)).", relation)
    }
  }

  private static func share(_ place: Int, _ passage: Passage, _ desk: Desk) -> Claim? {
    guard let claim = desk.claim(passage, place), claim.figure.direction == nil, !claim.figure.readings.isEmpty,
      claim.figure.unit?.dimension == .proportion || claim.figure.kind == .fraction
    else { return nil }
    return claim
  }

  private static func said(_ claim: Claim) -> String {
    guard let value = claim.figure.value?.point else { return claim.text }
    let percent = claim.figure.kind == .fraction ? value.scaled(byPowerOfTen: 2) ?? value : value
    return "\(percent.rounded(toDigits: 3).normalized.spoken)%"
  }
}
