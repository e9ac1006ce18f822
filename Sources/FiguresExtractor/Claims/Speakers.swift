import FiguresCore

/// Who spoke last in an article, for "he said" and for quotations that go on.
struct Speakers {
  /// How many blocks later a speaker can still be meant.
  static let reach = 8

  /// A speaker and the block that names him.
  private struct Mention {
    let name: ByteSpan
    let block: Int
  }

  private var lastMention: Mention?
  private var lastPersonMention: Mention?

  /// The last speaker of any kind.
  var last: ByteSpan? { lastMention?.name }
  /// The last one that can be a he or she.
  var lastPerson: ByteSpan? { lastPersonMention?.name }

  /// The speakers after a sentence; those inside a quotation are none of the article's.
  mutating func listen(to tags: [SpeechTag], in sentence: Sentence, beginsQuoted: Bool, block: Int) {
    for tag in tags where !tag.isPronoun {
      guard let speaker = tag.speaker, !sentence.isQuoted(tag.verb, beginsQuoted: beginsQuoted) else { continue }
      lastMention = Mention(name: sentence.span(speaker), block: block)
      if !speaker.contains(where: { sentence.isAny($0, .document) }) { lastPersonMention = lastMention }
    }
  }

  /// Lets go of those named in blocks before one.
  mutating func forget(before block: Int) {
    if let mention = lastMention, mention.block < block { lastMention = nil }
    if let mention = lastPersonMention, mention.block < block { lastPersonMention = nil }
  }
}
