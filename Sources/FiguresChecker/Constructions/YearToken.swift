/// Years as they stand in a sentence.
enum YearToken {
  /// The year a word stands for: four digits, 1000…2999.
  static func year(_ token: Token) -> Int? {
    guard token.text.utf8.count == 4, let year = Int(token.text), (1000...2999).contains(year) else { return nil }
    return year
  }

  /// The first year behind a place, at most so many tokens on.
  static func first(in tokens: [Token], after place: Int, within reach: Int) -> Int? {
    for token in tokens.dropFirst(place + 1).prefix(reach) {
      if let year = year(token) { return year }
    }
    return nil
  }
}
