import FiguresCore

/// Two numbers written as one: `112-104`, `8-of-15`, `(12-5)`.
struct FigurePair: Sendable {
  /// What stands between the numbers.
  enum Link: Sendable {
    /// A dash.
    case dash
    /// `of` or `for`: tries that came off, of all.
    case of
  }

  /// The place of the first number, and of the last.
  let places: ClosedRange<Int>
  /// The claim of each number: one and the same where the pair was read as a range, none for a first number that was not read as a figure.
  let claims: [Int?]
  /// The numbers in the order written.
  let numbers: [ExactDecimal]
  /// What stands between them.
  let link: Link

  /// The pairs of a sentence, in order.
  static func all(in passage: Passage, at desk: Desk) -> [FigurePair] {
    var pairs: [FigurePair] = []
    var next = 0
    while next < passage.figures.count {
      let place = passage.figures[next]
      next += 1
      guard let index = passage.items[place].claim else { continue }
      let claim = desk.claims[index]
      guard isPlain(claim) else { continue }
      if case .range(let first, let second)? = claim.figure.value {
        guard isDashed(claim.text) else { continue }
        pairs.append(FigurePair(places: place...place, claims: [index, index], numbers: [first, second], link: .dash))
        continue
      }
      if let second = claim.figure.value?.point, let first = unread(before: claim, at: desk) {
        pairs.append(FigurePair(places: place...place, claims: [nil, index], numbers: [first, second], link: .dash))
        continue
      }
      guard next < passage.figures.count, let other = passage.items[passage.figures[next]].claim,
        isPlain(desk.claims[other]), let first = claim.figure.value?.point,
        let second = desk.claims[other].figure.value?.point,
        let link = links[desk.written(ByteSpan(claim.span.end, desk.claims[other].span.start)).lowercased()]
      else { continue }
      pairs.append(
        FigurePair(
          places: place...passage.figures[next], claims: [index, other], numbers: [first, second], link: link))
      next += 1
    }
    return pairs
  }

  /// Digits and a dash right before a figure, as in `the Magic 31-19`, where the first number may pass for a part of the name.
  private static func unread(before claim: Claim, at desk: Desk) -> ExactDecimal? {
    let start = claim.span.start
    guard desk.written(ByteSpan(max(0, start - 1), start)) == "-" else { return nil }
    let digits =
      desk.written(ByteSpan(max(0, start - 5), start - 1)).split(separator: " ", omittingEmptySubsequences: false).last
      ?? ""
    let number = digits.drop { $0 == "(" }
    guard !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let isClaimed = desk.claims.contains { $0.span.end == start - 1 }
    return isClaimed ? nil : ExactDecimal(number)
  }

  /// Bare whole numbers; `7-10 FT` is read as feet and is meant as tries.
  private static func isPlain(_ claim: Claim) -> Bool {
    guard claim.figure.direction == nil, claim.figure.hedge == .exact,
      claim.figure.value?.numbers.allSatisfy({ $0.isWhole && !$0.isNegative }) == true
    else { return false }
    switch claim.figure.kind {
    case .number, .score, .ratio: return true
    case .measure:
      return claim.text.lowercased().hasSuffix("ft") || claim.figure.unit?.name == "foot" && Int(claim.text) != nil
    case .count: return claim.figure.unit?.name == "fg" || claim.figure.unit?.name == "ft"
    default: return false
    }
  }

  private static func isDashed(_ text: String) -> Bool {
    text.contains("-") || text.contains("–")
  }

  private static let links: [String: Link] = [
    " for ": .of, " of ": .of, "-": .dash, "-for-": .of, "-of-": .of, "–": .dash, "–of–": .of,
  ]
}
