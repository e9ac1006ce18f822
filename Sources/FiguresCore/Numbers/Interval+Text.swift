extension Interval: CustomStringConvertible {
  /// The interval in the usual notation: `[83.5, 84.5]`, `(100, ∞)`.
  public var description: String {
    let left = lowerIsOpen ? "(" : "["
    let right = upperIsOpen ? ")" : "]"
    return "\(left)\(lower?.description ?? "−∞"), \(upper?.description ?? "∞")\(right)"
  }

  /// The interval for a sentence: `2.2 to 2.75`, `more than 100`, `12`. Ends are shown with `digits` digits.
  public func spoken(digits: Int = 4) -> String {
    let low = lower?.rounded(toDigits: digits).spoken
    let high = upper?.rounded(toDigits: digits).spoken
    switch (low, high) {
    case (let low?, let high?): return low == high ? low : "\(low) to \(high)"
    case (let low?, nil): return lowerIsOpen ? "more than \(low)" : "at least \(low)"
    case (nil, let high?): return upperIsOpen ? "less than \(high)" : "at most \(high)"
    case (nil, nil): return "any number"
    }
  }
}
