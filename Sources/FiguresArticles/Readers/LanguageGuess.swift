import FiguresCore

/// Tells whether a text is plainly in a language other than English, by its function words and its script.
enum LanguageGuess {
  /// Shorter texts are taken as they come.
  private static let fewestWords = 30
  /// More of a text is not looked at, in bytes.
  private static let reach = 6000
  /// So much of a text tells that it is English, in most cases.
  private static let glance = 400

  /// The name of the language that an article is plainly in; nil for English and wherever there is doubt.
  static func foreignLanguage(of article: Article) -> String? {
    if isEnglishAtAGlance(article) { return nil }
    var counts = [Int](repeating: 0, count: LanguageTable.languages.count)
    var scripts = [Int](repeating: 0, count: LanguageTable.scripts.count)
    var words = 0
    var length = 0
    for block in article.blocks where block.section != .furniture && length < reach {
      let span = ByteSpan(block.span.start, min(block.span.end, block.span.start + reach))
      length += span.length
      for token in Token.tokens(of: span, in: article.text) where token.kind == .word {
        words += 1
        count(token.code, in: &counts)
      }
      countScripts(of: span, in: article.text, &scripts)
    }
    if let script = scripts.indices.max(by: { scripts[$0] < scripts[$1] }), scripts[script] * 2 > length,
      length >= 120
    {
      return LanguageTable.scripts[script].name
    }
    return foreignLanguage(counts, words: words)
  }

  /// A language of which many words stand in a text that has hardly any of English.
  private static func foreignLanguage(_ counts: [Int], words: Int) -> String? {
    guard words >= fewestWords, let best = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return nil }
    let name = LanguageTable.languages[best].name
    let english = LanguageTable.languages.firstIndex { $0.name == LanguageTable.english }.map { counts[$0] } ?? 0
    guard name != LanguageTable.english, counts[best] * 8 >= words, english * 12 <= words, counts[best] >= english * 4
    else { return nil }
    return name
  }

  private static func isEnglishAtAGlance(_ article: Article) -> Bool {
    guard let block = article.blocks.first(where: { $0.section == .body && $0.span.length >= 80 }) else { return false }
    let span = ByteSpan(block.span.start, min(block.span.end, block.span.start + glance))
    var counts = [Int](repeating: 0, count: LanguageTable.languages.count)
    var words = 0
    for token in Token.tokens(of: span, in: article.text) where token.kind == .word {
      words += 1
      count(token.code, in: &counts)
    }
    let english = LanguageTable.languages.firstIndex { $0.name == LanguageTable.english }.map { counts[$0] } ?? 0
    return english * 12 > words
  }

  private static func count(_ code: UInt64, in counts: inout [Int]) {
    guard let mask = LanguageTable.masks[code] else { return }
    for language in counts.indices where mask & (1 << UInt16(language)) != 0 { counts[language] += 1 }
  }

  /// Counts the bytes of characters by script.
  private static func countScripts(of span: ByteSpan, in text: [UInt8], _ scripts: inout [Int]) {
    for index in span.start..<span.end where text[index] >= 0xC2 && index + 1 < span.end {
      let lead = UInt16(text[index]) << 8 | UInt16(text[index + 1])
      for (number, script) in LanguageTable.scripts.enumerated() where script.leads.contains(lead) {
        scripts[number] += text[index] < 0xE0 ? 2 : 3
      }
    }
  }
}
