import FiguresCore

/// A share of a group beside a count of its members and the size of the group, in different sentences: `7% of the … population`,
/// `nearly 1 million … detained`, `home to around 10 million …`.
enum ShareOfGroup {
  /// Notes, at most one for each share: the wholes are seldom worded alike.
  static func rulings(at desk: Desk) -> [Ruling] {
    let claims = desk.claims.indices.filter { desk.places[$0] != nil && !desk.claims[$0].figure.readings.isEmpty }
    let wholes = claims.filter { isPeople($0, desk) && desk.subjects[$0].predicate == "live" }
    let shares = claims.filter {
      let claim = desk.claims[$0]
      return claim.figure.unit?.dimension == .proportion && claim.figure.direction == nil
        && claim.figure.kind != .change
        && desk.subjects[$0].predicate != nil && desk.subjects[$0].predicate != "live" && saysPopulation($0, desk)
    }
    guard !wholes.isEmpty else { return [] }
    return shares.compactMap { share in
      guard
        let part = claims.first(where: {
          isPeople($0, desk) && $0 != share && desk.subjects[$0].predicate == desk.subjects[share].predicate
        }), let whole = wholes.first(where: { $0 != part })
      else { return nil }
      return ruling(desk.claims[share], desk.claims[part], desk.claims[whole], said(of: part, desk))
    }
  }

  private static func isPeople(_ index: Int, _ desk: Desk) -> Bool {
    let claim = desk.claims[index]
    guard claim.figure.kind == .count, claim.figure.direction == nil, let noun = desk.subjects[index].noun else {
      return false
    }
    return noun == "person" || noun == "uyghur" || noun == "muslim" || Senses.of(noun).contains(.person)
      || desk.subjects[index].predicate == "live"
  }

  private static func saysPopulation(_ index: Int, _ desk: Desk) -> Bool {
    guard let place = desk.places[index] else { return false }
    let passage = desk.passages[place.passage]
    return passage.text(place.item + 1) == "of"
      && passage.has(["population", "inhabitants", "residents"], in: stretch(place.item + 2, upTo: place.item + 7))
  }

  /// The words that say what is said of the part, as its sentence writes them.
  private static func said(of part: Int, _ desk: Desk) -> String {
    guard let place = desk.places[part], let predicate = desk.subjects[part].predicate else { return "" }
    return desk.words([predicate], in: desk.passages[place.passage])
  }

  private static func ruling(_ share: Claim, _ part: Claim, _ whole: Claim, _ said: String) -> Ruling? {
    guard
      let solution = Solution(
        .shareOf, of: [share, whole], stated: part.figure.readings)
    else { return nil }
    let relation = Relation(
      ShareOfWhole.page, solution.verdict == .consistent ? .consistent : .notChecked, [share, part, whole],
      evidence: "a share and a count said of the same thing (\(said)); the wholes are worded differently",
      working: Working.line(
        .shareOf, [Working.words(share), Working.words(whole)], solution, stated: Working.words(part))
        + "; the wholes differ: \"\(whole.measure?.text ?? whole.text)\" and \"\(share.measure?.text ?? share.text)\"")
    guard solution.verdict != .consistent else { return Ruling(relation) }
    return Ruling(
      .note,
      "\(Working.words(share)) of \(Working.words(whole)) would be \(Working.spoken(solution.computed)), beside \(Working.words(part)); the wholes differ, so both may hold.",
      relation)
  }
}
