import FiguresCore

/// Finds who calls a figure wrong in its own sentence.
struct ContradictionReader {
  /// Somebody's word against a figure.
  struct Contradiction {
    let stance: Stance
    /// Who speaks; nil where only somebody of an earlier sentence can.
    let tag: SpeechTag?
    /// Whose figure it is, where the sentence says.
    var source: Range<Int>?
  }

  let sentence: Sentence
  let tags: [SpeechTag]
  /// Where something is called wrong: `were "not correct"`.
  private let verdicts: [Int]
  /// The first word for what can be called wrong: figures, claims.
  private let firstStatement: Int?

  init(sentence: Sentence, tags: [SpeechTag]) {
    self.sentence = sentence
    self.tags = tags
    firstStatement =
      sentence.traits.contains(.statement) ? (0..<sentence.count).first { sentence.isAny($0, .statement) } : nil
    let mayJudge = sentence.traits.contains(.wrong) || firstStatement != nil || !tags.isEmpty
    verdicts = mayJudge ? (0..<sentence.count).filter { Self.isVerdict(at: $0, in: sentence) } : []
  }

  static func isVerdict(at index: Int, in sentence: Sentence) -> Bool {
    let isNegated = sentence.isWord(index, .not) && sentence.isWord(index + 1, .correct, .true, .accurate, .right)
    return (isNegated || sentence.isAny(index, .wrong)) && (1...3).contains { sentence.isAny(index - $0, .auxiliary) }
  }

  /// The word against a figure, if there is one.
  func contradiction(of figure: RawFigure) -> Contradiction? {
    verdict(on: figure) ?? denial(before: figure) ?? denial(behind: figure)
  }

  /// `He said figures of 84 percent were "not correct"`, `it is not true that 12 boats sank, the port said`.
  private func verdict(on figure: RawFigure) -> Contradiction? {
    let start = figure.tokens.lowerBound
    if let last = verdicts.last, last >= figure.tokens.upperBound, let firstStatement, firstStatement < start {
      let tag = tags.last { $0.act != .denial && $0.verb < start } ?? tags.first { $0.act == .report && $0.verb > last }
      return Contradiction(stance: .disputed, tag: tag)
    }
    guard let first = verdicts.first, first < start,
      sentence.isWord(first + 1, .that) || sentence.isWord(first + 2, .that),
      let tag = tags.first(where: { $0.act == .report && ($0.verb < first || $0.verb > start) })
    else { return nil }
    return Contradiction(stance: .disputed, tag: tag)
  }

  /// `The port denied that 12 boats had sunk`, `disputed a leaflet that put the loss at £3m`.
  private func denial(before figure: RawFigure) -> Contradiction? {
    let start = figure.tokens.lowerBound
    guard let place = tags.lastIndex(where: { $0.verb < start && $0.tie == .verb }) else { return nil }
    var denial = tags[place]
    var source: Range<Int>?
    if denial.act == .report, let speaker = denial.speaker, denial.relative != nil, place > 0,
      tags[place - 1].act == .denial, tags[place - 1].verb < speaker.lowerBound
    {
      source = speaker
      denial = tags[place - 1]
    }
    guard denial.act == .denial, denial.relative == nil, denial.tie == .verb, isInReach(denial.verb, start) else {
      return nil
    }
    let said = (denial.verb + 1..<start).first { sentence.isAny($0, [.statement, .document]) }
    // "Rejected an offer of £3m": what is refused is no figure.
    let isAboutFigures = said != nil || (denial.verb + 1..<start).contains { sentence.isWord($0, .that) }
    if sentence.isWord(denial.verb, in: Self.refusals), !isAboutFigures { return nil }
    return Contradiction(
      stance: stance(of: denial), tag: denial, source: source ?? said.flatMap { owner(of: $0, start) })
  }

  /// Words that refuse things as well as figures.
  private static let refusals: KeywordSet = [
    .dismiss, .dismissed, .dismisses, .dismissing, .reject, .rejected, .rejecting, .rejects,
  ]

  /// Whose claim it is: `a claim by the union that`, `the union's claim of`.
  private func owner(of statement: Int, _ start: Int) -> Range<Int>? {
    if sentence.isWord(statement + 1, .by, .from, .in),
      let speaker = SpeakerReader(sentence: sentence).speaker(from: statement + 2), speaker.upperBound <= start
    {
      return speaker
    }
    guard sentence.isPossessive(statement - 1) else { return nil }
    return SpeakerReader(sentence: sentence).speaker(endingBefore: statement - 1)
  }

  /// `…, which the buyer has denied`, `a figure contested by the builder`, `a figure that she called laughable`.
  private func denial(behind figure: RawFigure) -> Contradiction? {
    let end = figure.tokens.upperBound
    for tag in tags where tag.act == .denial && tag.verb > end {
      let opening = tag.relative ?? tag.verb
      guard opening >= end, opening - end < 24 else { continue }
      let gap = end..<opening
      if gap.contains(where: { sentence.isMark($0, ";") || sentence.kind($0) == .number }) { continue }
      switch tag.tie {
      case .passive:
        guard (max(0, figure.tokens.lowerBound - 16)..<tag.verb).contains(where: { sentence.isAny($0, .statement) })
        else { continue }
        return Contradiction(stance: stance(of: tag), tag: tag)
      default:
        guard tag.relative != nil else { continue }
        return Contradiction(stance: stance(of: tag), tag: tag)
      }
    }
    return nil
  }

  private func stance(of denial: SpeechTag) -> Stance {
    sentence.isWord(denial.verb, in: Self.doubts) ? .disputed : .denied
  }

  private static let doubts: KeywordSet = [.call, .called, .calls, .contested, .disputed, .disputes]

  private func isInReach(_ verb: Int, _ start: Int) -> Bool {
    start - verb <= 120 && !(verb..<start).contains { sentence.isMark($0, ";") }
  }
}
