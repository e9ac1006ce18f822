import FiguresCore

extension Sentence {
  /// Whether a token stands inside a quotation. O(n) in its place.
  func isQuoted(_ index: Int, beginsQuoted: Bool) -> Bool {
    var isInside = beginsQuoted
    for place in 0..<min(index, count) where isMark(place, "\"") { isInside.toggle() }
    return isInside
  }
}

/// Decides, for each figure of a sentence, who says it and whether somebody contradicts it.
struct AttributionReader {
  let sentence: Sentence
  let tags: [SpeechTag]
  /// The last speakers named before this sentence.
  let earlier: Speakers
  private let beginsQuoted: Bool
  private let quotationMarks: [Int]
  private let contradictions: ContradictionReader

  init(sentence: Sentence, tags: [SpeechTag], earlier: Speakers, beginsQuoted: Bool) {
    self.sentence = sentence
    self.tags = tags
    self.earlier = earlier
    self.beginsQuoted = beginsQuoted
    quotationMarks = sentence.tokens.indices.filter { sentence.isMark($0, "\"") }
    contradictions = ContradictionReader(sentence: sentence, tags: tags)
  }

  func attribution(of figure: RawFigure) -> Attribution {
    let speaker = source(of: figure)
    guard let contradiction = contradictions.contradiction(of: figure) else { return speaker }
    let by =
      contradiction.tag.flatMap(name(of:)) ?? (contradiction.tag == nil ? earlier.lastPerson.map(sentence.text) : nil)
    guard contradiction.tag != nil || by != nil else { return speaker }
    let source = contradiction.source.map { sentence.text($0) } ?? (speaker.source == by ? nil : speaker.source)
    return Attribution(source: source, stance: contradiction.stance, stanceBy: by)
  }

  private func source(of figure: RawFigure) -> Attribution {
    let start = figure.tokens.lowerBound
    if let tag = tag(for: figure) { return Attribution(source: name(of: tag), stance: .reported) }
    if isQuoted(start) {
      if let speaker = introducer(of: start) { return Attribution(source: sentence.text(speaker), stance: .reported) }
      if let speaker = earlier.last { return Attribution(source: sentence.text(speaker), stance: .reported) }
    }
    return Attribution()
  }

  /// The name of who speaks; a pronoun stands for the last speaker of its sentence or of those before.
  func name(of tag: SpeechTag) -> String? {
    guard tag.isPronoun, let pronoun = tag.speaker else { return tag.speaker.map { sentence.text($0) } }
    let isPerson = sentence.isWord(pronoun.lowerBound, .he, .she)
    let here = tags.last {
      $0.verb < tag.verb && !$0.isPronoun && $0.speaker != nil && !isQuoted($0.verb)
        && !(isPerson && isDocument($0.speaker))
    }
    if let speaker = here?.speaker { return sentence.text(speaker) }
    return (isPerson ? earlier.lastPerson : earlier.last).map { sentence.text($0) }
  }

  private func isDocument(_ speaker: Range<Int>?) -> Bool {
    speaker?.contains { sentence.isAny($0, .document) } ?? false
  }

  // MARK: The tag of a figure

  /// "According to" anywhere; else who speaks inside the quotation, or outside it; else the nearest report or charge before
  /// the figure; else one behind it.
  private func tag(for figure: RawFigure) -> SpeechTag? {
    let start = figure.tokens.lowerBound
    if let phrase = phrase(for: start) { return phrase }
    if isQuoted(start) {
      if let inner = tags.last(where: { $0.verb < start && isInner($0, start) && !isTurned(from: $0.verb, to: start) })
      {
        return inner
      }
      // Who is quoted stands outside the quotation.
      if let outside = tags.first(where: { $0.act == .report && !isQuoted($0.verb) }) { return outside }
      if introducer(of: start) != nil { return nil }
    }
    let before = tags.last {
      $0.act != .denial && $0.tie == .verb && $0.verb < start && !($0.speaker?.overlaps(figure.tokens) ?? false)
        && start - $0.verb <= Self.reach && !isClosed($0, before: start)
    }
    if let before { return before }
    // Behind the figure only a tag of its own clause counts: "…, police said", or a passive verb.
    guard
      let behind = tags.first(where: {
        // "He claims to have 26" speaks of what follows.
        $0.act == .report && $0.tie == .verb && $0.verb > start && $0.start >= figure.tokens.upperBound
          && !($0.speaker != nil && $0.end == $0.verb + 1 && sentence.isWord($0.end, .that, .to))
      }),
      behind.speaker == nil || endsQuotation(before: behind), isInReach(start, behind.verb)
    else { return nil }
    return behind
  }

  /// `According to the port` holds for its sentence; a count or a view for what stands near it.
  private func phrase(for start: Int) -> SpeechTag? {
    tags.first {
      guard $0.tie == .phrase else { return false }
      if sentence.isWord($0.verb, .according) { return true }
      return abs($0.verb - start) < 16 && isInReach(min($0.verb, start), max($0.verb, start))
        && !isClosed($0, before: start)
    }
  }

  /// A named speaker inside the quotation a figure stands in: `"My father used to say we had 200 boats"`.
  private func isInner(_ tag: SpeechTag, _ start: Int) -> Bool {
    guard tag.act == .report, tag.tie == .verb, !tag.isPronoun, tag.speaker != nil, isQuoted(tag.verb) else {
      return false
    }
    return quotationMarks.partitioningIndex { $0 >= tag.verb } == quotationMarks.partitioningIndex { $0 >= start }
  }

  /// Whether what follows is set against what was said: `"People say so, but the number has doubled"`.
  private func isTurned(from verb: Int, to start: Int) -> Bool {
    (verb..<start).contains { sentence.isMark($0, ",") && sentence.isWord($0 + 1, .but) }
  }

  /// Who stands before the colon of a quotation: `Her rival was less sure: "We have 40."`
  private func introducer(of start: Int) -> Range<Int>? {
    let marks = quotationMarks.partitioningIndex { $0 >= start }
    guard marks > 0, sentence.isMark(quotationMarks[marks - 1] - 1, ":") else { return nil }
    let speakers = SpeakerReader(sentence: sentence)
    return speakers.opener() ?? speakers.speaker(from: 0)
  }

  private func endsQuotation(before tag: SpeechTag) -> Bool {
    guard tag.speaker != nil else { return true }
    return sentence.isMark(tag.start - 1, ",") || sentence.isMark(tag.start - 1, "\"")
      || sentence.isMark(tag.start - 1, "-")
      || sentence.isWord(tag.verb, .behalf, .read)
  }

  /// Whether what was said is over: behind `"…," said Ada Marsh` and inside `said Ada Marsh, who has 40 boats`.
  private func isClosed(_ tag: SpeechTag, before start: Int) -> Bool {
    if sentence.isMark(tag.start - 1, "\""), isQuoted(tag.start - 1), !isQuoted(start), tag.tie == .verb { return true }
    // "Asked the trust, which reported £9,000, for a rail": a clause with "which" ends at its comma.
    if tag.relative != nil, (tag.verb..<start).contains(where: { sentence.isMark($0, ",") }) { return true }
    guard sentence.isMark(tag.end, ","), sentence.isWord(tag.end + 1, .who, .whose, .which) else { return false }
    return !(tag.end + 2..<max(tag.end + 2, start)).contains { sentence.isMark($0, oneOf: ",:;") }
  }

  /// How many tokens a speaker's words may run on.
  private static let reach = 120

  private func isInReach(_ verb: Int, _ start: Int) -> Bool {
    start - verb <= Self.reach && !(verb..<start).contains { sentence.isMark($0, ";") }
  }

  private func isQuoted(_ index: Int) -> Bool {
    let before = quotationMarks.partitioningIndex { $0 >= index }
    return beginsQuoted != (before % 2 == 1)
  }
}
