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
  /// Where something is called wrong: `were "not correct"`.
  private let verdicts: [Int]
  /// The first word for what can be called wrong: figures, claims.
  private let firstStatement: Int?

  init(sentence: Sentence, tags: [SpeechTag], earlier: Speakers, beginsQuoted: Bool) {
    self.sentence = sentence
    self.tags = tags
    self.earlier = earlier
    self.beginsQuoted = beginsQuoted
    quotationMarks = sentence.tokens.indices.filter { sentence.isMark($0, "\"") }
    firstStatement =
      sentence.traits.contains(.statement) ? (0..<sentence.count).first { sentence.isAny($0, .statement) } : nil
    verdicts = firstStatement == nil ? [] : (0..<sentence.count).filter { Self.isVerdict(at: $0, in: sentence) }
  }

  private static func isVerdict(at index: Int, in sentence: Sentence) -> Bool {
    let isNegated = sentence.isWord(index, .not) && sentence.isWord(index + 1, .correct, .true, .accurate, .right)
    return (isNegated || sentence.isAny(index, .wrong)) && (1...3).contains { sentence.isAny(index - $0, .auxiliary) }
  }

  func attribution(of figure: RawFigure) -> Attribution {
    let start = figure.tokens.lowerBound
    if let speaker = disputer(of: figure) {
      return Attribution(stance: .disputed, stanceBy: speaker)
    }
    if let denial = tags.last(where: { $0.verb < start }), denial.act == .denial, isInReach(denial.verb, start) {
      let isDoubted = sentence.isWord(denial.verb, .disputed, .disputes, .contested)
      return Attribution(stance: isDoubted ? .disputed : .denied, stanceBy: name(of: denial))
    }
    if let tag = tag(for: figure) { return Attribution(source: name(of: tag), stance: .reported) }
    if isQuoted(start), let speaker = earlier.last {
      return Attribution(source: sentence.text(speaker), stance: .reported)
    }
    return Attribution()
  }

  private func name(of tag: SpeechTag) -> String? {
    tag.isPronoun ? earlier.lastPerson.map { sentence.text($0) } : tag.speaker.map { sentence.text($0) }
  }

  /// "According to" anywhere; else the nearest report or charge before the figure; else one behind it.
  private func tag(for figure: RawFigure) -> SpeechTag? {
    let start = figure.tokens.lowerBound
    if let according = tags.first(where: { sentence.isWord($0.verb, .according) }) { return according }
    // Who is quoted stands outside the quotation.
    if isQuoted(start), let outside = tags.first(where: { $0.act == .report && !isQuoted($0.verb) }) { return outside }
    let before = tags.last { $0.act != .denial && $0.verb < start && !(($0.speaker?.overlaps(figure.tokens)) ?? false) }
    let behind = tags.first { $0.act == .report && $0.verb > start }
    if let before, isInReach(before.verb, start) || behind == nil { return before }
    // Behind the figure only a tag of its own clause counts: "…, police said", or a passive verb.
    guard let behind, behind.speaker == nil || endsQuotation(before: behind) else { return nil }
    return behind
  }

  private func endsQuotation(before tag: SpeechTag) -> Bool {
    guard let speaker = tag.speaker else { return true }
    let first = min(speaker.lowerBound, tag.verb)
    return sentence.isMark(first - 1, ",") || sentence.isMark(first - 1, "\"") || sentence.isMark(first - 1, "-")
      || sentence.isWord(tag.verb, .behalf, .read)
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

  /// Who calls the figure wrong: `he said figures suggesting … 84 percent … were "not correct"`.
  private func disputer(of figure: RawFigure) -> String? {
    guard let firstStatement, firstStatement < figure.tokens.lowerBound, let last = verdicts.last,
      last >= figure.tokens.upperBound
    else { return nil }
    let speaker = tags.last { $0.act != .denial && $0.verb < figure.tokens.lowerBound }
    return speaker.flatMap(name(of:)) ?? earlier.lastPerson.map { sentence.text($0) }
  }
}
