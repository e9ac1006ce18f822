import FiguresCore

/// Finds a word against the figures of the sentence before: `That is not true, the port said`, `The company rejects those
/// figures`.
struct RebuttalReader {
  /// Who contradicts, and how.
  struct Rebuttal {
    let stance: Stance
    let tag: SpeechTag
    /// Whether it is aimed at several figures: `those figures`.
    let isPlural: Bool
  }

  let sentence: Sentence
  let tags: [SpeechTag]

  /// The rebuttal a sentence is, or nil.
  func rebuttal() -> Rebuttal? {
    guard !tags.isEmpty else { return nil }
    return denial() ?? verdict()
  }

  /// `The county disputes this sum`.
  private func denial() -> Rebuttal? {
    for tag in tags where tag.act == .denial && tag.tie == .verb && tag.relative == nil {
      var next = tag.verb + 1
      guard sentence.isWord(next, .this, .that) || sentence.isWord(next, .these, .those) else { continue }
      let isPlural = sentence.isWord(next, .these, .those)
      next += 1
      let isAboutFigures = sentence.isAny(next, [.statement, .transparent, .reckoning])
      guard isAboutFigures || sentence.kind(next) != .word && !isPlural else { continue }
      let isDoubt = sentence.isWord(tag.verb, .contested, .disputed, .disputes)
      return Rebuttal(stance: isDoubt ? .disputed : .denied, tag: tag, isPlural: isPlural)
    }
    return nil
  }

  /// `That share is "wildly exaggerated", said the secretary`.
  private func verdict() -> Rebuttal? {
    let first = sentence.isMark(0, "\"") ? 1 : 0
    guard sentence.isWord(first, .this, .that) || sentence.isWord(first, .these, .those),
      let tag = tags.first(where: { $0.act == .report && $0.speaker != nil })
    else { return nil }
    let verb = sentence.isAny(first + 1, .auxiliary) ? first + 1 : first + 2
    guard sentence.isAny(verb, .auxiliary) else { return nil }
    if verb > first + 1, !sentence.isAny(first + 1, [.statement, .transparent, .reckoning]) { return nil }
    guard (verb + 1..<verb + 6).contains(where: { isVerdict($0) }) else { return nil }
    return Rebuttal(stance: .disputed, tag: tag, isPlural: sentence.isWord(first, .these, .those))
  }

  private func isVerdict(_ index: Int) -> Bool {
    sentence.isAny(index, .wrong)
      || sentence.isWord(index, .not) && sentence.isWord(index + 1, .true, .correct, .right, .accurate)
      || sentence.isWord(index, .too) && sentence.isWord(index + 1, .high, .low)
  }
}

extension RebuttalReader.Rebuttal {
  /// Marks the claims it is aimed at: all that state an amount, or the only one.
  func mark(_ claims: inout [Claim], in range: Range<Int>, by name: String) {
    let amounts = range.filter { claims[$0].figure.kind.isAmount }
    guard isPlural || amounts.count == 1 else { return }
    for place in amounts where claims[place].attribution.stanceBy == nil {
      claims[place].attribution.stance = stance
      claims[place].attribution.stanceBy = name
    }
  }
}

extension Kind {
  /// Whether it says how much, and not when or which.
  fileprivate var isAmount: Bool {
    switch self {
    case .date, .year, .period, .duration, .age, .ordinal: false
    default: true
    }
  }
}
