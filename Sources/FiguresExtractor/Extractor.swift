import FiguresArticles
import FiguresCore

/// Reads the claims out of articles.
///
/// Text goes one way: bytes → tokens → sentences → numerals → figures → claims.
public struct Extractor: Sendable {
  /// How the numbers are to be read.
  public var rules: ReadingRules
  private let book: Phrasebook

  /// Makes an extractor.
  public init(rules: ReadingRules = ReadingRules()) {
    self.rules = rules
    book = .standard
  }

  /// Every quantitative claim of an article. Linear in the length of the text.
  public func claims(in article: Article) -> Extraction {
    var claims: [Claim] = []
    article.text.withUnsafeBufferPointer { bytes in
      var speakers = Speakers()
      var buffer = TokenBuffer()
      for block in article.blocks {
        buffer.removeAll()
        let start = min(max(0, block.span.start), bytes.count)
        let stretch = start..<max(start, min(bytes.count, block.span.end))
        Tokenizer(lexicon: book.lexicon).tokenize(bytes, stretch, into: &buffer)
        read(buffer.tokens, of: bytes, in: block.section, of: article, &speakers, &claims)
      }
    }
    return Extraction(article: article, claims: claims)
  }

  private func read(
    _ tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>, in section: Section,
    of article: Article,
    _ speakers: inout Speakers, _ claims: inout [Claim]
  ) {
    var isQuoted = false
    for range in SentenceSplitter(lexicon: book.lexicon).sentences(tokens) {
      let sentence = Sentence(bytes: bytes, tokens: UnsafeBufferPointer(rebasing: tokens[range]), book: book)
      let tags = SpeechReader(sentence: sentence).tags()
      let figures = FigureReader(sentence: sentence).figures()
      if !figures.isEmpty {
        let attributions = AttributionReader(
          sentence: sentence, tags: tags, earlier: speakers, beginsQuoted: isQuoted)
        ClaimReader(
          sentence: sentence, figures: figures, article: article, section: section, rules: rules,
          attributions: attributions
        ).read(into: &claims)
      }
      if section != .furniture, !tags.isEmpty {
        speakers.listen(to: tags, in: sentence, beginsQuoted: isQuoted)
      }
      isQuoted = sentence.isQuoted(sentence.count, beginsQuoted: isQuoted)
    }
  }
}
