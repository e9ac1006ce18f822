import FiguresArticles
import FiguresCore

/// Reads one article, block after block. A block without digits and number words is passed over in one quick look; only where one with
/// figures follows soon is it heard for who speaks in it.
struct ArticleReader: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let article: Article
  private let rules: ReadingRules
  private let book: Phrasebook
  private var speakers = Speakers()
  private var buffer = TokenBuffer()
  private var claims: [Claim] = []

  init(bytes: UnsafeBufferPointer<UInt8>, article: Article, rules: ReadingRules, book: Phrasebook) {
    self.bytes = bytes
    self.article = article
    self.rules = rules
    self.book = book
  }

  /// Every claim, in the order of the text.
  mutating func readAll() -> [Claim] {
    var unheard = 0
    for number in article.blocks.indices where TriggerScan.holdsTrigger(bytes, stretch(number)) {
      speakers.forget(before: number - Speakers.reach)
      for earlier in max(unheard, number - Speakers.reach)..<number { read(earlier, forFigures: false) }
      read(number, forFigures: true)
      unheard = number + 1
    }
    return claims
  }

  /// The bytes of a block, cut to the text.
  private func stretch(_ number: Int) -> Range<Int> {
    let span = article.blocks[number].span
    let start = min(max(0, span.start), bytes.count)
    return start..<max(start, min(bytes.count, span.end))
  }

  private mutating func read(_ number: Int, forFigures: Bool) {
    buffer.removeAll()
    Tokenizer(lexicon: book.lexicon).tokenize(bytes, stretch(number), into: &buffer)
    let section = article.blocks[number].section
    let tokens = buffer.tokens
    var isQuoted = false
    var lastClaims = 0..<0
    for range in SentenceSplitter(lexicon: book.lexicon).sentences(tokens) {
      let sentence = Sentence(bytes: bytes, tokens: UnsafeBufferPointer(rebasing: tokens[range]), book: book)
      let tags = SpeechReader(sentence: sentence).tags()
      let figures = forFigures ? FigureReader(sentence: sentence).figures() : []
      let firstClaim = claims.count
      if !figures.isEmpty || !lastClaims.isEmpty && !tags.isEmpty {
        let attributions = AttributionReader(
          sentence: sentence, tags: tags, earlier: speakers, beginsQuoted: isQuoted)
        if !lastClaims.isEmpty, let rebuttal = RebuttalReader(sentence: sentence, tags: tags).rebuttal(),
          let name = attributions.name(of: rebuttal.tag)
        {
          rebuttal.mark(&claims, in: lastClaims, by: name)
        }
        if !figures.isEmpty {
          ClaimReader(
            sentence: sentence, figures: figures, section: section, articleDate: article.date,
            attributions: attributions
          ).read(of: article, by: rules, into: &claims)
        }
      }
      lastClaims = firstClaim..<claims.count
      if section != .furniture {
        speakers.listen(to: tags, in: sentence, beginsQuoted: isQuoted, block: number)
      }
      isQuoted = sentence.isQuoted(sentence.count, beginsQuoted: isQuoted)
    }
  }
}
