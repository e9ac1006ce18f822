import FiguresArticles
import FiguresCore
import FiguresDatasets

/// `a steal` in a list of counts: one, written as an article. Read only where a table counts such things, for elsewhere `a` is no figure.
enum ListedOnes {
  /// The claims with those of lists added, in the order of the text. Linear in the sentences that hold claims.
  static func added(to claims: [Claim], in article: Article, by tables: [Table]) -> [Claim] {
    let counted = Set(tables.flatMap { $0.columns.compactMap { $0.statistic?.noun } })
    guard !counted.isEmpty else { return claims }
    var result: [Claim] = []
    var start = 0
    while start < claims.count {
      var end = start + 1
      while end < claims.count, claims[end].sentence == claims[start].sentence { end += 1 }
      let own = Array(claims[start..<end])
      result += own
      if let model = own.first(where: { isCount($0, of: counted) }) {
        result += ones(like: model, among: own, in: article, counted)
      }
      start = end
    }
    return result.sorted { $0.span.start < $1.span.start }
  }

  private static func isCount(_ claim: Claim, of nouns: Set<String>) -> Bool {
    claim.figure.kind == .count && claim.section != .furniture
      && claim.figure.unit.flatMap { StatisticTerms.noun(of: $0.name) }.map(nouns.contains) == true
  }

  private static func ones(like model: Claim, among own: [Claim], in article: Article, _ counted: Set<String>)
    -> [Claim]
  {
    let tokens = Tokenizer.tokens(of: article.text, in: model.sentence)
    var claims: [Claim] = []
    var at = 1
    while at < tokens.count {
      defer { at += 1 }
      guard openings.contains(tokens[at - 1].text), let (number, length) = number(tokens[at...]),
        at + length < tokens.count
      else { continue }
      let noun = tokens[at + length]
      guard let name = StatisticTerms.noun(of: noun.text), counted.contains(name), ends(tokens, after: at + length)
      else { continue }
      let span = ByteSpan(tokens[at].span.start, noun.span.end)
      guard !own.contains(where: { $0.span.overlaps(span) }) else { continue }
      claims.append(claim(number, of: Stem.singular(noun.text), at: span, like: model, in: article))
    }
    return claims
  }

  /// The number that an article stands for, and its words.
  private static func number(_ tokens: ArraySlice<Token>) -> (value: Int32, length: Int)? {
    let words = tokens.prefix(3).map(\.text)
    if words.starts(with: ["a", "pair", "of"]) { return (2, 3) }
    return ["a", "an", "one"].contains(words.first) ? (1, 1) : nil
  }

  /// Whether the noun ends its phrase, so that `a block party` is not taken for a block.
  private static func ends(_ tokens: [Token], after place: Int) -> Bool {
    guard place + 1 < tokens.count else { return true }
    return tokens[place + 1].isMark || behind.contains(tokens[place + 1].text)
  }

  private static func claim(_ number: Int32, of noun: String, at span: ByteSpan, like model: Claim, in article: Article)
    -> Claim
  {
    let value = ExactDecimal(number)
    var claim = model
    claim.id = "\(model.id)+\(span.start)"
    claim.span = span
    claim.text = String(decoding: article.text[span.start..<min(span.end, article.text.count)], as: UTF8.self)
    claim.file = article.origin?.position(of: span)
    claim.figure = Figure(stated: [value], value: .point(value), kind: .count, unit: Unit(noun, .count))
    claim.measure = Measure(text: noun, head: noun)
    claim.measureKeys = []
    return claim
  }

  /// Words and marks before an item of a list.
  private static let openings: Set<String> = [",", "added", "adding", "and", "included", "with"]
  /// Words behind its last item.
  private static let behind: Set<String> = [
    "and", "apiece", "as", "but", "each", "in", "on", "over", "per", "to", "while", "without",
  ]
}
