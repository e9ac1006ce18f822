import FiguresCore

/// The years a change or level is said to hold over.
struct Window: Sendable, Hashable {
  /// The first year.
  let first: Int
  /// The last year; nil for an open end, as in `since 2015`.
  let last: Int?
  /// The words.
  let text: String

  /// The window of a claim: its period where that was read, else `between 2015 and 2018`, `from 2015 to 2018` or `since 2015`
  /// behind it. Nil where none is named.
  init?(of claim: Claim, in passage: Passage, at item: Int) {
    if let window = Self.words(in: passage, after: item) {
      self = window
      return
    }
    guard let period = claim.period, let first = period.first else { return nil }
    let isOpen = period.last == nil || period.text.lowercased().hasPrefix("since")
    self.init(first: first.year, last: isOpen ? nil : period.last?.year, text: period.text)
  }

  private init(first: Int, last: Int?, text: String) {
    self.first = first
    self.last = last
    self.text = text
  }

  /// Whether both begin or both end in one year and are not the same.
  func sharesEnd(with other: Window) -> Bool {
    self.first != other.first && last == other.last || self.first == other.first && last != other.last
  }

  /// An amount and the years it took: `84 percent in 3 years`; without a last year, the words of the window.
  func span(with claim: Claim) -> String {
    guard let last, last > first else { return "\(Working.words(claim)) \(text)" }
    return "\(Working.words(claim)) in \(last - first) \(last - first == 1 ? "year" : "years")"
  }

  private static func words(in passage: Passage, after item: Int) -> Window? {
    let start = passage.items[item].span.end
    var tokens = passage.tokens.drop { $0.span.start < start }.prefix(12)
    while let token = tokens.popFirst() {
      if token.text == ";" || token.senses.contains(.boundary) { return nil }
      let rest = Array(tokens.prefix(3))
      switch token.text {
      case "since":
        if let first = year(rest.first) { return Window(first: first, last: nil, text: "since \(first)") }
      case "between", "from":
        if rest.count == 3, let first = year(rest[0]), let last = year(rest[2]),
          rest[1].text == "and" || rest[1].text == "to"
        {
          return Window(first: first, last: last, text: "\(token.text) \(first) \(rest[1].text) \(last)")
        }
      default: continue
      }
    }
    return nil
  }

  private static func year(_ token: Token?) -> Int? {
    guard let token, token.text.utf8.count == 4, let year = Int(token.text), (1000...2999).contains(year) else {
      return nil
    }
    return year
  }
}
