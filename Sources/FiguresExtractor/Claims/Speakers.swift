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
  /// The last speaker that is neither a paper nor many, for want of a person.
  private var lastVoice: Mention?

  /// The last speaker of any kind.
  var last: ByteSpan? { lastMention?.name }
  /// The last one that can be a he or she.
  var lastPerson: ByteSpan? { (lastPersonMention ?? lastVoice)?.name }

  /// The speakers after a sentence; those inside a quotation are none of the article's.
  mutating func listen(to tags: [SpeechTag], in sentence: Sentence, beginsQuoted: Bool, block: Int) {
    let reader = SpeakerReader(sentence: sentence)
    // "The minister is to inform Parliament": only a name makes somebody known who does not speak.
    if !beginsQuoted, !sentence.isAny(0, .determiner), let person = reader.opener() {
      lastPersonMention = Mention(name: sentence.span(person), block: block)
    }
    for tag in tags where !tag.isPronoun {
      guard let speaker = tag.speaker, !sentence.isQuoted(tag.verb, beginsQuoted: beginsQuoted) else { continue }
      let mention = Mention(name: sentence.span(speaker), block: block)
      lastMention = mention
      if !speaker.contains(where: { sentence.isAny($0, .document) }), !reader.isPlural(speaker) { lastVoice = mention }
      if let person = name(in: speaker, behind: tag, reader) {
        lastPersonMention = Mention(name: sentence.span(person), block: block)
      }
    }
  }

  /// The person a speaker is, or who stands behind it between commas: `said its chair, Ruth Penhale`.
  private func name(in speaker: Range<Int>, behind tag: SpeechTag, _ reader: SpeakerReader) -> Range<Int>? {
    if reader.isPerson(speaker) { return speaker }
    guard reader.sentence.isMark(speaker.upperBound, ","), let name = reader.speaker(from: speaker.upperBound + 1),
      reader.isPerson(name)
    else { return nil }
    return name
  }

  /// Lets go of those named in blocks before one.
  mutating func forget(before block: Int) {
    if let mention = lastMention, mention.block < block { lastMention = nil }
    if let mention = lastPersonMention, mention.block < block { lastPersonMention = nil }
    if let mention = lastVoice, mention.block < block { lastVoice = nil }
  }
}
