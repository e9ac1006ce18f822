import FiguresCore

/// Counts that an article states beside those that its shares give: `7% of about 10 million farmers use it … nearly 1 million farmers use it`.
///
/// Whoever writes both says one thing twice. What is reported is the smallest set of claims that cannot all be true, with the sums that
/// lead from one side to the other.
enum DerivedMentions {
  /// The rulings of an article; none where no share of a whole stands in it. Linear in the article.
  static func rulings(at desk: Desk) -> [Ruling] {
    guard let derived = DerivedDesk(of: desk) else { return [] }
    return derived.desk.mentions.compactMap { mentions in
      let (one, other) = (derived.desk.claims[mentions.first], derived.desk.claims[mentions.second])
      switch (derived.derivations[one.id], derived.derivations[other.id]) {
      case (let derivation?, nil): return ruling(derivation, other, mentions, derived.desk)
      case (nil, let derivation?): return ruling(derivation, one, mentions, derived.desk)
      default: return nil
      }
    }
  }

  private static func ruling(_ derivation: Derivation, _ stated: Claim, _ mentions: Mentions, _ desk: Desk) -> Ruling? {
    guard stated.section != .headline, stated.figure.kind == .count, mentions.tie >= .restated,
      let verdict = Agreement.verdict(derivation.claim, stated)
    else { return nil }
    let shared = desk.shared(mentions)
    let relation = Relation(
      ShareOfWhole.page, verdict, derivation.premises + [stated],
      evidence: "a share of a whole, and a count of the same thing" + (shared.isEmpty ? "" : " (\(shared))"),
      working: (derivation.chain + ["stated: \(Working.words(stated))\(meaning(of: stated))"]).joined(separator: "; "))
    guard verdict == .inconsistent, let computed = derivation.claim.figure.asWritten else { return Ruling(relation) }
    let isEstimate = derivation.premises.contains { Speaker.differ($0, stated) }
    let words = derivation.premises.enumerated().map { $0 == 0 ? Working.words($1) : Working.words($1).loweringFirst }
    return Ruling(
      isEstimate ? .note : .warning,
      "\(words.joined(separator: " of ")) is \(Working.spoken(computed, digits: 3)), not \(Working.words(stated).loweringFirst).",
      relation)
  }

  /// What a hedged figure means, in brackets; nothing where it means what it says.
  private static func meaning(of claim: Claim) -> String {
    claim.figure.asWritten?.isPoint == true ? "" : " (\(Agreement.interval(of: claim)))"
  }
}

extension Desk {
  /// The mentions that stand when what is said of a part is not taken to be said of its whole: of `7% of the 900 farmers use it`, the 900
  /// do not use it.
  func withoutWholes(_ mentions: [Mentions]) -> [Mentions] {
    var own: [Int: Set<String>] = [:]
    for (index, passage) in passages.enumerated() {
      // "Half of them": what is said of these is not said of those that the sentence before counts.
      if passage.figures.contains(where: { passage.text($0 + 1) == "of" && passage.text($0 + 2) == "them" }),
        let whole = whole(before: index), let place = claims.firstIndex(of: whole)
      {
        own[place] = passages[index - 1].roots
      }
      for pair in PartOfWhole.all(in: passage, at: self) {
        if let whole = passage.items[pair.whole].claim { own[whole] = ownWords(of: pair, in: passage, whole) }
      }
    }
    guard !own.isEmpty else { return mentions }
    return mentions.filter { mentions in
      switch (own[mentions.first], own[mentions.second]) {
      case (let words?, nil), (nil, let words?): Set(mentions.shared.map(Stem.root)).isSubset(of: words)
      default: true
      }
    }
  }

  /// The words that are the whole's own, as roots: its noun; what stands with it before the part (`Of the 214 seals counted in May, …`); a
  /// participle behind it where the verb of the sentence is still to come (`a third of the 214 seals counted in May were pups`).
  private func ownWords(of pair: PartOfWhole, in passage: Passage, _ whole: Int) -> Set<String> {
    let noun = claims[whole].text.split(separator: " ").map { Stem.root(Stem.singular($0.lowercased())) }
    if pair.whole < pair.part { return passage.roots(in: 0..<pair.part).union(noun) }
    let rest = stretch(pair.whole + 1, upTo: passage.items.count)
    guard VerbForms.isPast(passage.text(pair.whole + 1)),
      let verb = rest.first(where: { passage.items[$0].senses.contains(.finite) })
    else { return Set(noun) }
    return passage.roots(in: stretch(pair.whole + 1, upTo: verb)).union(noun)
  }
}
