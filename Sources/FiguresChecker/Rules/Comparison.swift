import FiguresArticles
import FiguresCore

/// Figures for one thing from several mouths, side by side.
enum Comparison: Rule {
  static let page = RulePage(
    id: "comparison",
    summary: "Several figures for one kind of thing, by different speakers or in different articles, side by side.",
    severity: .note,
    why: "Whoever edits a story wants to see at one glance who counts how many, before a reader asks.",
    trap: "One speaker who gives several counts, for then several things are counted; a part beside its whole.",
    rationale: """
      Speakers may differ, and the same noun may count different things: nothing here is an error. In one article the rule gathers counts of one \
      noun with different values and different named speakers. Between articles it gathers only counts of people of whom the same is said in \
      sentences that share a name, and sizes of one population. One note lists all, with who says each; where the figures do not overlap as \
      written, it says so.
      """,
    flawed: [
      "The union says 900 bakeries are open in the county. According to the trade office, 760 bakeries are open.",
      "According to the museum, 40 windmills survive. The heritage trust says 55 windmills stand.",
      "The rangers said 120 beavers live on the river. The anglers said 300 beavers live there.",
      "Some 2,000 lanterns were lit on the quay, the harbour master said. The choir put it at 3,500 lanterns.",
    ],
    clean: [
      "The union counted 900 bakeries in the county. The trade office also spoke of 900 bakeries.",
      "The club has 40 members, and 12 members live abroad.",
      "The baker said 300 loaves were sold on Friday. The baker said 420 loaves were baked.",
      "Rangers arrested 12 people. Doctors treated 40 people, a nurse said.",
    ],
    sources: ["S. Maier on accuracy in newspapers, Columbia Journalism Review"])

  static func rulings(at desk: Desk) -> [Ruling] {
    var groups: [String: [Int]] = [:]
    for index in desk.claims.indices {
      guard let place = desk.places[index], desk.claims[index].figure.kind == .count,
        desk.claims[index].figure.direction == nil,
        !desk.claims[index].figure.readings.isEmpty, let noun = desk.subjects[index].noun, !Self.common.contains(noun)
      else { continue }
      let passage = desk.passages[place.passage]
      if passage.text(place.item + 1) == "of"
        || passage.text(place.item - 1) == "of" && passage.text(place.item - 2) != "behalf"
      {
        continue
      }
      let isPerson = noun == "person" || Senses.of(noun).contains(.person)
      if isPerson, desk.subjects[index].predicate == nil { continue }
      groups[isPerson ? "\(noun) \(desk.subjects[index].predicate ?? "")" : noun, default: []].append(index)
    }
    return groups.keys.sorted().compactMap { key in
      let claims = (groups[key] ?? []).map { desk.claims[$0] }
      let named = Set(claims.compactMap { $0.attribution.source?.lowercased() })
      let speakers = Set(claims.map { Speaker.name($0).lowercased() })
      guard named.count >= 2, speakers.count >= 2, speaksOnce(claims), isApart(claims) else {
        return nil
      }
      return note(claims, "the same noun, counted by different speakers (\(noun(of: claims, key)))")
    }
  }

  /// Whether every speaker gives one figure: somebody who gives several counts several things.
  private static func speaksOnce(_ claims: [Claim]) -> Bool {
    Dictionary(grouping: claims) { Speaker.name($0).lowercased() }.values.allSatisfy {
      Set($0.map(\.figure.value)).count == 1
    }
  }

  /// Too general to say that two counts are of one kind.
  private static let common: Set<String> = [
    "year", "month", "week", "day", "hour", "minute", "time", "way", "thing", "point", "place", "percent", "part",
    "case", "page", "word",
    "step", "reason",
  ]

  /// The noun as the first claim writes it; the key's where the claim has none.
  private static func noun(of claims: [Claim], _ key: String) -> String {
    claims.first?.text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? key
  }

  /// Whether two of the figures, by different speakers, have no value in common as written.
  static func isApart(_ claims: [Claim]) -> Bool {
    // Only extremes can be apart from others: enough to look at the interval that ends first and at the one that begins last.
    let intervals = claims.compactMap(\.figure.asWritten)
    guard let first = endingFirst(intervals) else { return false }
    return intervals.contains { first.isBelow($0) }
  }

  /// The interval with the smallest upper end: what none but it is below, nothing is below.
  private static func endingFirst(_ intervals: [Interval]) -> Interval? {
    intervals.filter { $0.upper != nil }.min {
      let (one, other) = ($0.upper ?? .zero, $1.upper ?? .zero)
      return one == other ? $0.upperIsOpen && !$1.upperIsOpen : one < other
    }
  }

  /// One note for all; nothing but the relation where all can hold together, unless it is always shown.
  static func note(
    _ claims: [Claim], _ evidence: String, isAlwaysShown: Bool = false, rows: String? = nil
  ) -> Ruling {
    let apart = isApart(claims)
    let relation = Relation(
      page, apart ? .notChecked : .consistent, claims, evidence: evidence,
      working: [working(claims), rows].compactMap { $0 }.joined(separator: "; "))
    guard apart || isAlwaysShown else { return Ruling(relation) }
    return Ruling(.note, (apart ? differing(claims) : together(claims)) + (rows.map { "; \($0)." } ?? "."), relation)
  }

  /// Each wording once, in the order of the claims.
  private static func wordings(_ claims: [Claim]) -> [String] {
    var seen: Set<String> = []
    return claims.map { Working.words($0) }.filter { seen.insert($0.lowercased()).inserted }
  }

  /// What the hedged figures mean as written, each wording once; for single numbers, their order.
  private static func working(_ claims: [Claim]) -> String {
    var seen: Set<String> = []
    let hedged = claims.filter {
      ($0.figure.hedge != .exact || $0.figure.value?.point == nil)
        && seen.insert(Working.words($0).lowercased()).inserted
    }
    let values = Set(claims.compactMap { $0.figure.hedge == .exact ? $0.figure.value?.point?.normalized : nil })
    let order = values.count > 1 ? [values.sorted().map(\.spoken).joined(separator: " < ")] : []
    return (order + hedged.map { "\(Working.words($0)): \(Agreement.interval(of: $0))" }).joined(separator: "; ")
  }

  /// Which figures leave no room for which; single numbers simply differ.
  private static func differing(_ claims: [Claim]) -> String {
    let ends = claims.compactMap { claim in claim.figure.asWritten.map { (claim: claim, interval: $0) } }
    let first = endingFirst(ends.map(\.interval))
    guard
      let highest = ends.filter({ first?.isBelow($0.interval) ?? false }).reduce(
        nil as (claim: Claim, interval: Interval)?,
        { best, next in
          best.map { $0.interval.intersection(next.interval) == next.interval ? next : $0 } ?? next
        }), claims.contains(where: { $0.figure.hedge != .exact })
    else {
      return "The speakers differ, or count different things: \(Working.list(wordings(claims)))"
    }
    let low = wordings(ends.filter { $0.interval.isBelow(highest.interval) }.map(\.claim)).map { "\"\($0)\"" }
    return
      "As written, \(Working.list(low)) \(low.count == 1 ? "leaves" : "leave") no room for \"\(Working.words(highest.claim))\""
  }

  private static func together(_ claims: [Claim]) -> String {
    "Several figures for one thing, which can hold together: \(Working.list(wordings(claims)))"
  }
}

extension Passage {
  /// The capitalised words of the sentence, those inside figures included and the first one left out, under their common names.
  var allNames: Set<String> {
    var names: Set<String> = []
    for token in tokens.dropFirst() where token.isCapitalised && !token.isMark && token.senses.isEmpty {
      guard CalendarWords.month(token.text) == nil, CalendarWords.weekday(token.text) == nil else { continue }
      names.insert(ModifierSynonyms.common(token.text))
    }
    return names
  }
}
