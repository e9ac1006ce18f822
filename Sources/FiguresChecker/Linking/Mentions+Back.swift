import FiguresCore

/// Amounts that point back to an earlier one, by their name or by a noun that stands for it.
extension Mentions {
  /// `the fare will rise to £2.40 … the new fare of £2.60`, `farmers tend 340 hectares of orchard … the farmers' 430 hectares of orchard`
  static func named(
    _ first: Int, _ second: Int, _ before: Passage, _ after: Passage, at desk: Desk
  ) -> Mentions? {
    guard let here = desk.places[first], let there = desk.places[second],
      let one = NamedQuantity(of: desk.claims[first], at: here.item, in: before),
      let other = NamedQuantity(of: desk.claims[second], at: there.item, in: after), one.matches(other),
      !isTold(first, apartFrom: second, at: desk), before.section != .headline
    else { return nil }
    // "from £2.00 to £2.40": the level it came from is another time's.
    guard !isOrigin(here.item, in: before), !isOrigin(there.item, in: after) else { return nil }
    let known = before.roots
    guard other.restriction.isSubset(of: known), let start = nounPhrase(before: there.item, in: after)
    else { return nil }
    // "the union expects imports of 3 million tonnes of wheat": other words than before name something else.
    guard
      stretch(start, upTo: there.item).allSatisfy({ place in
        let word = after.items[place]
        return !word.isContent || PlainWords.table.contains(word.text) || known.contains(Stem.root(word.text))
      })
    else { return nil }
    let owners = stretch(start, upTo: there.item).filter { after.items[$0].token?.isPossessive == true }
    guard owners.allSatisfy({ known.contains(Stem.root(after.text($0))) }),
      !owners.isEmpty || after.items[start].senses.contains(.definite)
    else { return nil }
    let shared = known.intersection(after.roots).subtracting([one.head])
    // A narrowed name is enough; "the cost" alone is not.
    guard !shared.isEmpty else { return nil }
    return Mentions(first: first, second: second, tie: .definite, shared: shared.sorted() + [one.head])
  }

  private static func isOrigin(_ item: Int, in passage: Passage) -> Bool {
    passage.preposition(before: item, reach: 2)?.word == "from"
  }

  /// The place of the article or owner that opens the noun phrase before a figure, `of` passed over; nil where none does.
  private static func nounPhrase(before item: Int, in passage: Passage) -> Int? {
    var at = item - 1
    while at >= 0, at >= item - 6, passage.items[at].isWord {
      if passage.items[at].senses.contains(.definite) || passage.items[at].token?.isPossessive == true { return at }
      guard passage.items[at].isContent || passage.text(at) == "of" else { return nil }
      at -= 1
    }
    return nil
  }

  /// `will cost £3.2 billion … the £3.2 million project`
  static func backReference(
    _ first: Int, _ second: Int, _ before: Passage, _ after: Passage, at desk: Desk
  ) -> Mentions? {
    guard let here = desk.places[first], let there = desk.places[second], desk.subjects[second].isDefinite,
      desk.claims[first].figure.kind == .money, before.section != .headline
    else { return nil }
    let nouns = after.items[(there.item + 1)...].prefix {
      $0.isWord && $0.senses.isDisjoint(with: [.finite, .preposition])
    }
    .prefix(3).filter(\.isContent)
    // "the £1.5 million they paid"
    if ["he", "it", "she", "they"].contains(after.text(there.item + 1)), there.passage - here.passage <= 2,
      sameDigits(desk.claims[first], desk.claims[second]),
      before.figures.filter({ desk.claim(before, $0)?.figure.kind == .money }).count == 1
    {
      return Mentions(first: first, second: second, tie: .definite, shared: [])
    }
    let known = before.roots
    guard
      let noun = nouns.first(where: {
        GenericNouns.table.contains(Stem.singular($0.text)) || known.contains(Stem.root($0.text))
      })?.text,
      nouns.prefix(while: { $0.text != noun }).allSatisfy({ known.contains(Stem.root($0.text)) })
    else { return nil }
    let saysCost =
      before.has(
        ["cost", "costs", "costing", "worth", "price", "priced", "budget", "budgeted"],
        in: stretch(here.item - 4, upTo: here.item)) || before.text(here.item - 1) == "for"
    // Far away only the same name in full points back: "build a skate park for £190,000 … the £910,000 skate park".
    let isFullName = nouns.count >= 2 && nouns.allSatisfy { known.contains(Stem.root($0.text)) }
    // "The grant of £45,000 … the £54,000 grant"
    let isNamed = before.text(here.item - 1) == "of" && Stem.root(before.text(here.item - 2)) == Stem.root(noun)
    guard saysCost || isNamed || sameDigits(desk.claims[first], desk.claims[second]),
      there.passage - here.passage <= 3 || isFullName
    else { return nil }
    let others = before.figures.filter { desk.claim(before, $0)?.figure.kind == .money }
    guard others.count == 1 else { return nil }
    return Mentions(first: first, second: second, tie: .definite, shared: [noun])
  }

  static func sameDigits(_ one: Claim, _ other: Claim) -> Bool {
    guard let first = one.figure.value?.point?.normalized, let second = other.figure.value?.point?.normalized else {
      return false
    }
    return first.significand == second.significand && first != second
      && [3, 6].contains(abs(first.exponent - second.exponent))
  }
}
