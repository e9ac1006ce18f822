import FiguresArticles
import FiguresCore

/// Figures for one thing from several mouths, side by side.
enum Comparison: Rule {
  static let page = RulePage(
    id: "comparison",
    summary: "Several figures for one kind of thing, by different speakers or in different articles, side by side.",
    severity: .note,
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
    ],
    clean: [
      "The union counted 900 bakeries in the county. The trade office also spoke of 900 bakeries.",
      "The club has 40 members, and 12 members live abroad.",
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

  static func rulings(across desks: [Desk]) -> [Ruling] {
    var groups: [String: [(desk: Int, index: Int)]] = [:]
    for (number, desk) in desks.enumerated() {
      for index in desk.claims.indices {
        for key in keys(of: index, at: desk) { groups[key, default: []].append((number, index)) }
      }
    }
    return groups.keys.sorted().flatMap { key in
      related(groups[key] ?? [], desks).compactMap { members -> Ruling? in
        guard Set(members.map(\.desk)).count >= 2 else { return nil }
        let claims = members.map { desks[$0.desk].claims[$0.index] }
        guard Set(claims.map { "\($0.figure.value as Any)\($0.figure.hedge)" }).count >= 2 else { return nil }
        guard key.hasPrefix("population ") else {
          return note(claims, "the same is said of people in sentences that share a name (\(said(of: members, desks)))")
        }
        let group = String(key.dropFirst(11))
        let name = group.prefix(1).uppercased() + group.dropFirst()
        return note(
          claims, "the size of one population (\(name))", isAlwaysShown: true,
          rows: tableWords(group, desks[members[0].desk]))
      }
    }
  }

  /// The noun as the first claim writes it; the key's where the claim has none.
  private static func noun(of claims: [Claim], _ key: String) -> String {
    claims.first?.text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? key
  }

  /// The words that say what is said of the people, as the sentences write them, at most three.
  private static func said(of members: [(desk: Int, index: Int)], _ desks: [Desk]) -> String {
    var words: [String] = []
    for member in members {
      let desk = desks[member.desk]
      guard let place = desk.places[member.index], let predicate = desk.subjects[member.index].predicate else {
        continue
      }
      let found = desk.words([predicate], in: desk.passages[place.passage]).lowercased()
      for word in found.split(separator: ", ").map(String.init) where !words.contains(word) { words.append(word) }
    }
    return words.prefix(3).joined(separator: ", ")
  }

  /// `people detain` for counts of people with something said of them, `population uyghur` for sizes of a population now.
  private static func keys(of index: Int, at desk: Desk) -> [String] {
    if let group = desk.populationGroup(of: index) { return desk.isPast(index) ? [] : ["population " + group] }
    let (claim, subject) = (desk.claims[index], desk.subjects[index])
    guard desk.places[index] != nil, claim.figure.kind == .count, claim.figure.direction == nil,
      !claim.figure.readings.isEmpty, !subject.isApart,
      let predicate = subject.predicate, !Self.idle.contains(predicate),
      let size = claim.figure.value?.numbers.last, size >= ExactDecimal(1000), claim.figure.hedge != .vague
    else { return [] }
    return subject.isPeople ? ["people " + predicate] : []
  }

  private static let idle: Set<String> = ["live", "employ", "open", "close", "build"]

  /// Splits a group into those that hang together by names in their sentences; O(n) in the names.
  private static func related(_ members: [(desk: Int, index: Int)], _ desks: [Desk]) -> [[(desk: Int, index: Int)]] {
    var leader = Array(members.indices)
    func root(_ index: Int) -> Int {
      var at = index
      while leader[at] != at { at = leader[at] }
      return at
    }
    var seen: [String: Int] = [:]
    for (position, member) in members.enumerated() {
      guard let place = desks[member.desk].places[member.index] else { continue }
      for name in desks[member.desk].passages[place.passage].allNames {
        if let other = seen[name] { leader[root(position)] = root(other) } else { seen[name] = position }
      }
    }
    let parts = Dictionary(grouping: members.indices, by: root)
    return parts.keys.sorted().map { (parts[$0] ?? []).map { members[$0] } }
  }

  /// Whether two of the figures, by different speakers, have no value in common as written.
  private static func isApart(_ claims: [Claim]) -> Bool {
    // Only extremes can be apart from others: enough to look at the largest lower and the smallest upper end.
    let intervals = claims.compactMap(\.figure.asWritten)
    return intervals.contains { one in intervals.contains { one.isBelow($0) } }
  }

  /// One note for all; nothing but the relation where all can hold together, unless it is always shown.
  private static func note(
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
    let pairs = ends.flatMap { low in ends.filter { low.interval.isBelow($0.interval) }.map { (low, $0) } }
    guard
      let highest = pairs.map(\.1).reduce(
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

  private static func tableWords(_ group: String, _ desk: Desk) -> String? {
    for table in desk.tables {
      guard let match = PopulationTable(group: group, in: table) else { continue }
      let rows = match.lastRows(2)
      if !rows.isEmpty { return "the table \"\(table.title)\" has \(rows.joined(separator: " and "))" }
    }
    return nil
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
