import FiguresCore

/// Reads the half behind a unit: `an hour and a half`, `five miles and a quarter`.
struct HalfReader {
  let sentence: Sentence

  /// The part to add and the token behind it, where a unit at `index` is followed by one.
  func half(after index: Int) -> (part: ExactDecimal, end: Int)? {
    guard let unit = UnitReader(sentence: sentence).unit(at: index, afterDigits: false) else { return nil }
    return half(behind: unit.tokens.upperBound)
  }

  /// The part to add and the token behind it, where `and a half` begins at `index`.
  func half(behind index: Int) -> (part: ExactDecimal, end: Int)? {
    guard sentence.isWord(index, .and), sentence.isWord(index + 1, .a), sentence.isWord(index + 2, .half, .quarter),
      !(sentence.isWord(index + 3, .of) && sentence.isAny(index + 4, [.determiner, .pronoun]))
    else { return nil }
    let isHalf = sentence.isWord(index + 2, .half)
    return ExactDecimal(significand: isHalf ? 5 : 25, exponent: isHalf ? -1 : -2).map { ($0, index + 3) }
  }
}
