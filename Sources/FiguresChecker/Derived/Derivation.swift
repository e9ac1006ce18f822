import FiguresCore
import FiguresExtractor

/// A count that no sentence states and two of its figures give: `7% of about 10 million farmers`.
struct Derivation: Sendable {
  /// The count, as if it stood where its share stands.
  let claim: Claim
  /// The stated claims it is made of, in the order they enter the sum.
  let premises: [Claim]
  /// The sums that lead to it, one a step.
  let chain: [String]

  /// So many sums in a row are done: beyond that an interval says nothing and its premises are guesses.
  static let longestChain = 2

  /// The count that a share of a whole gives, which may itself have been derived some way; nil where it cannot be worked out.
  init?(_ share: Claim, of whole: Claim, by way: Derivation?, span: ByteSpan, text: String) {
    guard (way?.chain.count ?? 0) < Self.longestChain else { return nil }
    let shares = ShareOfWhole.shareReadings(share)
    let wholes = HedgedShare.plain(whole)
    guard let written = Self.product(shares.fair.hull, wholes.fair.hull),
      let loose = Self.product(shares.hull, wholes.hull),
      let middle = Working.middle(written)
    else { return nil }
    var claim = share
    claim.span = span
    claim.text = text
    claim.figure = Figure(stated: [], value: .point(middle), kind: .count, unit: whole.figure.unit, hedge: .about)
    claim.figure.readings = [Reading(name: "as worked out", interval: written, strain: 0)]
    if loose != written { claim.figure.readings.append(Reading(name: "rounded", interval: loose, strain: 1)) }
    claim.measure = whole.measure
    self.claim = claim
    premises = [share] + (way?.premises ?? [whole])
    let name = way == nil ? Working.words(whole) : "these"
    chain = (way?.chain ?? []) + ["\(Working.words(share)) of \(name) = \(Working.spoken(written, digits: 3))"]
  }

  private static func product(_ share: Interval?, _ whole: Interval?) -> Interval? {
    guard let share, let whole else { return nil }
    return Equation.shareOf.value([share, whole])
  }
}

/// An article read as if it stated the counts that its shares give.
struct DerivedDesk: Sendable {
  /// The article with the counts in place of the shares.
  private(set) var desk: Desk
  /// How the counts came about, by the ids of their claims.
  private(set) var derivations: [String: Derivation] = [:]

  /// Puts the counts in, step by step. Nil where there are none; linear in the article else.
  init?(of desk: Desk) {
    self.desk = desk
    for _ in 0..<Derivation.longestChain {
      let found = Self.found(at: self.desk, derivations)
      guard !found.isEmpty else { break }
      for derivation in found { derivations[derivation.claim.id] = derivation }
      let new = Dictionary(found.map { ($0.claim.id, $0.claim) }, uniquingKeysWith: { first, _ in first })
      let claims = self.desk.claims.filter { claim in
        new[claim.id] != nil || !new.values.contains { $0.span.contains(claim.span) }
      }
      self.desk = Desk(
        Extraction(article: desk.article, claims: claims.map { new[$0.id] ?? $0 }), settings: desk.settings)
    }
    if derivations.isEmpty { return nil }
  }

  /// The counts that the shares of an article give and that were not worked out before.
  private static func found(at desk: Desk, _ known: [String: Derivation]) -> [Derivation] {
    desk.passages.enumerated().flatMap { index, passage -> [Derivation] in
      let pairs = PartOfWhole.all(in: passage, at: desk)
      var found: [Derivation] = pairs.compactMap { pair in
        guard let share = desk.claim(passage, pair.part), isShare(share), let whole = desk.claim(passage, pair.whole),
          whole.figure.kind == .count,
          pairs.count(where: { $0.whole == pair.whole }) == 1
        else { return nil }
        let isBefore = pair.part < pair.whole
        let span = ByteSpan(share.span.start, isBefore ? whole.span.end : share.span.end)
        return Derivation(share, of: whole, by: known[whole.id], span: span, text: text(span, desk))
      }
      // "Half of them", "a third of these": of those that the sentence before counts.
      for place in passage.figures {
        guard let share = desk.claim(passage, place), isShare(share), passage.text(place + 1) == "of",
          ["them", "these", "those"].contains(passage.text(place + 2)), !passage.items[place + 2].isMark,
          let whole = desk.whole(before: index), desk.isNext(index, after: index - 1)
        else { continue }
        let span = ByteSpan(share.span.start, passage.items[place + 2].span.end)
        if let derivation = Derivation(share, of: whole, by: known[whole.id], span: span, text: text(span, desk)) {
          found.append(derivation)
        }
      }
      return found
    }
  }

  private static func text(_ span: ByteSpan, _ desk: Desk) -> String { desk.article.string(in: span) }

  private static func isShare(_ claim: Claim) -> Bool {
    claim.figure.direction == nil && (claim.figure.kind == .share || claim.figure.kind == .fraction)
      && !claim.figure.readings.isEmpty
  }
}
