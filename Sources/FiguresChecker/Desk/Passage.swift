import FiguresCore

/// A sentence as the rules see it: words, marks and figures in order.
struct Passage: Sendable {
  /// One place of the sequence: a word or mark, or a figure that stands for all the words of its claim.
  struct Item: Sendable {
    /// The word or mark; empty for a figure.
    let token: Token?
    /// The index of the claim in its article, for a figure.
    let claim: Int?
    /// Its bytes.
    let span: ByteSpan

    /// The lower-case word or the mark; empty for a figure.
    var text: String { token?.text ?? "" }
    /// Whether it is punctuation.
    var isMark: Bool { token?.isMark ?? false }
    /// Whether it is a word.
    var isWord: Bool { token.map { !$0.isMark } ?? false }
    /// What the word does; nothing for figures and marks.
    var senses: Senses { token?.senses ?? [] }
    /// Whether the word says something of its own.
    var isContent: Bool { token?.isContent ?? false }
  }

  /// The bytes of the sentence.
  let span: ByteSpan
  /// The part of the article it stands in.
  let section: Section
  /// The sequence.
  let items: [Item]
  /// Every word and mark, those inside figures included.
  let tokens: [Token]
  /// The places of the figures, in order.
  let figures: [Int]
  /// The words of the items and what they do, for quick looks.
  private let texts: [String]
  private let senses: [Senses]

  /// The content words of the whole sentence in root form.
  private(set) var roots: Set<String> = []
  /// What the sentence says of its time: years, months, days of the week, `last year`, `ago`.
  private(set) var times: Set<String> = []
  /// The same, word by word in order.
  let timings: [Timing]

  /// Lays claims over the tokens of their sentence. Claims must be sorted; one that overlaps an earlier one is left out.
  init(span: ByteSpan, section: Section, tokens: [Token], claims: [(index: Int, span: ByteSpan)]) {
    var items: [Item] = []
    var figures: [Int] = []
    var next = 0
    var covered = span.start
    for token in tokens {
      while next < claims.count, claims[next].span.start < token.span.end {
        if claims[next].span.start >= covered {
          figures.append(items.count)
          items.append(Item(token: nil, claim: claims[next].index, span: claims[next].span))
          covered = claims[next].span.end
        }
        next += 1
      }
      if token.span.start >= covered { items.append(Item(token: token, claim: nil, span: token.span)) }
    }
    self.span = span
    self.section = section
    self.items = items
    self.tokens = tokens
    self.figures = figures
    texts = items.map(\.text)
    senses = items.map(\.senses)
    timings = Self.timings(of: tokens)
    roots = roots(in: items.indices)
    times = Set(timings.map(\.text))
  }

  /// The place of a claim, or nil where it was left out.
  func place(of claim: Int) -> Int? { figures.first { items[$0].claim == claim } }

  /// The word or mark so many places on (or back); empty beyond the ends and for figures.
  func text(_ place: Int) -> String { texts.indices.contains(place) ? texts[place] : "" }

  /// Whether one of the items of a range has one of the senses.
  func has(_ senses: Senses, in range: Range<Int>) -> Bool {
    self.senses[range.clamped(to: items.indices)].contains { !$0.isDisjoint(with: senses) }
  }

  /// Whether one of the words stands in a range.
  func has(_ words: Set<String>, in range: Range<Int>) -> Bool {
    texts[range.clamped(to: items.indices)].contains { words.contains($0) }
  }

  /// Whether one of a few words stands in a range.
  func has(_ words: [String], in range: Range<Int>) -> Bool {
    texts[range.clamped(to: items.indices)].contains { words.contains($0) }
  }

  /// The nearest preposition before a place, with nothing but words between, at most `reach` words away.
  func preposition(before place: Int, reach: Int = 4) -> (place: Int, word: String)? {
    var at = place - 1
    while at >= 0, at >= place - reach, items[at].isWord {
      if items[at].senses.contains(.preposition) { return (at, items[at].text) }
      at -= 1
    }
    return nil
  }

  /// Whether a new clause begins between two places: a boundary word, a semicolon or a full stop.
  func isDivided(_ range: Range<Int>) -> Bool {
    items[range.clamped(to: items.indices)].indices.contains { place in
      let item = items[place]
      if item.isMark { return item.text == ";" }
      guard item.senses.contains(.boundary) else { return false }
      // "60% after it", "the year before, a 25% rise": a time and no clause.
      if item.text == "after" || item.text == "before" {
        let next = text(place + 1)
        if ["it", "that", "then", "this"].contains(next) || !items.indices.contains(place + 1)
          || items[place + 1].isMark
        {
          return false
        }
      }
      // "which is", "which represents" goes on with the same thing.
      return !(item.text == "which" && Self.copulas.contains(text(place + 1)))
    }
  }

  private static let copulas: Set<String> = ["adds", "amounts", "equals", "is", "means", "represents", "was"]

  /// The content words of a range in root form, figures left out.
  func roots(in range: Range<Int>) -> Set<String> {
    var roots: Set<String> = []
    for item in items[range.clamped(to: items.indices)] {
      if let root = item.token?.root, !root.isEmpty { roots.insert(root) }
    }
    return roots
  }

}
